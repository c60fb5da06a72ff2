#include "records/shared/committee.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &Committee::schema()
{
    static const Schema schema = SchemaBuilder<Committee>(u"committee", QT_TRANSLATE_NOOP("Schema", "Committee"),
        QT_TRANSLATE_NOOP("Schema", "Committees"), Workspace::Shared)
        .add(&Committee::name, u"name", QT_TRANSLATE_NOOP("Schema", "Name"), Required | Searched | Listed).isTitle()
        .add(&Committee::abbreviation, u"abbreviation", QT_TRANSLATE_NOOP("Schema", "Short name"), Searched | Listed)
        .add(&Committee::purpose, u"purpose", QT_TRANSLATE_NOOP("Schema", "Purpose"), Searched).longText()
        .add(&Committee::reportsTo, u"reports_to", QT_TRANSLATE_NOOP("Schema", "Reports to"), u"committee", Listed)
        .add(&Committee::chair, u"chair", QT_TRANSLATE_NOOP("Schema", "Chair"), u"person", Listed)
        .build();
    return schema;
}

const Schema &Meeting::schema()
{
    static const Schema schema = SchemaBuilder<Meeting>(u"meeting", QT_TRANSLATE_NOOP("Schema", "Meeting"),
        QT_TRANSLATE_NOOP("Schema", "Meetings"), Workspace::Shared)
        .reference(&Meeting::reference, u"MTG")
        .add(&Meeting::committee, u"committee", QT_TRANSLATE_NOOP("Schema", "Committee"), u"committee", Required | Listed | Filtered).isTitle()
        .add(&Meeting::heldOn, u"held_on", QT_TRANSLATE_NOOP("Schema", "Date"), Required | Listed)
        .namedBy({u"committee"_qs, u"held_on"_qs}, QT_TRANSLATE_NOOP("Schema", "%1, %2"))
        .add(&Meeting::papersDueOn, u"papers_due_on", QT_TRANSLATE_NOOP("Schema", "Papers due"), Listed)
        .add(&Meeting::agenda, u"agenda", QT_TRANSLATE_NOOP("Schema", "Agenda"), Searched).longText()
        .add(&Meeting::decisions, u"decisions", QT_TRANSLATE_NOOP("Schema", "Decisions"), Searched).longText()
        .check([](const RecordData &meeting) -> std::optional<Problem> {
            if (meeting.date(u"papers_due_on").isValid() && meeting.date(u"papers_due_on") > meeting.date(u"held_on"))
                return Problem {u"papers_due_on"_qs, QCoreApplication::translate("Schema", "Papers are due before the meeting.")};
            return std::nullopt;
        })
        .build();
    return schema;
}

} // namespace candour
