#pragma once

#include "measures/spc/spcstretch.h"

namespace candour {

/// \brief What a reader must know before trusting a chart, in plain sentences: short segments, gaps, rebases that are not
/// in the data, limits without width or with none, screening that was not done, too few points for icons, and advice where
/// most values are 0.
/// \param oddities SpcOddity bits of all segments together
[[nodiscard]] QStringList spcNotes(const SpcSeries &series, const SpcChart &chart, unsigned oddities);

} // namespace candour
