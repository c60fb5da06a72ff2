#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;

/// \brief The statutory duty of candour towards one person affected by one event. Every patient of a cluster has one of their own.
/// Source: Regulation 20 of SI 2014/2936 as PSIRF domain page 1.6 gives it; the threshold is decided by people, never derived
/// from a harm grade.
struct CandourCase : Record
{
    QString reference;
    QString state;
    Id<Incident> incident;
    Id<AffectedPerson> affectedPerson;
    Id<Person> owner;
    Id<LearningResponse> learningResponse;
    QString providerType; ///< reference set provider_type
    QString unintended; ///< reference set yes_no_unknown
    QString causation; ///< reference set candour_causation
    QString limb; ///< reference set candour_limb
    QString prolonged; ///< reference set yes_no_unknown
    QString judgedBy;
    QDate judgedOn;
    QString judgedReasons;
    QDate notifiableOn;
    QDate askedAgainOn;
    QString askedAgainReason;
    QString relationBasis; ///< reference set relation_basis
    QString relation;
    QDate verbalOn;
    QDate writtenOn;
    QDate findingsOn;
    QDate declinedOn;
    QDate noResponseExplainedOn;
    QString correspondence;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One thing done under the duty of candour: an attempt, the conversation, a letter, an update, the findings, a refusal.
struct CandourStep : Record
{
    Id<CandourCase> candourCase;
    QString kind; ///< reference set candour_step_kind
    QDateTime doneAt;
    QString doneBy;
    QString method; ///< reference set contact_method
    QString outcome; ///< reference set contact_outcome
    QString attendees;
    QString notInPersonReason;
    std::optional<bool> facts;
    std::optional<bool> enquiries;
    std::optional<bool> apology;
    QString apologyWords;
    std::optional<bool> support;
    QStringList supportKinds; ///< reference set candour_support
    std::optional<bool> results;
    std::optional<bool> recorded;
    QString letter;
    QString note;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
