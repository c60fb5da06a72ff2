#pragma once

#include "base/result.h"
#include "workflow/clocks.h"

namespace candour {

class WorkingCalendar;

/// \brief The clocks of triage, candour, engagement, external processes, alerts, training and the plan.
/// Source: PSIRF domain page, section 2.4; lengths come from the list clock_rule.
[[nodiscard]] QList<ClockRule> safetyClocks();

/// \brief Working days on which a response rested, up to `today`, each counted once where pauses overlap.
/// The first day of a pause counts as worked, the last one as rested. A pause without an end rests until today.
/// Errors: days past the end of the bank holidays.
[[nodiscard]] Result<int> pausedWorkingDays(const QList<RecordData> &pauses, const WorkingCalendar &calendar, QDate today);

/// \brief How a response stands against its two dates, which are never one flag.
struct ResponseTiming
{
    enum class Standing { OnTime, PastAgreed, Breach, Unknown };

    Standing standing = Standing::Unknown;
    QString words;  ///< "past agreed date, within PSIRF ceiling"
    QDate ceiling;  ///< six months from the start, moved by the pauses; invalid where it cannot be computed
    std::optional<int> elapsed; ///< working days since the start
    std::optional<int> net;     ///< the same without the pauses
};

/// \brief Agreed date against ceiling: past the agreed date is no breach, and past the ceiling is none either where a longer
/// time is exceptional and agreed with those affected. Source: PSIRF domain page, scenario 11.
[[nodiscard]] ResponseTiming responseTiming(const RecordData &response, const ReferenceData &reference, QDate today);

} // namespace candour
