#pragma once

#include "base/result.h"
#include "measures/friendsandfamily.h"

namespace candour {

class Register;

/// \brief What the summary says of each workspace. A value.
struct OverviewNumbers
{
    int incidents = 0;
    int responses = 0;         ///< learning responses that are not finished
    int safetyActions = 0;     ///< open actions of learning responses
    int projects = 0;          ///< audit projects that are not finished
    int nationalAudits = 0;    ///< those the Trust takes part in
    int auditActions = 0;      ///< open actions of audit projects
    int respondents = 0;
    FriendsAndFamily answers = {};
    int comments = 0;
    int imports = 0;           ///< of feedback
};

/// \brief Counts them. Takes a second with a million comments, so it is asked in the background.
/// Errors: what a damaged, busy or interrupted register gives.
[[nodiscard]] Result<OverviewNumbers> overviewNumbers(Register &reg);

} // namespace candour
