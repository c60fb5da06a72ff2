// work: every clock of the register.

#include "verb.h"

#include "base/dates.h"
#include "services/shared/worklist.h"

namespace candour {

int runWork(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    const auto items = worklist((*session)->reg(), (*session)->reference(), (*session)->today());
    if (!items)
        return call.terminal.fail(items.error());
    QJsonArray clocks;
    for (const WorkItem &item : *items) {
        call.terminal.line(statusText(item.clock.status).leftJustified(20) + item.name.leftJustified(16) + item.clock.sentence());
        clocks.append(QJsonObject {{u"type"_qs, item.type}, {u"record"_qs, item.name}, {u"title"_qs, item.title}, {u"owner"_qs, item.owner},
            {u"clock"_qs, item.clock.key}, {u"label"_qs, item.clock.label}, {u"status"_qs, statusKey(item.clock.status)},
            {u"due"_qs, item.clock.due.isValid() ? QJsonValue(item.clock.due.toString(Qt::ISODate)) : QJsonValue()},
            {u"working_days_left"_qs, item.clock.workingDaysLeft ? QJsonValue(*item.clock.workingDaysLeft) : QJsonValue()},
            {u"problem"_qs, item.clock.problem.isEmpty() ? QJsonValue() : QJsonValue(item.clock.problem)}});
    }
    call.terminal.json(clocks);
    return Done;
}

} // namespace candour
