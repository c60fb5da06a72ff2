#include "records/safe/partner.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &PartnerInvolvement::schema()
{
    static const Schema schema = SchemaBuilder<PartnerInvolvement>(u"partner_involvement", QT_TRANSLATE_NOOP("Schema", "Partner involvement"),
        QT_TRANSLATE_NOOP("Schema", "Partner involvement, all"), Workspace::Safety)
        .add(&PartnerInvolvement::person, u"person", QT_TRANSLATE_NOOP("Schema", "Patient Safety Partner"), u"person", Required | Listed | Filtered)
        .add(&PartnerInvolvement::title, u"title", QT_TRANSLATE_NOOP("Schema", "What it was"), Required | Searched | Listed).isTitle()
        .add(&PartnerInvolvement::seat, u"seat", QT_TRANSLATE_NOOP("Schema", "Kind"), Required | Listed | Filtered).choiceOf(u"partner_seat")
        .add(&PartnerInvolvement::involvedOn, u"involved_on", QT_TRANSLATE_NOOP("Schema", "On"), Required | Listed)
        .add(&PartnerInvolvement::committee, u"committee", QT_TRANSLATE_NOOP("Schema", "Committee"), u"committee", None)
        .add(&PartnerInvolvement::decision, u"decision", QT_TRANSLATE_NOOP("Schema", "Decision"), u"response_decision", None)
        .add(&PartnerInvolvement::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", None)
        .add(&PartnerInvolvement::present, u"present", QT_TRANSLATE_NOOP("Schema", "Was present"), Listed | Filtered).choiceOf(u"yes_no_unknown")
        .add(&PartnerInvolvement::papersAgreed, u"papers_agreed", QT_TRANSLATE_NOOP("Schema", "Confidentiality agreement covers the papers seen")).choiceOf(u"yes_no_unknown")
        .add(&PartnerInvolvement::input, u"input", QT_TRANSLATE_NOOP("Schema", "What they said"), Searched).longText()
        .add(&PartnerInvolvement::changed, u"changed", QT_TRANSLATE_NOOP("Schema", "What changed"), Searched).longText()
        .build();
    return schema;
}

const Schema &TrainingRecord::schema()
{
    static const Schema schema = SchemaBuilder<TrainingRecord>(u"training_record", QT_TRANSLATE_NOOP("Schema", "Training record"),
        QT_TRANSLATE_NOOP("Schema", "Training records"), Workspace::Safety)
        .add(&TrainingRecord::person, u"person", QT_TRANSLATE_NOOP("Schema", "Person"), u"person", Required | Listed | Filtered)
        .add(&TrainingRecord::course, u"course", QT_TRANSLATE_NOOP("Schema", "Course"), Required | Listed | Filtered).choiceOf(u"training_course").isTitle()
        .add(&TrainingRecord::completedOn, u"completed_on", QT_TRANSLATE_NOOP("Schema", "Completed on"), Required | Listed)
        .add(&TrainingRecord::expiresOn, u"expires_on", QT_TRANSLATE_NOOP("Schema", "Counts until"), Listed)
            .help(QT_TRANSLATE_NOOP("Schema", "Filled in from the local validity of the course."))
        .add(&TrainingRecord::provider, u"provider", QT_TRANSLATE_NOOP("Schema", "Provider"))
        .add(&TrainingRecord::hours, u"hours", QT_TRANSLATE_NOOP("Schema", "Hours")).range(0, 2000)
        .add(&TrainingRecord::evidence, u"evidence", QT_TRANSLATE_NOOP("Schema", "Evidence"))
        .add(&TrainingRecord::renewed, u"renewed", QT_TRANSLATE_NOOP("Schema", "Renewed by a later course"), ReadOnly)
        .build();
    return schema;
}

} // namespace candour
