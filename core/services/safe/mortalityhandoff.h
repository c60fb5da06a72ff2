#pragma once

#include "records/shared/organisation.h"
#include "services/shared/recordservice.h"

namespace candour {

/// What a structured judgement review hands to the safety workspace.
struct MortalityHandOff
{
    QString reviewReference;
    int overallScore = 0;  ///< 1 very poor to 5 excellent
    QDate diedOn;
    QDate scoredOn;
    Id<OrganisationUnit> unit;
    QString ageBand;       ///< code, or empty
};

/// \brief Opens a decision task for a review whose overall score is 1 or 2, as one step: the event (an Outcome), the patient with
/// the link between care and outcome still to be judged, the triage, and the learning-from-deaths category to be answered.
/// A better score opens nothing, and a review handed over before is not opened twice.
/// The screen asks whether problems in care were more likely than not behind the death, and nothing about whether it could
/// have been prevented. Source: PSIRF domain page, section 1.5 and scenario 28.
/// \return the triage; Refused for another score
Result<RecordData> takeMortalityReview(Register &reg, const ReferenceData &reference, RecordService &records, const MortalityHandOff &review);

} // namespace candour
