#include "workflow/learningresponseworkflow.h"

#include "workflow/safe/responseplanning.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

QString words(const char *source)
{
    return QCoreApplication::translate("Workflow", source);
}

Guard approvedByAnother()
{
    return {Guard::Kind::Hard, u"approved_by"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto lead = context.reg.find(u"person"_qs, idFromText(context.record.text(u"lead")));
        if (!lead || lead->text(u"role") != context.record.text(u"approved_by"))
            return std::nullopt;
        return words(QT_TRANSLATE_NOOP("Workflow", "The lead cannot approve their own response."));
    }};
}

QList<WorkflowState> states()
{
    return {
        {u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "Awaiting decision"), Shape::Open},
        {u"commissioned"_qs, QT_TRANSLATE_NOOP("Workflow", "Commissioned"), Shape::Open},
        {u"planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Planning"), Shape::Half},
        {u"held"_qs, QT_TRANSLATE_NOOP("Workflow", "Held"), Shape::Half},
        {u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "In progress"), Shape::Half},
        {u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "In analysis"), Shape::Half},
        {u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Drafting"), Shape::Half},
        {u"approval"_qs, QT_TRANSLATE_NOOP("Workflow", "For approval"), Shape::Half},
        {u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approved"), Shape::Half},
        {u"monitoring"_qs, QT_TRANSLATE_NOOP("Workflow", "Actions monitored"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed"), Shape::Full},
        {u"paused"_qs, QT_TRANSLATE_NOOP("Workflow", "Paused"), Shape::Paused},
        {u"stood_down"_qs, QT_TRANSLATE_NOOP("Workflow", "Stood down"), Shape::Ended},
    };
}

QList<Transition> secondHalf()
{
    return {
        {u"held"_qs, u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Write up"), {}},
        {u"in_progress"_qs, u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Start analysis"), {}},
        {u"analysis"_qs, u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Start drafting"), {}},
        {u"drafting"_qs, u"approval"_qs, QT_TRANSLATE_NOOP("Workflow", "Send for approval"),
            {needs(u"summary"_qs, QT_TRANSLATE_NOOP("Workflow", "What was learned is not written down."))}},
        {u"approval"_qs, u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Return for changes"), {}},
        {u"approval"_qs, u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approve"),
            {needs(u"approved_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who approves it (their role) is missing.")),
                needs(u"approved_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of approval is missing.")), approvedByAnother()}},
        {u"approved"_qs, u"monitoring"_qs, QT_TRANSLATE_NOOP("Workflow", "Monitor the actions"),
            {needs(u"shared_with_family_on"_qs, QT_TRANSLATE_NOOP("Workflow", "It was not shared with those affected."), Guard::Kind::Override)}},
        {u"monitoring"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"), {}},
    };
}

} // namespace

Workflow learningResponseWorkflow()
{
    Workflow workflow;
    workflow.type = u"learning_response"_qs;
    workflow.states = states();
    workflow.transitions = responsePlanningSteps() + secondHalf();
    for (Transition &transition : workflow.transitions) {
        if (transition.to == u"closed")
            transition.guards += crossSystemGuards();
    }
    return workflow;
}

} // namespace candour
