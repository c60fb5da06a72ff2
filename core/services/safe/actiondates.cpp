#include "services/safe/actiondates.h"

#include "records/safe/datechange.h"
#include "records/shared/action.h"
#include "services/shared/recordservice.h"
#include "services/shared/saverules.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

void completeDateChange(const Register &reg, RecordData &change)
{
    const auto action = reg.find(u"action"_qs, idFromText(change.text(u"action")));
    if (action)
        change.setValue(u"from_date", action->value(u"due_on"));
    if (isAbsent(change.value(u"changed_on")))
        change.setValue(u"changed_on", reg.clock().today());
}

ChangeSet dueDateMoved(const Register &reg, const RecordData &change)
{
    const auto action = reg.find(u"action"_qs, idFromText(change.text(u"action")));
    if (!action)
        return {};
    RecordData after = *action;
    after.setValue(u"due_on", change.value(u"to_date"));
    applySaveRules(&*action, after, reg.clock().today());
    return edited({}, *action, after);
}

Result<RecordData> moveDueDate(RecordService &records, const RecordData &action, const DateMove &move)
{
    auto change = records.blank(DateChange::schema().type());
    if (!change)
        return change;
    change->setValue(u"action", action.id.toString());
    change->setValue(u"to_date", move.to);
    change->setValue(u"reason", move.reason);
    change->setValue(u"approver", move.approver);
    return records.add(*change);
}

QString Rebasing::inWords() const
{
    if (times == 0)
        return {};
    return times == 1 ? QCoreApplication::translate("ActionDates", "rebased once") : QCoreApplication::translate("ActionDates", "rebased %1 times").arg(times);
}

Rebasing rebasingOf(const Register &reg, const RecordData &action)
{
    Rebasing rebasing;
    rebasing.first = action.date(u"original_due_on");
    rebasing.now = action.date(u"due_on");
    rebasing.times = action.value(u"rebased").toInt();
    Query query;
    query.type = DateChange::schema().type();
    query.where = {{u"action"_qs, Condition::Operator::Equals, action.id.toString()}};
    const auto moves = reg.all(query);
    QList<RecordData> oldestFirst = moves ? *moves : QList<RecordData>();
    std::sort(oldestFirst.begin(), oldestFirst.end(), [](const RecordData &a, const RecordData &b) { return a.id < b.id; });
    for (const RecordData &move : std::as_const(oldestFirst))
        rebasing.approvers << move.text(u"approver");
    rebasing.unexplained = std::max(0, rebasing.times - int(oldestFirst.size()));
    return rebasing;
}

} // namespace candour
