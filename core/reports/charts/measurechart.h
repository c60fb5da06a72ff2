#pragma once

#include "base/result.h"
#include "reports/charts/chartspec.h"
#include "services/shared/measureservice.h"

namespace candour {

/// \brief The chart of a measure: its kind, rules, target and notes applied to its numbers.
///
/// A rebase takes hold with the period in which its date lies, or the next one that there is; one after the last point is told in a caution.
/// Errors: Invalid, in a sentence for people, where numbers do not suit the kind of chart (see spcChart()).
[[nodiscard]] Result<ChartSpec> measureChart(const MeasureSeries &series);

} // namespace candour
