#include "records/safe/draft.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> sharedOrDeclined(const RecordData &share)
{
    if (share.value(u"declined").toBool() || share.date(u"shared_on").isValid())
        return std::nullopt;
    return Problem {u"shared_on"_qs, QCoreApplication::translate("Schema", "Enter the day on which the draft was shared, or that they declined to see it.")};
}

std::optional<Problem> timeToComment(const RecordData &share)
{
    const QDate due = share.date(u"comments_due_on");
    if (due.isValid() && due < share.date(u"shared_on"))
        return Problem {u"comments_due_on"_qs, QCoreApplication::translate("Schema", "Comments come after the draft was shared.")};
    return std::nullopt;
}

std::optional<Problem> partlyInWords(const RecordData &comment)
{
    const QString done = comment.text(u"disposition");
    if (done.isEmpty() || done == u"accepted" || !isAbsent(comment.value(u"disposition_words")))
        return std::nullopt;
    return Problem {u"disposition_words"_qs, QCoreApplication::translate("Schema", "Say what was taken up, or record the different view.")};
}

} // namespace

const Schema &DraftShare::schema()
{
    static const Schema schema = SchemaBuilder<DraftShare>(u"draft_share", QT_TRANSLATE_NOOP("Schema", "Draft shared"),
        QT_TRANSLATE_NOOP("Schema", "Drafts shared"), Workspace::Safety)
        .add(&DraftShare::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&DraftShare::who, u"who", QT_TRANSLATE_NOOP("Schema", "Shared with"), Required | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "A role or a pseudonym, such as “Staff A”."))
        .add(&DraftShare::audience, u"audience", QT_TRANSLATE_NOOP("Schema", "Who they are"), Required | Listed | Filtered).choiceOf(u"draft_audience")
        .add(&DraftShare::sharedOn, u"shared_on", QT_TRANSLATE_NOOP("Schema", "Shared on"), Listed)
        .add(&DraftShare::commentsDueOn, u"comments_due_on", QT_TRANSLATE_NOOP("Schema", "Comments by"), Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "At least 10 working days (local standard); silence is not approval."))
        .add(&DraftShare::declined, u"declined", QT_TRANSLATE_NOOP("Schema", "Declined to see it"), Listed)
        .add(&DraftShare::declinedWords, u"declined_words", QT_TRANSLATE_NOOP("Schema", "How they declined or shortened the time"), FreeText).longText()
        .add(&DraftShare::timeWaived, u"time_waived", QT_TRANSLATE_NOOP("Schema", "Needs less time"))
        .add(&DraftShare::answeredOn, u"answered_on", QT_TRANSLATE_NOOP("Schema", "Answered on"), Listed)
        .check(sharedOrDeclined)
        .check(timeToComment)
        .build();
    return schema;
}

const Schema &DraftComment::schema()
{
    static const Schema schema = SchemaBuilder<DraftComment>(u"draft_comment", QT_TRANSLATE_NOOP("Schema", "Comment on a draft"),
        QT_TRANSLATE_NOOP("Schema", "Comments on drafts"), Workspace::Safety)
        .add(&DraftComment::draftShare, u"draft_share", QT_TRANSLATE_NOOP("Schema", "Draft shared"), u"draft_share", Required | Listed | Filtered)
        .add(&DraftComment::comment, u"comment", QT_TRANSLATE_NOOP("Schema", "Comment"), Required | Searched | Listed | FreeText).longText().isTitle()
        .add(&DraftComment::receivedOn, u"received_on", QT_TRANSLATE_NOOP("Schema", "Received on"), Listed)
        .add(&DraftComment::disposition, u"disposition", QT_TRANSLATE_NOOP("Schema", "What was done"), Listed | Filtered).choiceOf(u"comment_disposition")
        .add(&DraftComment::dispositionWords, u"disposition_words", QT_TRANSLATE_NOOP("Schema", "How, or the different view")).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "What was changed; or the view as it will stand in the report beside ours."))
        .check(partlyInWords)
        .build();
    return schema;
}

const Schema &QualityReview::schema()
{
    static const Schema schema = SchemaBuilder<QualityReview>(u"quality_review", QT_TRANSLATE_NOOP("Schema", "Quality review"),
        QT_TRANSLATE_NOOP("Schema", "Quality review"), Workspace::Safety)
        .add(&QualityReview::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&QualityReview::item, u"item", QT_TRANSLATE_NOOP("Schema", "Point"), Required | Listed | Filtered).choiceOf(u"quality_review_item").isTitle()
        .add(&QualityReview::met, u"met", QT_TRANSLATE_NOOP("Schema", "Met?"), Required | Listed | Filtered).choiceOf(u"quality_review_answer")
        .add(&QualityReview::words, u"words", QT_TRANSLATE_NOOP("Schema", "In words")).longText()
        .add(&QualityReview::reviewedBy, u"reviewed_by", QT_TRANSLATE_NOOP("Schema", "Reviewed by (role)"), Required)
        .add(&QualityReview::reviewedOn, u"reviewed_on", QT_TRANSLATE_NOOP("Schema", "Reviewed on"), Listed)
        .build();
    return schema;
}

const Schema &LearningShared::schema()
{
    static const Schema schema = SchemaBuilder<LearningShared>(u"learning_shared", QT_TRANSLATE_NOOP("Schema", "Learning shared"),
        QT_TRANSLATE_NOOP("Schema", "Learning shared"), Workspace::Safety)
        .add(&LearningShared::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&LearningShared::audience, u"audience", QT_TRANSLATE_NOOP("Schema", "Shared with"), Required | Listed).isTitle()
        .add(&LearningShared::channel, u"channel", QT_TRANSLATE_NOOP("Schema", "How"), Required | Listed | Filtered).choiceOf(u"learning_channel")
        .add(&LearningShared::sharedOn, u"shared_on", QT_TRANSLATE_NOOP("Schema", "Shared on"), Required | Listed)
        .add(&LearningShared::words, u"words", QT_TRANSLATE_NOOP("Schema", "What was passed on"), Searched).longText()
        .build();
    return schema;
}

} // namespace candour
