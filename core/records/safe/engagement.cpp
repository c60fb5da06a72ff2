#include "records/safe/engagement.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> endsAfterItBegins(const RecordData &days)
{
    const QDate ends = days.date(u"ends_on");
    if (ends.isValid() && ends < days.date(u"begins_on"))
        return Problem {u"ends_on"_qs, QCoreApplication::translate("Schema", "The days end on or after the day they begin.")};
    return std::nullopt;
}

} // namespace

const Schema &EngagementCase::schema()
{
    static const Schema schema = SchemaBuilder<EngagementCase>(u"engagement_case", QT_TRANSLATE_NOOP("Schema", "Engagement case"),
        QT_TRANSLATE_NOOP("Schema", "Engagement cases"), Workspace::Safety)
        .reference(&EngagementCase::reference, u"ENG")
        .add(&EngagementCase::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:engagement_case").isState()
        .add(&EngagementCase::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Required | Listed | Filtered)
        .add(&EngagementCase::affectedPerson, u"affected_person", QT_TRANSLATE_NOOP("Schema", "Person affected"), u"affected_person", Required | Listed).isTitle()
        .add(&EngagementCase::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Listed | Filtered)
        .section(QT_TRANSLATE_NOOP("Schema", "Contact"))
        .add(&EngagementCase::namedContact, u"named_contact", QT_TRANSLATE_NOOP("Schema", "Named contact"), u"person", Listed | Filtered)
        .add(&EngagementCase::deputy, u"deputy", QT_TRANSLATE_NOOP("Schema", "Deputy"), u"person", None)
        .add(&EngagementCase::channels, u"channels", QT_TRANSLATE_NOOP("Schema", "Ways they want to be reached")).choiceOf(u"contact_method")
        .add(&EngagementCase::times, u"times", QT_TRANSLATE_NOOP("Schema", "Times that suit"))
        .add(&EngagementCase::intervalDays, u"interval_days", QT_TRANSLATE_NOOP("Schema", "Agreed time between updates (working days)"), Listed).range(1, 260)
        .add(&EngagementCase::intervalAgreedOn, u"interval_agreed_on", QT_TRANSLATE_NOOP("Schema", "Agreed on"))
        .add(&EngagementCase::toldOthers, u"told_others", QT_TRANSLATE_NOOP("Schema", "Who else may be told"), FreeText).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Needs"))
        .add(&EngagementCase::informationNeeds, u"information_needs", QT_TRANSLATE_NOOP("Schema", "Information needs"), FreeText).longText()
        .add(&EngagementCase::account, u"account", QT_TRANSLATE_NOOP("Schema", "Their account, in their words"), Searched | FreeText).longText()
        .add(&EngagementCase::questionsAsked, u"questions_asked", QT_TRANSLATE_NOOP("Schema", "They were asked for their questions")).choiceOf(u"questions_asked")
        .add(&EngagementCase::naming, u"naming", QT_TRANSLATE_NOOP("Schema", "Name, pronoun or pseudonym wished for in the report"), FreeText)
        .section(QT_TRANSLATE_NOOP("Schema", "Terms of reference and draft"), {u"continued"_qs, u"closing"_qs})
        .add(&EngagementCase::termsSharedOn, u"terms_shared_on", QT_TRANSLATE_NOOP("Schema", "Terms of reference shared on"))
        .add(&EngagementCase::termsComments, u"terms_comments", QT_TRANSLATE_NOOP("Schema", "What they said about the terms of reference"), Searched | FreeText).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Closing"), {u"closing"_qs, u"closed"_qs})
        .add(&EngagementCase::signposted, u"signposted", QT_TRANSLATE_NOOP("Schema", "Signposted to")).choiceOf(u"signposting")
        .add(&EngagementCase::processFeedback, u"process_feedback", QT_TRANSLATE_NOOP("Schema", "Feedback on how they were involved"), Searched | FreeText).longText()
        .add(&EngagementCase::closingContactOn, u"closing_contact_on", QT_TRANSLATE_NOOP("Schema", "Closing contact on"))
        .add(&EngagementCase::declinedOn, u"declined_on", QT_TRANSLATE_NOOP("Schema", "Declined on"))
        .add(&EngagementCase::declinedNote, u"declined_note", QT_TRANSLATE_NOOP("Schema", "What they said when they declined"), FreeText).longText()
        .build();
    return schema;
}

const Schema &EngagementContact::schema()
{
    static const Schema schema = SchemaBuilder<EngagementContact>(u"engagement_contact", QT_TRANSLATE_NOOP("Schema", "Engagement contact"),
        QT_TRANSLATE_NOOP("Schema", "Engagement contacts"), Workspace::Safety)
        .add(&EngagementContact::engagementCase, u"engagement_case", QT_TRANSLATE_NOOP("Schema", "Engagement case"), u"engagement_case", Required | Listed | Filtered)
        .add(&EngagementContact::contactOn, u"contact_on", QT_TRANSLATE_NOOP("Schema", "On"), Required | Listed)
        .add(&EngagementContact::purpose, u"purpose", QT_TRANSLATE_NOOP("Schema", "Purpose"), Required | Searched | Listed).isTitle()
        .add(&EngagementContact::method, u"method", QT_TRANSLATE_NOOP("Schema", "How"), Required | Listed).choiceOf(u"contact_method")
        .add(&EngagementContact::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Outcome"), Listed).choiceOf(u"contact_outcome")
        .add(&EngagementContact::contactBy, u"contact_by", QT_TRANSLATE_NOOP("Schema", "By"), u"person", Listed)
        .add(&EngagementContact::isUpdate, u"is_update", QT_TRANSLATE_NOOP("Schema", "Counts as an update"))
        .add(&EngagementContact::summary, u"summary", QT_TRANSLATE_NOOP("Schema", "What was said"), Searched | FreeText).longText()
        .add(&EngagementContact::questions, u"questions", QT_TRANSLATE_NOOP("Schema", "Their questions"), Searched | FreeText).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Each one becomes an item of the terms of reference."))
        .add(&EngagementContact::promised, u"promised", QT_TRANSLATE_NOOP("Schema", "What we promised"), Searched | FreeText).longText()
        .build();
    return schema;
}

const Schema &NoContactDay::schema()
{
    static const Schema schema = SchemaBuilder<NoContactDay>(u"no_contact_day", QT_TRANSLATE_NOOP("Schema", "Do-not-contact time"),
        QT_TRANSLATE_NOOP("Schema", "Do-not-contact times"), Workspace::Safety)
        .add(&NoContactDay::engagementCase, u"engagement_case", QT_TRANSLATE_NOOP("Schema", "Engagement case"), u"engagement_case", Required | Listed)
        .add(&NoContactDay::beginsOn, u"begins_on", QT_TRANSLATE_NOOP("Schema", "Begins on"), Required | Listed)
        .add(&NoContactDay::endsOn, u"ends_on", QT_TRANSLATE_NOOP("Schema", "Ends on"), Listed)
        .add(&NoContactDay::reason, u"reason", QT_TRANSLATE_NOOP("Schema", "Reason"), Required | Listed | FreeText).isTitle()
        .add(&NoContactDay::everyYear, u"every_year", QT_TRANSLATE_NOOP("Schema", "Every year"), Listed)
        .check(endsAfterItBegins)
        .build();
    return schema;
}

const Schema &StaffSupport::schema()
{
    static const Schema schema = SchemaBuilder<StaffSupport>(u"staff_support", QT_TRANSLATE_NOOP("Schema", "Support for staff"),
        QT_TRANSLATE_NOOP("Schema", "Support for staff, all"), Workspace::Safety)
        .add(&StaffSupport::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Listed | Filtered)
        .add(&StaffSupport::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Listed | Filtered)
        .add(&StaffSupport::pseudonym, u"pseudonym", QT_TRANSLATE_NOOP("Schema", "Pseudonym"), Required | Listed).isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "Such as “Nurse 1”: never a name."))
        .add(&StaffSupport::offeredOn, u"offered_on", QT_TRANSLATE_NOOP("Schema", "Offered on"), Required | Listed)
        .add(&StaffSupport::offeredBy, u"offered_by", QT_TRANSLATE_NOOP("Schema", "Offered by (role)"), Listed)
        .add(&StaffSupport::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Support"), Required | Listed | Filtered).choiceOf(u"staff_support_kind")
        .add(&StaffSupport::accepted, u"accepted", QT_TRANSLATE_NOOP("Schema", "Accepted"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&StaffSupport::timeReleased, u"time_released", QT_TRANSLATE_NOOP("Schema", "Time released")).choiceOf(u"yes_no_unknown")
        .add(&StaffSupport::outcomeToldOn, u"outcome_told_on", QT_TRANSLATE_NOOP("Schema", "Told of the outcome on"))
        .build();
    return schema;
}

} // namespace candour
