#include "services/effective/programmeservice.h"

#include "workflow/auditfacts.h"
#include "workflow/clocks.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

EntryStage stageOf(const QString &state)
{
    static const QHash<QString, EntryStage> stages {{u"collecting"_qs, EntryStage::Collecting}, {u"analysis"_qs, EntryStage::Reporting}, {u"draft_report"_qs, EntryStage::Reporting},
        {u"presented"_qs, EntryStage::Reporting}, {u"action_planning"_qs, EntryStage::Completed}, {u"actions_in_progress"_qs, EntryStage::Completed}, {u"reaudit_due"_qs, EntryStage::Completed},
        {u"closed_loop"_qs, EntryStage::Completed}, {u"closed_no_reaudit"_qs, EntryStage::Completed}, {u"continued"_qs, EntryStage::Completed}, {u"deferred"_qs, EntryStage::Deferred},
        {u"abandoned"_qs, EntryStage::Abandoned}, {u"rejected"_qs, EntryStage::Abandoned}, {u"reclassified"_qs, EntryStage::Abandoned}};
    return stages.value(state, EntryStage::NotStarted);
}

/// An outcome that people set decides; carried forward is no end of an entry's own year, so the project decides then.
EntryStage stageOf(const RecordData &entry, const std::optional<RecordData> &project)
{
    const QString outcome = entry.text(u"outcome");
    if (outcome == u"completed")
        return EntryStage::Completed;
    if (outcome == u"deferred")
        return EntryStage::Deferred;
    if (outcome == u"abandoned")
        return EntryStage::Abandoned;
    if (!project)
        return EntryStage::NotStarted;
    const bool held = project->text(u"state") == u"on_hold";
    return stageOf(held ? project->text(u"held_from") : project->text(u"state"));
}

int levelOf(const RecordData &entry)
{
    return entry.text(u"priority_level").right(1).toInt();
}

EntryPosition positionOf(const RecordData &entry, const QHash<RecordId, RecordData> &projects, const ReferenceData &reference, QDate on)
{
    EntryPosition position {entry, {}, {}, entry.value(u"in_baseline").toBool(), false, false, entry.value(u"carried_forward").toInt()};
    if (const auto project = projects.constFind(idFromText(entry.text(u"project"))); project != projects.constEnd())
        position.project = *project;
    position.stage = stageOf(entry, position.project);
    const auto year = FinancialYear::parse(entry.text(u"financial_year"));
    const QDate reports = year ? year->quarterEnd(entry.value(u"report_quarter").toInt()) : QDate();
    const bool isLive = position.stage != EntryStage::Completed && position.stage != EntryStage::Deferred && position.stage != EntryStage::Abandoned;
    position.isBehind = isLive && reports.isValid() && on > reports;
    const auto rule = reference.entry(u"clock_rule"_qs, u"audit_stale"_qs, on);
    const QDate heard = position.project ? position.project->date(u"updated_on") : QDate();
    position.isStale = isLive && rule && heard.isValid() && on > heard.addDays(rule->attributes.value(u"length").toInt());
    return position;
}

bool comesBefore(const EntryPosition &a, const EntryPosition &b)
{
    const int level = levelOf(a.entry);
    if (level != levelOf(b.entry))
        return level < levelOf(b.entry);
    const int first = level == 2 || level == 3 ? tieBreakScore(a.entry) : 0;
    const int second = level == 2 || level == 3 ? tieBreakScore(b.entry) : 0;
    return first != second ? first > second : a.entry.text(u"title") < b.entry.text(u"title");
}

} // namespace

QString stageKey(EntryStage stage)
{
    static const QStringList keys {u"not_started"_qs, u"collecting"_qs, u"reporting"_qs, u"completed"_qs, u"deferred"_qs, u"abandoned"_qs};
    return keys.at(int(stage));
}

QString stageText(EntryStage stage)
{
    switch (stage) {
    case EntryStage::NotStarted:
        return QCoreApplication::translate("Programme", "Not started");
    case EntryStage::Collecting:
        return QCoreApplication::translate("Programme", "Collecting data");
    case EntryStage::Reporting:
        return QCoreApplication::translate("Programme", "Reporting");
    case EntryStage::Completed:
        return QCoreApplication::translate("Programme", "Completed");
    case EntryStage::Deferred:
        return QCoreApplication::translate("Programme", "Deferred");
    case EntryStage::Abandoned:
        return QCoreApplication::translate("Programme", "Abandoned");
    }
    return {};
}

