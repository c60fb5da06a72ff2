#include "workflow/auditprojectworkflow.h"

#include "workflow/auditprojectguards.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

QList<WorkflowState> projectStates()
{
    return {
        {u"proposed"_qs, QT_TRANSLATE_NOOP("Workflow", "Proposed"), Shape::Open},
        {u"in_review"_qs, QT_TRANSLATE_NOOP("Workflow", "In review"), Shape::Open},
        {u"returned"_qs, QT_TRANSLATE_NOOP("Workflow", "Returned to the proposer"), Shape::Open},
        {u"registered"_qs, QT_TRANSLATE_NOOP("Workflow", "Registered"), Shape::Open},
        {u"design"_qs, QT_TRANSLATE_NOOP("Workflow", "Design"), Shape::Half},
        {u"collecting"_qs, QT_TRANSLATE_NOOP("Workflow", "Collecting data"), Shape::Half},
        {u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Analysis"), Shape::Half},
        {u"draft_report"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft report"), Shape::Half},
        {u"presented"_qs, QT_TRANSLATE_NOOP("Workflow", "Presented"), Shape::Half},
        {u"action_planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Action planning"), Shape::Half},
        {u"actions_in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Actions in progress"), Shape::Half},
        {u"reaudit_due"_qs, QT_TRANSLATE_NOOP("Workflow", "Re-audit due"), Shape::Half},
        {u"closed_loop"_qs, QT_TRANSLATE_NOOP("Workflow", "Loop closed, improved"), Shape::Full},
        {u"closed_no_reaudit"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed, no re-audit"), Shape::Full},
        {u"deferred"_qs, QT_TRANSLATE_NOOP("Workflow", "Deferred"), Shape::Paused},
        {u"on_hold"_qs, QT_TRANSLATE_NOOP("Workflow", "On hold"), Shape::Paused},
        {u"abandoned"_qs, QT_TRANSLATE_NOOP("Workflow", "Abandoned"), Shape::Ended},
        {u"continued"_qs, QT_TRANSLATE_NOOP("Workflow", "Goes on in the next cycle"), Shape::Ended},
        {u"reclassified"_qs, QT_TRANSLATE_NOOP("Workflow", "Not an audit"), Shape::Ended},
        {u"rejected"_qs, QT_TRANSLATE_NOOP("Workflow", "Not accepted"), Shape::Ended},
    };
}

QList<Guard> proposalIsComplete()
{
    return {leadIsHere(), needs(u"sponsor"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no consultant sponsor.")),
        needs(u"unit"_qs, QT_TRANSLATE_NOOP("Workflow", "The directorate is missing.")),
        needs(u"drivers"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it is done (at least one driver) is missing.")), methodIsKnown(),
        needs(u"duplicate_answer"_qs, QT_TRANSLATE_NOOP("Workflow", "Earlier projects like it have not been looked at."))};
}

Guard reason()
{
    return needs(u"state_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "The reason is missing."));
}

QList<Transition> proposalPath()
{
    return {
        {u"proposed"_qs, u"in_review"_qs, QT_TRANSLATE_NOOP("Workflow", "Submit for review"), proposalIsComplete()},
        {u"returned"_qs, u"in_review"_qs, QT_TRANSLATE_NOOP("Workflow", "Submit again"), proposalIsComplete()},
        {u"in_review"_qs, u"registered"_qs, QT_TRANSLATE_NOOP("Workflow", "Register"),
            QList<Guard> {needs(u"priority_level"_qs, QT_TRANSLATE_NOOP("Workflow", "The priority level is missing."))} + twoApprovals()},
        {u"in_review"_qs, u"returned"_qs, QT_TRANSLATE_NOOP("Workflow", "Return to the proposer"), {reason()}},
        {u"in_review"_qs, u"rejected"_qs, QT_TRANSLATE_NOOP("Workflow", "Do not accept"), {reason()}},
        {u"in_review"_qs, u"reclassified"_qs, QT_TRANSLATE_NOOP("Workflow", "Not an audit"), {reason()}},
    };
}

QList<Transition> workPath()
{
    return {
        {u"registered"_qs, u"design"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin design"), {leadIsHere()}},
        {u"design"_qs, u"collecting"_qs, QT_TRANSLATE_NOOP("Workflow", "Start data collection"), designIsComplete()},
        {u"collecting"_qs, u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Start analysis"), collectionIsComplete()},
        {u"analysis"_qs, u"collecting"_qs, QT_TRANSLATE_NOOP("Workflow", "Back to data collection"),
            {{Guard::Kind::Hard, u"results_frozen_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
                if (isAbsent(context.record.value(u"results_frozen_on")))
                    return std::nullopt;
                return QCoreApplication::translate("Workflow", "The results are frozen: signed-off data are not collected again.");
            }}}},
        {u"analysis"_qs, u"draft_report"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft the report"), resultsAreFrozen()},
        {u"draft_report"_qs, u"presented"_qs, QT_TRANSLATE_NOOP("Workflow", "Record the presentation"), reportIsComplete()},
        {u"presented"_qs, u"action_planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Plan actions"), presentationIsRecorded()},
        {u"action_planning"_qs, u"actions_in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Start the actions"), QList<Guard> {shortfallsAreAnswered()} + reauditIsDecided()},
        {u"actions_in_progress"_qs, u"reaudit_due"_qs, QT_TRANSLATE_NOOP("Workflow", "Ready for re-audit"), actionsAreDone()},
        {u"actions_in_progress"_qs, u"closed_no_reaudit"_qs, QT_TRANSLATE_NOOP("Workflow", "Close without re-audit"), noReauditIsJustified()},
        {u"reaudit_due"_qs, u"closed_loop"_qs, QT_TRANSLATE_NOOP("Workflow", "Close the loop, improved"), {nextCycleImproved()}},
        {u"reaudit_due"_qs, u"continued"_qs, QT_TRANSLATE_NOOP("Workflow", "Go on in the next cycle"), {nextCycleDidNotImprove()}},
    };
}

QStringList openStates()
{
    return {u"proposed"_qs, u"returned"_qs, u"in_review"_qs, u"registered"_qs, u"design"_qs, u"collecting"_qs, u"analysis"_qs, u"draft_report"_qs,
        u"presented"_qs, u"action_planning"_qs, u"actions_in_progress"_qs, u"reaudit_due"_qs};
}

/// A project that waits goes on where it stood.
std::function<bool(const WorkflowContext &)> stoodAt(const QString &state)
{
    return [state](const WorkflowContext &context) {
        const QString from = context.record.text(u"held_from");
        return from.isEmpty() ? state == u"registered" : from == state;
    };
}

QList<Transition> sidePaths()
{
    QList<Transition> steps;
    for (const QString &state : openStates()) {
        steps.append({state, u"deferred"_qs, QT_TRANSLATE_NOOP("Workflow", "Defer"), stopIsJustified(false)});
        steps.append({state, u"on_hold"_qs, QT_TRANSLATE_NOOP("Workflow", "Put on hold"), {reason()}});
        steps.append({state, u"abandoned"_qs, QT_TRANSLATE_NOOP("Workflow", "Abandon"), stopIsJustified(true)});
        steps.append({u"deferred"_qs, state, QT_TRANSLATE_NOOP("Workflow", "Take up again"), {}, stoodAt(state)});
        steps.append({u"on_hold"_qs, state, QT_TRANSLATE_NOOP("Workflow", "Go on"), {}, stoodAt(state)});
    }
    for (const QString &state : {u"deferred"_qs, u"on_hold"_qs})
        steps.append({state, u"abandoned"_qs, QT_TRANSLATE_NOOP("Workflow", "Abandon"), stopIsJustified(true)});
    return steps;
}

/// What a step itself writes: the days of the stages where nobody entered them, and where a project stood that waits.
void stamp(const WorkflowContext &context, RecordData &after)
{
    static const QHash<QString, QString> days {{u"in_review"_qs, u"proposed_on"_qs}, {u"collecting"_qs, u"collection_started_on"_qs}, {u"analysis"_qs, u"collection_ended_on"_qs},
        {u"draft_report"_qs, u"drafted_on"_qs}, {u"action_planning"_qs, u"signed_off_on"_qs}};
    const QString to = after.text(u"state");
    if (const QString day = days.value(to); !day.isEmpty() && isAbsent(after.value(day)))
        after.setValue(day, context.today);
    if (to == u"deferred" || to == u"on_hold")
        after.setValue(u"held_from", context.record.text(u"state"));
    else if (to != u"abandoned")
        after.setValue(u"held_from", QVariant());
    after.setValue(u"updated_on", context.today);
}

} // namespace

Workflow auditProjectWorkflow()
{
    Workflow workflow;
    workflow.type = u"audit_project"_qs;
    workflow.states = projectStates();
    workflow.transitions = proposalPath() + workPath() + sidePaths();
    for (Transition &transition : workflow.transitions)
        transition.effect = stamp;
    return workflow;
}

} // namespace candour
