#pragma once

#include "records/shared/committee.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct Criterion;
struct SharedTheme;

/// \brief A clinical audit or other project of the audit team. Its reference never changes, whatever year it runs into.
struct AuditProject : Record
{
    QString reference;
    QString title;
    QString type; ///< reference set audit_project_type
    QString state;
    std::optional<int> cycle; ///< 1 for a first audit
    Id<AuditProject> parentCycle;
    QString priorityLevel; ///< reference set hqip_level
    QStringList drivers;
    QString evidenceReferences; ///< such as "NG89 1.2.3; QS66 Statement 4"
    Id<OrganisationUnit> unit;
    Id<SharedTheme> theme;
    Id<Person> lead;
    Id<Person> sponsor;
    QString aim;
    QString objectives;
    QString background;
    QString method; ///< reference set data_collection_method
    QString team;
    QString sites;
    std::optional<bool> multidisciplinary;
    QString professions;
    QString patientInvolvement;
    std::optional<bool> standardFixed;
    std::optional<bool> describesOnly;
    std::optional<bool> newKnowledge;
    std::optional<bool> allocates;
    std::optional<bool> testsChange;
    QString methodChoice; ///< from the answers above, see classifyMethod()
    QString duplicateAnswer;
    QString duplicateReason;
    std::optional<bool> identifiable;
    QString igReference;
    QString dataStorage;
    QDate retainUntil;
    QString ethics;
    std::optional<bool> igAgreed;
    Id<Person> directorateApprover;
    QDate directorateApprovedOn;
    Id<Person> centralApprover;
    QDate centralApprovedOn;
    QDate proposedOn;
    QDate startOn;
    QDate collectionEndsOn;
    QDate reportDueOn;
    std::optional<int> samplePlanned;
    std::optional<int> sampleAchieved;
    std::optional<int> criteriaMet;
    std::optional<int> criteriaApplicable;
    QDate formFrozenOn; ///< criteria and questions are version 1 from then on
    QDate collectionStartedOn;
    QDate collectionEndedOn;
    QString shortfallReason;
    QDate resultsFrozenOn;
    Id<Criterion> primaryCriterion;
    QDate draftedOn;
    QString computedAssurance;
    QString assuranceTrace; ///< sentences of the rules that fired
    QString assurance; ///< reference set assurance_rating
    Id<Person> overrideApprover;
    QString overrideReason;
    QString summary;
    QString conclusions;
    QString learning;
    QString sharingPlan;
    QDate presentedOn;
    Id<Meeting> presentedAt;
    QString attendance;
    QString minuteReference;
    QDate reauditDueOn;
    std::optional<bool> reauditWaived;
    QString waiverReason;
    Id<Person> waiverApprover;
    QDate signedOffOn;
    QString verdict;
    QString stopReason;
    QString stateReason;
    Id<Person> executiveApprover;
    QString disposal;
    QString heldFrom;
    Id<Person> handoverTo;
    QDate handoverOn;
    QDate updatedOn; ///< the day of the last change or step; 60 days later it is stale

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
