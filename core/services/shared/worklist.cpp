#include "services/shared/worklist.h"

#include <algorithm>

namespace candour {

namespace {

QString ownerRole(const RecordData &record, const ReferenceData &reference)
{
    for (const QString &name : {u"owner"_qs, u"lead"_qs, u"local_lead"_qs, u"named_contact"_qs, u"person"_qs}) {
        const Field *field = record.schema().field(name);
        if (field && !isAbsent(record.value(name)))
            return reference.displayText(*field, record.value(name));
    }
    return {};
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
    for (const QString &type : typesWithClocks()) {
        const auto records = reg.all(recordsWithClocks(type));
        if (!records)
            return records.error();
        for (const RecordData &record : *records) {
            for (const ClockState &clock : clocksOf(record, reference, today)) {
                const Field *titleField = record.schema().field(record.schema().titleField());
                const QString title = titleField ? reference.displayText(*titleField, record) : QString();
                items.append({type, record.id, record.schema().referenceField().isEmpty() ? title : record.name(), title,
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
