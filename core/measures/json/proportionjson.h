#pragma once

#include "measures/json/measurekinds.h"

#include <QJsonArray>

namespace candour {

struct Interval;

/// An interval as JSON: [lower, upper].
[[nodiscard]] QJsonArray jsonInterval(const Interval &interval);

/// proportion_ci, two_proportions, holm.
[[nodiscard]] QList<MeasureKind> proportionKinds();

} // namespace candour
