#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct ImprovementPlan;
struct LearningResponse;
struct PsirpPriority;

/// \brief What the panel decided about one or several events, and why: structured judgement, never a score, never gated by harm.
/// The events are those whose triage names this decision.
struct ResponseDecision : Record
{
    QString reference;
    QString state;
    QString title;
    QDate meetingOn;
    QString present;
    std::optional<bool> partnerPresent;
    QString harmPeople; ///< reference set judgement_level
    QString harmService; ///< reference set judgement_level
    QString harmConfidence; ///< reference set judgement_level
    QString harmWords;
    QString likelihood; ///< reference set judgement_level
    QString likelihoodWords;
    QString learning; ///< reference set judgement_level
    QString learningWords;
    QString factorsUnderstood; ///< reference set factors_understood
    QString views;
    QString inequality;
    QString staffConcern;
    QString capacity;
    QString responseType; ///< reference set response_type
    QString basis; ///< reference set decision_basis
    Id<PsirpPriority> priority;
    QString mandatedCategory; ///< reference set mandated_category
    Id<ImprovementPlan> improvementPlan;
    QString rationale;
    Id<Person> decidedBy;
    QDate decidedOn;
    QString dissent;
    Id<ResponseDecision> supersedes;
    Id<LearningResponse> learningResponse;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
