#include "base/clock.h"

#include <QTimeZone>

namespace candour {

namespace {

QTimeZone london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

} // namespace

QDate Clock::today() const
{
    return now().toTimeZone(london()).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDate today)
    : m_now(QDateTime(today, QTime(12, 0), london()).toUTC())
{
}

FixedClock::FixedClock(QDateTime now)
    : m_now(now.toUTC())
{
}

void FixedClock::set(QDateTime now)
{
    m_now = now.toUTC();
}

QDateTime FixedClock::now() const
{
    return m_now;
}

} // namespace candour
