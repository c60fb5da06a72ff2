#include "workflow/learningresponseworkflow.h"

#include "workflow/safe/responseanalysis.h"
#include "workflow/safe/responseplanning.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

QList<WorkflowState> responseStates()
{
    return {
        {u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "Awaiting decision"), Shape::Open},
        {u"commissioned"_qs, QT_TRANSLATE_NOOP("Workflow", "Commissioned"), Shape::Open},
        {u"planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Planning"), Shape::Half},
        {u"held"_qs, QT_TRANSLATE_NOOP("Workflow", "Held"), Shape::Half},
        {u"written_up"_qs, QT_TRANSLATE_NOOP("Workflow", "Written up"), Shape::Half},
        {u"checked"_qs, QT_TRANSLATE_NOOP("Workflow", "Checked with participants"), Shape::Half},
        {u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "In progress"), Shape::Half},
        {u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "In analysis"), Shape::Half},
        {u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Drafting"), Shape::Half},
        {u"fact_check"_qs, QT_TRANSLATE_NOOP("Workflow", "Fact check"), Shape::Half},
        {u"approval"_qs, QT_TRANSLATE_NOOP("Workflow", "For approval"), Shape::Half},
        {u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approved"), Shape::Half},
        {u"shared"_qs, QT_TRANSLATE_NOOP("Workflow", "Shared"), Shape::Half},
        {u"monitoring"_qs, QT_TRANSLATE_NOOP("Workflow", "Actions monitored"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed"), Shape::Full},
        {u"paused"_qs, QT_TRANSLATE_NOOP("Workflow", "Paused"), Shape::Paused},
        {u"stood_down"_qs, QT_TRANSLATE_NOOP("Workflow", "Stood down"), Shape::Ended},
    };
}

} // namespace

Workflow learningResponseWorkflow()
{
    Workflow workflow;
    workflow.type = u"learning_response"_qs;
    workflow.states = responseStates();
    workflow.transitions = responsePlanningSteps() + responseAnalysisSteps();
    for (Transition &transition : workflow.transitions) {
        if (transition.to == u"closed")
            transition.guards += crossSystemGuards();
    }
    return workflow;
}

} // namespace candour
