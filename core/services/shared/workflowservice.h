#pragma once

#include "workflow/referencedata.h"
#include "workflow/workflow.h"

namespace candour {

/// Who takes a step that a guard would stop, and why.
struct Overrule
{
    QString role;
    QString reason;

    [[nodiscard]] bool isGiven() const { return !role.isEmpty() && !reason.isEmpty(); }
};

/// \brief Moves records through their workflows. Borrows what it is given.
class WorkflowService
{
public:
    WorkflowService(Register &reg, const ReferenceData &reference);

    /// Every step from where the record stands, each with what is missing: what leads on, what leads back, what pauses or ends it.
    [[nodiscard]] QList<StepCheck> steps(const RecordData &record) const;

    /// \brief Moves a record to a state.
    /// Refused, with every missing thing listed, while a hard guard does not hold, or an override guard without role and
    /// reason. An overrule is written into the step's reason, and so counted.
    Result<ChangeSet> move(const RecordData &record, const QString &to, const Overrule &overrule = {});

private:
    Register &m_register;
    const ReferenceData &m_reference;
};

} // namespace candour
