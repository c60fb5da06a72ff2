#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// compliance, cycle_comparison, assurance, risk.
[[nodiscard]] QList<MeasureKind> auditKinds();

/// double_benchmark, shmi, outlier, ascertainment, proms, learning_from_deaths, elapsed_time.
[[nodiscard]] QList<MeasureKind> nationalKinds();

} // namespace candour
