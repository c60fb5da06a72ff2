#pragma once

#include "base/result.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace candour {

/// Which of the two clocks a time in the repeated hour of autumn was read from.
enum class LocalClock { SummerTime, WinterTime };

/// \brief A time as somebody wrote it down in England: date, hour and minute, and the clock where it matters.
struct LocalTime
{
    QDate date;
    QTime time;
    std::optional<LocalClock> clock = {}; ///< BST or GMT; needed only between 1:00 and 1:59 on the last Sunday of October
};

/// Whether the hour occurs twice that day, so that a form must ask for BST or GMT.
[[nodiscard]] bool isRepeatedHour(const LocalTime &local);

/// \brief The instant in UTC.
/// \return Invalid for a date or time that does not exist (the hour skipped in spring too), for a repeated hour without its
/// clock, and for a clock that was not in use then
[[nodiscard]] Result<QDateTime> instantOf(const LocalTime &local);

/// \brief Minutes from one time to another, counted in UTC: the wall clock jumps twice a year.
/// \return Invalid for what `instantOf` refuses, and for an end before the start (a data error, not a No)
/// Source: clinical audit domain page, 1.6 and row 45.
[[nodiscard]] Result<std::chrono::minutes> elapsed(const LocalTime &from, const LocalTime &to);

} // namespace candour
