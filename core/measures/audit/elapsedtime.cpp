#include "measures/audit/elapsedtime.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace candour {

namespace {

int offsetOf(LocalClock clock)
{
    return clock == LocalClock::SummerTime ? 3600 : 0;
}

// The instant if that clock was in use then, which London's rules decide.
std::optional<QDateTime> instantBy(LocalClock clock, const LocalTime &local)
{
    static const QTimeZone london("Europe/London");
    const QDateTime utc = QDateTime(local.date, local.time, Qt::UTC).addSecs(-offsetOf(clock));
    return london.offsetFromUtc(utc) == offsetOf(clock) ? std::optional<QDateTime>(utc) : std::nullopt;
}

} // namespace

bool isRepeatedHour(const LocalTime &local)
{
    return local.date.isValid() && local.time.isValid() && instantBy(LocalClock::SummerTime, local) && instantBy(LocalClock::WinterTime, local);
}

Result<QDateTime> instantOf(const LocalTime &local)
{
    if (!local.date.isValid() || !local.time.isValid())
        return invalid(QCoreApplication::translate("Measures", "The date or the time does not exist."));
    const auto summer = instantBy(LocalClock::SummerTime, local);
    const auto winter = instantBy(LocalClock::WinterTime, local);
    if (!summer && !winter)
        return invalid(QCoreApplication::translate("Measures", "This hour was skipped when the clocks went forward. Check the time."));
    if (local.clock) {
        const auto &said = *local.clock == LocalClock::SummerTime ? summer : winter;
        return said ? Result<QDateTime>(*said) : invalid(QCoreApplication::translate("Measures", "That clock was not in use on that day. Check BST or GMT."));
    }
    if (summer && winter)
        return invalid(QCoreApplication::translate("Measures", "This hour occurred twice when the clocks went back. Say whether the time is BST or GMT."));
    return summer ? *summer : *winter;
}

Result<std::chrono::minutes> elapsed(const LocalTime &from, const LocalTime &to)
{
    const auto start = instantOf(from);
    if (!start)
        return start.error();
    const auto end = instantOf(to);
    if (!end)
        return end.error();
    const std::chrono::seconds between(start->secsTo(*end));
    if (between.count() < 0)
        return invalid(QCoreApplication::translate("Measures", "The end lies before the start. Check both times."));
    return std::chrono::duration_cast<std::chrono::minutes>(between);
}

} // namespace candour
