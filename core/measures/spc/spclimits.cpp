#include "measures/spc/spclimits.h"

#include "measures/spc/exactsum.h"
#include "measures/spc/median.h"

namespace candour {

unsigned setLimits(SpcKind kind, const SpcStretch &stretch, const SpcPreset &preset)
{
    switch (kind) {
    case SpcKind::XmR:
        return setIndividualsLimits(stretch, preset);
    case SpcKind::IPrime:
        return setRatioIndividualsLimits(stretch, preset);
    case SpcKind::MovingRange:
        return setRangeLimits(stretch);
    case SpcKind::Run:
        return setRunCentre(stretch);
    case SpcKind::P:
    case SpcKind::PPrime:
    case SpcKind::U:
    case SpcKind::UPrime:
    case SpcKind::C:
        return setCountLimits(kind, stretch, preset);
    case SpcKind::G:
    case SpcKind::T:
        return setRareEventLimits(kind, stretch, preset);
    case SpcKind::Xbar:
    case SpcKind::S:
        return setSubgroupLimits(kind, stretch);
    }
    return 0;
}

double baselineMean(const SpcStretch &stretch)
{
    ExactSum sum;
    for (const SpcPoint &point : stretch.base()) {
        if (counts(point))
            sum.add(point.value);
    }
    return sum.mean();
}

double baselineMedian(const SpcStretch &stretch)
{
    std::vector<double> known;
    known.reserve(stretch.baseline);
    for (const SpcPoint &point : stretch.base()) {
        if (counts(point))
            known.push_back(point.value);
    }
    return median(std::move(known));
}

void setLines(std::span<SpcPoint> points, double mean, double toLimit, double to2Sigma)
{
    for (SpcPoint &point : points) {
        point.mean = mean;
        point.lower = mean - toLimit;
        point.upper = mean + toLimit;
        point.lower2Sigma = mean - to2Sigma;
        point.upper2Sigma = mean + to2Sigma;
    }
}

void setSigma(SpcPoint &point, double mean, double sigma)
{
    setLines({&point, 1}, mean, 3 * sigma, 2 * sigma);
}

void truncate(SpcPoint &point, double least, double most)
{
    for (double *line : {&point.lower, &point.lower2Sigma, &point.upper, &point.upper2Sigma}) {
        if (*line < least)
            *line = least;
        if (*line > most)
            *line = most;
    }
}

unsigned oddityOf(double halfWidth)
{
    if (std::isnan(halfWidth))
        return SpcNoLimits;
    return halfWidth == 0 ? unsigned(SpcNoWidth) : 0U;
}

} // namespace candour
