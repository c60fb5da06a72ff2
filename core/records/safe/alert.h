#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct Action;
struct AuditProject;

/// \brief A safety-critical alert with actions and a deadline. Executive oversight; the CQC inspects. Source: PSIRF domain page 1.12.
struct SafetyAlert : Record
{
    QString reference;
    QString state;
    QString nationalReference;
    QString title;
    QString issuer; ///< reference set alert_issuer
    QDate issuedOn;
    QDate deadlineOn;
    Id<Person> owner;
    QString relevant; ///< reference set yes_no_unknown
    QString relevanceReason;
    QDate completedOn;
    Id<AuditProject> assuranceAudit;
    QString assurance;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One action that an alert asks for, in one part of the Trust.
struct AlertAction : Record
{
    Id<SafetyAlert> safetyAlert;
    QString title;
    Id<OrganisationUnit> unit;
    Id<Person> owner;
    QDate dueOn;
    QDate doneOn;
    QString evidence;
    QString notRelevantReason;

    [[nodiscard]] static const Schema &schema();
};

/// \brief An action of an earlier alert that remains valid: is it still embedded here? It has no new deadline.
struct EnduringStandard : Record
{
    QString reference;
    QString title;
    QString standardGroup; ///< reference set standard_group
    QString sourceAlert;
    QString embedded; ///< reference set embedding
    QString evidence;
    QDate lastAssuredOn;
    Id<Person> owner;
    QString gap;
    Id<AuditProject> assuranceAudit;
    Id<Action> action;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
