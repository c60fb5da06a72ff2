#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;
struct TorItem;

/// \brief A conversation with somebody affected or involved, or their written statement, which is not the same thing.
/// Local material has no safe space in law: the notice says so before anybody speaks.
struct Interview : Record
{
    Id<LearningResponse> learningResponse;
    QString pseudonym;
    QString role;
    QString party;                   ///< reference set affected_role
    QString kind;                    ///< reference set interview_kind
    QDate heldOn;
    std::optional<bool> noticeGiven;
    std::optional<bool> informationGiven;
    std::optional<bool> supportOffered;
    QString supportWords;
    QString notes;
    QDate checkedBackOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One thing that a response rests on: what it is, where it lies, how sensitive it is. The material itself stays where it is.
struct EvidenceItem : Record
{
    QString reference;
    QString number;                  ///< "E2": its place within the response, given once
    Id<LearningResponse> learningResponse;
    QString source;
    QString type;                    ///< reference set evidence_type
    Id<Interview> interview;         ///< where it is what somebody said or wrote
    QDate obtainedOn;
    QString locationPointer;
    QString sha256;                  ///< proves later that the file is the same one
    QString sensitivity;             ///< reference set evidence_sensitivity
    QString redaction;               ///< reference set redaction_status
    QList<Id<TorItem>> torItems;
    QString note;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
