#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct EngagementCase;
struct LearningResponse;

/// \brief One question that a response sets out to answer: an item of its terms of reference, and who asked it.
/// What answers it is found through findings; the paragraph is what the letter to those who asked will say.
struct TorItem : Record
{
    QString reference;
    QString number;                  ///< "Q2": its place within the response, given once
    Id<LearningResponse> learningResponse;
    QString text;
    QString raisedBy;                ///< reference set tor_raised_by
    Id<EngagementCase> engagementCase; ///< null for questions of the Trust and other bodies
    std::optional<bool> inScope;
    QString outOfScopeReason;
    QDate toldFamilyOn;
    QString status;                  ///< reference set answer_status
    QString unanswerableReason;
    QString letterParagraph;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
