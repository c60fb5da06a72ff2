#pragma once

#include "reports/charts/chartspec.h"
#include "services/effective/projectcomparison.h"

namespace candour {

/// Cycles from which on a run is drawn; fewer are a comparison of two.
constexpr int leastCyclesOfARun = 3;
/// Points from which on limits mean something, so that a p chart is offered.
constexpr int leastCyclesOfLimits = 12;

/// \brief The shares of a criterion by cycle as a run chart, with the target as a line; each point says its X/D. Twelve or more
/// cycles may be drawn as a p chart.
/// \param points of signed-off cycles, oldest first
/// \param withLimits a p chart in place of the run chart
/// Errors: Invalid with fewer than three cycles that have an applicable case.
/// Source: clinical audit domain page, section 1.8.
[[nodiscard]] Result<ChartSpec> cyclesChart(const QList<CyclePoint> &points, const Criterion &criterion, bool withLimits = false);

} // namespace candour
