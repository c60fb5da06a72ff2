#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct SharedTheme;

/// \brief What the mortality group handed over of one structured judgement review: its overall score, and the directorate's
/// contextual response to a score of 1 or 2. The review itself stays in the mortality group's own tool.
///
/// Scores of 1 or 2 open a decision task, see mortalityHandOff(). All scores are kept, because a count of low ones says
/// nothing without the number of reviews. Source: PSIRF domain page 1.5 and scenario 28.
struct MortalityReview : Record
{
    QString reference;
    QString reviewNumber;            ///< the mortality group's own number
    QDate diedOn;
    QDate scoredOn;
    std::optional<int> overallScore; ///< 1 very poor to 5 excellent: a judgement, never a mean of the phases
    Id<OrganisationUnit> unit;
    QString ageBand;                 ///< reference set age_band
    Id<SharedTheme> theme;
    QDate contextOn;                 ///< the directorate's response came
    QString contextBy;               ///< role
    QString context;

    [[nodiscard]] static const Schema &schema();
};

/// Scores up to this one are handed over to the safety workspace.
inline constexpr int highestScoreHandedOver = 2;

} // namespace candour
