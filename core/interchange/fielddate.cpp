#include "interchange/fielddate.h"

#include <algorithm>
#include <array>

namespace candour {

namespace {

constexpr int earliestYear = 1900;
constexpr int latestYear = 2199;
constexpr std::array<const char *, 12> monthNames = {"january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december"};

constexpr bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

constexpr bool isLetter(char sign)
{
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

QDate dayOf(int year, int month, int day)
{
    return year >= earliestYear && year <= latestYear ? QDate(year, month, day) : QDate();
}

/// One of the three parts of a written date.
struct Part
{
    int number = 0;
    qsizetype length = 0;
    bool isName = false;
};

using Parts = std::array<Part, 3>;

/// 1 to 12 for a month's English name or its first three letters or more; 0 for any other word.
int monthOf(QByteArrayView word)
{
    for (size_t i = 0; i < monthNames.size(); ++i) {
        const QByteArrayView name(monthNames[i]);
        if (word.size() >= 3 && word.size() <= name.size()
            && name.first(word.size()).compare(word, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// The part at `at`, which moves behind it; nothing for a word that is no month or a number of over four digits.
std::optional<Part> takePart(QByteArrayView text, qsizetype &at)
{
    const qsizetype begin = at;
    Part part;
    if (at < text.size() && isLetter(text[at])) {
        while (at < text.size() && isLetter(text[at]))
            ++at;
        part.isName = true;
        part.number = monthOf(text.sliced(begin, at - begin));
    } else {
        for (; at < text.size() && isDigit(text[at]) && at - begin < 5; ++at)
            part.number = part.number * 10 + (text[at] - '0');
    }
    part.length = at - begin;
    const bool usable = part.isName ? part.number > 0 : part.length >= 1 && part.length <= 4;
    return usable ? std::optional(part) : std::nullopt;
}

/// Whether what follows a date is nothing or a time of day, which does not change the day.
bool isTimeOrNothing(QByteArrayView rest)
{
    if (rest.isEmpty())
        return true;
    const bool separated = rest.front() == ' ' || rest.front() == 'T' || rest.front() == ',';
    const QByteArrayView time = rest.sliced(1).trimmed();
    return separated && time.size() >= 4 && isDigit(time.front()) && time.indexOf(':') >= 1 && time.indexOf(':') <= 2;
}

std::optional<Parts> split(QByteArrayView text)
{
    Parts parts;
    qsizetype at = 0;
    char separator = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto part = takePart(text, at);
        if (!part)
            return std::nullopt;
        parts[i] = *part;
        if (i == 2)
            break;
        const bool separated = at < text.size() && QByteArrayView("/-. ").contains(text[at]);
        if (!separated || (i == 1 && text[at] != separator))
            return std::nullopt;
        separator = text[at++];
    }
    return isTimeOrNothing(text.sliced(at)) ? std::optional(parts) : std::nullopt;
}

ImportedDate problem(DateProblem what, QDate suggestion = {})
{
    return {{}, what, suggestion};
}

/// \param swapped the same parts with day and month exchanged; not valid where there is no doubt about them
ImportedDate judge(QDate date, QDate swapped, DateProblem swappedLook, const DateWindow &window)
{
    const QDate suggestion = swapped != date && window.contains(swapped) ? swapped : QDate();
    if (date.isValid())
        return window.contains(date) ? ImportedDate{date, DateProblem::None, {}}
                                     : problem(DateProblem::OutsideWindow, suggestion);
    return suggestion.isValid() ? problem(swappedLook, suggestion) : problem(DateProblem::Impossible);
}

/// Day and month with the year last, in a column declared as year first: only one possible reading is a suggestion.
ImportedDate judgeUndeclared(QDate dayFirst, QDate monthFirst, const DateWindow &window)
{
    const bool day = window.contains(dayFirst);
    const bool month = window.contains(monthFirst);
    if (day && (!month || dayFirst == monthFirst))
        return problem(DateProblem::DayFirstLooking, dayFirst);
    if (month && !day)
        return problem(DateProblem::MonthFirstLooking, monthFirst);
    return problem(DateProblem::Impossible);
}

ImportedDate judgeParts(const Parts &parts, DateOrder order, const DateWindow &window)
{
    const auto [a, b, c] = parts;
    if (a.length == 4 && !a.isName && !c.isName) {
        const QDate swapped = b.isName ? QDate() : dayOf(a.number, c.number, b.number);
        return judge(dayOf(a.number, b.number, c.number), swapped, DateProblem::DayFirstLooking, window);
    }
    if (c.isName || (c.length != 4 && c.length != 2) || (a.isName && b.isName))
        return problem(DateProblem::Impossible);

    const int year = c.length == 2 ? 2000 + c.number : c.number;
    const QDate dayFirst = a.isName ? QDate() : dayOf(year, b.number, a.number);
    const QDate monthFirst = b.isName ? QDate() : dayOf(year, a.number, b.number);
    ImportedDate read;
    if (a.isName || b.isName)
        read = judge(a.isName ? monthFirst : dayFirst, {}, DateProblem::Impossible, window);
    else if (order == DateOrder::DayMonthYear)
        read = judge(dayFirst, monthFirst, DateProblem::MonthFirstLooking, window);
    else if (order == DateOrder::MonthDayYear)
        read = judge(monthFirst, dayFirst, DateProblem::DayFirstLooking, window);
    else
        read = judgeUndeclared(dayFirst, monthFirst, window);
    return c.length == 2 && read.isAccepted() ? problem(DateProblem::ShortYear, read.date) : read;
}

/// "yyyy-mm-dd", by far the commonest in large files.
QDate isoDate(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto digit = [&text](qsizetype at) { return static_cast<unsigned>(text[at] - '0'); };
    unsigned largest = 0;
    for (const qsizetype at : {0, 1, 2, 3, 5, 6, 8, 9})
        largest = std::max(largest, digit(at));
    if (largest > 9)
        return {};
    const unsigned year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    return dayOf(static_cast<int>(year), static_cast<int>(digit(5) * 10 + digit(6)),
        static_cast<int>(digit(8) * 10 + digit(9)));
}

void countFits(const Parts &parts, DateOrderGuess &guess)
{
    const auto [a, b, c] = parts;
    const auto fits = [&parts](DateOrder order) { return judgeParts(parts, order, {}).isAccepted() ? 1 : 0; };
    if (a.isName || b.isName || c.isName) {
        ++(fits(DateOrder::DayMonthYear) ? guess.named : guess.unreadable);
        return;
    }
    if (a.length == 4) {
        ++(fits(DateOrder::YearMonthDay) ? guess.yearMonthDay : guess.unreadable);
        return;
    }
    Parts full = parts;
    if (c.length == 2) {
        full[2].number += 2000;
        full[2].length = 4;
    }
    const bool dayFirst = judgeParts(full, DateOrder::DayMonthYear, {}).isAccepted();
    const bool monthFirst = judgeParts(full, DateOrder::MonthDayYear, {}).isAccepted();
    guess.dayMonthYear += dayFirst ? 1 : 0;
    guess.monthDayYear += monthFirst ? 1 : 0;
    guess.unreadable += dayFirst || monthFirst ? 0 : 1;
}

} // namespace

ImportedDate readDate(QByteArrayView text, DateOrder order, const DateWindow &window)
{
    if (const QDate date = isoDate(text); date.isValid() && window.contains(date))
        return {date, DateProblem::None, {}};
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return problem(DateProblem::Empty);
    const auto parts = split(trimmed);
    return parts ? judgeParts(*parts, order, window) : problem(DateProblem::Impossible);
}

DateOrderGuess sniffDateOrder(const QList<QByteArray> &values)
{
    DateOrderGuess guess;
    for (const QByteArray &value : values) {
        const QByteArray trimmed = value.trimmed();
        const auto parts = split(trimmed);
        if (trimmed.isEmpty())
            ++guess.empty;
        else if (parts)
            countFits(*parts, guess);
        else
            ++guess.unreadable;
    }
    const qint64 yearLast = std::max(guess.dayMonthYear, guess.monthDayYear);
    if (guess.yearMonthDay == 0 && yearLast == 0)
        return guess;
    if (guess.yearMonthDay >= yearLast) {
        guess.order = DateOrder::YearMonthDay;
        guess.certain = yearLast == 0 && guess.unreadable == 0;
        return guess;
    }
    guess.order = guess.dayMonthYear >= guess.monthDayYear ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const qint64 dated = values.size() - guess.empty - guess.named;
    guess.certain = yearLast == dated && guess.dayMonthYear != guess.monthDayYear;
    return guess;
}

} // namespace candour
