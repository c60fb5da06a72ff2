#pragma once

#include "measures/agreement/goodnessoffit.h"

namespace candour {

/// \brief The thresholds of a comparison with the population served; local, so a setting.
struct RepresentationRule
{
    double underHeardBelow = 0.80;   ///< representation ratio; below it an outreach action or a reason is required
    double bannerAbove = 0.20;       ///< share of people whose group was not recorded
    bool mergeSmallGroups = true;
};

/// \brief Who was heard, compared with who could have been.
struct Representation
{
    GoodnessOfFit fit;              ///< over people whose group is recorded
    QStringList underHeard;         ///< names of groups under the ratio, in order
    double notRecordedShare = 0;
    bool showsNotRecordedBanner = false;
};

/// \brief Compares respondents with a reference population.
/// \param notRecorded people whose group is unknown: never dropped silently, never part of the test
/// \return Invalid for what `goodnessOfFit` refuses, or a negative count
/// Source: experience domain page, section 2 (steps and formulas) and X29, X30.
[[nodiscard]] Result<Representation> representation(const QList<FitGroup> &groups, qint64 notRecorded, const RepresentationRule &rule = {});

} // namespace candour
