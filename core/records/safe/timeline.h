#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct EvidenceItem;
struct LearningResponse;

/// \brief Something that happened, should have happened or was said, with how sure that is and whose account it is.
/// There is no single true chronology: disputed entries stand beside each other.
struct TimelineEntry : Record
{
    QString reference;
    QString number;                  ///< "T2": its place within the response, given once
    Id<LearningResponse> learningResponse;
    QDateTime startsAt;
    QDateTime endsAt;
    QString precision;               ///< reference set date_precision
    QString lane;                    ///< reference set timeline_lane
    QString kind;                    ///< reference set timeline_kind
    QString team;
    QString actorRole;
    QString whatHappened;
    QString reading;                 ///< what was measured, where something was: reference set clinical_reading
    std::optional<double> readingValue;
    QList<Id<EvidenceItem>> evidence;
    QString confidence;              ///< reference set confidence
    std::optional<bool> disputed;
    QString accountOf;
    std::optional<bool> familyAccount;
    std::optional<double> position;  ///< set where somebody put it between two others; otherwise time decides

    [[nodiscard]] static const Schema &schema();
};

/// \brief What was found out about a question that the timeline raised. The question stays a question: why, not who.
struct GapReview : Record
{
    Id<LearningResponse> learningResponse;
    QString question;
    QString kind;                    ///< reference set timeline_question
    Id<TimelineEntry> fromEntry;     ///< the entry before the gap, or the one asked about
    Id<TimelineEntry> toEntry;
    QString answer;
    QString reviewedBy;
    QDate reviewedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
