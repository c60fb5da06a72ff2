#include "base/id.h"

#include "base/clock.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr quint32 CounterLimit = 1u << 12;
constexpr quint64 Version7 = 0x7000;
constexpr quint64 Variant = quint64(0b10) << 62;
constexpr quint64 BelowVariant = (quint64(1) << 62) - 1;

// The hyphens stand at 8, 13, 18 and 23.
bool hasUuidShape(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        const bool wantsHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (wantsHyphen ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

} // namespace

Result<RecordId> RecordId::fromString(QStringView text)
{
    if (!hasUuidShape(text)) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("candour::RecordId",
                                                 "This is not a record id. An id has 36 characters, such as "
                                                 "018f0e5c-7a10-7abc-9def-0123456789ab."),
                     {}};
    }
    const QString digits = QString(text.toString()).remove(QLatin1Char('-'));
    return RecordId(QStringView(digits).first(16).toULongLong(nullptr, 16),
                    QStringView(digits).last(16).toULongLong(nullptr, 16));
}

QString RecordId::toString() const
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    // Written in place: a page of a table makes hundreds of these.
    QString text(36, Qt::Uninitialized);
    auto *to = reinterpret_cast<char16_t *>(text.data());
    const auto write = [&to](quint64 half, int from, int until) {
        for (int shift = from; shift > until; shift -= 4)
            *to++ = digits[(half >> (shift - 4)) & 0xf];
    };
    write(m_high, 64, 32);
    *to++ = u'-';
    write(m_high, 32, 16);
    *to++ = u'-';
    write(m_high, 16, 0);
    *to++ = u'-';
    write(m_low, 64, 48);
    *to++ = u'-';
    write(m_low, 48, 0);
    return text;
}

IdGenerator::IdGenerator(const Clock &clock, QRandomGenerator random)
    : m_clock(clock)
    , m_random(random)
{
}

RecordId IdGenerator::next()
{
    const auto now = quint64(m_clock.now().toMSecsSinceEpoch());
    if (now > m_milliseconds) {
        m_milliseconds = now;
        // Starting in the lower half leaves room to count up within the millisecond.
        m_counter = m_random.generate() % (CounterLimit / 2);
    } else if (++m_counter == CounterLimit) {
        // More than the counter holds, or a clock that stepped back: run ahead of the clock, never repeat.
        ++m_milliseconds;
        m_counter = 0;
    }
    return {(m_milliseconds << 16) | Version7 | m_counter, Variant | (m_random.generate64() & BelowVariant)};
}

RecordId IdGenerator::nextBatch()
{
    return next().batch();
}

} // namespace candour