void StageCounts::add(EntryStage stage)
{
    ++all;
    int *places[] {&notStarted, &collecting, &reporting, &completed, &deferred, &abandoned};
    ++*places[int(stage)];
}

int tieBreakScore(const RecordData &entry)
{
    int sum = 0;
    for (const QString &field : {u"score_volume"_qs, u"score_risk"_qs, u"score_cost"_qs, u"score_evidence"_qs, u"score_standards"_qs, u"score_change"_qs, u"score_last_audited"_qs})
        sum += entry.value(field).toInt();
    return sum;
}

Result<RecordData> ProgrammeService::programmeOf(const FinancialYear &year) const
{
    return m_register.findBy(u"audit_programme"_qs, u"financial_year"_qs, year.label());
}

Result<QList<EntryPosition>> programmeEntries(const Register &reg, const ReferenceData &reference, const FinancialYear &year, QDate on, const QString &unit)
{
    Query query;
    query.type = u"programme_entry"_qs;
    query.where = {{u"financial_year"_qs, Condition::Operator::Equals, year.label()}};
    if (!unit.isEmpty())
        query.where.append({u"unit"_qs, Condition::Operator::Equals, unit});
    const auto records = reg.all(query);
    if (!records)
        return records.error();
    QList<RecordId> ids;
    for (const RecordData &entry : *records)
        ids << idFromText(entry.text(u"project"));
    const auto projects = reg.findAll(u"audit_project"_qs, ids);
    if (!projects)
        return projects.error();
    QList<EntryPosition> positions;
    for (const RecordData &entry : *records)
        positions.append(positionOf(entry, *projects, reference, on));
    std::stable_sort(positions.begin(), positions.end(), comesBefore);
    return positions;
}

Result<ChangeSet> ProgrammeService::approve(const RecordData &programme, const QString &committee, QDate on)
{
    if (programme.text(u"state") != u"consulted")
        return refused(QCoreApplication::translate("Programme", "A programme is approved after the directorates were consulted, and once."));
    if (committee.isEmpty() || !on.isValid())
        return refused(QCoreApplication::translate("Programme", "The body that approves the programme and the day are needed."));
    const auto year = FinancialYear::parse(programme.text(u"financial_year"));
    if (!year)
        return year.error();
    const auto positions = programmeEntries(m_register, m_reference, *year, on);
    if (!positions)
        return positions.error();
    if (positions->isEmpty())
        return refused(QCoreApplication::translate("Programme", "The programme has no entry to approve."));
    RecordData approved = programme;
    approved.setValue(u"approved_by", committee);
    approved.setValue(u"approved_on", on);
    approved.setValue(u"baseline_count", int(positions->size()));
    approved.setValue(u"state", u"approved"_qs);
    ChangeSet step = edited(QCoreApplication::translate("Programme", "Approve the programme %1 and freeze its baseline").arg(year->label()), programme, approved);
    for (const EntryPosition &position : *positions) {
        RecordData entry = position.entry;
        entry.setValue(u"in_baseline", true);
        if (isAbsent(entry.value(u"original_year")))
            entry.setValue(u"original_year", year->label());
        append(step, edited({}, position.entry, entry));
    }
    return m_register.apply(step);
}

Result<RecordData> ProgrammeService::schedule(const RecordData &entry, int startQuarter, int reportQuarter)
{
    if (startQuarter < 1 || reportQuarter > 4 || startQuarter > reportQuarter)
        return refused(QCoreApplication::translate("Programme", "An entry begins and reports within its year, quarter 1 to 4, and reports after it began."));
    RecordData after = entry;
    after.setValue(u"start_quarter", startQuarter);
    after.setValue(u"report_quarter", reportQuarter);
    const auto written = m_register.apply(edited(QCoreApplication::translate("Programme", "%1: other quarters").arg(entry.name()), entry, after));
    return written ? m_register.find(u"programme_entry"_qs, entry.id) : Result<RecordData>(written.error());
}

} // namespace candour
