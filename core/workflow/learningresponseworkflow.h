#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The life of a learning response, from decision to learning that is shown to have worked.
/// Source: PSIRF domain page, section 2.1; later issues add the guards over evidence, findings and sharing.
[[nodiscard]] Workflow learningResponseWorkflow();

} // namespace candour
