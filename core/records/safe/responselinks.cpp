#include "records/safe/responselinks.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

constexpr int longestPause = 30; ///< days until a pause is looked at again; PSIRF domain page 2.1

std::optional<Problem> pauseIsReviewedInTime(const RecordData &pause)
{
    const QDate begins = pause.date(u"begins_on");
    const QDate review = pause.date(u"review_on");
    if (begins.isValid() && review.isValid() && (review < begins || review > begins.addDays(longestPause)))
        return Problem {u"review_on"_qs, QCoreApplication::translate("Schema", "A pause is reviewed within 30 days of its beginning.")};
    if (begins.isValid() && pause.date(u"ends_on").isValid() && pause.date(u"ends_on") < begins)
        return Problem {u"ends_on"_qs, QCoreApplication::translate("Schema", "A pause ends on or after the day it began.")};
    return std::nullopt;
}

} // namespace

const Schema &ResponseEvent::schema()
{
    static const Schema schema = SchemaBuilder<ResponseEvent>(u"response_event", QT_TRANSLATE_NOOP("Schema", "Event of a response"),
        QT_TRANSLATE_NOOP("Schema", "Events of responses"), Workspace::Safety)
        .add(&ResponseEvent::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&ResponseEvent::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Required | Listed | Filtered).isTitle()
        .add(&ResponseEvent::note, u"note", QT_TRANSLATE_NOOP("Schema", "Why it belongs"))
        .build();
    return schema;
}

const Schema &ResponseMember::schema()
{
    static const Schema schema = SchemaBuilder<ResponseMember>(u"response_member", QT_TRANSLATE_NOOP("Schema", "Member of a response"),
        QT_TRANSLATE_NOOP("Schema", "Members of responses"), Workspace::Safety)
        .add(&ResponseMember::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&ResponseMember::person, u"person", QT_TRANSLATE_NOOP("Schema", "Person"), u"person", Required | Listed | Filtered).isTitle()
        .add(&ResponseMember::part, u"part", QT_TRANSLATE_NOOP("Schema", "Part"), Required | Listed | Filtered).choiceOf(u"response_part")
        .add(&ResponseMember::beginsOn, u"begins_on", QT_TRANSLATE_NOOP("Schema", "From"))
        .add(&ResponseMember::endsOn, u"ends_on", QT_TRANSLATE_NOOP("Schema", "Until"))
        .build();
    return schema;
}

const Schema &InvolvedStaff::schema()
{
    static const Schema schema = SchemaBuilder<InvolvedStaff>(u"involved_staff", QT_TRANSLATE_NOOP("Schema", "Member of staff involved"),
        QT_TRANSLATE_NOOP("Schema", "Staff involved"), Workspace::Safety)
        .add(&InvolvedStaff::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&InvolvedStaff::pseudonym, u"pseudonym", QT_TRANSLATE_NOOP("Schema", "Pseudonym"), Required | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "Such as “Nurse 1”."))
        .add(&InvolvedStaff::person, u"person", QT_TRANSLATE_NOOP("Schema", "Person"), u"person", None)
            .help(QT_TRANSLATE_NOOP("Schema", "Only where they are on the register of people."))
        .add(&InvolvedStaff::lineManager, u"line_manager", QT_TRANSLATE_NOOP("Schema", "Line manager"), u"person", Listed)
        .add(&InvolvedStaff::note, u"note", QT_TRANSLATE_NOOP("Schema", "Part in the event (no judgement)"), FreeText)
        .build();
    return schema;
}

const Schema &ResponsePause::schema()
{
    static const Schema schema = SchemaBuilder<ResponsePause>(u"response_pause", QT_TRANSLATE_NOOP("Schema", "Pause"),
        QT_TRANSLATE_NOOP("Schema", "Pauses"), Workspace::Safety)
        .add(&ResponsePause::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&ResponsePause::beginsOn, u"begins_on", QT_TRANSLATE_NOOP("Schema", "Begins on"), Required | Listed)
        .add(&ResponsePause::endsOn, u"ends_on", QT_TRANSLATE_NOOP("Schema", "Ended on"), Listed)
        .add(&ResponsePause::expectedUntil, u"expected_until", QT_TRANSLATE_NOOP("Schema", "Expected until"))
        .add(&ResponsePause::reviewOn, u"review_on", QT_TRANSLATE_NOOP("Schema", "Review of the pause on"), Required | Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "At most 30 days after it begins."))
        .add(&ResponsePause::requester, u"requester", QT_TRANSLATE_NOOP("Schema", "Asked for by"), Required | Listed | Filtered).choiceOf(u"pause_requester")
        .add(&ResponsePause::requesterNote, u"requester_note", QT_TRANSLATE_NOOP("Schema", "Who asked (role and body)"), Required)
        .add(&ResponsePause::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Listed).isTitle()
        .add(&ResponsePause::familyToldOn, u"family_told_on", QT_TRANSLATE_NOOP("Schema", "Family told on"), Listed)
        .check(pauseIsReviewedInTime)
        .build();
    return schema;
}

const Schema &ResponseChange::schema()
{
    static const Schema schema = SchemaBuilder<ResponseChange>(u"response_change", QT_TRANSLATE_NOOP("Schema", "Change of a response"),
        QT_TRANSLATE_NOOP("Schema", "Changes of responses"), Workspace::Safety)
        .add(&ResponseChange::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .add(&ResponseChange::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Change"), Required | Listed | Filtered).choiceOf(u"response_change_kind")
        .add(&ResponseChange::typeBefore, u"type_before", QT_TRANSLATE_NOOP("Schema", "Type before"), ReadOnly | Listed).choiceOf(u"response_type")
        .add(&ResponseChange::typeAfter, u"type_after", QT_TRANSLATE_NOOP("Schema", "Type after"), Listed).choiceOf(u"response_type")
        .add(&ResponseChange::decidedOn, u"decided_on", QT_TRANSLATE_NOOP("Schema", "Decided on"), Required | Listed)
        .add(&ResponseChange::decidedBy, u"decided_by", QT_TRANSLATE_NOOP("Schema", "Decided by (role)"), Required | Listed).isTitle()
        .add(&ResponseChange::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Why"), Required | Searched).longText()
        .add(&ResponseChange::familyToldOn, u"family_told_on", QT_TRANSLATE_NOOP("Schema", "Family told on"), Listed)
        .build();
    return schema;
}

} // namespace candour
