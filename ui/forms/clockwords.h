#pragma once

#include "look/clocklabel.h"
#include "workflow/clocks.h"

namespace candour {

/// A clock as a label shows it: words, shape and tone.
[[nodiscard]] ClockWords clockWords(const ClockState &clock);
/// A workflow state as a chip.
[[nodiscard]] Chip stateChip(const WorkflowState &state);

} // namespace candour
