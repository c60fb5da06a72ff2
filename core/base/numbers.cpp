#include "base/numbers.h"

#include <QLocale>

namespace candour {

namespace {

// Whether a remainder is at least half of the denominator, without doubling (which could overflow).
bool isHalfOrMore(qint64 remainder, qint64 denominator)
{
    return remainder >= denominator - remainder;
}

} // namespace

qint64 roundHalfUp(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const qint64 size = qAbs(numerator);
    const qint64 rounded = size / denominator + (isHalfOrMore(size % denominator, denominator) ? 1 : 0);
    return numerator < 0 ? -rounded : rounded;
}

QString ratioText(qint64 numerator, qint64 denominator, int decimals)
{
    if (denominator <= 0)
        return QStringLiteral("–");

    // Long division, digit by digit: the digits kept are one whole number until the point is set.
    const qint64 size = qAbs(numerator);
    qint64 digits = size / denominator;
    qint64 remainder = size % denominator;
    for (int i = 0; i < decimals; ++i) {
        remainder *= 10;
        digits = digits * 10 + remainder / denominator;
        remainder %= denominator;
    }
    if (isHalfOrMore(remainder, denominator))
        ++digits;

    QString text = QString::number(digits).rightJustified(decimals + 1, QLatin1Char('0'));
    if (decimals > 0)
        text.insert(text.size() - decimals, QLatin1Char('.'));
    return numerator < 0 && digits != 0 ? QString(QLatin1Char('-') + text) : text;
}

QString percentText(qint64 numerator, qint64 denominator, int decimals)
{
    const QString text = ratioText(numerator * 100, denominator, decimals);
    return denominator > 0 ? QString(text + QLatin1Char('%')) : text;
}

QString countText(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count);
}

} // namespace candour
