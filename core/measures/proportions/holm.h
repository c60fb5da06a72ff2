#pragma once

#include "base/result.h"

#include <QList>

namespace candour {

/// \brief Holm's step-down adjustment of several p-values, in the order given; none is above 1.
/// \return Invalid where one of them is not between 0 and 1
/// Source: S. Holm, Scandinavian Journal of Statistics 1979, 6:65; R p.adjust("holm").
[[nodiscard]] Result<QList<double>> holmAdjusted(const QList<double> &pValues);

} // namespace candour
