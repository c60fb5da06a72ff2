#pragma once

#include "records/safe/incident.h"
#include "records/shared/organisation.h"
#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;

/// \brief One event that a learning response looks at: a cluster has several.
struct ResponseEvent : Record
{
    Id<LearningResponse> learningResponse;
    Id<Incident> incident;
    QString note;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Somebody who works on a learning response: nobody works on one alone.
struct ResponseMember : Record
{
    Id<LearningResponse> learningResponse;
    Id<Person> person;
    QString part; ///< reference set response_part
    QDate beginsOn;
    QDate endsOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief A member of staff who was part of the event, with their line: whoever leads the response is neither of them.
struct InvolvedStaff : Record
{
    Id<LearningResponse> learningResponse;
    QString pseudonym;
    Id<Person> person;
    Id<Person> lineManager;
    QString note;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Days on which a learning response rests at somebody's request. Its clocks count net of them; reports print both.
struct ResponsePause : Record
{
    Id<LearningResponse> learningResponse;
    QDate beginsOn;
    QDate endsOn;
    QDate expectedUntil;
    QDate reviewOn;
    QString requester; ///< reference set pause_requester
    QString requesterNote;
    QString reason;
    QDate familyToldOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief A learning response changed its type or was stood down: by whom, why, and when the family was told. Earlier work is kept.
struct ResponseChange : Record
{
    Id<LearningResponse> learningResponse;
    QString kind; ///< reference set response_change_kind
    QString typeBefore; ///< reference set response_type
    QString typeAfter; ///< reference set response_type
    QDate decidedOn;
    QString decidedBy;
    QString reason;
    QDate familyToldOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
