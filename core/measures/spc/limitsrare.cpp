#include "measures/spc/exactsum.h"
#include "measures/spc/movingrange.h"
#include "measures/spc/nonumber.h"
#include "measures/spc/spclimits.h"

#include <algorithm>

namespace candour {

namespace {

// Cases between events are geometric: sigma = sqrt(m (m + 1)) about the mean m. The centre drawn is the median, so that
// runs about it mean what they do elsewhere. A given centre is a mean, drawn at the median of that geometric distribution,
// 0.693 m. Source: Montgomery, 7.3; L. P. Provost and S. K. Murray, The Health Care Data Guide, 2011, p. 228.
unsigned setGapLimits(const SpcStretch &stretch)
{
    const double mean = stretch.centre ? *stretch.centre : baselineMean(stretch);
    const double sigma = std::sqrt(mean * (mean + 1));
    const double centre = stretch.centre ? 0.693 * mean : baselineMedian(stretch);
    for (SpcPoint &point : stretch.points) {
        setSigma(point, mean, sigma);
        truncate(point, 0, boundless);
        point.mean = centre;
    }
    return oddityOf(sigma);
}

// Times between events are made nearly normal by the power 1 / 3.6; limits are those of individuals there, turned back.
// Source: L. S. Nelson, A control chart for parts-per-million nonconforming items, 1994; Montgomery, 7.3.
unsigned setTimeLimits(const SpcStretch &stretch, const SpcPreset &preset)
{
    constexpr double power = 3.6;
    const std::span<const SpcPoint> base = stretch.base();
    ExactSum sum;
    for (const SpcPoint &point : base) {
        if (counts(point))
            sum.add(std::pow(point.value, 1 / power));
    }
    const double mean = stretch.centre.value_or(sum.mean());
    const MovingRange range = movingRange(base, preset, [base](std::size_t i) { return std::pow(base[i].value, 1 / power); });
    SpcPoint lines;
    setSigma(lines, mean, range.average / meanRangeOfPairs);
    truncate(lines, 0, boundless);
    // Equal times are their own mean: turning it back would leave it a bit beside them, and every point outside.
    const auto first = std::find_if(base.begin(), base.end(), counts);
    const bool allEqual = range.average == 0 && std::pow(first->value, 1 / power) == mean;
    for (double *line : {&lines.mean, &lines.lower, &lines.upper, &lines.lower2Sigma, &lines.upper2Sigma})
        *line = allEqual ? first->value : std::pow(*line, power);
    for (SpcPoint &point : stretch.points) {
        point.mean = lines.mean;
        point.lower = lines.lower;
        point.upper = lines.upper;
        point.lower2Sigma = lines.lower2Sigma;
        point.upper2Sigma = lines.upper2Sigma;
    }
    return oddityOf(range.average) | (range.screeningUndone ? SpcOddScreening : 0U);
}

} // namespace

unsigned setRareEventLimits(SpcKind kind, const SpcStretch &stretch, const SpcPreset &preset)
{
    return kind == SpcKind::G ? setGapLimits(stretch) : setTimeLimits(stretch, preset);
}

} // namespace candour
