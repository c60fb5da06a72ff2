#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief How a person affected or a family is involved: the guide's four steps of contact.
/// Source: PSIRF domain page, section 1.7. Runs apart from candour and from the response.
[[nodiscard]] Workflow engagementWorkflow();

} // namespace candour
