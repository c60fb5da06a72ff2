#include "reports/effective/auditreports.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "reports/effective/auditreporttables.h"
#include "services/effective/reliability.h"
#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// Everything that both reports of a project read, read once.
struct ProjectFacts
{
    const ReportRequest &request;
    RecordData project;
    ProjectResults results;
    std::optional<ProjectComparison> comparison;
    QList<RecordData> findings;

    [[nodiscard]] QString text(const QString &field) const { return textOf(request, project, field); }
};

Result<ProjectFacts> read(const ReportRequest &request)
{
    const auto project = projectOf(request);
    if (!project)
        return project.error();
    const bool frozen = !isAbsent(project->value(u"results_frozen_on"));
    auto results = projectResults(*project, request.reg);
    if (!results)
        return results.error();
    if (frozen) {
        auto kept = frozenResults(*project, request.reg);
        if (!kept)
            return kept.error();
        kept->allOrNone = results->allOrNone; // of the cases, which are frozen too
        kept->sites = results->sites;
        results = kept;
    }
    const auto comparison = compareWithCycleBefore(*project, request.reg);
    return ProjectFacts {request, *project, *results, comparison ? std::optional(*comparison) : std::nullopt, recordsOf(request.reg, u"audit_finding"_qs, project->id)};
}

void addPair(Table &table, const QString &label, const QString &text)
{
    if (!text.isEmpty() && text != u"–")
        table.row({label, text});
}

void addIdentity(Report &report, const ProjectFacts &facts)
{
    Table table(QCoreApplication::translate("AuditReports", "The project"));
    table.text(QCoreApplication::translate("AuditReports", "Fact")).text(QCoreApplication::translate("AuditReports", "Entry"));
    for (const QString &field : {u"reference"_qs, u"project_type"_qs, u"cycle"_qs, u"parent_cycle"_qs, u"priority_level"_qs, u"unit"_qs, u"lead"_qs, u"sponsor"_qs, u"team"_qs, u"professions"_qs, u"patient_involvement"_qs,
             u"state"_qs, u"start_on"_qs, u"collection_started_on"_qs, u"collection_ended_on"_qs, u"drafted_on"_qs, u"presented_at"_qs, u"presented_on"_qs, u"minute_reference"_qs})
        addPair(table, facts.project.schema().field(field)->title(), facts.text(field));
    report.heading(1, QCoreApplication::translate("AuditReports", "The project"), u"project"_qs).table(table);
    const auto section = [&](const QString &title, const QString &field) {
        if (!isAbsent(facts.project.value(field)))
            report.heading(2, title).paragraph(facts.text(field));
    };
    section(QCoreApplication::translate("AuditReports", "Why it was done"), u"drivers"_qs);
    section(QCoreApplication::translate("AuditReports", "Background"), u"background"_qs);
    section(QCoreApplication::translate("AuditReports", "Aim"), u"aim"_qs);
    section(QCoreApplication::translate("AuditReports", "Objectives"), u"objectives"_qs);
}

void addMethod(Report &report, const ProjectFacts &facts)
{
    report.heading(1, QCoreApplication::translate("AuditReports", "Standards and method"), u"method"_qs).table(standardsTable(facts.request, facts.results));
    const QList<RecordData> plans = recordsOf(facts.request.reg, u"sample_plan"_qs, facts.project.id);
    Table table(QCoreApplication::translate("AuditReports", "Sample"));
    table.text(QCoreApplication::translate("AuditReports", "Fact")).text(QCoreApplication::translate("AuditReports", "Entry"));
    if (!plans.isEmpty()) {
        for (const QString &field : {u"population"_qs, u"period_from"_qs, u"period_to"_qs, u"population_size"_qs, u"sampling_method"_qs, u"computed_size"_qs, u"planned_size"_qs, u"below_reason"_qs, u"seed"_qs, u"drawn_on"_qs})
            addPair(table, plans.last().schema().field(field)->title(), textOf(facts.request, plans.last(), field));
    }
    addPair(table, QCoreApplication::translate("AuditReports", "Cases complete of planned"), u"%1/%2"_qs.arg(facts.results.achieved).arg(facts.results.planned));
    addPair(table, QCoreApplication::translate("AuditReports", "Cases excluded, notes unavailable"), u"%1, %2"_qs.arg(facts.results.excluded).arg(facts.results.notesUnavailable));
    addPair(table, QCoreApplication::translate("AuditReports", "How data were collected"), facts.text(u"collection_method"_qs));
    addPair(table, QCoreApplication::translate("AuditReports", "Why fewer cases than planned"), facts.text(u"shortfall_reason"_qs));
    report.table(table).note(QCoreApplication::translate("AuditReports", "With the seed and the list of cases, anybody can draw the same sample again. Published sample size tables may differ by one."));
}

QString shareLine(const Compliance &result)
{
    return u"%1/%2 (%3)"_qs.arg(result.met).arg(result.applicable).arg(percentText(result.met, result.applicable));
}

