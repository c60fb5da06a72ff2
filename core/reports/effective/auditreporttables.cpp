#include "reports/effective/auditreporttables.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "workflow/auditfacts.h"
#include "workflow/escalationworkflow.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QMap>

namespace candour {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("AuditReports", source);
}

QString metText(const CriterionOutcome &outcome)
{
    const auto met = outcome.met();
    if (!met)
        return words(QT_TRANSLATE_NOOP("AuditReports", "No cases"));
    const QString text = *met ? words(QT_TRANSLATE_NOOP("AuditReports", "Met")) : words(QT_TRANSLATE_NOOP("AuditReports", "Not met"));
    return outcome.isProvisional() ? words(QT_TRANSLATE_NOOP("AuditReports", "%1, provisional")).arg(text) : text;
}

} // namespace

QString textOf(const ReportRequest &request, const RecordData &record, const QString &field)
{
    const Field *described = record.schema().field(field);
    const QString text = described ? request.reference.displayText(*described, record.value(field)) : QString();
    return text.isEmpty() ? u"–"_qs : text;
}

Result<RecordData> projectOf(const ReportRequest &request)
{
    return request.reg.findByReference(u"audit_project"_qs, request.record);
}

DocumentFacts auditFactsFor(const ReportRequest &request, const QString &title, const QString &subtitle)
{
    DocumentFacts facts;
    facts.title = title;
    facts.subtitle = subtitle;
    const auto trust = request.reg.findBy(u"organisation_unit"_qs, u"level"_qs, u"trust"_qs);
    facts.organisation = trust ? trust->text(u"name") : QString();
    facts.date = request.today;
    facts.classification = request.forPublic ? words(QT_TRANSLATE_NOOP("AuditReports", "Official: public")) : words(QT_TRANSLATE_NOOP("AuditReports", "Official: for the committee"));
    return facts;
}

Table standardsTable(const ReportRequest &request, const ProjectResults &results)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "Criteria and the standards behind them")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Code"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Statement"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Target")))
        .text(words(QT_TRANSLATE_NOOP("AuditReports", "Standard"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Exceptions")));
    for (const CriterionOutcome &outcome : results.criteria) {
        const auto stored = request.reg.find(u"criterion"_qs, outcome.criterion.id);
        if (!stored)
            continue;
        const QString critical = outcome.criterion.critical.value_or(false) ? words(QT_TRANSLATE_NOOP("AuditReports", " (critical)")) : QString();
        const QString standard = isAbsent(stored->value(u"evidence")) ? words(QT_TRANSLATE_NOOP("AuditReports", "Local consensus")) : textOf(request, *stored, u"evidence"_qs);
        table.row({outcome.criterion.code + critical, outcome.criterion.statement, outcome.targetText(), standard, textOf(request, *stored, u"exception_convention"_qs)});
    }
    return table;
}

Table resultsTable(const ProjectResults &results)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "Results by criterion")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Criterion"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Met of applicable"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Share")))
        .number(words(QT_TRANSLATE_NOOP("AuditReports", "95% interval"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "NA"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "EX")))
        .number(words(QT_TRANSLATE_NOOP("AuditReports", "Blank"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Target"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Result")));
    for (const CriterionOutcome &outcome : results.criteria) {
        const Compliance &result = outcome.result;
        const QString version = outcome.criterion.versionNumber.value_or(1) > 1 ? words(QT_TRANSLATE_NOOP("AuditReports", " version %1")).arg(*outcome.criterion.versionNumber) : QString();
        table.row({outcome.criterion.code + version, u"%1/%2"_qs.arg(result.met).arg(result.applicable), outcome.shareText(), outcome.intervalText(), countText(result.notApplicable),
            countText(result.exceptions), countText(result.blanks), outcome.targetText(), metText(outcome)});
    }
    table.note(words(QT_TRANSLATE_NOOP("AuditReports", "Share = met / applicable; not applicable cases and justified exceptions leave both. 95% interval: Wilson.")));
    if (!results.isGeneralisable)
        table.note(words(QT_TRANSLATE_NOOP("AuditReports", "The cases were chosen, not drawn: the results hold for them alone and no interval is given.")));
    if (results.isCensus)
        table.note(words(QT_TRANSLATE_NOOP("AuditReports", "All cases were audited; the interval speaks of the process, not of the sample.")));
    return table;
}

Table comparisonTable(const ReportRequest &request, const ProjectComparison &comparison)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "This cycle against the one before")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Criterion"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Change"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Verdict")));
    for (const ComparedCriterion &one : comparison.criteria) {
        const QString primary = one.isPrimary ? words(QT_TRANSLATE_NOOP("AuditReports", " (primary)")) : QString();
        table.row({one.code + primary, one.line(), request.reference.label(u"audit_verdict"_qs, one.verdict)});
    }
    table.note(words(QT_TRANSLATE_NOOP("AuditReports", "Two-proportion z test, Fisher's exact test where an expected count is below 5; difference with Newcombe's 95% interval; secondary criteria adjusted after Holm.")));
    return table;
}

