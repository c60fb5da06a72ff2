// add, set, withdraw, restore, move: changing records, through the services that the window uses.

#include "verb.h"

#include <QCoreApplication>

namespace candour {

namespace {

int show(const Call &call, const RecordData &record)
{
    call.terminal.line(record.name());
    call.terminal.json(recordJson(record));
    return Done;
}

/// Opens the register, finds the record, does something with it, and shows the record as it stands then.
int withRecord(const Call &call, const std::function<Status(Session &, const RecordData &)> &act)
{
    const auto session = openSession(call);
    if (!session)
        return call.terminal.fail(session.error());
    const auto record = recordOf(call, **session);
    if (!record)
        return call.terminal.fail(record.error());
    if (const Status acted = act(**session, *record); !acted)
        return call.terminal.fail(acted.error());
    const auto after = (*session)->reg().find(record->schema().type(), record->id);
    return after ? show(call, *after) : call.terminal.fail(after.error());
}

template <typename T>
Status statusOf(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

int runAdd(const Call &call)
{
    const auto session = openSession(call);
    if (!session)
        return call.terminal.fail(session.error());
    const auto texts = assignments(call, 2);
    if (!texts)
        return call.terminal.fail(texts.error());
    const auto blank = (*session)->records().blank(call.arguments.at(1));
    if (!blank)
        return call.terminal.fail(blank.error());
    const auto filled = (*session)->records().withTexts(*blank, *texts);
    if (!filled)
        return call.terminal.fail(filled.error());
    const auto added = (*session)->records().add(*filled);
    return added ? show(call, *added) : call.terminal.fail(added.error());
}

int runSet(const Call &call)
{
    return withRecord(call, [&](Session &session, const RecordData &record) -> Status {
        const auto texts = assignments(call, 3);
        if (!texts)
            return texts.error();
        const auto changed = session.records().withTexts(record, *texts);
        if (!changed)
            return changed.error();
        return statusOf(session.records().save(record, *changed));
    });
}

int runWithdraw(const Call &call)
{
    return withRecord(call, [&](Session &session, const RecordData &record) {
        return statusOf(session.records().withdraw({record}, call.option(u"reason"_qs)));
    });
}

int runRestore(const Call &call)
{
    return withRecord(call, [](Session &session, const RecordData &record) { return statusOf(session.records().restore({record})); });
}

int runMove(const Call &call)
{
    return withRecord(call, [&](Session &session, const RecordData &record) {
        return statusOf(session.workflow().move(record, call.arguments.at(3), {call.actor.role, call.option(u"reason"_qs)}));
    });
}

} // namespace candour
