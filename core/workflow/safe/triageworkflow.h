#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The life of an event from recorded to decided, kept on its triage because the event itself stays as reported.
/// Source: PSIRF domain page, section 2.1, first four rows. Only an Incident needs harm grades, candour decisions and
/// the mandated screen; good care, risks and outcomes pass without.
[[nodiscard]] Workflow triageWorkflow();

/// \brief The life of a panel's decision: while it is a draft everything is open, once made it stands until replaced.
/// No guard looks at harm: there is no threshold. Source: PSIRF domain page, sections 1.5 and 2.1.
[[nodiscard]] Workflow responseDecisionWorkflow();

} // namespace candour
