#pragma once

#include "measures/spc/spcchart.h"

namespace candour {

/// \brief The variation icon: the label of the latest point, whichever rule it broke. None where the last segment has
/// fewer recorded points than the preset asks for.
[[nodiscard]] VariationIcon variationIcon(const SpcChart &chart);

/// \brief The assurance icon: the target against the limits of the last point. None without a target, a direction, or
/// limits, or with too few points.
[[nodiscard]] AssuranceIcon assuranceIcon(const SpcChart &chart);

/// The position of the point the variation icon speaks of; -1 where there is none.
[[nodiscard]] int latestPoint(const SpcChart &chart);

/// Whether the last segment has as many recorded points as the preset asks for before it shows icons.
[[nodiscard]] bool hasPointsForIcons(const SpcChart &chart);

} // namespace candour
