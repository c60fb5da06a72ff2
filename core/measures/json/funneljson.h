#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// funnel, funnel_ukhsa, standardised_ratio.
[[nodiscard]] QList<MeasureKind> funnelKinds();

} // namespace candour
