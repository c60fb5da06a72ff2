#pragma once

#include "measures/spc/exactsum.h"
#include "measures/spc/median.h"
#include "measures/spc/nonumber.h"
#include "measures/spc/spcstretch.h"

namespace candour {

/// Upper limit of moving ranges in mean moving ranges: D4 of pairs. Source: Montgomery, appendix table VI.
inline constexpr double movingRangeUpper = 3.267;
/// Mean range of pairs in standard deviations: d2. Source: the same table.
inline constexpr double meanRangeOfPairs = 1.128;

/// The average moving range of a baseline.
struct MovingRange
{
    double average = noNumber; ///< NaN without two neighbouring values
    bool screeningUndone = false; ///< screening would have left nothing but zeros
};

/// \brief Average of the steps between neighbouring values of the baseline, screened as the preset says.
/// A missing value gives no step on either side; an excluded point is passed over, so that the step spans it.
/// Where screening would leave only steps of 0 although there are others, limits would lie on the mean and nearly every point
/// outside them: the unscreened average is used.
/// \param value a function of a position in the baseline
template <typename Value>
[[nodiscard]] MovingRange movingRange(std::span<const SpcPoint> base, const SpcPreset &preset, Value value)
{
    const auto eachStep = [base, value](auto use) {
        double before = noNumber;
        for (std::size_t i = 0; i < base.size(); ++i) {
            if (base[i].excluded)
                continue;
            const double now = value(i);
            const double step = std::fabs(now - before);
            if (!std::isnan(step))
                use(step);
            before = now;
        }
    };
    const auto average = [&](double below) {
        if (!preset.medianRange) {
            ExactSum sum;
            eachStep([&sum, below](double step) { if (step < below) sum.add(step); });
            return sum.mean();
        }
        std::vector<double> steps;
        eachStep([&steps, below](double step) { if (step < below) steps.push_back(step); });
        return median(std::move(steps));
    };
    const double all = average(boundless);
    if (!preset.screenMovingRanges || std::isnan(all))
        return {all, false};
    const double kept = average(movingRangeUpper * all);
    if (std::isnan(kept) || kept == 0)
        return {all, all > 0};
    return {kept, false};
}

} // namespace candour
