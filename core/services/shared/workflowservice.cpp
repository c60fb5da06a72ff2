#include "services/shared/workflowservice.h"

#include "services/safe/safetyrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

WorkflowService::WorkflowService(Register &reg, const ReferenceData &reference)
    : m_register(reg), m_reference(reference)
{
}

namespace {

/// What leads on comes first, then what leads back, then what pauses or ends the work: states stand in the order of the work.
int placeOf(const Workflow &workflow, const Transition &transition)
{
    const WorkflowState *from = workflow.state(transition.from);
    const WorkflowState *to = workflow.state(transition.to);
    if (!from || !to)
        return 0;
    if (to->shape == WorkflowState::Shape::Paused || to->shape == WorkflowState::Shape::Ended)
        return 2;
    return to < from ? 1 : 0;
}

} // namespace

QList<StepCheck> WorkflowService::steps(const RecordData &record) const
{
    QList<StepCheck> checks;
    const Workflow *workflow = workflowOf(record.schema().type());
    if (!workflow || record.withdrawn)
        return checks;
    const WorkflowContext context {record, m_register, m_reference, m_register.clock().today()};
    for (const Transition *transition : workflow->stepsFor(context))
        checks.append(checkStep(*transition, context));
    const auto place = [workflow](const StepCheck &check) { return placeOf(*workflow, *check.transition); };
    std::stable_sort(checks.begin(), checks.end(), [&](const StepCheck &a, const StepCheck &b) { return place(a) < place(b); });
    return checks;
}

Result<ChangeSet> WorkflowService::move(const RecordData &record, const QString &to, const Overrule &overrule)
{
    const Workflow *workflow = workflowOf(record.schema().type());
    if (!workflow)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("WorkflowService", "%1 has no states to move through.").arg(record.schema().title()), {}};
    const QString stateField = record.schema().stateField();
    const WorkflowContext context {record, m_register, m_reference, m_register.clock().today()};
    const QList<const Transition *> steps = workflow->stepsFor(context);
    const auto chosen = std::find_if(steps.begin(), steps.end(), [&](const Transition *step) { return step->to == to; });
    const Transition *transition = chosen == steps.end() ? nullptr : *chosen;
    if (!transition) {
        QStringList possible;
        for (const Transition *step : steps)
            possible << step->to;
        return refused(QCoreApplication::translate("WorkflowService", "There is no step from here to “%1”. Possible now: %2.").arg(to, possible.join(u", "_qs)), {});
    }
    const StepCheck check = checkStep(*transition, context);
    if (!check.isOpen())
        return refused(QCoreApplication::translate("WorkflowService", "%1 cannot move on yet.").arg(record.name()), check.sentences(Guard::Kind::Hard));
    const QStringList overridden = check.sentences(Guard::Kind::Override);
    if (!overridden.isEmpty() && !overrule.isGiven())
        return refused(QCoreApplication::translate("WorkflowService", "%1 can move on only with the role and the reason of whoever decides so.").arg(record.name()), overridden);

    RecordData after = record;
    after.setValue(stateField, to);
    if (transition->effect)
        transition->effect(context, after);
    const auto more = safetyStepConsequences(m_register, m_reference, record, after);
    if (!more)
        return more.error();
    ChangeSet step = edited(QCoreApplication::translate("WorkflowService", "%1: %2").arg(record.name(), transition->title()), record, after);
    step.reason = overrule.reason;
    if (!overridden.isEmpty())
        step.reason = QCoreApplication::translate("WorkflowService", "Overruled by %1: %2 (%3)").arg(overrule.role, overrule.reason, overridden.join(u' '));
    append(step, *more);
    return m_register.apply(step);
}

} // namespace candour
