#include "forms/steptaking.h"

#include "ask/ask.h"
#include "services/shared/session.h"

#include <QCoreApplication>

namespace candour {

Status takeStep(Session &session, Ask &ask, const RecordData &record, const QString &to)
{
    auto moved = session.workflow().move(record, to);
    if (moved)
        return {};
    const Workflow *workflow = workflowOf(record.schema().type());
    const Transition *transition = workflow ? workflow->find(record.text(record.schema().stateField()), to) : nullptr;
    const bool canOverrule = transition && moved.error().kind == Error::Kind::Refused
        && checkStep(*transition, {record, session.reg(), session.reference(), session.today()}).isOpen();
    if (!canOverrule)
        return moved.error();
    const auto reason = ask.text({QCoreApplication::translate("StepTaking", "Overrule and go on?"),
        moved.error().missing.join(u'\n') + u"\n\n"_qs + QCoreApplication::translate("StepTaking", "Reason, which is kept and counted in reports"),
        QCoreApplication::translate("StepTaking", "Overrule"), {}, true});
    if (!reason)
        return {};
    const QString role = session.reg().actor().role;
    moved = session.workflow().move(record, to, {role.isEmpty() ? session.reg().actor().name : role, *reason});
    return moved ? Status() : Status(moved.error());
}

} // namespace candour
