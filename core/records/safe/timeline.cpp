#include "records/safe/timeline.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> entryEndsAfterItBegins(const RecordData &entry)
{
    const QDateTime from = entry.value(u"starts_at").toDateTime();
    const QDateTime until = entry.value(u"ends_at").toDateTime();
    if (from.isValid() && until.isValid() && until < from)
        return Problem {u"ends_at"_qs, QCoreApplication::translate("Schema", "An entry ends after it begins.")};
    return std::nullopt;
}

std::optional<Problem> disputedByWhom(const RecordData &entry)
{
    if (!entry.value(u"disputed").toBool() || !isAbsent(entry.value(u"account_of")))
        return std::nullopt;
    return Problem {u"account_of"_qs, QCoreApplication::translate("Schema", "Say whose account a disputed entry is.")};
}

} // namespace

const Schema &TimelineEntry::schema()
{
    static const Schema schema = SchemaBuilder<TimelineEntry>(u"timeline_entry", QT_TRANSLATE_NOOP("Schema", "Timeline entry"),
        QT_TRANSLATE_NOOP("Schema", "Timeline entries"), Workspace::Safety)
        .reference(&TimelineEntry::reference, u"TLE")
        .add(&TimelineEntry::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .numberedWithin(&TimelineEntry::number, u"T", u"learning_response")
        .add(&TimelineEntry::startsAt, u"starts_at", QT_TRANSLATE_NOOP("Schema", "From"), Listed)
        .add(&TimelineEntry::endsAt, u"ends_at", QT_TRANSLATE_NOOP("Schema", "Until"), Listed)
        .add(&TimelineEntry::precision, u"time_precision", QT_TRANSLATE_NOOP("Schema", "How sure is the time"), Listed).choiceOf(u"date_precision")
        .add(&TimelineEntry::lane, u"lane", QT_TRANSLATE_NOOP("Schema", "Lane"), Required | Listed | Filtered).choiceOf(u"timeline_lane")
        .add(&TimelineEntry::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"timeline_kind")
        .add(&TimelineEntry::team, u"team", QT_TRANSLATE_NOOP("Schema", "Team"), Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Which team it was: first and last contact of each are worked out from this."))
        .add(&TimelineEntry::actorRole, u"actor_role", QT_TRANSLATE_NOOP("Schema", "Role"))
        .add(&TimelineEntry::whatHappened, u"what_happened", QT_TRANSLATE_NOOP("Schema", "What happened"), Required | Searched | Listed | FreeText | Guarded).longText().isTitle()
        .add(&TimelineEntry::reading, u"reading", QT_TRANSLATE_NOOP("Schema", "Reading")).choiceOf(u"clinical_reading")
        .add(&TimelineEntry::readingValue, u"reading_value", QT_TRANSLATE_NOOP("Schema", "Value of the reading"))
        .add(&TimelineEntry::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), u"evidence_item", None)
        .add(&TimelineEntry::confidence, u"confidence", QT_TRANSLATE_NOOP("Schema", "Confidence"), Listed).choiceOf(u"confidence")
        .add(&TimelineEntry::disputed, u"disputed", QT_TRANSLATE_NOOP("Schema", "Disputed"), Listed | Filtered)
        .add(&TimelineEntry::accountOf, u"account_of", QT_TRANSLATE_NOOP("Schema", "Whose account"))
            .help(QT_TRANSLATE_NOOP("Schema", "A role or a pseudonym: where accounts differ, each is an entry of its own."))
        .add(&TimelineEntry::familyAccount, u"family_account", QT_TRANSLATE_NOOP("Schema", "Account of those affected"), Listed | Filtered)
        .add(&TimelineEntry::position, u"position", QT_TRANSLATE_NOOP("Schema", "Place in the order"))
        .check(entryEndsAfterItBegins)
        .check(disputedByWhom)
        .build();
    return schema;
}

const Schema &GapReview::schema()
{
    static const Schema schema = SchemaBuilder<GapReview>(u"gap_review", QT_TRANSLATE_NOOP("Schema", "Gap review"),
        QT_TRANSLATE_NOOP("Schema", "Gap reviews"), Workspace::Safety)
        .add(&GapReview::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&GapReview::question, u"question", QT_TRANSLATE_NOOP("Schema", "Question"), Required | Listed | Searched).longText().isTitle()
        .add(&GapReview::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"timeline_question")
        .add(&GapReview::fromEntry, u"from_entry", QT_TRANSLATE_NOOP("Schema", "After"), u"timeline_entry", None)
        .add(&GapReview::toEntry, u"to_entry", QT_TRANSLATE_NOOP("Schema", "Before"), u"timeline_entry", None)
        .add(&GapReview::answer, u"answer", QT_TRANSLATE_NOOP("Schema", "What was found out"), Required | Searched | Guarded).longText()
        .add(&GapReview::reviewedBy, u"reviewed_by", QT_TRANSLATE_NOOP("Schema", "Reviewed by (role)"), Required)
        .add(&GapReview::reviewedOn, u"reviewed_on", QT_TRANSLATE_NOOP("Schema", "Reviewed on"), Required | Listed)
        .build();
    return schema;
}

} // namespace candour
