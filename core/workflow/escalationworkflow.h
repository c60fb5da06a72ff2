#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The life of an escalation: raised, acknowledged, accepted on the risk register or declined, mitigated, closed.
/// Source: clinical audit domain page, section 1.11.
[[nodiscard]] Workflow escalationWorkflow();

/// \brief The band at which an escalation has to be shown on a day: its own, or one higher for every clock that has run
/// out without an acknowledgement. The band itself is not changed. Extreme climbs no further.
/// Without bank holidays for the days asked about, its own.
[[nodiscard]] QString climbedBand(const RecordData &escalation, const ReferenceData &reference, QDate today);

} // namespace candour
