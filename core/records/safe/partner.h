#pragma once

#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct Committee;
struct LearningResponse;
struct ResponseDecision;

/// \brief What a Patient Safety Partner took part in, what they said, and what changed. A partner is not the family's advocate.
struct PartnerInvolvement : Record
{
    Id<Person> person;
    QString title;
    QString seat; ///< reference set partner_seat
    QDate involvedOn;
    Id<Committee> committee;
    Id<ResponseDecision> decision;
    Id<LearningResponse> learningResponse;
    QString present; ///< reference set yes_no_unknown
    QString papersAgreed; ///< reference set yes_no_unknown
    QString input;
    QString changed;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One course that one person completed, and how long it counts here.
struct TrainingRecord : Record
{
    Id<Person> person;
    QString course; ///< reference set training_course
    QDate completedOn;
    QDate expiresOn;
    QString provider;
    std::optional<double> hours;
    QString evidence;
    std::optional<bool> renewed;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
