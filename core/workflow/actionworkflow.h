#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The life of an action. "Implemented" and "effective" are two facts.
/// Source: PSIRF domain page, section 2.3.
[[nodiscard]] Workflow actionWorkflow();

} // namespace candour
