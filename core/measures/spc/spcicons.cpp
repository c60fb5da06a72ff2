#include "measures/spc/spcicons.h"

#include "measures/spc/spcrules.h"
#include "measures/spc/spcstretch.h"

namespace candour {

namespace {

AssuranceIcon assuranceAgainst(double target, double lower, double upper, const SpcChart &chart)
{
    const bool onLimitCounts = chart.preset.targetOnLimitCounts;
    const bool below = target < lower || (onLimitCounts && target == lower);
    const bool above = target > upper || (onLimitCounts && target == upper);
    const bool increase = chart.improvement == Improvement::Increase;
    // Where limits have no width and lie on the target, every point meets it: pass comes first.
    if (increase ? below : above)
        return AssuranceIcon::Pass;
    if (increase ? above : below)
        return AssuranceIcon::Fail;
    return AssuranceIcon::HitOrMiss;
}

} // namespace

bool hasPointsForIcons(const SpcChart &chart)
{
    if (chart.segments.empty())
        return false;
    if (chart.preset.leastPointsForIcons <= 0)
        return true;
    int recorded = 0;
    for (auto i = std::size_t(chart.segments.back().start); i < chart.points.size(); ++i)
        recorded += counts(chart.points[i]) ? 1 : 0;
    return recorded >= chart.preset.leastPointsForIcons;
}

int latestPoint(const SpcChart &chart)
{
    int last = int(chart.points.size()) - 1;
    while (chart.preset.iconFromLastRecorded && last >= 0 && !counts(chart.points[std::size_t(last)]))
        --last;
    return last;
}

VariationIcon variationIcon(const SpcChart &chart)
{
    const int last = latestPoint(chart);
    if (last < 0 || !hasPointsForIcons(chart))
        return VariationIcon::None;
    const SpcPoint &point = chart.points[std::size_t(last)];
    const bool up = isUpward(point.signal);
    switch (point.kind) {
    case SpcPointKind::Improvement:
        return up ? VariationIcon::ImprovementHigh : VariationIcon::ImprovementLow;
    case SpcPointKind::Concern:
        return up ? VariationIcon::ConcernHigh : VariationIcon::ConcernLow;
    case SpcPointKind::NeitherHigh:
        return VariationIcon::NeitherHigh;
    case SpcPointKind::NeitherLow:
        return VariationIcon::NeitherLow;
    case SpcPointKind::CommonCause:
        break;
    }
    return VariationIcon::CommonCause;
}

AssuranceIcon assuranceIcon(const SpcChart &chart)
{
    if (!chart.target || chart.improvement == Improvement::Neither || !hasPointsForIcons(chart))
        return AssuranceIcon::None;
    const SpcSegment &segment = chart.segments.back();
    if (std::isnan(segment.lower) || std::isnan(segment.upper))
        return AssuranceIcon::None;
    return assuranceAgainst(*chart.target, segment.lower, segment.upper, chart);
}

} // namespace candour
