// new, info, check: a register as a whole.

#include "verb.h"

#include "desk.h"
#include "interchange/demotrust.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

int runNew(const Call &call)
{
    const QString path = call.arguments.first();
    auto reg = createRegister(path, deskFor(call, path));
    if (!reg)
        return call.terminal.fail(reg.error());
    Session session(std::move(*reg));
    if (call.has(u"demo"_qs)) {
        const Status filled = fillWithDemoTrust(session, [&](const QString &step) { call.terminal.note(step); });
        if (!filled)
            return call.terminal.fail(filled.error());
    }
    call.terminal.line(QCoreApplication::translate("CommandLine", "Made %1.").arg(path));
    call.terminal.json(QJsonObject {{u"file"_qs, path}});
    return Done;
}

int runInfo(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    QJsonObject counts;
    for (const Schema *schema : (*session)->reg().catalogue().schemas()) {
        Query query;
        query.type = schema->type();
        const auto count = (*session)->reg().count(query);
        if (!count)
            return call.terminal.fail(count.error());
        counts.insert(schema->type(), *count);
        call.terminal.line(u"%1  %2"_qs.arg(*count, 9).arg(schema->pluralTitle()));
    }
    const auto steps = (*session)->reg().latestSteps(1);
    QJsonObject info {{u"file"_qs, call.arguments.first()}, {u"records"_qs, counts}};
    if (steps && !steps->isEmpty())
        info.insert(u"last_change"_qs, steps->first().time.toString());
    call.terminal.json(info);
    return Done;
}

int runCheck(const Call &call)
{
    const auto session = openSession(call);
    if (!session)
        return call.terminal.fail(session.error());
    const auto checked = (*session)->reg().check();
    if (!checked)
        return call.terminal.fail(checked.error());
    for (const QString &sentence : *checked)
        call.terminal.line(sentence);
    call.terminal.json(QJsonObject {{u"ok"_qs, true}, {u"checked"_qs, QJsonArray::fromStringList(*checked)}});
    return Done;
}

} // namespace candour
