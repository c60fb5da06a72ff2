#pragma once

#include "records/shared/committee.h"

namespace candour {

struct AuditProject;

/// \brief One item of a meeting: what was asked, what came of it.
struct MeetingDecision : Record
{
    Id<Meeting> meeting;
    QString item;
    Id<AuditProject> project;
    QString asked;
    QString outcome;
    QString decision;
    QString minute;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
