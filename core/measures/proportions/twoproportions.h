#pragma once

#include "measures/proportions/proportioninterval.h"

#include <optional>

namespace candour {

/// \brief Two independent proportions, compared: the first minus the second.
///
/// `z` is the pooled test without continuity correction; `chiSquared` is its square. None of them exists where everybody
/// or nobody has the feature. The test to report is Fisher's exact one where the smallest expected cell is below 5.
struct TwoProportions
{
    enum class Test { PooledZ, Fisher };

    double difference = 0;
    Interval newcombe;           ///< Newcombe 1998, method 10: squared distances to the Wilson limits, added
    Interval newcombeCorrected;  ///< method 11: the same with continuity-corrected limits
    Interval agrestiCaffo;
    Interval waldInterval;
    std::optional<double> z;
    std::optional<double> chiSquared;
    std::optional<double> p;
    std::optional<double> chiSquaredYates;
    std::optional<double> pYates;
    std::optional<double> fisherP;
    std::optional<double> riskRatio; ///< only where both counts are above 0
    std::optional<Interval> riskRatioInterval;
    std::optional<double> oddsRatio; ///< only where no cell of the table is 0
    std::optional<Interval> oddsRatioInterval;
    double smallestExpected = 0;
    Test test = Test::PooledZ;

    /// The p-value of the test to report.
    [[nodiscard]] std::optional<double> reportedP() const { return test == Test::Fisher ? fisherP : p; }
};

/// \brief Compares two proportions; both must have the same confidence.
/// \return Invalid where one of them has no cases or an impossible count
/// Sources: R. G. Newcombe, Statistics in Medicine 1998, 17:873; A. Agresti and B. Caffo 2000; audit domain page, 1.8.
[[nodiscard]] Result<TwoProportions> compareProportions(const ProportionCount &first, const ProportionCount &second);

} // namespace candour
