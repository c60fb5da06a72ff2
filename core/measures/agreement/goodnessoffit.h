#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace candour {

/// \brief One group of people: how many were heard, and its share of those who could have been.
struct FitGroup
{
    QString name;
    double observed = 0; ///< a count
    double share = 0;    ///< of one

    double expected = 0;
    double pearsonResidual = 0;
    double adjustedResidual = 0;    ///< beyond 1.96 flagged, beyond 2.58 strong
    double representationRatio = 0; ///< (observed / n) / share
    QStringList members = {};       ///< names of the groups merged into it; empty where it is one group
};

/// \brief A chi-square test of counts against given shares, k - 1 degrees of freedom.
struct GoodnessOfFit
{
    QList<FitGroup> groups; ///< as tested, after merging
    double chiSquared = 0;
    qint64 degreesOfFreedom = 0;
    double p = 1;
    double effect = 0;          ///< w = sqrt(chi-square / n)
    bool smallExpected = false; ///< an expected count below 5: the test is rough
};

/// \brief Tests the groups; expected counts and residuals are filled in.
///
/// Adjusted residual = (O - E) / sqrt(E (1 - p)). Residuals of a single share of 1 do not exist, so at least two groups are needed.
/// \return Invalid with fewer than two groups, no observations, a share of 0 or less, or shares that do not add up to 1
/// Sources: R chisq.test; A. Agresti, Categorical Data Analysis; experience domain page, section 2.
[[nodiscard]] Result<GoodnessOfFit> goodnessOfFit(QList<FitGroup> groups);

/// \brief Merges small groups so that no expected count is below 5. Nothing is dropped, and what was merged is named.
///
/// The saved rule: all groups whose expected count is below 5 become one, last in order; while that one is still below 5,
/// the group with the next smallest expected count (the earlier of equals) joins it. Groups merged by the user beforehand keep their members.
[[nodiscard]] QList<FitGroup> mergedSmallGroups(const QList<FitGroup> &groups);

} // namespace candour
