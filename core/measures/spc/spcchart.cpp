#include "measures/spc/spcchart.h"

#include "measures/spc/runchart.h"
#include "measures/spc/spcarrange.h"
#include "measures/spc/spcicons.h"
#include "measures/spc/spclimits.h"
#include "measures/spc/spcnotes.h"
#include "measures/spc/spcrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

template <typename T>
std::span<const T> part(const std::vector<T> &column, std::size_t start, std::size_t count)
{
    return column.empty() ? std::span<const T>() : std::span<const T>(column).subspan(start, count);
}

// The baseline is the first so many points of every segment; without one, all of them.
SpcStretch stretchOf(SpcColumns &columns, const SpcSeries &series, std::size_t start, std::size_t count)
{
    SpcStretch stretch;
    stretch.points = std::span(columns.points).subspan(start, count);
    stretch.numerators = part(columns.numerators, start, count);
    stretch.denominators = part(columns.denominators, start, count);
    stretch.spreads = part(columns.spreads, start, count);
    stretch.sizes = part(columns.sizes, start, count);
    stretch.baseline = std::min(count, series.baselinePoints ? std::size_t(*series.baselinePoints) : count);
    stretch.centre = series.centre;
    return stretch;
}

void multiplyBy(double factor, std::span<SpcPoint> points)
{
    if (factor == 1.0)
        return;
    for (SpcPoint &point : points) {
        for (double *number : {&point.value, &point.mean, &point.lower, &point.upper, &point.lower2Sigma, &point.upper2Sigma})
            *number *= factor;
    }
}

// Ranges and standard deviations are never far below their mean and follow one another: only their limits mean anything.
SpcPreset rulesFor(SpcKind kind, const SpcPreset &preset)
{
    SpcPreset rules = preset;
    if (kind == SpcKind::MovingRange || kind == SpcKind::S) {
        rules.twoOfThree = false;
        rules.shiftLength = 0;
        rules.trendLength = 0;
    }
    return rules;
}

// Points with neither value nor limits of their own (a gap in a chart whose limits vary) leave the segment's limits alone.
SpcSegment segmentOf(const SpcStretch &stretch, int start, const SpcPreset &preset, bool countRuns)
{
    SpcSegment segment;
    segment.start = start;
    segment.count = int(stretch.points.size());
    segment.isShort = segment.count < preset.shortBelow;
    const auto last = std::find_if(stretch.points.rbegin(), stretch.points.rend(),
        [](const SpcPoint &point) { return !std::isnan(point.lower); });
    const SpcPoint &shown = last != stretch.points.rend() ? *last : stretch.points.back();
    segment.mean = shown.mean;
    segment.lower = shown.lower;
    segment.upper = shown.upper;
    if (countRuns)
        segment.runs = runsOf(stretch.points, preset.runMethod, preset.nearTiesAreTies);
    return segment;
}

bool areTooLarge(std::span<const SpcPoint> points)
{
    return std::any_of(points.begin(), points.end(), [](const SpcPoint &point) {
        return std::isinf(point.value) || std::isinf(point.mean) || std::isinf(point.lower) || std::isinf(point.upper);
    });
}

// Fills in segments and the points' lines and labels. Returns SpcOddity bits.
unsigned setSegments(SpcChart &chart, SpcColumns &columns, const SpcSeries &series)
{
    const std::vector<int> starts = segmentStarts(series, columns.points);
    const bool countRuns = chart.preset.runsOnEveryChart || chart.kind == SpcKind::Run;
    const SpcPreset rules = rulesFor(chart.kind, chart.preset);
    unsigned oddities = 0;
    chart.segments.reserve(starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto start = std::size_t(starts[i]);
        const std::size_t end = i + 1 < starts.size() ? std::size_t(starts[i + 1]) : columns.points.size();
        const SpcStretch stretch = stretchOf(columns, series, start, end - start);
        oddities |= setLimits(chart.kind, stretch, chart.preset);
        if (i > 0) {
            for (SpcPoint &point : stretch.points)
                point.segment = int(i);
        }
        multiplyBy(series.multiply, stretch.points);
        setSignals(stretch.points, rules, chart.improvement);
        chart.segments.push_back(segmentOf(stretch, int(start), chart.preset, countRuns));
    }
    return oddities;
}

} // namespace

Result<SpcChart> spcChart(const SpcSeries &series, const SpcPreset &preset)
{
    if (const Status status = checkSeries(series, preset); !status)
        return status.error();
    SpcChart chart;
    chart.kind = series.kind;
    chart.improvement = series.improvement;
    chart.target = series.target;
    chart.preset = preset;
    SpcColumns columns = arranged(series);
    const unsigned oddities = setSegments(chart, columns, series);
    chart.points = std::move(columns.points);
    if (areTooLarge(chart.points))
        return Error {Error::Kind::Invalid,
            QCoreApplication::translate("candour::SpcCheck", "The values are too large to calculate with."), {}};
    chart.variation = variationIcon(chart);
    chart.assurance = assuranceIcon(chart);
    chart.notes = spcNotes(series, chart, oddities);
    return chart;
}

} // namespace candour
