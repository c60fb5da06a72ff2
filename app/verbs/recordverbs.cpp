// list, get, history: reading records.

#include "verb.h"

#include <QCoreApplication>

namespace candour {

namespace {

Error noSuchField(const Schema &schema, const QString &name)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "%1 has no field “%2”. See: candour fields %3").arg(schema.title(), name, schema.type()), {}};
}

/// FIELD=VALUE with an empty value for "has none"; a reference may be given as people read it.
Result<Condition> conditionFrom(const QString &text, const Schema &schema, const Session &session)
{
    const QString name = text.section(u'=', 0, 0);
    const QString value = text.section(u'=', 1);
    const Field *field = schema.field(name);
    if (!field)
        return noSuchField(schema, name);
    if (value.isEmpty())
        return Condition {name, Condition::Operator::Absent};
    if (field->type == FieldType::Reference) {
        const auto target = session.reg().findByReference(field->target, value);
        if (!target)
            return target.error();
        return Condition {name, Condition::Operator::Equals, target->id.toString()};
    }
    const auto read = valueFromText(field->type, value);
    if (!read)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "%1: “%2” cannot be read.").arg(field->title(), value), {}};
    if (field->type == FieldType::Choices)
        return Condition {name, Condition::Operator::Contains, value};
    return Condition {name, Condition::Operator::Equals, *read};
}

QString oneLine(const RecordData &record, const ReferenceData &reference)
{
    QStringList parts;
    for (const Field &field : record.schema().fields()) {
        if (field.flags.testFlag(FieldFlag::Listed) && !field.flags.testFlag(FieldFlag::Identifying))
            parts << reference.displayText(field, record.value(field.name)).simplified();
    }
    return parts.join(u"\t"_qs);
}

} // namespace

Result<Query> queryFor(const Call &call, const Session &session)
{
    Query query;
    query.type = call.arguments.at(1);
    query.search = call.option(u"search"_qs);
    if (call.has(u"withdrawn"_qs))
        query.withdrawn = Query::Withdrawn::Only;
    const Schema *schema = session.reg().catalogue().find(query.type);
    if (!schema)
        return Error {Error::Kind::NotFound, QCoreApplication::translate("CommandLine", "There is no record type “%1”. See: candour types").arg(query.type), {}};
    for (const QString &text : call.options.value(u"where"_qs)) {
        const auto condition = conditionFrom(text, *schema, session);
        if (!condition)
            return condition.error();
        query.where.append(*condition);
    }
    return query;
}

int runList(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    auto query = queryFor(call, **session);
    if (!query)
        return call.terminal.fail(query.error());
    qint64 left = call.has(u"limit"_qs) ? call.option(u"limit"_qs).toLongLong() : std::numeric_limits<qint64>::max();
    QJsonArray records;
    query->limit = 1000;
    while (left > 0) {
        const auto page = (*session)->reg().page(*query);
        if (!page)
            return call.terminal.fail(page.error());
        for (const RecordData &record : page->records.first(qMin<qint64>(left, page->records.size()))) {
            --left;
            if (call.terminal.isJson())
                records.append(recordJson(record));
            else
                call.terminal.line(oneLine(record, (*session)->reference()));
        }
        if (!page->next)
            break;
        query->after = page->next;
    }
    call.terminal.json(records);
    return Done;
}

int runGet(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    const auto record = recordOf(call, **session);
    if (!record)
        return call.terminal.fail(record.error());
    for (const Field &field : record->schema().fields()) {
        const QVariant value = record->value(field.name);
        if (!isAbsent(value))
            call.terminal.line(field.title() + u": "_qs + (*session)->reference().displayText(field, value));
    }
    call.terminal.json(recordJson(*record));
    return Done;
}

int runHistory(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    const auto record = recordOf(call, **session);
    if (!record)
        return call.terminal.fail(record.error());
    const auto steps = (*session)->reg().history(record->schema().type(), record->id);
    if (!steps)
        return call.terminal.fail(steps.error());
    QJsonArray history;
    for (const ChangeSet &step : *steps) {
        QJsonArray changes;
        call.terminal.line(u"%1  %2  %3"_qs.arg(step.time.toString().left(19), step.actor.name, step.summary));
        for (const RecordChange &change : step.changes) {
            for (const FieldChange &field : change.fields) {
                const Field *described = record->schema().field(field.field);
                const FieldType type = described ? described->type : FieldType::Text;
                changes.append(QJsonObject {{u"field"_qs, field.field}, {u"before"_qs, QJsonValue::fromVariant(storedValue(type, field.before))},
                    {u"after"_qs, QJsonValue::fromVariant(storedValue(type, field.after))}});
                call.terminal.line(u"    %1: %2 -> %3"_qs.arg(field.field, storedValue(type, field.before).toString(), storedValue(type, field.after).toString()));
            }
        }
        history.append(QJsonObject {{u"time"_qs, step.time.toString()}, {u"who"_qs, step.actor.name}, {u"role"_qs, step.actor.role},
            {u"summary"_qs, step.summary}, {u"reason"_qs, step.reason}, {u"changes"_qs, changes}});
    }
    call.terminal.json(history);
    return Done;
}

} // namespace candour
