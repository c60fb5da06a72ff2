#pragma once

#include "measures/spc/spcchart.h"

#include <span>

namespace candour {

/// \brief Sets the rules each point of one segment breaks, its label and its colour, from its value and its lines.
///
/// Comparisons are strict: a value on a limit is inside it, one on the mean is on no side, a tie ends a trend. A missing
/// or excluded point ends every run. Every point of a run or trend is flagged, from its first; of two of three only
/// those beyond two sigma. At the peak shared by two trends the label follows the later one.
/// Missing lines (NaN) break no rule.
void setSignals(std::span<SpcPoint> segment, const SpcPreset &preset, Improvement improvement);

/// Whether the rule says that values are high or rising.
[[nodiscard]] bool isUpward(SpcSignal signal);

} // namespace candour
