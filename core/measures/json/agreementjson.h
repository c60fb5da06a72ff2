#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// kappa, code_agreement, fleiss_kappa, krippendorff_alpha, chisq_gof, representation.
[[nodiscard]] QList<MeasureKind> agreementKinds();

} // namespace candour