Table riskTable(const ReportRequest &request, const RecordData &project)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "Risk")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Risk"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Stage"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Consequence")))
        .text(words(QT_TRANSLATE_NOOP("AuditReports", "Likelihood"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Score"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Band")));
    for (const RecordData &risk : recordsOf(request.reg, u"risk_assessment"_qs, project.id)) {
        const auto score = riskScore(risk, request.reference);
        const QString band = score ? request.reference.label(u"risk_band"_qs, riskBand(*score, request.reference, risk.date(u"assessed_on")), risk.date(u"assessed_on")) : u"–"_qs;
        table.row({risk.text(u"risk"), textOf(request, risk, u"stage"_qs), textOf(request, risk, u"consequence"_qs), textOf(request, risk, u"likelihood"_qs), score ? QString::number(*score) : u"–"_qs, band});
    }
    return table;
}

Table actionTable(const ReportRequest &request, const RecordData &project)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "Actions")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Action"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Owner"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Strength")))
        .text(words(QT_TRANSLATE_NOOP("AuditReports", "Measure"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "First due"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Due"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "State")));
    for (const RecordData &action : recordsOf(request.reg, u"action"_qs, project.id)) {
        const int late = daysOverdue(action, request.today);
        const QString state = textOf(request, action, u"state"_qs);
        table.row({action.text(u"reference") + u": "_qs + action.text(u"title"), textOf(request, action, u"owner"_qs), textOf(request, action, u"strength"_qs), textOf(request, action, u"measure"_qs),
            dateText(action.date(u"original_due_on")), dateText(action.date(u"due_on")),
            late > 0 ? state + u"; "_qs + QCoreApplication::translate("AuditReports", "%n day(s) overdue", nullptr, late) : state});
    }
    return table;
}

Table escalationTable(const ReportRequest &request, const QList<RecordData> &escalations)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "Escalations")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Escalation"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Band"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "Told")))
        .text(words(QT_TRANSLATE_NOOP("AuditReports", "Recorded"))).text(words(QT_TRANSLATE_NOOP("AuditReports", "State")));
    for (const RecordData &escalation : escalations) {
        const QString shown = climbedBand(escalation, request.reference, request.today);
        QString band = request.reference.label(u"risk_band"_qs, escalation.text(u"band"));
        if (shown != escalation.text(u"band"))
            band = words(QT_TRANSLATE_NOOP("AuditReports", "%1, shown as %2: nobody acknowledged it in time")).arg(band, request.reference.label(u"risk_band"_qs, shown));
        table.row({escalation.text(u"reference") + u": "_qs + textOf(request, escalation, u"trigger_code"_qs), band, textOf(request, escalation, u"notified"_qs), dateText(escalation.date(u"scored_on")), textOf(request, escalation, u"state"_qs)});
    }
    return table;
}

Table stageTable(const ProgrammeFigures &figures)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "The programme %1 by stage on %2")).arg(figures.year.label(), dateText(figures.on)));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Stage"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Baseline"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Added in the year")));
    const StageCounts &b = figures.baseline;
    const StageCounts &a = figures.added;
    const std::pair<EntryStage, std::pair<int, int>> rows[] {{EntryStage::Completed, {b.completed, a.completed}}, {EntryStage::Reporting, {b.reporting, a.reporting}}, {EntryStage::Collecting, {b.collecting, a.collecting}},
        {EntryStage::NotStarted, {b.notStarted, a.notStarted}}, {EntryStage::Deferred, {b.deferred, a.deferred}}, {EntryStage::Abandoned, {b.abandoned, a.abandoned}}};
    for (const auto &[stage, counts] : rows)
        table.row({stageText(stage), countText(counts.first), countText(counts.second)});
    table.total({words(QT_TRANSLATE_NOOP("AuditReports", "All")), countText(b.all), countText(a.all)});
    table.note(words(QT_TRANSLATE_NOOP("AuditReports", "Completed of the baseline: %1 of %2 (%3). Completed of the live plan, without the deferred and abandoned: %1 of %4 (%5)."))
                   .arg(countText(b.completed), countText(b.all), percentText(b.completed, b.all), countText(b.live()), percentText(b.completed, b.live())));
    return table;
}

Table unitTable(const ReportRequest &request, const ProgrammeFigures &figures)
{
    Table table(words(QT_TRANSLATE_NOOP("AuditReports", "The programme by directorate or service")));
    table.text(words(QT_TRANSLATE_NOOP("AuditReports", "Directorate or service"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Entries"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Completed")))
        .number(words(QT_TRANSLATE_NOOP("AuditReports", "Behind"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Stale"))).number(words(QT_TRANSLATE_NOOP("AuditReports", "Deferred or abandoned")));
    struct Line
    {
        StageCounts counts;
        int behind = 0;
        int stale = 0;
    };
    QMap<QString, Line> lines;
    for (const EntryPosition &position : figures.entries) {
        Line &line = lines[textOf(request, position.entry, u"unit"_qs)];
        line.counts.add(position.stage);
        line.behind += position.isBehind;
        line.stale += position.isStale;
    }
    for (auto line = lines.constBegin(); line != lines.constEnd(); ++line) {
        const StageCounts &counts = line->counts;
        table.row({line.key() == u"–" ? words(QT_TRANSLATE_NOOP("AuditReports", "Not recorded")) : line.key(), countText(counts.all), countText(counts.completed), countText(line->behind), countText(line->stale),
            countText(counts.deferred + counts.abandoned)});
    }
    return table;
}

} // namespace candour
