// The roll-over of a year's programme into the next: a dry run, and one step that can be undone.

#include "services/effective/programmeservice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace candour {

namespace {

RollOverLine lineOf(const EntryPosition &position)
{
    RollOverLine line {position, {}, false, false, false, false};
    switch (position.stage) {
    case EntryStage::Completed:
        line.outcome = u"completed"_qs;
        break;
    case EntryStage::Abandoned:
        line.outcome = u"abandoned"_qs;
        break;
    case EntryStage::Deferred:
        line.outcome = u"deferred"_qs;
        line.needsDecision = position.entry.text(u"deferred_to").isEmpty();
        line.makesNewEntry = !line.needsDecision;
        break;
    default:
        line.outcome = u"carried_forward"_qs;
        line.makesNewEntry = true;
        line.isSecondCarry = position.carriedForward > 0;
        break;
    }
    return line;
}

QJsonObject countsJson(const StageCounts &counts)
{
    return {{u"all"_qs, counts.all}, {u"completed"_qs, counts.completed}, {u"reporting"_qs, counts.reporting}, {u"collecting"_qs, counts.collecting},
        {u"not_started"_qs, counts.notStarted}, {u"deferred"_qs, counts.deferred}, {u"abandoned"_qs, counts.abandoned}};
}

} // namespace

Result<RollOver> rollOverPlan(const Register &reg, const ReferenceData &reference, const FinancialYear &year)
{
    const auto positions = programmeEntries(reg, reference, year, year.end());
    if (!positions)
        return positions.error();
    Query query;
    query.type = u"programme_entry"_qs;
    query.where = {{u"carried_from"_qs, Condition::Operator::Present}};
    const auto carried = reg.all(query);
    if (!carried)
        return carried.error();
    QSet<QString> done;
    for (const RecordData &entry : *carried)
        done.insert(entry.text(u"carried_from"));
    RollOver plan;
    plan.from = year;
    for (const EntryPosition &position : *positions) {
        RollOverLine line = lineOf(position);
        line.isDone = line.makesNewEntry && done.contains(position.entry.id.toString());
        (position.isBaseline ? plan.baseline : plan.added).add(position.stage);
        plan.newEntries += line.makesNewEntry && !line.isDone;
        plan.alreadyDone += line.isDone;
        plan.undecided += line.needsDecision;
        if (line.needsDecision)
            plan.problems << QCoreApplication::translate("Programme", "“%1” is deferred without a quarter: name one, carry it forward or abandon it.").arg(position.entry.text(u"title"));
        plan.lines.append(line);
    }
    return plan;
}

Status ProgrammeService::appendNextEntry(const RollOverLine &line, const FinancialYear &next, ChangeSet &step)
{
    const RecordData &old = line.position.entry;
    auto entry = m_register.blank(u"programme_entry"_qs);
    if (!entry)
        return entry.error();
    for (const QString &field : {u"project"_qs, u"title"_qs, u"priority_level"_qs, u"unit"_qs, u"drivers"_qs, u"theme"_qs, u"lead"_qs, u"national_audit"_qs, u"score_volume"_qs, u"score_risk"_qs,
             u"score_cost"_qs, u"score_evidence"_qs, u"score_standards"_qs, u"score_change"_qs, u"score_last_audited"_qs, u"measure_of_success"_qs})
        entry->setValue(field, old.value(field));
    const QString deferredTo = old.text(u"deferred_to");
    const bool named = deferredTo.size() == 10;
    entry->setValue(u"financial_year", named ? deferredTo.left(7) : next.label());
    if (named)
        entry->setValue(u"start_quarter", deferredTo.right(1).toInt());
    entry->setValue(u"original_year", old.text(u"original_year").isEmpty() ? old.text(u"financial_year") : old.text(u"original_year"));
    entry->setValue(u"carried_from", old.id.toString());
    entry->setValue(u"carried_forward", line.position.carriedForward + 1);
    append(step, created({}, *entry));
    return {};
}

Status ProgrammeService::appendProgrammes(const RollOver &plan, ChangeSet &step)
{
    if (const auto programme = programmeOf(plan.from); programme && isAbsent(programme->value(u"rolled_over_on"))) {
        RecordData after = *programme;
        after.setValue(u"rolled_over_on", m_register.clock().today());
        after.setValue(u"closing_figures", QString::fromUtf8(QJsonDocument(QJsonObject {{u"baseline"_qs, countsJson(plan.baseline)}, {u"added"_qs, countsJson(plan.added)}}).toJson(QJsonDocument::Compact)));
        append(step, edited({}, *programme, after));
    }
    if (programmeOf(plan.from.next()))
        return {};
    auto next = m_register.blank(u"audit_programme"_qs);
    if (!next)
        return next.error();
    next->setValue(u"financial_year", plan.from.next().label());
    next->setValue(u"state", u"draft"_qs);
    append(step, created({}, *next));
    return {};
}

Result<ChangeSet> ProgrammeService::rollOver(const FinancialYear &year)
{
    const auto plan = rollOverPlan(m_register, m_reference, year);
    if (!plan)
        return plan.error();
    if (!plan->isReady()) {
        const int open = plan->undecided;
        return Error {Error::Kind::Refused, QCoreApplication::translate("Programme", "%n entries have to be decided before the year can be rolled over.", nullptr, open), {}, plan->problems};
    }
    ChangeSet step;
    for (const RollOverLine &line : plan->lines) {
        RecordData after = line.position.entry;
        after.setValue(u"outcome", line.outcome);
        append(step, edited({}, line.position.entry, after));
        if (!line.makesNewEntry || line.isDone)
            continue;
        if (const Status added = appendNextEntry(line, year.next(), step); !added)
            return added.error();
    }
    if (const Status programmes = appendProgrammes(*plan, step); !programmes)
        return programmes.error();
    step.summary = QCoreApplication::translate("Programme", "Roll over the programme %1 into %2").arg(year.label(), year.next().label());
    return m_register.apply(step);
}

} // namespace candour
