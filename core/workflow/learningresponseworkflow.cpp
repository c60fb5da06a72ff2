#include "workflow/learningresponseworkflow.h"

#include "base/workingcalendar.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

/// Never planned beyond six months, unless exceptional and agreed with those affected.
Guard withinCeiling()
{
    return {Guard::Kind::Override, u"agreed_due_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QDate started = context.record.date(u"started_on");
        const QDate due = context.record.date(u"agreed_due_on");
        if (!started.isValid() || !due.isValid() || due <= addMonths(started, 6) || !isAbsent(context.record.value(u"exceptional_reason")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The agreed date lies beyond six months from the start, without an exceptional reason agreed with those affected.");
    }};
}

Guard withinTarget()
{
    return {Guard::Kind::Warning, u"agreed_due_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QDate started = context.record.date(u"started_on");
        const QDate due = context.record.date(u"agreed_due_on");
        if (!started.isValid() || !due.isValid() || due <= addMonths(started, 3))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The agreed date lies more than three months from the start.");
    }};
}

/// Only a PSII needs one; the light responses do not wait for it.
Guard engagementLeadForPsii()
{
    return {Guard::Kind::Hard, u"engagement_lead"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (context.record.text(u"response_type") != u"psii" || !isAbsent(context.record.value(u"engagement_lead")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "A PSII needs an engagement lead.");
    }};
}

Guard approvedByAnother()
{
    return {Guard::Kind::Hard, u"approved_by"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto lead = context.reg.find(u"person"_qs, idFromText(context.record.text(u"lead")));
        if (!lead || lead->text(u"role") != context.record.text(u"approved_by"))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The lead cannot approve their own response.");
    }};
}

QList<WorkflowState> states()
{
    return {
        {u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "Awaiting decision"), Shape::Open},
        {u"commissioned"_qs, QT_TRANSLATE_NOOP("Workflow", "Commissioned"), Shape::Open},
        {u"planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Planning"), Shape::Half},
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

QList<Transition> firstHalf()
{
    return {
        {u"decision"_qs, u"commissioned"_qs, QT_TRANSLATE_NOOP("Workflow", "Commission"),
            {needs(u"rationale"_qs, QT_TRANSLATE_NOOP("Workflow", "Why this response was chosen is not written down.")),
                needs(u"decided_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who decided (their role) is missing.")),
                needs(u"commissioned_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the decision is missing."))}},
        {u"decision"_qs, u"stood_down"_qs, QT_TRANSLATE_NOOP("Workflow", "Close without a response"),
            {needs(u"rationale"_qs, QT_TRANSLATE_NOOP("Workflow", "Why no response is needed is not written down."))}},
        {u"commissioned"_qs, u"planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin planning"),
            {needs(u"lead"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no lead.")),
                needs(u"lead_independence"_qs, QT_TRANSLATE_NOOP("Workflow", "The lead has not declared their independence.")),
                engagementLeadForPsii()}},
        {u"planning"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Start the work"),
            {needs(u"terms_of_reference"_qs, QT_TRANSLATE_NOOP("Workflow", "There are no terms of reference.")),
                needs(u"family_questions"_qs, QT_TRANSLATE_NOOP("Workflow", "Those affected were not asked for their questions; or write why not yet.")),
                needs(u"started_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The start date is missing.")),
                needs(u"agreed_due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "No due date is agreed.")),
                needs(u"agreed_with"_qs, QT_TRANSLATE_NOOP("Workflow", "Who agreed the due date is missing.")), withinTarget(), withinCeiling()}},
    };
}

QList<Transition> secondHalf()
{
    return {
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
        {u"in_progress"_qs, u"paused"_qs, QT_TRANSLATE_NOOP("Workflow", "Pause"), {}},
        {u"paused"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Go on"), {}},
        {u"in_progress"_qs, u"stood_down"_qs, QT_TRANSLATE_NOOP("Workflow", "Stand down"), {}},
    };
}

} // namespace

Workflow learningResponseWorkflow()
{
    Workflow workflow;
    workflow.type = u"learning_response"_qs;
    workflow.states = states();
    workflow.transitions = firstHalf() + secondHalf();
    return workflow;
}

} // namespace candour
