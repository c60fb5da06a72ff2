#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct LearningResponse;

/// \brief That a draft report went to somebody, with time to comment; or that they declined to see it.
struct DraftShare : Record
{
    Id<LearningResponse> learningResponse;
    QString who;
    QString audience;                ///< reference set draft_audience
    QDate sharedOn;
    QDate commentsDueOn;
    std::optional<bool> declined;
    QString declinedWords;
    std::optional<bool> timeWaived;  ///< those affected said that they need less than the standard time
    QDate answeredOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief What somebody said about a draft, and what was done about it. A different view is recorded, never argued away.
struct DraftComment : Record
{
    Id<DraftShare> draftShare;
    QString comment;
    QDate receivedOn;
    QString disposition;             ///< reference set comment_disposition
    QString dispositionWords;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One point of the quality review of a report, answered before approval by somebody other than its lead.
struct QualityReview : Record
{
    Id<LearningResponse> learningResponse;
    QString item;                    ///< reference set quality_review_item
    QString met;                     ///< reference set quality_review_answer
    QString words;
    QString reviewedBy;
    QDate reviewedOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief Where and when what was learned was passed on.
struct LearningShared : Record
{
    Id<LearningResponse> learningResponse;
    QString audience;
    QString channel;                 ///< reference set learning_channel
    QDate sharedOn;
    QString words;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
