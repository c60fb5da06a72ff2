#pragma once

#include "storage/register.h"
#include "workflow/referencedata.h"

namespace candour {

/// \brief What a mortality review with an overall score of 1 or 2 brings with it, in the same step: the event (an Outcome), the
/// patient with the link between care and outcome still to be judged, the triage, and the learning-from-deaths category to be
/// answered. A better score brings nothing, and a review handed over before is not opened twice.
///
/// The screen asks whether problems in care were more likely than not behind the death, and nothing about whether it could
/// have been prevented. Source: PSIRF domain page, section 1.5 and scenario 28.
[[nodiscard]] Result<ChangeSet> mortalityHandOff(Register &reg, const ReferenceData &reference, const RecordData &review);

} // namespace candour
