#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The duty of candour towards one person, from the threshold question to complete.
///
/// Nothing is derived from a harm grade, and no free text clears the duty: refusal and attempts are steps on record.
/// A case that is under way is never taken back by a regrade. Source: Regulation 20 of SI 2014/2936 as PSIRF domain page
/// 1.6 gives it, machine of section 2.2.
[[nodiscard]] Workflow candourWorkflow();

} // namespace candour
