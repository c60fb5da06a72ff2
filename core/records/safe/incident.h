#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct SharedTheme;

/// \brief A patient safety event as the reporting system recorded it, or as entered by hand.
/// Imported ones stay as they came. Harm belongs to each affected person, never to the event.
struct Incident : Record
{
    QString reference;
    QString lrmsReference;      ///< number in the local reporting system
    QString lfpseReference;
    QString taxonomyVersion;    ///< of LFPSE, so that codes keep their meaning
    QString eventType;          ///< reference set event_type
    QString title;
    QDate occurredOn;
    QString occurredPrecision;  ///< reference set date_precision
    QDate reportedOn;
    QDate awareOn;
    Id<OrganisationUnit> unit;
    QString locationText;       ///< as the source wrote it
    QString description;
    QString immediateActions;
    QStringList processStage;
    QStringList agentsInvolved;
    QStringList safetyChallenge;
    QString levelOfConcern;
    std::optional<bool> neverEvent;
    QString neverEventType;
    Id<SharedTheme> theme;
    Id<Incident> duplicateOf;
    QDateTime occurredFrom;     ///< where the time is known
    QDateTime occurredUntil;
    QString site;
    QString serviceType;
    QString specialty;
    QStringList peopleActions;
    QString detectionPoint;
    QStringList outcomeTypes;   ///< of an Outcome
    QStringList riskThemes;     ///< of a Risk, as are the two below
    QString riskTimeframe;
    QString riskImminent;
    QStringList cqcCriteria;
    QStringList governanceFlags;
    QString otherSystemReference; ///< StEIS, MNSI and the like

    [[nodiscard]] static const Schema &schema();
};

/// \brief One person affected by an event, under a pseudonym. LFPSE allows several for one event.
struct AffectedPerson : Record
{
    Id<Incident> incident;
    QString role;               ///< reference set affected_role
    QString pseudonym;
    QString ageBand;
    QString sex;
    QString ethnicity;
    QString firstLanguage;
    QString physicalHarm;       ///< reference set physical_harm; no default, an active choice
    QString psychologicalHarm;
    QString strengthOfAssociation;
    QString harmRationale;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
