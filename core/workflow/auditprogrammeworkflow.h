#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The life of one year's clinical audit programme.
/// Approval comes with the frozen baseline, closing with the roll-over: see ProgrammeService.
/// Source: clinical audit domain page, sections 1.1 and 2.4.
[[nodiscard]] Workflow auditProgrammeWorkflow();

} // namespace candour
