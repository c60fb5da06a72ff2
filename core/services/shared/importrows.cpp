#include "services/shared/importrows.h"

#include <QCoreApplication>
#include <QSet>

namespace candour {

namespace {

/// The step that made a record.
Result<ChangeSet> stepThatMade(const Register &reg, const RecordData &record)
{
    const auto history = reg.history(record.schema().type(), record.id);
    if (!history)
        return history.error();
    return history->isEmpty() ? Result<ChangeSet>(ChangeSet()) : reg.step(history->first().id);
}

Status mayChange(const Register &reg, const RecordData &record, QSet<QString> &asked)
{
    const QString project = record.text(u"project");
    if (record.schema().type() != u"audit_case" || asked.contains(project))
        return {};
    asked.insert(project);
    const auto found = reg.find(u"audit_project"_qs, idFromText(project));
    if (!found || isAbsent(found->value(u"results_frozen_on")))
        return {};
    return refused(QCoreApplication::translate("ImportRows", "The results of %1 are frozen: its cases and answers stay as they are.").arg(found->name()));
}

/// The values of an edit taken back, or put in again, where they are still as the edit, or its withdrawal, left them.
RecordData withValues(const RecordData &now, const RecordChange &change, bool withdraw)
{
    RecordData after = now;
    for (const FieldChange &field : change.fields) {
        const Field *described = now.schema().field(field.field);
        if (described && sameValue(described->type, now.value(field.field), withdraw ? field.after : field.before))
            after.setValue(field.field, withdraw ? field.before : field.after);
    }
    return after;
}

} // namespace

Result<ChangeSet> recordsOfImport(const Register &reg, const RecordData &batch, bool withdraw)
{
    const auto made = stepThatMade(reg, batch);
    if (!made)
        return made.error();
    ChangeSet step;
    QSet<QString> asked;
    for (const RecordChange &change : made->changes) {
        const auto now = change.record == batch.id ? Result<RecordData>(Error()) : reg.find(change.type, change.record);
        if (!now)
            continue;
        if (const Status may = mayChange(reg, *now, asked); !may)
            return may.error();
        const bool isAdded = change.kind == RecordChange::Kind::Create;
        if (isAdded && now->withdrawn != withdraw)
            append(step, withdraw ? withdrawn({}, *now) : restored({}, *now));
        else if (!isAdded)
            append(step, edited({}, *now, withValues(*now, change, withdraw)));
    }
    return step;
}

} // namespace candour
