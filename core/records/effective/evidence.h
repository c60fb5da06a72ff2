#pragma once

#include "records/effective/auditproject.h"

namespace candour {

/// \brief A standard that criteria rest on: a NICE recommendation, a college standard, a local guideline. A reference and a summary in
/// our own words, never a copy: licences differ.
struct EvidenceReference : Record
{
    QString citation; ///< "NG89 1.2.3"
    QString type;
    QString summary;
    QDate updatedOn; ///< the version that criteria were written against
    QDate checkedOn;
    QDate withdrawnOn;
    Id<EvidenceReference> supersededBy;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Guidance that changed while an audit against it was running, and what was decided.
struct GuidanceChange : Record
{
    Id<AuditProject> project;
    Id<EvidenceReference> standard;
    QDate changedOn; ///< cases from this day on fall under the new version
    QDate noticedOn;
    QString whatChanged;
    QString decision;
    Id<Person> decidedBy;
    QDate decidedOn;
    QString reason;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
