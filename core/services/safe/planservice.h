#pragma once

#include "storage/register.h"

namespace candour {

/// One priority of the plan against what was commissioned under it.
struct PriorityStanding
{
    RecordData priority;
    std::optional<int> planned;     ///< nothing where no number was planned
    int commissioned = 0;           ///< decisions made so far that led to a response
    std::optional<int> daysPlanned; ///< lead-days: planned number times days each; nothing where either is missing
    std::optional<int> daysUsed;

    [[nodiscard]] bool isExceeded() const { return planned && commissioned > *planned; }
};

/// \brief The plan as a live budget: planned against commissioned against capacity. Counted from the register each time.
struct PlanStanding
{
    RecordData plan;
    QList<PriorityStanding> national;
    QList<PriorityStanding> local;
    std::optional<int> capacityDays;
    int daysPlanned = 0;
    int daysUsed = 0;
    int outsidePlan = 0; ///< decisions within the plan's time that answer none of its priorities
    QList<RecordData> sources; ///< of the safety profile, in the order in which they were entered
    QList<RecordData> asked;   ///< who was consulted

    [[nodiscard]] bool isOverCapacity() const { return capacityDays && daysUsed > *capacityDays; }
};

/// Errors: no such plan, and what reading the register gives.
[[nodiscard]] Result<PlanStanding> planStanding(const Register &reg, const RecordId &psirp);

/// \brief How many records of the kind of a profile's source the register itself holds for the source's days.
/// \return nothing for kinds that are kept elsewhere, or without both days
[[nodiscard]] std::optional<int> heldInRegister(const Register &reg, const RecordData &source);

} // namespace candour
