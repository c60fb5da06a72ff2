#include "measures/spc/exactsum.h"
#include "measures/spc/movingrange.h"
#include "measures/spc/nonumber.h"
#include "measures/spc/spclimits.h"

#include <numbers>

namespace candour {

namespace {

} // namespace

// Mean -/+ 2.66 mean moving ranges (2.66 = 3 / d2 rounded), or exactly 3 / 1.128. Never cut: whether a value below 0 or
// above 100% is possible is not known here. Source: D. J. Wheeler, Understanding Variation; NHSRplotthedots.
unsigned setIndividualsLimits(const SpcStretch &stretch, const SpcPreset &preset)
{
    const double mean = stretch.centre    ? *stretch.centre
                      : preset.medianCentre ? baselineMedian(stretch)
                                            : baselineMean(stretch);
    const std::span<const SpcPoint> base = stretch.base();
    const MovingRange range = movingRange(base, preset, [base](std::size_t i) { return base[i].value; });
    if (preset.roundedFactor) {
        setLines(stretch.points, mean, 2.66 * range.average, 2.66 * 2 / 3 * range.average);
    } else {
        const double sigma = range.average / meanRangeOfPairs;
        setLines(stretch.points, mean, 3 * sigma, 2 * sigma);
    }
    return oddityOf(range.average) | (range.screeningUndone ? SpcOddScreening : 0U);
}

// Individuals whose limits follow the denominators: each step is scaled by the two denominators it joins.
// Source: L. Taylor, Normalized individuals (IN) control chart, 2017.
unsigned setRatioIndividualsLimits(const SpcStretch &stretch, const SpcPreset &preset)
{
    const std::span<const SpcPoint> base = stretch.base();
    ExactSum numerators;
    ExactSum denominators;
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (counts(base[i])) {
            numerators.add(stretch.numerators[i]);
            denominators.add(stretch.denominators[i]);
        }
    }
    const double mean = stretch.centre.value_or(denominators.count() > 0 ? numerators.total() / denominators.total() : noNumber);

    ExactSum all;
    std::vector<double> steps;
    std::size_t before = base.size();
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (base[i].excluded)
            continue;
        if (before < base.size() && counts(base[i]) && counts(base[before])) {
            const double scale = std::sqrt(1 / stretch.denominators[before] + 1 / stretch.denominators[i]);
            steps.push_back(std::sqrt(std::numbers::pi / 2) * std::fabs(base[i].value - base[before].value) / scale);
            all.add(steps.back());
        }
        before = i;
    }
    double average = all.mean();
    bool undone = false;
    if (preset.screenMovingRanges) {
        ExactSum kept;
        for (const double step : steps) {
            if (step < movingRangeUpper * average)
                kept.add(step);
        }
        undone = average > 0 && !(kept.mean() > 0);
        if (kept.mean() > 0)
            average = kept.mean();
    }
    for (std::size_t i = 0; i < stretch.points.size(); ++i)
        setSigma(stretch.points[i], mean, average / std::sqrt(stretch.denominators[i]));
    return oddityOf(average) | (undone ? SpcOddScreening : 0U);
}

// The values are the moving ranges already. Source: Montgomery 6.33; D4 = 3.267, and two thirds of it.
unsigned setRangeLimits(const SpcStretch &stretch)
{
    const double mean = stretch.centre ? *stretch.centre : baselineMean(stretch);
    for (SpcPoint &point : stretch.points) {
        point.mean = mean;
        point.lower = std::isnan(mean) ? noNumber : 0;
        point.lower2Sigma = point.lower;
        point.upper = movingRangeUpper * mean;
        point.upper2Sigma = movingRangeUpper / 3 * 2 * mean;
    }
    return oddityOf(mean);
}

// A run chart has a median and no limits.
unsigned setRunCentre(const SpcStretch &stretch)
{
    setLines(stretch.points, stretch.centre ? *stretch.centre : baselineMedian(stretch), noNumber, noNumber);
    return 0;
}

} // namespace candour
