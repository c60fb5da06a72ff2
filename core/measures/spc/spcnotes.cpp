#include "measures/spc/spcnotes.h"

#include "base/dates.h"
#include "measures/spc/spcicons.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

struct SpcNotes
{
    Q_DECLARE_TR_FUNCTIONS(candour::SpcNotes)
};

void noteSegments(const SpcChart &chart, QStringList &notes)
{
    const int least = chart.preset.shortBelow;
    const bool anyShort = std::any_of(chart.segments.begin(), chart.segments.end(), [](const SpcSegment &s) { return s.isShort; });
    if (!anyShort)
        return;
    if (chart.segments.size() == 1)
        notes << SpcNotes::tr("Fewer than %1 points: limits are provisional and may change as points are added.").arg(least);
    else
        notes << SpcNotes::tr("A part of the chart has fewer than %1 points: its limits are provisional.").arg(least);
}

void noteIcons(const SpcChart &chart, QStringList &notes)
{
    if (!chart.points.empty() && !hasPointsForIcons(chart))
        notes << SpcNotes::tr("No icons: they need at least %1 recorded points since the last recalculation of the limits.")
                     .arg(chart.preset.leastPointsForIcons);
    const int latest = latestPoint(chart);
    if (latest >= 0 && latest + 1 < int(chart.points.size()))
        notes << SpcNotes::tr("The latest point has no value or is excluded: the icon speaks of the one before it.");
}

void noteGaps(const SpcSeries &series, const SpcChart &chart, QStringList &notes)
{
    // The first moving range of a chart of ranges is missing by nature.
    const std::size_t first = chart.kind == SpcKind::MovingRange ? 1 : 0;
    qsizetype missing = 0;
    for (std::size_t i = first; i < chart.points.size(); ++i)
        missing += std::isnan(chart.points[i].value) ? 1 : 0;
    if (missing == 0)
        return;
    if (missing == qsizetype(chart.points.size()))
        notes << SpcNotes::tr("No value is recorded.");
    else if (chart.kind == SpcKind::Run)
        notes << SpcNotes::tr("Missing values: %1. They are left out when runs are counted.").arg(missing);
    else
        notes << SpcNotes::tr("Missing values: %1. A gap ends every run and trend; nothing is filled in.").arg(missing);
    const auto zeros = std::count(series.denominators.begin(), series.denominators.end(), 0.0);
    if (zeros > 0)
        notes << SpcNotes::tr("Denominators of 0: %1. There is no rate for them.").arg(zeros);
}

void noteDates(const SpcSeries &series, const SpcChart &chart, QStringList &notes)
{
    for (const QDate rebase : series.rebases) {
        const bool found = std::binary_search(chart.points.begin(), chart.points.end(), SpcPoint {.date = rebase},
            [](const SpcPoint &a, const SpcPoint &b) { return a.date < b.date; });
        if (!found)
            notes << SpcNotes::tr("The limits are not recalculated from %1: no point has that date.").arg(dateText(rebase));
    }
    const auto twice = std::adjacent_find(chart.points.begin(), chart.points.end(),
        [](const SpcPoint &a, const SpcPoint &b) { return a.date.isValid() && a.date == b.date; });
    if (twice != chart.points.end())
        notes << SpcNotes::tr("Several points have the same date, such as %1: they stand in the order given.").arg(dateText(twice->date));
}

void noteOddities(const SpcChart &chart, unsigned oddities, QStringList &notes)
{
    if (oddities & SpcOddScreening)
        notes << SpcNotes::tr("Moving ranges are not screened here: screening would leave limits without any width.");
    if (oddities & SpcNoWidth)
        notes << SpcNotes::tr("All values that make the limits are equal, so the limits lie on the centre line and any other "
                              "value falls outside them.");
    if ((oddities & SpcNoLimits) && std::any_of(chart.points.begin(), chart.points.end(), counts))
        notes << SpcNotes::tr("A part of the chart has too few neighbouring values for limits.");
}

// Limits of counts near 0 tell little: rare events are better shown by the time or the cases between them.
void noteRareEvents(const SpcChart &chart, QStringList &notes)
{
    const bool ofCounts = chart.kind == SpcKind::XmR || chart.kind == SpcKind::C || chart.kind == SpcKind::U
        || chart.kind == SpcKind::UPrime || chart.kind == SpcKind::P || chart.kind == SpcKind::PPrime;
    if (!ofCounts)
        return;
    qsizetype zeros = 0;
    qsizetype recorded = 0;
    bool negative = false;
    for (const SpcPoint &point : chart.points) {
        zeros += point.value == 0 ? 1 : 0;
        recorded += counts(point) ? 1 : 0;
        negative = negative || point.value < 0;
    }
    if (!negative && recorded > 1 && zeros < recorded && 2 * zeros >= recorded)
        notes << SpcNotes::tr("Most values are 0: a chart of the time (T) or the cases (G) between events shows rare events better.");
}

} // namespace

QStringList spcNotes(const SpcSeries &series, const SpcChart &chart, unsigned oddities)
{
    QStringList notes;
    if (chart.points.empty())
        return {SpcNotes::tr("There are no points.")};
    noteSegments(chart, notes);
    noteIcons(chart, notes);
    noteGaps(series, chart, notes);
    noteDates(series, chart, notes);
    noteOddities(chart, oddities, notes);
    noteRareEvents(chart, notes);
    return notes;
}

} // namespace candour
