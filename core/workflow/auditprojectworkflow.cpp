#include "workflow/auditprojectworkflow.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

Guard enoughCases()
{
    return {Guard::Kind::Override, u"sample_achieved"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QVariant planned = context.record.value(u"sample_planned");
        const QVariant achieved = context.record.value(u"sample_achieved");
        if (!achieved.isNull() && achieved.toInt() >= planned.toInt())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Fewer cases were collected than planned.");
    }};
}

/// A Limited or None rating must be audited again: no waiver.
Guard reauditAgreed()
{
    return {Guard::Kind::Hard, u"reaudit_due_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QString rating = context.record.text(u"assurance");
        if (!isAbsent(context.record.value(u"reaudit_due_on")) || (rating != u"limited" && rating != u"none"))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "After limited or no assurance a re-audit date is needed.");
    }};
}

/// Priority levels 1 and 2 are not dropped without an executive.
Guard executiveForMustDo()
{
    return {Guard::Kind::Override, u"priority_level"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto level = context.record.text(u"priority_level");
        if (level != u"level_1" && level != u"level_2")
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "A “must do” project is not deferred or abandoned without the agreement of an executive.");
    }};
}

Guard reason()
{
    return needs(u"state_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "The reason is missing."));
}

QList<WorkflowState> states()
{
    return {
        {u"proposed"_qs, QT_TRANSLATE_NOOP("Workflow", "Proposed"), Shape::Open},
        {u"in_review"_qs, QT_TRANSLATE_NOOP("Workflow", "In review"), Shape::Open},
        {u"registered"_qs, QT_TRANSLATE_NOOP("Workflow", "Registered"), Shape::Open},
        {u"design"_qs, QT_TRANSLATE_NOOP("Workflow", "Design"), Shape::Half},
        {u"collecting"_qs, QT_TRANSLATE_NOOP("Workflow", "Collecting data"), Shape::Half},
        {u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Analysis"), Shape::Half},
        {u"draft_report"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft report"), Shape::Half},
        {u"presented"_qs, QT_TRANSLATE_NOOP("Workflow", "Presented"), Shape::Half},
        {u"action_planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Action planning"), Shape::Half},
        {u"actions_in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Actions in progress"), Shape::Half},
        {u"reaudit_due"_qs, QT_TRANSLATE_NOOP("Workflow", "Re-audit due"), Shape::Half},
        {u"closed_loop"_qs, QT_TRANSLATE_NOOP("Workflow", "Loop closed"), Shape::Full},
        {u"closed_no_reaudit"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed, no re-audit"), Shape::Full},
        {u"deferred"_qs, QT_TRANSLATE_NOOP("Workflow", "Deferred"), Shape::Paused},
        {u"on_hold"_qs, QT_TRANSLATE_NOOP("Workflow", "On hold"), Shape::Paused},
        {u"abandoned"_qs, QT_TRANSLATE_NOOP("Workflow", "Abandoned"), Shape::Ended},
        {u"rejected"_qs, QT_TRANSLATE_NOOP("Workflow", "Not accepted"), Shape::Ended},
    };
}

QList<Transition> mainPath()
{
    return {
        {u"proposed"_qs, u"in_review"_qs, QT_TRANSLATE_NOOP("Workflow", "Submit for review"),
            {needs(u"lead"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no lead.")), needs(u"sponsor"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no consultant sponsor.")),
                needs(u"unit"_qs, QT_TRANSLATE_NOOP("Workflow", "The directorate is missing.")), needs(u"drivers"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it is done (at least one driver) is missing."))}},
        {u"in_review"_qs, u"registered"_qs, QT_TRANSLATE_NOOP("Workflow", "Register"),
            {needs(u"priority_level"_qs, QT_TRANSLATE_NOOP("Workflow", "The priority level is missing."))}},
        {u"in_review"_qs, u"proposed"_qs, QT_TRANSLATE_NOOP("Workflow", "Return to the proposer"), {}},
        {u"in_review"_qs, u"rejected"_qs, QT_TRANSLATE_NOOP("Workflow", "Do not accept"), {reason()}},
        {u"registered"_qs, u"design"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin design"), {}},
        {u"design"_qs, u"collecting"_qs, QT_TRANSLATE_NOOP("Workflow", "Start data collection"),
            {needs(u"sample_planned"_qs, QT_TRANSLATE_NOOP("Workflow", "There is no sample plan: how many cases are planned?")),
                needs(u"evidence_references"_qs, QT_TRANSLATE_NOOP("Workflow", "No standard is cited: without one it is a service evaluation.")),
                needs(u"collection_ends_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The end of data collection is missing."))}},
        {u"collecting"_qs, u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Start analysis"), {enoughCases()}},
        {u"analysis"_qs, u"draft_report"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft the report"),
            {needs(u"criteria_applicable"_qs, QT_TRANSLATE_NOOP("Workflow", "The results are missing: how many criteria apply, how many are met?"))}},
        {u"draft_report"_qs, u"presented"_qs, QT_TRANSLATE_NOOP("Workflow", "Record the presentation"),
            {needs(u"assurance"_qs, QT_TRANSLATE_NOOP("Workflow", "The assurance rating is missing.")), needs(u"presented_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the presentation is missing."))}},
        {u"presented"_qs, u"action_planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Plan actions"), {}},
        {u"action_planning"_qs, u"actions_in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Start the actions"), {reauditAgreed()}},
        {u"actions_in_progress"_qs, u"reaudit_due"_qs, QT_TRANSLATE_NOOP("Workflow", "Ready for re-audit"), {needs(u"reaudit_due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "No re-audit date is set."))}},
        {u"actions_in_progress"_qs, u"closed_no_reaudit"_qs, QT_TRANSLATE_NOOP("Workflow", "Close without re-audit"), {reason(), reauditAgreed()}},
        {u"reaudit_due"_qs, u"closed_loop"_qs, QT_TRANSLATE_NOOP("Workflow", "Close the loop"), {}},
    };
}

QList<Transition> sidePaths()
{
    QList<Transition> steps;
    for (const QString &from : {u"registered"_qs, u"design"_qs, u"collecting"_qs}) {
        steps.append({from, u"deferred"_qs, QT_TRANSLATE_NOOP("Workflow", "Defer"), {reason(), executiveForMustDo()}});
        steps.append({from, u"abandoned"_qs, QT_TRANSLATE_NOOP("Workflow", "Abandon"), {reason(), executiveForMustDo()}});
    }
    steps.append({u"collecting"_qs, u"on_hold"_qs, QT_TRANSLATE_NOOP("Workflow", "Put on hold"), {reason()}});
    steps.append({u"on_hold"_qs, u"collecting"_qs, QT_TRANSLATE_NOOP("Workflow", "Go on"), {}});
    steps.append({u"deferred"_qs, u"registered"_qs, QT_TRANSLATE_NOOP("Workflow", "Take up again"), {}});
    return steps;
}

} // namespace

Workflow auditProjectWorkflow()
{
    Workflow workflow;
    workflow.type = u"audit_project"_qs;
    workflow.states = states();
    workflow.transitions = mainPath() + sidePaths();
    return workflow;
}

} // namespace candour
