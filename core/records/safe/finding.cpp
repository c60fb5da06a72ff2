#include "records/safe/finding.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

namespace {

std::optional<Problem> noActionWithAReason(const RecordData &area)
{
    if (area.text(u"route") != u"no_action" || !isAbsent(area.value(u"route_reason")))
        return std::nullopt;
    return Problem {u"route_reason"_qs, QCoreApplication::translate("Schema", "Say why nothing more is done about this area.")};
}

} // namespace

const Schema &Finding::schema()
{
    static const Schema schema = SchemaBuilder<Finding>(u"finding", QT_TRANSLATE_NOOP("Schema", "Finding"),
        QT_TRANSLATE_NOOP("Schema", "Findings"), Workspace::Safety)
        .reference(&Finding::reference, u"FND")
        .add(&Finding::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .numberedWithin(&Finding::number, u"F", u"learning_response")
        .add(&Finding::text, u"text", QT_TRANSLATE_NOOP("Schema", "Finding"), Required | Searched | Listed | Guarded).longText().isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "What the work system did, in one sentence; no one’s failure."))
        .add(&Finding::narrative, u"narrative", QT_TRANSLATE_NOOP("Schema", "Account"), Searched | Guarded).longText()
        .add(&Finding::factors, u"factors", QT_TRANSLATE_NOOP("Schema", "System factors"), u"system_factor", None)
        .add(&Finding::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"), u"evidence_item", None)
        .add(&Finding::torItems, u"tor_items", QT_TRANSLATE_NOOP("Schema", "Answers the questions"), u"tor_item", None)
        .add(&Finding::confidence, u"confidence", QT_TRANSLATE_NOOP("Schema", "Confidence"), Listed).choiceOf(u"confidence")
        .add(&Finding::wordingJustification, u"wording_justification", QT_TRANSLATE_NOOP("Schema", "Why words that were pointed out stay")).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "Only where the language guard points at words that must stay."))
        .build();
    return schema;
}

const Schema &AreaForImprovement::schema()
{
    static const Schema schema = SchemaBuilder<AreaForImprovement>(u"area_for_improvement", QT_TRANSLATE_NOOP("Schema", "Area for improvement"),
        QT_TRANSLATE_NOOP("Schema", "Areas for improvement"), Workspace::Safety)
        .reference(&AreaForImprovement::reference, u"AFI")
        .add(&AreaForImprovement::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", Required | Listed | Filtered)
        .numberedWithin(&AreaForImprovement::number, u"A", u"learning_response")
        .add(&AreaForImprovement::text, u"text", QT_TRANSLATE_NOOP("Schema", "What must be addressed"), Required | Searched | Listed | Guarded).longText().isTitle()
            .help(QT_TRANSLATE_NOOP("Schema", "What has to change, not how: the safety action says how."))
        .add(&AreaForImprovement::findings, u"findings", QT_TRANSLATE_NOOP("Schema", "Findings"), u"finding", None)
        .add(&AreaForImprovement::ownerGroup, u"owner_group", QT_TRANSLATE_NOOP("Schema", "Owner group"), Listed)
        .add(&AreaForImprovement::route, u"route", QT_TRANSLATE_NOOP("Schema", "Route"), Listed | Filtered).choiceOf(u"improvement_route")
        .add(&AreaForImprovement::routeReason, u"route_reason", QT_TRANSLATE_NOOP("Schema", "Why this route")).longText()
        .check(noActionWithAReason)
        .build();
    return schema;
}

} // namespace candour
