#include "records/safe/decision.h"

#include "schema/recorddata.h"

#include <QCoreApplication>

namespace candour {

using enum FieldFlag;

const Schema &ResponseDecision::schema()
{
    static const Schema schema = SchemaBuilder<ResponseDecision>(u"response_decision", QT_TRANSLATE_NOOP("Schema", "Response decision"),
        QT_TRANSLATE_NOOP("Schema", "Response decisions"), Workspace::Safety)
        .reference(&ResponseDecision::reference, u"DEC")
        .add(&ResponseDecision::state, u"state", QT_TRANSLATE_NOOP("Schema", "State"), Listed | Filtered).choiceOf(u"state:response_decision").isState()
        .add(&ResponseDecision::title, u"title", QT_TRANSLATE_NOOP("Schema", "In a sentence"), Required | Searched | Listed | Guarded).isTitle()
        .add(&ResponseDecision::meetingOn, u"meeting_on", QT_TRANSLATE_NOOP("Schema", "Meeting of"), Required | Listed)
        .section(QT_TRANSLATE_NOOP("Schema", "Who was there"))
        .add(&ResponseDecision::present, u"present", QT_TRANSLATE_NOOP("Schema", "Roles present")).longText()
            .help(QT_TRANSLATE_NOOP("Schema", "One a line."))
        .add(&ResponseDecision::partnerPresent, u"partner_present", QT_TRANSLATE_NOOP("Schema", "Patient Safety Partner present"), Listed | Filtered)
        .section(QT_TRANSLATE_NOOP("Schema", "What was weighed"))
        .add(&ResponseDecision::harmPeople, u"harm_people", QT_TRANSLATE_NOOP("Schema", "Potential harm to people")).choiceOf(u"judgement_level")
        .add(&ResponseDecision::harmService, u"harm_service", QT_TRANSLATE_NOOP("Schema", "Potential harm to the service")).choiceOf(u"judgement_level")
        .add(&ResponseDecision::harmConfidence, u"harm_confidence", QT_TRANSLATE_NOOP("Schema", "Potential harm to public confidence")).choiceOf(u"judgement_level")
        .add(&ResponseDecision::harmWords, u"harm_words", QT_TRANSLATE_NOOP("Schema", "Potential for harm, in words"), Searched | FreeText | Guarded).longText()
        .add(&ResponseDecision::likelihood, u"likelihood", QT_TRANSLATE_NOOP("Schema", "Likelihood: persistent, frequent, growing")).choiceOf(u"judgement_level")
        .add(&ResponseDecision::likelihoodWords, u"likelihood_words", QT_TRANSLATE_NOOP("Schema", "Likelihood, in words"), Searched | FreeText | Guarded).longText()
        .add(&ResponseDecision::learning, u"learning", QT_TRANSLATE_NOOP("Schema", "Potential for learning")).choiceOf(u"judgement_level")
        .add(&ResponseDecision::learningWords, u"learning_words", QT_TRANSLATE_NOOP("Schema", "Potential for learning, in words"), Searched | FreeText | Guarded).longText()
        .add(&ResponseDecision::factorsUnderstood, u"factors_understood", QT_TRANSLATE_NOOP("Schema", "Contributory factors are understood"), Listed | Filtered).choiceOf(u"factors_understood")
        .add(&ResponseDecision::views, u"views", QT_TRANSLATE_NOOP("Schema", "Views of those affected"), Searched | FreeText).longText()
        .add(&ResponseDecision::inequality, u"inequality", QT_TRANSLATE_NOOP("Schema", "Health inequality signal"), Searched | FreeText | Guarded).longText()
        .add(&ResponseDecision::staffConcern, u"staff_concern", QT_TRANSLATE_NOOP("Schema", "Concern of staff"), Searched | FreeText).longText()
        .add(&ResponseDecision::capacity, u"capacity", QT_TRANSLATE_NOOP("Schema", "Capacity"), Searched | Guarded).longText()
        .section(QT_TRANSLATE_NOOP("Schema", "Decision"))
        .add(&ResponseDecision::responseType, u"response_type", QT_TRANSLATE_NOOP("Schema", "Decision"), Listed | Filtered).choiceOf(u"response_type")
        .add(&ResponseDecision::basis, u"basis", QT_TRANSLATE_NOOP("Schema", "On what ground"), Listed | Filtered).choiceOf(u"decision_basis")
        .add(&ResponseDecision::priority, u"priority", QT_TRANSLATE_NOOP("Schema", "Priority of the plan"), u"psirp_priority", Filtered)
        .add(&ResponseDecision::mandatedCategory, u"mandated_category", QT_TRANSLATE_NOOP("Schema", "Mandated category"), Filtered).choiceOf(u"mandated_category")
        .add(&ResponseDecision::improvementPlan, u"improvement_plan", QT_TRANSLATE_NOOP("Schema", "Improvement plan"), u"improvement_plan", None)
            .help(QT_TRANSLATE_NOOP("Schema", "Needed where the decision is to feed a plan: it must be live and have a measure."))
        .add(&ResponseDecision::rationale, u"rationale", QT_TRANSLATE_NOOP("Schema", "Why"), Searched | FreeText | Guarded).longText()
        .add(&ResponseDecision::decidedBy, u"decided_by", QT_TRANSLATE_NOOP("Schema", "Decided by"), u"person", Listed | Filtered)
        .add(&ResponseDecision::decidedOn, u"decided_on", QT_TRANSLATE_NOOP("Schema", "Decided on"), Listed)
        .add(&ResponseDecision::dissent, u"dissent", QT_TRANSLATE_NOOP("Schema", "Dissent"), Searched | FreeText).longText()
        .add(&ResponseDecision::supersedes, u"supersedes", QT_TRANSLATE_NOOP("Schema", "Replaces the decision"), u"response_decision", None)
        .add(&ResponseDecision::learningResponse, u"learning_response", QT_TRANSLATE_NOOP("Schema", "Learning response"), u"learning_response", ReadOnly | Listed)
        .build();
    return schema;
}

} // namespace candour
