#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// \brief spc and run: the two charts that teams draw most, with the house's settings filled in.
/// They take and give what spc_xmr and qic_charts do.
[[nodiscard]] QList<MeasureKind> chartKinds();

} // namespace candour
