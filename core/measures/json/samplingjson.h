#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// sample_size, sample, strata.
[[nodiscard]] QList<MeasureKind> samplingKinds();

} // namespace candour
