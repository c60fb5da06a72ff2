#include "base/financialyear.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candour {

namespace {

constexpr int FirstMonth = 4;

QString twoDigits(int year)
{
    return QStringLiteral("%1").arg(year % 100, 2, 10, QLatin1Char('0'));
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

} // namespace

FinancialYear FinancialYear::ofDate(QDate date)
{
    if (!date.isValid())
        return {};
    return startingIn(date.month() >= FirstMonth ? date.year() : date.year() - 1);
}

FinancialYear FinancialYear::startingIn(int calendarYear)
{
    FinancialYear year;
    year.m_startYear = calendarYear;
    return year;
}

Result<FinancialYear> FinancialYear::parse(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(\\d{4}|\\d{2})\\s*[/-]\\s*(\\d{4}|\\d{2})|(\\d{2})(\\d{2}))$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed().toString());
    if (match.hasMatch()) {
        const bool isShort = match.hasCaptured(3);
        const int first = fullYear(match.captured(isShort ? 3 : 1));
        const QString second = match.captured(isShort ? 4 : 2);
        const bool follows = second.size() == 4 ? second.toInt() == first + 1 : second == twoDigits(first + 1);
        if (follows)
            return startingIn(first);
    }
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("candour::FinancialYear",
                                             "This is not a financial year. Write it like 2026/27: two years in a row."),
                 {}};
}

int FinancialYear::quarterOf(QDate date)
{
    if (!date.isValid())
        return 0;
    return (date.month() + 12 - FirstMonth) % 12 / 3 + 1;
}

QString FinancialYear::label() const
{
    return isValid() ? QStringLiteral("%1/%2").arg(m_startYear).arg(twoDigits(m_startYear + 1)) : QString();
}

QString FinancialYear::shortLabel() const
{
    return isValid() ? QString(twoDigits(m_startYear) + twoDigits(m_startYear + 1)) : QString();
}

QString FinancialYear::quarterLabel(int quarter) const
{
    if (!quarterStart(quarter).isValid())
        return {};
    return QCoreApplication::translate("candour::FinancialYear", "Q%1 %2").arg(QString::number(quarter), label());
}

QDate FinancialYear::start() const
{
    return isValid() ? QDate(m_startYear, FirstMonth, 1) : QDate();
}

QDate FinancialYear::end() const
{
    return next().start().addDays(-1);
}

bool FinancialYear::contains(QDate date) const
{
    return isValid() && ofDate(date) == *this;
}

QDate FinancialYear::quarterStart(int quarter) const
{
    return quarter >= 1 && quarter <= 4 ? start().addMonths(3 * (quarter - 1)) : QDate();
}

QDate FinancialYear::quarterEnd(int quarter) const
{
    return quarterStart(quarter).addMonths(3).addDays(-1);
}

FinancialYear FinancialYear::next() const
{
    return isValid() ? startingIn(m_startYear + 1) : FinancialYear();
}

FinancialYear FinancialYear::previous() const
{
    return isValid() ? startingIn(m_startYear - 1) : FinancialYear();
}

} // namespace candour