void addResults(Report &report, const ProjectFacts &facts)
{
    report.heading(1, QCoreApplication::translate("AuditReports", "Results"), u"results"_qs);
    if (!facts.results.isFrozen)
        report.paragraph(RichText().bold(QCoreApplication::translate("AuditReports", "Not signed off: the cases as they stand today.")));
    report.table(resultsTable(facts.results));
    report.paragraph(QCoreApplication::translate("AuditReports", "All criteria pooled: %1. Every applicable criterion met in one case (all or none): %2.")
                         .arg(shareLine(facts.results.pooled), shareLine(facts.results.allOrNone)));
    QStringList readings;
    for (const CriterionOutcome &outcome : facts.results.criteria) {
        if (const QString reading = outcome.certaintyText(); !reading.isEmpty())
            readings << outcome.criterion.code + u": "_qs + reading;
        if (const QString bounds = outcome.boundsText(); !bounds.isEmpty())
            readings << QCoreApplication::translate("AuditReports", "%1: blanks could still make it %2").arg(outcome.criterion.code, bounds);
    }
    report.bullets(readings);
    if (!facts.comparison)
        return;
    report.heading(2, QCoreApplication::translate("AuditReports", "Comparison with the cycle before")).table(comparisonTable(facts.request, *facts.comparison))
        .paragraph(RichText().bold(QCoreApplication::translate("AuditReports", "Verdict: ")).plain(facts.request.reference.label(u"audit_verdict"_qs, facts.comparison->verdict)))
        .bullets(facts.comparison->warnings);
    if (const Table mix = mixTable(*facts.comparison); !mix.isEmpty())
        report.table(mix);
}

QStringList findingsOf(const ProjectFacts &facts, const QString &kind)
{
    QStringList texts;
    for (const RecordData &finding : facts.findings) {
        if (finding.text(u"kind") == kind)
            texts << finding.text(u"finding") + (isAbsent(finding.value(u"criteria")) ? QString() : u" ("_qs + textOf(facts.request, finding, u"criteria"_qs) + u')');
    }
    return texts;
}

void addFindings(Report &report, const ProjectFacts &facts)
{
    report.heading(1, QCoreApplication::translate("AuditReports", "What was found"), u"findings"_qs);
    const QStringList good = findingsOf(facts, u"good_practice"_qs);
    const QStringList shortfalls = findingsOf(facts, u"shortfall"_qs);
    if (!good.isEmpty())
        report.heading(2, QCoreApplication::translate("AuditReports", "Good practice")).bullets(good);
    if (!shortfalls.isEmpty())
        report.heading(2, QCoreApplication::translate("AuditReports", "Shortfalls")).bullets(shortfalls);
    if (good.isEmpty() && shortfalls.isEmpty())
        report.paragraph(QCoreApplication::translate("AuditReports", "No finding has been recorded."));
    if (!isAbsent(facts.project.value(u"learning")))
        report.heading(2, QCoreApplication::translate("AuditReports", "Learning")).paragraph(facts.text(u"learning"_qs));
}

void addAssurance(Report &report, const ProjectFacts &facts)
{
    report.heading(1, QCoreApplication::translate("AuditReports", "Assurance"), u"assurance"_qs);
    report.paragraph(RichText().bold(QCoreApplication::translate("AuditReports", "Rating: ")).plain(facts.text(u"assurance"_qs)));
    report.bullets(facts.project.text(u"assurance_trace").split(u'\n', Qt::SkipEmptyParts));
    if (facts.project.text(u"assurance") != facts.project.text(u"computed_assurance") && !isAbsent(facts.project.value(u"override_reason")))
        report.paragraph(QCoreApplication::translate("AuditReports", "The computed rating was %1. It was changed by %2: %3").arg(facts.text(u"computed_assurance"_qs), facts.text(u"override_approver"_qs), facts.text(u"override_reason"_qs)));
    report.heading(1, QCoreApplication::translate("AuditReports", "Risk and escalation"), u"risk"_qs).table(riskTable(facts.request, facts.project));
    const QList<RecordData> escalations = recordsOf(facts.request.reg, u"escalation"_qs, facts.project.id);
    if (escalations.isEmpty())
        report.paragraph(QCoreApplication::translate("AuditReports", "Nothing was escalated."));
    else
        report.table(escalationTable(facts.request, escalations));
}

QString reauditText(const ProjectFacts &facts)
{
    if (const QDate due = facts.project.date(u"reaudit_due_on"); due.isValid())
        return QCoreApplication::translate("AuditReports", "Re-audit on %1.").arg(dateText(due));
    if (facts.project.value(u"reaudit_waived").toBool())
        return QCoreApplication::translate("AuditReports", "No re-audit: %1 (approved by %2).").arg(facts.text(u"waiver_reason"_qs), facts.text(u"waiver_approver"_qs));
    return QCoreApplication::translate("AuditReports", "The re-audit has not been decided.");
}

