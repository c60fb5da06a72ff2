#include "services/shared/worklist.h"

#include "workflow/clockfacts.h"

#include <algorithm>

namespace candour {

namespace {

/// Fields that name whoever has to do something, the first of them that is filled in.
const QStringList ownerFields {u"owner"_qs, u"lead"_qs, u"local_lead"_qs, u"named_contact"_qs, u"person"_qs};

QString ownerRole(const RecordData &record, const ReferenceData &reference)
{
    for (const QString &name : ownerFields) {
        const Field *field = record.schema().field(name);
        if (field && !isAbsent(record.value(name)))
            return reference.displayText(*field, record.value(name));
    }
    return {};
}

/// Reads at once what the clocks of these records look up, and the names that their lines show.
Status readAhead(const QList<RecordData> &records, const ReferenceData &reference, ClockFacts &facts)
{
    const Schema &schema = records.first().schema();
    for (const QString &name : ownerFields + QStringList {schema.titleField()}) {
        if (const Field *field = schema.field(name); field && field->type == FieldType::Reference)
            reference.readNames(*field, records);
    }
    return facts.readAhead(records);
}

Query recordsWithClocks(const QString &type)
{
    Query query;
    query.type = type;
    if (const Workflow *workflow = workflowOf(type))
        query.where.append({u"state"_qs, Condition::Operator::AnyOf, workflow->unfinishedStates()});
    return query;
}

QStringList typesWithClocks()
{
    QStringList types;
    for (const ClockRule &rule : allClockRules()) {
        if (!types.contains(rule.type))
            types << rule.type;
    }
    return types;
}

bool isMoreUrgent(const WorkItem &a, const WorkItem &b)
{
    if (a.clock.due.isValid() != b.clock.due.isValid())
        return !a.clock.due.isValid();
    return a.clock.due != b.clock.due ? a.clock.due < b.clock.due : a.name < b.name;
}

} // namespace

Result<QList<WorkItem>> worklist(const Register &reg, const ReferenceData &reference, QDate today)
{
    QList<WorkItem> items;
    ClockFacts facts(reg);
    for (const QString &type : typesWithClocks()) {
        const auto records = reg.all(recordsWithClocks(type));
        if (!records)
            return records.error();
        if (records->isEmpty())
            continue;
        if (const Status ahead = readAhead(*records, reference, facts); !ahead)
            return ahead.error();
        for (const RecordData &record : *records) {
            for (const ClockState &clock : clocksOf(record, reference, today, facts)) {
                const Field *titleField = record.schema().field(record.schema().titleField());
                const QString title = titleField ? reference.displayText(*titleField, record) : QString();
                items.append({type, record.id, record.schema().referenceField().isEmpty() ? record.schema().title() : record.name(), title,
                    ownerRole(record, reference), record.schema().workspace(), clock});
            }
        }
    }
    std::stable_sort(items.begin(), items.end(), isMoreUrgent);
    return items;
}

WorkCounts countWork(const QList<WorkItem> &items)
{
    WorkCounts counts;
    counts.all = int(items.size());
    for (const WorkItem &item : items) {
        counts.overdue += item.clock.status == ClockState::Status::Overdue;
        counts.amber += item.clock.status == ClockState::Status::Amber;
        counts.cannotCompute += item.clock.status == ClockState::Status::CannotCompute;
    }
    return counts;
}

} // namespace candour
