#pragma once

#include "measures/spc/spcchart.h"

#include <QString>

namespace candour {

/// Names for people, translated.
[[nodiscard]] QString spcKindName(SpcKind kind);          ///< "XmR chart"
[[nodiscard]] QString spcSignalName(SpcSignal signal);    ///< "Above the upper process limit"
[[nodiscard]] QString spcPointKindName(SpcPointKind kind);///< "Special cause of concern"
[[nodiscard]] QString variationName(VariationIcon icon);  ///< "Special cause, concern, high"
[[nodiscard]] QString assuranceName(AssuranceIcon icon);  ///< "Consistently failing the target"

/// \brief What the assurance icon says, and that it says what the process will do unless changed, not whether last
/// month met the target: the two are often mixed up.
[[nodiscard]] QString assuranceMeaning(AssuranceIcon icon);

/// \brief One point: "March 2026 is a special cause of concern: above the upper process limit."
/// A date is a month where every point of the chart is the first of its month, otherwise a day; without dates "Point 7".
[[nodiscard]] QString spcPointSentence(const SpcChart &chart, int point);

/// \brief The whole chart, for an icon's tooltip and a screen reader:
/// "Special cause, concern, high: 7 points above the mean. Expect to miss the target."
[[nodiscard]] QString spcChartSentence(const SpcChart &chart);

} // namespace candour
