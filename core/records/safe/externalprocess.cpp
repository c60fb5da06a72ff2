#include "records/safe/externalprocess.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &ExternalProcess::schema()
{
    static const Schema schema = SchemaBuilder<ExternalProcess>(u"external_process", QT_TRANSLATE_NOOP("Schema", "External process"),
        QT_TRANSLATE_NOOP("Schema", "External processes"), Workspace::Safety)
        .reference(&ExternalProcess::reference, u"EXT")
        .add(&ExternalProcess::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:external_process").isState()
        .add(&ExternalProcess::title, u"title", QT_TRANSLATE_NOOP("Schema", "What it is about"), Required | Searched | Listed).isTitle()
        .add(&ExternalProcess::kind, u"kind", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"external_kind")
        .add(&ExternalProcess::body, u"body", QT_TRANSLATE_NOOP("Schema", "Body"), Required | Listed | Filtered).choiceOf(u"external_body").asOf(u"referred_on")
        .add(&ExternalProcess::incident, u"incident", QT_TRANSLATE_NOOP("Schema", "Incident"), u"incident", Listed | Filtered)
        .add(&ExternalProcess::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", None)
        .add(&ExternalProcess::screen, u"screen", QT_TRANSLATE_NOOP("Schema", "From the mandated category"), u"mandated_screen", ReadOnly)
        .section(QT_TRANSLATE_NOOP("Schema", "Referral"))
        .add(&ExternalProcess::referredOn, u"referred_on", QT_TRANSLATE_NOOP("Schema", "Referred on"), Listed)
        .add(&ExternalProcess::notReferredReason, u"not_referred_reason", QT_TRANSLATE_NOOP("Schema", "Why it was not referred"), Searched).longText()
        .add(&ExternalProcess::bodyReference, u"body_reference", QT_TRANSLATE_NOOP("Schema", "Reference of the body"), Searched)
        .add(&ExternalProcess::accepted, u"accepted", QT_TRANSLATE_NOOP("Schema", "Accepted by the body")).choiceOf(u"yes_no_unknown")
        .add(&ExternalProcess::bodyLead, u"body_lead", QT_TRANSLATE_NOOP("Schema", "Lead at the body (role)"))
        .add(&ExternalProcess::owner, u"owner", QT_TRANSLATE_NOOP("Schema", "Our contact"), u"person", Listed | Filtered)
        .add(&ExternalProcess::deathKnownOn, u"death_known_on", QT_TRANSLATE_NOOP("Schema", "Death known on"))
            .help(QT_TRANSLATE_NOOP("Schema", "Starts the 48 hours of a child death notification."))
        .section(QT_TRANSLATE_NOOP("Schema", "Course"))
        .add(&ExternalProcess::nextOn, u"next_on", QT_TRANSLATE_NOOP("Schema", "Next date"), Listed)
        .add(&ExternalProcess::dependency, u"dependency", QT_TRANSLATE_NOOP("Schema", "What depends on our response"), Searched).longText()
        .add(&ExternalProcess::outcome, u"outcome", QT_TRANSLATE_NOOP("Schema", "Outcome"), Searched).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Reply due from us"))
        .add(&ExternalProcess::reportOn, u"report_on", QT_TRANSLATE_NOOP("Schema", "Report or recommendations received on"))
        .add(&ExternalProcess::recommendations, u"recommendations", QT_TRANSLATE_NOOP("Schema", "Recommendations to us"), Searched).longText()
        .add(&ExternalProcess::repliedOn, u"replied_on", QT_TRANSLATE_NOOP("Schema", "Replied on"), Listed)
        .build();
    return schema;
}

} // namespace candour
