#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The life of an audit project from proposal to closed loop.
/// Source: clinical audit domain page, section 2.1; later issues add the guards over criteria, cases and risks.
[[nodiscard]] Workflow auditProjectWorkflow();

} // namespace candour
