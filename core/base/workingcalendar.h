#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace candour {

/// \brief Counts working days: Monday to Friday without the bank holidays it was given.
///
/// A value: whoever needs one holds a copy or a reference, and it may be read from any thread.
/// Day 0 is the trigger date; working day 1 is the next working day. The list of bank holidays covers
/// whole years and has an end: past it (or before its start) every answer is an Error of kind Invalid,
/// never a guess. One-off holidays cannot be derived by rule, so an unlisted year is an unknown year.
class WorkingCalendar
{
    Q_DECLARE_TR_FUNCTIONS(candour::WorkingCalendar)

public:
    /// A calendar that covers no year, so that nothing can be computed with it.
    WorkingCalendar() = default;

    /// \param bankHolidays the days off of one nation, in any order; weekends need not be listed
    /// \param firstYear, lastYear the calendar years the list covers completely, both included
    WorkingCalendar(QList<QDate> bankHolidays, int firstYear, int lastYear);

    [[nodiscard]] const QList<QDate> &bankHolidays() const { return m_bankHolidays; }
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int lastYear() const { return m_lastYear; }

    /// The last day that can be computed, for the "table ends on" notice; invalid when no year is covered.
    [[nodiscard]] QDate coveredUntil() const;

    /// Neither a weekend nor a bank holiday.
    [[nodiscard]] Result<bool> isWorkingDay(QDate date) const;

    /// The first working day strictly after the date.
    [[nodiscard]] Result<QDate> nextWorkingDay(QDate date) const;

    /// \brief The date so many working days on, or back when `days` is negative.
    /// Zero gives `from` itself, even on a day off. Saturday plus 1 is Monday; Saturday minus 1 is Friday.
    [[nodiscard]] Result<QDate> addWorkingDays(QDate from, int days) const;

    /// \brief The working days from day 0 to `to`: `from` is left out, `to` is counted if it is a working day.
    /// Negative when `to` is the earlier one. Undoes addWorkingDays() for every working day reached.
    [[nodiscard]] Result<int> workingDaysBetween(QDate from, QDate to) const;

private:
    [[nodiscard]] Status checkCovered(QDate date) const;
    [[nodiscard]] bool isOpen(QDate coveredDate) const;

    QList<QDate> m_bankHolidays; // sorted, so that looking up is a binary search
    int m_firstYear = 0;
    int m_lastYear = -1;
};

/// \brief The same day of a later (or earlier) month; where that month is shorter, its last day.
/// 31 August plus 6 months is 28 February. An invalid date stays invalid.
[[nodiscard]] QDate addMonths(QDate from, int months);

/// Calendar days on, or back when negative. An invalid date stays invalid.
[[nodiscard]] QDate addCalendarDays(QDate from, int days);

/// \brief The last day of a period of months that counts its first day ("6 months commencing on the day received").
/// It ends the day before the matching date; without a matching date, on the last day of that month.
/// Source: SI 2009/309 reg 14 in the reading of the experience workspace (15 January ends on 14 July).
[[nodiscard]] QDate lastDayOfMonthsFrom(QDate firstDay, int months);

} // namespace candour
