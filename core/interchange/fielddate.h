#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QList>

#include <optional>

namespace candour {

/// \brief The order in which a column of a foreign table writes its dates, as declared by whoever imports it.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// \brief Why a date was not taken over.
enum class DateProblem {
    None,               ///< accepted
    Empty,              ///< nothing, or only blanks
    Impossible,         ///< no such day in the declared order, and no other order explains it; or no date at all
    MonthFirstLooking,  ///< impossible in the declared order, but a day if the month came first
    DayFirstLooking,    ///< impossible in the declared order, but a day if the day came before the month
    ShortYear,          ///< two digits for the year
    OutsideWindow       ///< a day, but not within the window
};

/// \brief The days in which the data was collected, both included. An absent end is open.
struct DateWindow
{
    QDate from = {};
    QDate to = {};

    [[nodiscard]] bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
};

/// \brief What became of one written date.
struct ImportedDate
{
    QDate date;                            ///< valid only when there is no problem
    DateProblem problem = DateProblem::None;
    QDate suggestion;                      ///< another reading that a person may accept; never taken over unasked

    [[nodiscard]] bool isAccepted() const { return problem == DateProblem::None; }
};

/// Reads one date, such as "30/09/2021", "2021-09-30", "30.9.2021", "30 Sep 2021", with or without a time after it.
/// \param order counts where it matters: a year in front or an English month name leaves no doubt.
/// Separators may be slash, hyphen, dot or blank. Years run from 1900 to 2199.
/// Dates are never swapped silently: a file may hold both orders. Source: domain page on experience, scenario X8.
[[nodiscard]] ImportedDate readDate(QByteArrayView text, DateOrder order, const DateWindow &window = {});

/// \brief How the values of a column fit the three orders. A value may fit two of them.
struct DateOrderGuess
{
    std::optional<DateOrder> order;   ///< the one most values fit; day first when that ties with month first
    bool certain = false;             ///< every dated value fits `order`, and at least one fits no other
    qint64 dayMonthYear = 0;
    qint64 monthDayYear = 0;
    qint64 yearMonthDay = 0;
    qint64 named = 0;                 ///< month written as a word: fits any order
    qint64 unreadable = 0;
    qint64 empty = 0;
};

/// Proposes an order for a column, from a sample of its values, for a person to confirm.
[[nodiscard]] DateOrderGuess sniffDateOrder(const QList<QByteArray> &values);

} // namespace candour
