#pragma once

#include "records/effective/auditproject.h"
#include "records/shared/committee.h"

namespace candour {

/// \brief The clinical audit programme of one financial year. Approval freezes its baseline; entries added later are counted beside it.
struct AuditProgramme : Record
{
    QString financialYear; ///< "2026/27"
    QString state;
    QString measures;
    QDate consultedOn;
    Id<Committee> approvedBy; ///< the body that approved it
    QDate approvedOn;
    std::optional<int> baselineCount; ///< set once, when the programme is approved
    QDate annualReportDueOn;
    QDate annualReportOn;
    QDate rolledOverOn;
    QString closingFigures; ///< JSON; a snapshot, so that a year that has ended never moves

    [[nodiscard]] static const Schema &schema();
};

struct ProgrammeEntry;

/// \brief A topic that somebody proposes for next year's programme, with the signal that speaks for it.
struct TopicCall : Record
{
    QString financialYear; ///< "2027/28"
    QString title;
    Id<OrganisationUnit> unit;
    Id<Person> proposedBy;
    QDate proposedOn;
    QStringList drivers;
    Id<SharedTheme> theme; ///< the shared theme that incidents, complaints and claims speak of
    QString signal;
    QString priorityLevel;
    QString outcome;
    QString outcomeReason;
    Id<ProgrammeEntry> entry;

    [[nodiscard]] static const Schema &schema();
};

/// \brief A project's place in the programme of one financial year.
struct ProgrammeEntry : Record
{
    QString financialYear; ///< "2026/27"
    Id<AuditProject> project;
    QString title;
    QString priorityLevel;
    Id<OrganisationUnit> unit;
    QStringList drivers;
    Id<SharedTheme> theme;
    Id<Person> lead;
    Id<NationalAudit> nationalAudit;
    std::optional<int> startQuarter; ///< 1 to 4 of the financial year
    std::optional<int> reportQuarter;
    std::optional<bool> inBaseline; ///< part of the programme when it was approved
    std::optional<int> scoreVolume;
    std::optional<int> scoreRisk;
    std::optional<int> scoreCost;
    std::optional<int> scoreEvidence;
    std::optional<int> scoreStandards;
    std::optional<int> scoreChange;
    std::optional<int> scoreLastAudited;
    QString measure;
    QString originalYear; ///< "2025/26": the year of its first entry
    std::optional<int> carriedForward;
    Id<ProgrammeEntry> carriedFrom; ///< last year's entry of the same project; what keeps roll-over idempotent
    QString addedReason;
    QString outcome; ///< reference set programme_outcome
    QString deferredTo; ///< "2027/28 Q2"
    QString outcomeReason;
    QString committeeDecision;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
