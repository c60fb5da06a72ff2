#include "services/shared/workflowservice.h"

#include <QCoreApplication>

namespace candour {

WorkflowService::WorkflowService(Register &reg, const ReferenceData &reference)
    : m_register(reg), m_reference(reference)
{
}

QList<StepCheck> WorkflowService::steps(const RecordData &record) const
{
    QList<StepCheck> checks;
    const Workflow *workflow = workflowOf(record.schema().type());
    if (!workflow || record.withdrawn)
        return checks;
    const WorkflowContext context {record, m_register, m_reference, m_register.clock().today()};
    for (const Transition *transition : workflow->from(record.text(record.schema().stateField())))
        checks.append(checkStep(*transition, context));
    return checks;
}

Result<ChangeSet> WorkflowService::move(const RecordData &record, const QString &to, const Overrule &overrule)
{
    const Workflow *workflow = workflowOf(record.schema().type());
    if (!workflow)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("WorkflowService", "%1 has no states to move through.").arg(record.schema().title()), {}};
    const QString stateField = record.schema().stateField();
    const Transition *transition = workflow->find(record.text(stateField), to);
    if (!transition) {
        QStringList possible;
        for (const Transition *step : workflow->from(record.text(stateField)))
            possible << step->to;
        return refused(QCoreApplication::translate("WorkflowService", "There is no step from here to “%1”. Possible now: %2.").arg(to, possible.join(u", "_qs)), {});
    }
    const StepCheck check = checkStep(*transition, {record, m_register, m_reference, m_register.clock().today()});
    if (!check.isOpen())
        return refused(QCoreApplication::translate("WorkflowService", "%1 cannot move on yet.").arg(record.name()), check.sentences(Guard::Kind::Hard));
    const QStringList overridden = check.sentences(Guard::Kind::Override);
    if (!overridden.isEmpty() && !overrule.isGiven())
        return refused(QCoreApplication::translate("WorkflowService", "%1 can move on only with the role and the reason of whoever decides so.").arg(record.name()), overridden);

    RecordData after = record;
    after.setValue(stateField, to);
    ChangeSet step = edited(QCoreApplication::translate("WorkflowService", "%1: %2").arg(record.name(), transition->title()), record, after);
    step.reason = overrule.reason;
    if (!overridden.isEmpty())
        step.reason = QCoreApplication::translate("WorkflowService", "Overruled by %1: %2 (%3)").arg(overrule.role, overrule.reason, overridden.join(u' '));
    return m_register.apply(step);
}

} // namespace candour
