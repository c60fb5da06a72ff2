#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief The first half of a learning response: from the decision to work in progress, the meeting of a light
/// response, pausing and going on, standing down. Source: PSIRF domain page, section 2.1.
[[nodiscard]] QList<Transition> responsePlanningSteps();

/// \brief What must be recorded before our part of a response of several organisations is closed: lead body, shared
/// terms of reference, basis for sharing, who contacts the family, and exactly one named contact of the family.
/// Source: PSIRF domain page, scenario 27.
[[nodiscard]] QList<Guard> crossSystemGuards();

} // namespace candour
