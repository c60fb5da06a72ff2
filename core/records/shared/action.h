#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct AuditFinding;
struct AuditProject;
struct LearningResponse;
struct SharedTheme;

/// \brief Something that somebody agreed to do by a day, with a measure that will show whether it worked.
/// Implemented and effective are two facts: see the action workflow.
struct Action : Record
{
    QString reference;
    QString title;              ///< what will be done, as one sentence
    QString state;
    Id<LearningResponse> learningResponse;
    Id<AuditProject> auditProject;
    Id<AuditFinding> auditFinding; ///< the shortfall that it answers
    Id<SharedTheme> theme;
    Id<OrganisationUnit> unit;
    Id<Person> owner;
    QDate acceptedOn;           ///< the day on which the owner said yes
    QString strength;           ///< reference set action_strength
    QString measure;
    QString baseline;
    QString aim;
    QString monitoredBy;        ///< the named group that watches the measure
    QDate dueOn;
    QDate originalDueOn;        ///< set once; moving dueOn never touches it
    std::optional<int> rebased; ///< how often the due date was moved
    QDate implementedOn;
    QString evidence;
    QDate effectivenessDueOn;
    QString verdict;            ///< reference set effectiveness_verdict
    QString verdictReason;
    QString progress;
    Id<Person> verifiedBy;
    QDate verifiedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
