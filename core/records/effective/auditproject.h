#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct SharedTheme;

/// \brief A clinical audit or other project of the audit team. Its reference never changes, whatever year it runs into.
struct AuditProject : Record
{
    QString reference;
    QString title;
    QString type;               ///< reference set audit_project_type
    QString state;
    std::optional<int> cycle;   ///< 1 for a first audit
    Id<AuditProject> parentCycle;
    QString priorityLevel;      ///< reference set hqip_level
    QStringList drivers;
    QString evidenceReferences; ///< such as "NG89 1.2.3; QS66 Statement 4"
    Id<OrganisationUnit> unit;
    Id<SharedTheme> theme;
    Id<Person> lead;
    Id<Person> sponsor;
    QString aim;
    QString background;
    QString method;             ///< reference set data_collection_method
    QDate proposedOn;
    QDate startOn;
    QDate collectionEndsOn;
    QDate reportDueOn;
    std::optional<int> samplePlanned;
    std::optional<int> sampleAchieved;
    std::optional<int> criteriaMet;
    std::optional<int> criteriaApplicable;
    QString assurance;          ///< reference set assurance_rating
    QDate presentedOn;
    QDate reauditDueOn;
    QString stateReason;        ///< why deferred, abandoned or on hold

    [[nodiscard]] static const Schema &schema();
};

/// \brief A project's place in the programme of one financial year.
struct ProgrammeEntry : Record
{
    QString financialYear;      ///< "2026/27"
    Id<AuditProject> project;
    QString title;
    QString priorityLevel;
    Id<OrganisationUnit> unit;
    std::optional<int> startQuarter;  ///< 1 to 4 of the financial year
    std::optional<int> reportQuarter;
    std::optional<bool> inBaseline;   ///< part of the programme when it was approved
    std::optional<int> carriedForward;
    QString outcome;            ///< reference set programme_outcome

    [[nodiscard]] static const Schema &schema();
};

/// \brief A national audit, enquiry, registry or PROM in which the Trust may have to take part.
struct NationalAudit : Record
{
    QString name;
    QString host;
    QString ncapop;             ///< reference set yes_no_verify: the source may not be sure
    QString topic;
    QString provenance;         ///< where the statement comes from; "verify" means recollection
    QString eligible;           ///< reference set yes_no_unknown: whether the Trust provides the service
    QString ineligibleReason;
    QString participated;
    Id<OrganisationUnit> unit;
    Id<Person> localLead;
    std::optional<int> casesRequired;
    std::optional<int> casesSubmitted;
    QDate submissionDueOn;
    QDate reportPublishedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
