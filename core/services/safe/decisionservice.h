#pragma once

#include "services/shared/recordservice.h"
#include "workflow/workflow.h"

namespace candour {

/// One event that a decision covers, or could cover, with what binds the panel.
struct DecisionEvent
{
    RecordData event;
    RecordData triage;
    QStringList mandated;      ///< categories answered "yes", as they were called on the day of the event
    QStringList openReferrals; ///< where it must be referred to and has not been, nor refused with a reason
};

/// \brief A decision of the panel with all that it rests on.
struct DecisionView
{
    RecordData decision;
    QList<DecisionEvent> events;
    std::optional<RecordData> priority;
    std::optional<int> planned;      ///< responses that the plan foresees for that priority
    int commissioned = 0;            ///< those decided on so far
    std::optional<RecordData> plan;  ///< the improvement plan it would feed
    std::optional<RecordData> response;
    std::optional<StepCheck> step;   ///< towards "made"; nothing once it is
};

/// \brief Begins the panel's decisions and says how they stand. What making one brings with it is the workflow's.
/// Borrows what it is given.
class DecisionService
{
public:
    DecisionService(Register &reg, const ReferenceData &reference, RecordService &records);

    /// \brief The decision that an event's triage names, or a new draft that it then names, in one step.
    /// A new one takes over the event's title and is for a meeting today. Errors: the event has no triage yet.
    Result<RecordData> begin(const RecordId &incident);
    /// One more event for a decision; a null decision lets the event go again. Errors: as begin(), or the decision is made.
    Result<ChangeSet> cover(const RecordId &incident, const RecordId &decision);

    [[nodiscard]] Result<DecisionView> look(const RecordId &decision) const;
    /// Events before the panel that no decision covers yet, the longest waiting first.
    [[nodiscard]] Result<QList<DecisionEvent>> waiting() const;

private:
    [[nodiscard]] Result<RecordData> triageOf(const RecordId &incident) const;
    [[nodiscard]] std::optional<DecisionEvent> eventOf(const RecordData &triage) const;

    Register &m_register;
    const ReferenceData &m_reference;
    RecordService &m_records;
};

} // namespace candour