QStringList dataQuality(const ProjectFacts &facts)
{
    QStringList sentences {QCoreApplication::translate("AuditReports", "Progress of the data: %1 of %2 planned cases.").arg(facts.results.achieved).arg(facts.results.planned)};
    const auto agreement = reliabilityOf(facts.project, facts.request.reg);
    if (!agreement)
        return sentences << QCoreApplication::translate("AuditReports", "No case was answered twice, so agreement between abstractors is not known.");
    const QString kappa = agreement->kappa.kappa ? QString::number(agreement->kappa.kappa->value, 'f', 2) : agreement->kappa.note;
    sentences << QCoreApplication::translate("AuditReports", "Two abstractors agreed on %1% of answers; kappa %2.").arg(QString::number(agreement->kappa.observed * 100, 'f', 1), kappa);
    if (agreement->needsReconciling)
        sentences << QCoreApplication::translate("AuditReports", "Kappa is below 0.6: the two should reconcile their reading of the criteria before the results are relied upon.");
    return sentences;
}

} // namespace

Result<Report> auditProjectReport(const ReportRequest &request)
{
    const auto facts = read(request);
    if (!facts)
        return facts.error();
    Report report(auditFactsFor(request, facts->project.text(u"title"), QCoreApplication::translate("AuditReports", "Clinical audit %1, cycle %2").arg(facts->project.text(u"reference"), facts->text(u"cycle"_qs))));
    if (!isAbsent(facts->project.value(u"summary")))
        report.heading(1, QCoreApplication::translate("AuditReports", "Summary"), u"summary"_qs).paragraph(facts->text(u"summary"_qs));
    addIdentity(report, *facts);
    addMethod(report, *facts);
    addResults(report, *facts);
    addFindings(report, *facts);
    addAssurance(report, *facts);
    report.heading(1, QCoreApplication::translate("AuditReports", "What will be done"), u"actions"_qs).table(actionTable(request, facts->project)).paragraph(reauditText(*facts));
    if (!isAbsent(facts->project.value(u"sharing_plan")))
        report.heading(2, QCoreApplication::translate("AuditReports", "How it is shared")).paragraph(facts->text(u"sharing_plan"_qs));
    if (!isAbsent(facts->project.value(u"conclusions")))
        report.heading(1, QCoreApplication::translate("AuditReports", "Conclusions"), u"conclusions"_qs).paragraph(facts->text(u"conclusions"_qs));
    report.heading(1, QCoreApplication::translate("AuditReports", "Quality of the data"), u"data-quality"_qs).bullets(dataQuality(*facts));
    QStringList codes;
    for (const CriterionOutcome &outcome : facts->results.criteria) {
        if (!codes.contains(outcome.criterion.code))
            codes << outcome.criterion.code;
    }
    if (const Table agreement = reliabilityTable(facts->project, codes, request.reg); !agreement.isEmpty())
        report.table(agreement);
    return report;
}

Result<Report> auditExceptionReport(const ReportRequest &request)
{
    const auto facts = read(request);
    if (!facts)
        return facts.error();
    Report report(auditFactsFor(request, QCoreApplication::translate("AuditReports", "Exceptions: %1").arg(facts->project.text(u"title")), facts->project.text(u"reference")));
    report.heading(1, QCoreApplication::translate("AuditReports", "Position"), u"position"_qs)
        .paragraph(QCoreApplication::translate("AuditReports", "%1 of %2 criteria meet their target. Assurance: %3.").arg(facts->results.criteriaMet()).arg(facts->results.criteriaApplicable()).arg(facts->text(u"assurance"_qs)));
    QStringList missed;
    for (const CriterionOutcome &outcome : facts->results.criteria) {
        if (!outcome.met().value_or(true))
            missed << QCoreApplication::translate("AuditReports", "%1: %2 (target %3). %4").arg(outcome.criterion.code, outcome.result.text(), outcome.targetText(), outcome.criterion.statement);
    }
    report.heading(2, QCoreApplication::translate("AuditReports", "Targets missed")).bullets(missed.isEmpty() ? QStringList {QCoreApplication::translate("AuditReports", "None.")} : missed);
    if (facts->comparison)
        report.paragraph(QCoreApplication::translate("AuditReports", "Against the cycle before: %1.").arg(request.reference.label(u"audit_verdict"_qs, facts->comparison->verdict)));
    report.heading(2, QCoreApplication::translate("AuditReports", "Highest risks")).table(riskTable(request, facts->project));
    const QList<RecordData> escalations = recordsOf(request.reg, u"escalation"_qs, facts->project.id);
    if (!escalations.isEmpty())
        report.table(escalationTable(request, escalations));
    report.heading(2, QCoreApplication::translate("AuditReports", "What is not known")).bullets(dataQuality(*facts)).paragraph(reauditText(*facts));
    return report;
}

} // namespace candour
