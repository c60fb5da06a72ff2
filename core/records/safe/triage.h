#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;
struct ResponseDecision;

/// \brief People's work on one event: from recorded to decided. The event itself stays as it was reported.
struct Triage : Record
{
    QString reference;
    QString state;
    Id<Incident> incident;
    Id<Person> owner;
    QDate openedOn;
    QString occurredPrecision; ///< reference set date_precision
    QString immediateActions; ///< reference set immediate_actions
    QString immediateActionsTaken;
    std::optional<bool> lfpseUpdateNeeded;
    QDate lfpseUpdatedOn;
    QString duplicates; ///< reference set duplicate_review
    Id<Incident> duplicateOf;
    QString linkedNote;
    std::optional<bool> unclear;
    Id<LearningResponse> assessment;
    QDate sentToPanelOn;
    Id<ResponseDecision> decision;
    QDate feedbackOn;
    QString feedback;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One of the nationally mandated categories answered for one event. What the category asks for is kept as it stood on the
/// day of the event, so that a record made under one rule still prints under it. Referral and PSII are two questions.
struct MandatedScreen : Record
{
    Id<Incident> incident;
    QString category; ///< reference set mandated_category
    QString answer; ///< reference set screen_answer
    QDate answeredOn;
    QString answeredBy;
    QString reason;
    QDate ruleDay;
    std::optional<bool> psiiRequired;
    std::optional<bool> referralRequired;
    QString leadBody;
    QString referTo;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
