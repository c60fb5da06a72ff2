#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The steps of a learning response from the work to the proof that it changed something: the full path, the
/// light path of a meeting that is written up, and reopening.
///
/// Approval does not wait for actions; closing does, and for their effect. Source: PSIRF domain page 2.1.
[[nodiscard]] QList<Transition> responseAnalysisSteps();

} // namespace candour
