#include "measures/spc/exactsum.h"
#include "measures/spc/movingrange.h"
#include "measures/spc/nonumber.h"
#include "measures/spc/spclimits.h"

namespace candour {

namespace {

bool isShare(SpcKind kind)
{
    return kind == SpcKind::P || kind == SpcKind::PPrime;
}

// All numerators over all denominators: never the mean of shares.
double pooledRate(const SpcStretch &stretch)
{
    ExactSum numerators;
    ExactSum denominators;
    const std::span<const SpcPoint> base = stretch.base();
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (counts(base[i])) {
            numerators.add(stretch.numerators[i]);
            denominators.add(stretch.denominators[i]);
        }
    }
    return denominators.count() > 0 ? numerators.total() / denominators.total() : noNumber;
}

// How much wider than its own theory the data varies: sigma of the standardised values.
// Source: D. B. Laney, Improved control charts for attributes, Quality Engineering 2002.
MovingRange laneyRange(const SpcStretch &stretch, const SpcPreset &preset, double mean, double unitVariance)
{
    const std::span<const SpcPoint> base = stretch.base();
    return movingRange(base, preset, [&](std::size_t i) {
        return (base[i].value - mean) / std::sqrt(unitVariance / stretch.denominators[i]);
    });
}

} // namespace

// Sigma is sqrt(p (1 - p) / n) for shares, sqrt(u / n) for rates, sqrt(c) for counts; cut at 0, shares at 1.
// Source: Montgomery, 7.17 (c), 7.19 (u) and 7.6 (p).
unsigned setCountLimits(SpcKind kind, const SpcStretch &stretch, const SpcPreset &preset)
{
    const double rate = kind == SpcKind::C ? baselineMean(stretch) : pooledRate(stretch);
    const double mean = stretch.centre.value_or(rate);
    const double unitVariance = isShare(kind) ? mean * (1 - mean) : mean;
    unsigned odd = oddityOf(unitVariance);

    double wider = 1;
    if ((kind == SpcKind::PPrime || kind == SpcKind::UPrime) && unitVariance > 0) {
        const MovingRange range = laneyRange(stretch, preset, mean, unitVariance);
        wider = range.average / meanRangeOfPairs;
        odd |= oddityOf(range.average) | (range.screeningUndone ? SpcOddScreening : 0U);
    }
    for (std::size_t i = 0; i < stretch.points.size(); ++i) {
        const double size = kind == SpcKind::C ? 1 : stretch.denominators[i];
        setSigma(stretch.points[i], mean, std::sqrt(unitVariance / size) * wider);
        truncate(stretch.points[i], 0, isShare(kind) ? 1 : boundless);
    }
    return odd;
}

} // namespace candour
