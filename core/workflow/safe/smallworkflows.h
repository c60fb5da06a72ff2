#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \name The shorter machines of the safety workspace
/// Sources: PSIRF domain page, sections 1.5 (external bodies), 1.10 (plan), 1.12 (alerts); mission S7 (waiting lists).
/// @{
/// A referral or another body's process, and our reply to it.
[[nodiscard]] Workflow externalProcessWorkflow();
/// A National Patient Safety Alert, to sustained assurance.
[[nodiscard]] Workflow safetyAlertWorkflow();
/// The patient safety incident response plan, from draft to published.
[[nodiscard]] Workflow psirpWorkflow();
/// One person on a waiting list.
[[nodiscard]] Workflow waitingListWorkflow();
/// @}

} // namespace candour
