#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;
struct MandatedScreen;

/// \brief What another body does or wants to know about an event: a referral, an inquest, a report to prevent future deaths.
/// Its state runs apart from our own response.
struct ExternalProcess : Record
{
    QString reference;
    QString state;
    QString title;
    QString kind; ///< reference set external_kind
    QString body; ///< reference set external_body
    Id<Incident> incident;
    Id<LearningResponse> learningResponse;
    Id<MandatedScreen> screen;
    QDate referredOn;
    QString notReferredReason;
    QString bodyReference;
    QString accepted; ///< reference set yes_no_unknown
    QString bodyLead;
    Id<Person> owner;
    QDate deathKnownOn;
    QDate nextOn;
    QString dependency;
    QString outcome;
    QDate reportOn;
    QString recommendations;
    QDate repliedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
