#pragma once

#include "measures/json/measurekinds.h"

namespace candour {

/// fft, fft_units, disclosure, theme_prevalence.
[[nodiscard]] QList<MeasureKind> experienceKinds();

} // namespace candour
