#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \name What a death that the mortality group handed over needs before the panel decides
/// For events that came from a mortality review only; every other event passes. Source: PSIRF domain page, scenario 28.
/// @{
/// The learning-from-deaths category is answered: more likely than not due to problems in care, a screen and no more than that.
[[nodiscard]] Guard deathScreenAnswered();
/// Warning: how strongly the event is linked to the death has not been judged; "don't know" is an answer.
[[nodiscard]] Guard associationJudged();
/// @}

} // namespace candour
