#include "base/hybridclock.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace candour {

QString HybridTime::toString() const
{
    return QStringLiteral("%1/%2")
        .arg(QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC).toString(Qt::ISODateWithMs))
        .arg(counter, 4, 10, QLatin1Char('0'));
}

Result<HybridTime> HybridTime::fromString(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z)/([0-9]{4})$"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    const QDateTime wall = QDateTime::fromString(match.captured(1), Qt::ISODateWithMs);
    if (!match.hasMatch() || !wall.isValid()) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("candour::HybridTime", "The time of a change cannot be read."),
                     QStringLiteral("a hybrid time looks like 2026-11-23T10:00:00.123Z/0007")};
    }
    return HybridTime{wall.toMSecsSinceEpoch(), match.captured(2).toInt()};
}

HybridClock::HybridClock(const Clock &clock)
    : m_clock(clock)
{
}

HybridTime HybridClock::next()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_latest.wallMs)
        m_latest = {now, 0};
    else if (m_latest.counter < HybridTime::MaxCounter)
        ++m_latest.counter;
    else
        m_latest = {m_latest.wallMs + 1, 0};
    return m_latest;
}

void HybridClock::observe(HybridTime time)
{
    m_latest = std::max(m_latest, time);
}

} // namespace candour
