#pragma once

#include "records/effective/auditresult.h"

namespace candour {

/// \brief Consequence and likelihood of a risk at one stage; the product is computed, never stored. Bands have dates: an assessment
/// keeps the band of its own day.
struct RiskAssessment : Record
{
    Id<AuditProject> project;
    Id<AuditFinding> finding;
    QString risk;
    QString stage;
    QString domain;
    QString consequence;
    QString likelihood;
    QString basis;
    QString controls;
    QString rationale;
    QDate assessedOn;
    Id<Person> assessedBy;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Something that somebody senior has to know, with the clock of its band. Unacknowledged past its clock it shows one level
/// higher (see climbedBand()).
struct Escalation : Record
{
    QString reference;
    QString title;
    QString state;
    Id<AuditProject> project;
    Id<AuditFinding> finding;
    Id<RiskAssessment> risk;
    QString trigger;
    QString band;
    QDate scoredOn;
    QString notified;
    Id<Person> acknowledgedBy;
    QDate acknowledgedOn;
    QString mitigation;
    QDate mitigatedOn;
    QString riskRegister;
    QDate planOn;
    Id<Person> declinedBy;
    QString declinedReason;
    QString minute;
    QDate closedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
