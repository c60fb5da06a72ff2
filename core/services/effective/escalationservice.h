#pragma once

#include "workflow/auditfacts.h"

namespace candour {

/// \brief Raises what has to be escalated. Borrows what it is given.
/// Source: clinical audit domain page, section 1.11.
class EscalationService
{
public:
    EscalationService(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    /// \brief Raises one escalation for each need of a project that has none, told to the roles that the list of bands
    /// names, recorded today. One step; none where nothing is due.
    /// \return the escalations raised
    Result<QList<RecordData>> raiseDue(const RecordData &project);

private:
    Register &m_register;
    const ReferenceData &m_reference;
};

} // namespace candour
