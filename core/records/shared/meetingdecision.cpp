#include "records/shared/meetingdecision.h"

#include "records/effective/auditproject.h"

namespace candour {

using enum FieldFlag;

const Schema &MeetingDecision::schema()
{
    static const Schema schema = SchemaBuilder<MeetingDecision>(u"meeting_decision", QT_TRANSLATE_NOOP("Schema", "Decision"),
        QT_TRANSLATE_NOOP("Schema", "Decisions of meetings"), Workspace::Shared)
        .add(&MeetingDecision::meeting, u"meeting", QT_TRANSLATE_NOOP("Schema", "Meeting"), u"meeting", Required | Listed)
        .add(&MeetingDecision::item, u"item", QT_TRANSLATE_NOOP("Schema", "Item"), Required | Searched | Listed).isTitle()
        .add(&MeetingDecision::project, u"audit_project", QT_TRANSLATE_NOOP("Schema", "Audit project"), u"audit_project", None)
        .add(&MeetingDecision::asked, u"asked", QT_TRANSLATE_NOOP("Schema", "What was asked"), Listed).choiceOf(u"committee_purpose")
        .add(&MeetingDecision::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Outcome"), Listed | Filtered).choiceOf(u"decision_outcome")
        .add(&MeetingDecision::decision, u"decision", QT_TRANSLATE_NOOP("Schema", "Decision"), Searched).longText()
        .add(&MeetingDecision::minute, u"minute_reference", QT_TRANSLATE_NOOP("Schema", "Minute"))
        .build();
    return schema;
}

} // namespace candour
