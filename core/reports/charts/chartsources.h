#pragma once

#include "reports/charts/chartspec.h"

namespace candour {

/// \brief What numbers alone do not say about a chart.
struct ChartSubject
{
    QString name;           ///< "Falls per 1,000 bed days"
    QString unit = {};      ///< "per 1,000 bed days", "per cent"
    QString source = {};
    QString partsCounted = {}; ///< what numerator and denominator are, for the subtitle; may be empty
    QString pointTitle = {};   ///< "Month" unless said otherwise
    std::vector<double> numerators = {};   ///< by position in the series handed to spcChart(); NaN or shorter: not shown
    std::vector<double> denominators = {};
};

/// \brief A control or run chart. Title, meaning and signals are written from its icons and rules; the preset's words are
/// printed below it.
[[nodiscard]] ChartSpec spcSpec(const SpcChart &chart, const ChartSubject &subject);

/// \brief One bar of a Pareto chart or one unit of a funnel plot before it is drawn.
struct ChartPart
{
    QString name;
    double count = 0;
    double size = 0; ///< of a unit: what its count is out of
};

/// \brief A Pareto chart: most frequent first, with the running share. Parts of equal size stand in alphabetical order.
/// The finding names the parts that together reach four fifths. Parts of 0 or less are left out.
[[nodiscard]] ChartSpec paretoSpec(std::vector<ChartPart> parts, const ChartSubject &subject);

/// \brief A funnel plot in the manner of the UK Health Security Agency: units against their size, with 95 and 99.8 per cent
/// limits about the average. Units beyond the 99.8 per cent limits are marked and named; units are never ranked.
/// \param multiplier of the ratio: 100 for per cent, 1000 for "per 1,000"
/// \param rate events for an amount of exposure (exact Poisson limits); otherwise a share of cases (Wilson limits)
/// Units without a size are left out, and a caution says how many.
/// Errors: Invalid where publicHealthFunnel() refuses the numbers.
[[nodiscard]] Result<ChartSpec> funnelSpec(std::vector<ChartPart> units, const ChartSubject &subject, double multiplier, bool rate, Improvement improvement);

/// A bar or line chart as simplecharts.h describes it, with the first line as the points.
[[nodiscard]] ChartSpec barSpec(const BarChart &chart);
[[nodiscard]] ChartSpec lineSpec(const LineChart &chart);

/// "Mar 2026" for the first of a month, else "12 Jan 2027".
[[nodiscard]] QString axisDate(QDate date, bool monthly);

} // namespace candour
