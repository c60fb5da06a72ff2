#include "base/dates.h"

#include "base/workingcalendar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace candour {

namespace {

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(candour::Dates)
};

Error notUnderstood()
{
    return invalid(Dates::tr("This is not a date Candour can read. Write it like 12/1/2027, 12 Jan 2027, today, "
                             "fri or +10wd."));
}

// Position in the list (counted from 1) of the one name that the word, of three letters or more, begins;
// "sept", "tues", "weds" and "thurs" are how people shorten them.
template <size_t N>
std::optional<int> indexOfName(const std::array<QLatin1String, N> &names, const QString &word)
{
    if (word.size() < 3)
        return std::nullopt;
    for (size_t i = 0; i < N; ++i) {
        if (names[i].startsWith(word))
            return int(i) + 1;
    }
    return std::nullopt;
}

std::optional<int> monthOf(const QString &word)
{
    static constexpr std::array names = {
        QLatin1String("january"), QLatin1String("february"), QLatin1String("march"),     QLatin1String("april"),
        QLatin1String("may"),     QLatin1String("june"),     QLatin1String("july"),      QLatin1String("august"),
        QLatin1String("september"), QLatin1String("october"), QLatin1String("november"), QLatin1String("december")};
    return indexOfName(names, word);
}

std::optional<int> weekdayOf(const QString &word)
{
    static constexpr std::array names = {QLatin1String("monday"),   QLatin1String("tuesday"),
                                         QLatin1String("wednesday"), QLatin1String("thursday"),
                                         QLatin1String("friday"),   QLatin1String("saturday"),
                                         QLatin1String("sunday")};
    if (word == QLatin1String("weds"))
        return Qt::Wednesday;
    return indexOfName(names, word);
}

Result<int> yearOf(const QString &digits, QDate today)
{
    if (digits.isEmpty())
        return today.year();
    const int year = digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
    if (year < 1900 || year > 2199)
        return invalid(Dates::tr("The year must lie between 1900 and 2199. Write it with two or four digits."));
    return year;
}

Result<QDate> dateOf(int day, int month, Result<int> year)
{
    if (!year)
        return year.error();
    if (month < 1 || month > 12) {
        const bool isSwapped = day >= 1 && day <= 12 && QDate::isValid(*year, day, month);
        if (!isSwapped)
            return invalid(Dates::tr("There is no month %1. Months go from 1 to 12.").arg(month));
        return invalid(Dates::tr("There is no month %1. Write the day first: %1/%2/%3.").arg(month).arg(day).arg(*year));
    }
    const QDate date(*year, month, day);
    if (!date.isValid()) {
        const QDate first(*year, month, 1);
        return invalid(Dates::tr("There is no %1 %2: that month has %3 days.")
                           .arg(QString::number(day), QLocale::c().toString(first, QStringLiteral("MMMM yyyy")),
                                QString::number(first.daysInMonth())));
    }
    return date;
}

std::optional<QDate> parseWord(const QString &text, QDate today)
{
    if (text == QLatin1String("today"))
        return today;
    if (text == QLatin1String("tomorrow"))
        return today.addDays(1);
    if (text == QLatin1String("yesterday"))
        return today.addDays(-1);
    if (const std::optional<int> weekday = weekdayOf(text))
        return today.addDays((*weekday - today.dayOfWeek() + 6) % 7 + 1);
    return std::nullopt;
}

Result<QDate> parseStep(const QRegularExpressionMatch &match, QDate today, const WorkingCalendar *calendar)
{
    const int steps = (match.captured(1) == QLatin1String("-") ? -1 : 1) * match.captured(2).toInt();
    const QString unit = match.captured(3);
    if (unit == QLatin1String("d"))
        return addCalendarDays(today, steps);
    if (unit == QLatin1String("w"))
        return addCalendarDays(today, 7 * steps);
    if (unit == QLatin1String("m"))
        return addMonths(today, steps);
    if (!calendar)
        return invalid(Dates::tr("Working days cannot be computed here: there is no list of bank holidays. "
                          "Write the date itself."));
    return calendar->addWorkingDays(today, steps);
}

Result<QDate> parseNamedMonth(const QRegularExpressionMatch &match, QDate today)
{
    const std::optional<int> month = monthOf(match.captured(3));
    const std::optional<int> weekday = weekdayOf(match.captured(1));
    if (!month || (!match.captured(1).isEmpty() && !weekday))
        return notUnderstood();
    const Result<QDate> date = dateOf(match.captured(2).toInt(), *month, yearOf(match.captured(4), today));
    if (date && weekday && date->dayOfWeek() != *weekday) {
        return invalid(Dates::tr("%1 is a %2. Correct the weekday or the date.")
                           .arg(dateText(*date), QLocale::c().dayName(date->dayOfWeek())));
    }
    return date;
}

} // namespace

QString dateText(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMM yyyy"));
}

QString longDateText(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("dddd d MMMM yyyy"));
}

Result<QDate> parseDate(const QString &text, QDate today, const WorkingCalendar *calendar)
{
    static const QRegularExpression step(QStringLiteral("^([+-])\\s?([0-9]{1,4})\\s?(wd|d|w|m)$"));
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    static const QRegularExpression numbers(
        QStringLiteral("^([0-9]{1,2})([/.-])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?$"));
    static const QRegularExpression namedMonth(
        QStringLiteral("^(?:([a-z]+) )?([0-9]{1,2})(?:st|nd|rd|th)? ?([a-z]+)(?: ?([0-9]{4}|[0-9]{2}))?$"));

    const QString typed = text.toLower().remove(QLatin1Char(',')).simplified();
    if (const std::optional<QDate> date = parseWord(typed, today))
        return *date;
    if (const auto match = step.match(typed); match.hasMatch())
        return parseStep(match, today, calendar);
    if (const auto match = iso.match(typed); match.hasMatch())
        return dateOf(match.captured(3).toInt(), match.captured(2).toInt(), yearOf(match.captured(1), today));
    if (const auto match = numbers.match(typed); match.hasMatch())
        return dateOf(match.captured(1).toInt(), match.captured(3).toInt(), yearOf(match.captured(4), today));
    if (const auto match = namedMonth.match(typed); match.hasMatch())
        return parseNamedMonth(match, today);
    return notUnderstood();
}

} // namespace candour
