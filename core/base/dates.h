#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace candour {

class WorkingCalendar;

/// "12 Jan 2027"; empty for an invalid date.
[[nodiscard]] QString dateText(QDate date);

/// "Tuesday 12 January 2027"; empty for an invalid date.
[[nodiscard]] QString longDateText(QDate date);

/// \brief Reads a date as people type it; the day always comes before the month.
///
/// Understands 12/1/27, 12.1.2027, 12-1-2027, 12/1, 2027-01-12, 12 Jan 2027, 12th January, Tuesday 12 January 2027;
/// today, tomorrow, yesterday; mon to sun (the next such day after today); +10wd (working days), +3d, +2w, +6m, and
/// the same with a minus. Two-digit years are 20yy; without a year it is the year of `today`.
///
/// \param today the day that words and steps count from
/// \param calendar for steps in working days only; may be null, then those are refused
/// \return Invalid, with a sentence for the person typing, for anything else: days that do not exist, a weekday
/// that does not belong to the date, years outside 1900 to 2199.
[[nodiscard]] Result<QDate> parseDate(const QString &text, QDate today, const WorkingCalendar *calendar);

} // namespace candour
