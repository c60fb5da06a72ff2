#include "workflow/workflow.h"

#include "workflow/actionworkflow.h"
#include "workflow/auditprogrammeworkflow.h"
#include "workflow/auditprojectworkflow.h"
#include "workflow/escalationworkflow.h"
#include "workflow/learningresponseworkflow.h"
#include "workflow/safe/candourworkflow.h"
#include "workflow/safe/engagementworkflow.h"
#include "workflow/safe/smallworkflows.h"
#include "workflow/safe/triageworkflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

QString WorkflowState::title() const
{
    return QCoreApplication::translate("Workflow", label.toUtf8().constData());
}

QString Transition::title() const
{
    return QCoreApplication::translate("Workflow", verb.toUtf8().constData());
}

const WorkflowState *Workflow::state(const QString &key) const
{
    const auto found = std::find_if(states.begin(), states.end(), [&](const WorkflowState &state) { return state.key == key; });
    return found == states.end() ? nullptr : &*found;
}

QList<const Transition *> Workflow::from(const QString &state) const
{
    QList<const Transition *> steps;
    for (const Transition &transition : transitions) {
        if (transition.from == state)
            steps.append(&transition);
    }
    return steps;
}

const Transition *Workflow::find(const QString &from, const QString &to) const
{
    const auto found = std::find_if(transitions.begin(), transitions.end(),
        [&](const Transition &transition) { return transition.from == from && transition.to == to; });
    return found == transitions.end() ? nullptr : &*found;
}

QList<const Transition *> Workflow::stepsFor(const WorkflowContext &context) const
{
    QList<const Transition *> steps = from(context.record.text(context.record.schema().stateField()));
    steps.removeIf([&](const Transition *step) { return !step->isFor(context); });
    return steps;
}

QStringList Workflow::unfinishedStates() const
{
    QStringList keys;
    for (const WorkflowState &state : states) {
        if (!state.isFinal())
            keys << state.key;
    }
    return keys;
}

ReferenceSet Workflow::asReferenceSet() const
{
    ReferenceSet set;
    set.name = u"state:"_qs + type;
    set.verified = u"yes"_qs;
    int position = 0;
    for (const WorkflowState &state : states) {
        ReferenceEntry entry;
        entry.set = set.name;
        entry.code = state.key;
        entry.label = state.title();
        entry.position = ++position;
        set.entries.append(entry);
    }
    return set;
}

QList<Unmet> StepCheck::of(Guard::Kind kind) const
{
    QList<Unmet> found;
    for (const Unmet &one : unmet) {
        if (one.kind == kind)
            found.append(one);
    }
    return found;
}

QStringList StepCheck::sentences(Guard::Kind kind) const
{
    QStringList found;
    for (const Unmet &one : of(kind))
        found << one.sentence;
    return found;
}

StepCheck checkStep(const Transition &transition, const WorkflowContext &context)
{
    StepCheck check {&transition, {}};
    for (const Guard &guard : transition.guards) {
        const auto missing = guard.missing(context);
        const QStringList sentences = missing ? missing->split(u'\n') : QStringList();
        for (const QString &sentence : sentences)
            check.unmet.append({guard.kind, guard.field, sentence});
    }
    return check;
}

Guard needs(const QString &field, const char *sentence, Guard::Kind kind)
{
    return {kind, field, [field, sentence](const WorkflowContext &context) -> std::optional<QString> {
        if (!isAbsent(context.record.value(field)))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", sentence);
    }};
}

const QList<Workflow> &allWorkflows()
{
    static const QList<Workflow> workflows {learningResponseWorkflow(), actionWorkflow(), auditProjectWorkflow(),
        triageWorkflow(), responseDecisionWorkflow(), candourWorkflow(), engagementWorkflow(),
        externalProcessWorkflow(), safetyAlertWorkflow(), psirpWorkflow(), waitingListWorkflow(),
        auditProgrammeWorkflow(), escalationWorkflow()};
    return workflows;
}

const Workflow *workflowOf(const QString &type)
{
    for (const Workflow &workflow : allWorkflows()) {
        if (workflow.type == type)
            return &workflow;
    }
    return nullptr;
}

QList<ReferenceSet> stateSets()
{
    QList<ReferenceSet> sets;
    for (const Workflow &workflow : allWorkflows())
        sets.append(workflow.asReferenceSet());
    return sets;
}

} // namespace candour
