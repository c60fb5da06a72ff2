#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct AuditFinding;
struct AreaForImprovement;
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
    QList<Id<AreaForImprovement>> areas; ///< what it addresses: often areas of several responses
    Id<SharedTheme> theme;
    Id<OrganisationUnit> unit;
    Id<Person> owner;
    QDate acceptedOn;           ///< the day on which the owner said yes
    std::optional<bool> authorityConfirmed;
    Id<Person> sponsor;
    QString systemElement;      ///< reference set seips_element: the part of the work system that it changes
    QString strength;           ///< reference set action_strength
    QString strengthReason;     ///< why this class: proposed, then anybody's to change
    QString ifacesInequality;   ///< iFACES, each rated with reference set ifaces_rating
    QString ifacesFeasibility;
    QString ifacesAcceptability;
    QString ifacesCostBenefit;
    QString ifacesEffectiveness;
    QString ifacesSustainability;
    QString ifacesNotes;
    QString measure;
    QString measureType;        ///< reference set measure_type
    QString dataSource;
    QString frequency;          ///< reference set measurement_frequency
    QString baseline;
    QString aim;
    QString monitoredBy;        ///< the named group that watches the measure
    QDate dueOn;
    QDate originalDueOn;        ///< set once; moving dueOn never touches it
    std::optional<int> rebased; ///< how often the due date was moved
    QString milestones;         ///< for actions that take longer than a year
    QString wordingJustification; ///< why a warning about its wording stands
    QDate implementedOn;
    QString evidence;
    QDate effectivenessDueOn;
    QString verdict;            ///< reference set effectiveness_verdict
    QString verdictReason;
    QString progress;
    Id<Person> verifiedBy;
    QDate verifiedOn;
    QString effectivenessMethod;
    QString nextStep;
    Id<Action> replacedBy;
    QString riskAcceptedBy;     ///< role of whoever accepts that the risk remains
    QString riskAcceptedWords;
    Id<AuditProject> linkedAudit;
    QString linkedProject;      ///< improvement project, by its name or number
    QString linkedRisk;         ///< risk register entry, by its number
    QString linkedStandard;     ///< enduring standard
    std::optional<bool> promisedToFamily;
    QDate familyToldOn;
    QString closureApprover;    ///< role

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
