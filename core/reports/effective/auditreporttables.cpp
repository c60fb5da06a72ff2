#include "reports/effective/auditreporttables.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "services/effective/reliability.h"
#include "workflow/auditfacts.h"
#include "workflow/escalationworkflow.h"
#include "workflow/referencedata.h"
#include "workflow/workflow.h"

#include <QCoreApplication>
#include <QMap>

namespace candour {

namespace {

QString metText(const CriterionOutcome &outcome)
{
    const auto met = outcome.met();
    if (!met)
        return QCoreApplication::translate("AuditReports", "No cases");
    const QString text = *met ? QCoreApplication::translate("AuditReports", "Met") : QCoreApplication::translate("AuditReports", "Not met");
    return outcome.isProvisional() ? QCoreApplication::translate("AuditReports", "%1, provisional").arg(text) : text;
}

QString kappaText(const CohenKappa &kappa)
{
    if (!kappa.kappa)
        return u"–"_qs;
    const QString value = QString::number(kappa.kappa->value, 'f', 2);
    return kappa.interval95 ? QCoreApplication::translate("AuditReports", "%1 (%2 to %3)").arg(value, QString::number(kappa.interval95->lower, 'f', 2), QString::number(kappa.interval95->upper, 'f', 2)) : value;
}

QString agreementWords(const CodeAgreement &agreement)
{
    if (!agreement.kappa.kappa)
        return agreement.kappa.note;
    QStringList words {agreement.guide};
    if (agreement.needsReconciling)
        words << QCoreApplication::translate("AuditReports", "warning: below 0.6, so reconcile the two readings before the results are relied upon");
    if (agreement.rare)
        words << QCoreApplication::translate("AuditReports", "one answer is rare: read kappa with the adjusted one");
    return words.join(u"; "_qs);
}

QStringList agreementRow(const QString &name, const CodeAgreement &agreement)
{
    return {name, QString::number(agreement.kappa.units), QString::number(agreement.kappa.observed * 100, 'f', 1) + u'%', kappaText(agreement.kappa),
        agreement.kappa.pabak ? QString::number(*agreement.kappa.pabak, 'f', 2) : u"–"_qs, agreementWords(agreement)};
}

} // namespace

Table reliabilityTable(const RecordData &project, const QStringList &codes, const Register &reg)
{
    Table table(QCoreApplication::translate("AuditReports", "Agreement of two abstractors"));
    const auto all = reliabilityOf(project, reg);
    if (!all)
        return table;
    table.text(QCoreApplication::translate("AuditReports", "Criterion")).number(QCoreApplication::translate("AuditReports", "Answered twice")).number(QCoreApplication::translate("AuditReports", "Agreement"))
        .number(QCoreApplication::translate("AuditReports", "Kappa (95% interval)")).number(QCoreApplication::translate("AuditReports", "Adjusted kappa (PABAK)")).text(QCoreApplication::translate("AuditReports", "What it says"));
    for (const QString &code : codes) {
        const auto one = reliabilityOf(project, reg, code);
        if (one)
            table.row(agreementRow(code, *one));
        else
            table.row({code, u"0"_qs, u"–"_qs, u"–"_qs, u"–"_qs, QCoreApplication::translate("AuditReports", "no case in which both said yes or no")});
    }
    if (codes.size() > 1)
        table.total(agreementRow(QCoreApplication::translate("AuditReports", "All criteria"), *all));
    table.note(QCoreApplication::translate("AuditReports", "Cohen's kappa on yes and no; not applicable, exceptions and blanks are left out."));
    return table;
}

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
    facts.classification = request.forPublic ? QCoreApplication::translate("AuditReports", "Official: public") : QCoreApplication::translate("AuditReports", "Official: for the committee");
    return facts;
}

Table standardsTable(const ReportRequest &request, const ProjectResults &results)
{
    Table table(QCoreApplication::translate("AuditReports", "Criteria and the standards behind them"));
    table.text(QCoreApplication::translate("AuditReports", "Code")).text(QCoreApplication::translate("AuditReports", "Statement")).text(QCoreApplication::translate("AuditReports", "Target"))
        .text(QCoreApplication::translate("AuditReports", "Standard")).text(QCoreApplication::translate("AuditReports", "Exceptions"));
    for (const CriterionOutcome &outcome : results.criteria) {
        const auto stored = request.reg.find(u"criterion"_qs, outcome.criterion.id);
        if (!stored)
            continue;
        const QString critical = outcome.criterion.critical.value_or(false) ? QCoreApplication::translate("AuditReports", " (critical)") : QString();
        const QString standard = isAbsent(stored->value(u"evidence")) ? QCoreApplication::translate("AuditReports", "Local consensus") : textOf(request, *stored, u"evidence"_qs);
        table.row({outcome.criterion.code + critical, outcome.criterion.statement, outcome.targetText(), standard, textOf(request, *stored, u"exception_convention"_qs)});
    }
    return table;
}

Table resultsTable(const ProjectResults &results)
{
    Table table(QCoreApplication::translate("AuditReports", "Results by criterion"));
    table.text(QCoreApplication::translate("AuditReports", "Criterion")).number(QCoreApplication::translate("AuditReports", "Met of applicable")).number(QCoreApplication::translate("AuditReports", "Share"))
        .number(QCoreApplication::translate("AuditReports", "95% interval")).number(QCoreApplication::translate("AuditReports", "NA")).number(QCoreApplication::translate("AuditReports", "EX"))
        .number(QCoreApplication::translate("AuditReports", "Blank")).text(QCoreApplication::translate("AuditReports", "Target")).text(QCoreApplication::translate("AuditReports", "Result"));
    for (const CriterionOutcome &outcome : results.criteria) {
        const Compliance &result = outcome.result;
        const QString version = outcome.criterion.versionNumber.value_or(1) > 1 ? QCoreApplication::translate("AuditReports", " version %1").arg(*outcome.criterion.versionNumber) : QString();
        table.row({outcome.criterion.code + version, u"%1/%2"_qs.arg(result.met).arg(result.applicable), outcome.shareText(), outcome.intervalText(), countText(result.notApplicable),
            countText(result.exceptions), countText(result.blanks), outcome.targetText(), metText(outcome)});
    }
    table.note(QCoreApplication::translate("AuditReports", "Share = met / applicable; not applicable cases and justified exceptions leave both. 95% interval: Wilson."));
    if (!results.isGeneralisable)
        table.note(QCoreApplication::translate("AuditReports", "The cases were chosen, not drawn: the results hold for them alone and no interval is given."));
    if (results.isCensus)
        table.note(QCoreApplication::translate("AuditReports", "All cases were audited; the interval speaks of the process, not of the sample."));
    return table;
}

Table comparisonTable(const ReportRequest &request, const ProjectComparison &comparison)
{
    Table table(QCoreApplication::translate("AuditReports", "This cycle against the one before"));
    table.text(QCoreApplication::translate("AuditReports", "Criterion")).text(QCoreApplication::translate("AuditReports", "Change")).text(QCoreApplication::translate("AuditReports", "Verdict"));
    for (const ComparedCriterion &one : comparison.criteria) {
        const QString primary = one.isPrimary ? QCoreApplication::translate("AuditReports", " (primary)") : QString();
        table.row({one.code + primary, one.line(), request.reference.label(u"audit_verdict"_qs, one.verdict)});
    }
    table.note(QCoreApplication::translate("AuditReports", "Two-proportion z test, Fisher's exact test where an expected count is below 5; difference with Newcombe's 95% interval; secondary criteria adjusted after Holm."));
    return table;
}

Table mixTable(const ProjectComparison &comparison)
{
    Table table(QCoreApplication::translate("AuditReports", "Site by site, because the mix of sites changed"));
    const auto counted = [](qint64 met, qint64 applicable) {
        return applicable > 0 ? u"%1/%2 (%3)"_qs.arg(met).arg(applicable).arg(percentText(met, applicable)) : QCoreApplication::translate("AuditReports", "no applicable cases");
    };
    for (const ComparedCriterion &one : comparison.criteria) {
        if (!one.comparison.mixChanged)
            continue;
        if (table.isEmpty())
            table.text(QCoreApplication::translate("AuditReports", "Criterion")).text(QCoreApplication::translate("AuditReports", "Site or ward")).number(QCoreApplication::translate("AuditReports", "Cycle before"))
                .number(QCoreApplication::translate("AuditReports", "This cycle")).number(QCoreApplication::translate("AuditReports", "Share of cases before")).number(QCoreApplication::translate("AuditReports", "Share of cases now"));
        for (const SitePair &site : one.question.sites)
            table.row({one.code, site.name, counted(site.firstMet, site.firstApplicable), counted(site.secondMet, site.secondApplicable),
                percentText(site.firstApplicable, one.question.firstApplicable), percentText(site.secondApplicable, one.question.secondApplicable)});
    }
    return table;
}

Table riskTable(const ReportRequest &request, const RecordData &project)
{
    Table table(QCoreApplication::translate("AuditReports", "Risk"));
    table.text(QCoreApplication::translate("AuditReports", "Risk")).text(QCoreApplication::translate("AuditReports", "Stage")).text(QCoreApplication::translate("AuditReports", "Consequence"))
        .text(QCoreApplication::translate("AuditReports", "Likelihood")).number(QCoreApplication::translate("AuditReports", "Score")).text(QCoreApplication::translate("AuditReports", "Band"));
    for (const RecordData &risk : recordsOf(request.reg, u"risk_assessment"_qs, project.id)) {
        const auto score = riskScore(risk, request.reference);
        const QString band = score ? request.reference.label(u"risk_band"_qs, riskBand(*score, request.reference, risk.date(u"assessed_on")), risk.date(u"assessed_on")) : u"–"_qs;
        table.row({risk.text(u"risk"), textOf(request, risk, u"stage"_qs), textOf(request, risk, u"consequence"_qs), textOf(request, risk, u"likelihood"_qs), score ? QString::number(*score) : u"–"_qs, band});
    }
    return table;
}

Table actionTable(const ReportRequest &request, const RecordData &project)
{
    Table table(QCoreApplication::translate("AuditReports", "Actions"));
    table.text(QCoreApplication::translate("AuditReports", "Action")).text(QCoreApplication::translate("AuditReports", "Owner")).text(QCoreApplication::translate("AuditReports", "Strength"))
        .text(QCoreApplication::translate("AuditReports", "Measure")).text(QCoreApplication::translate("AuditReports", "First due")).text(QCoreApplication::translate("AuditReports", "Due")).text(QCoreApplication::translate("AuditReports", "State"));
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
    Table table(QCoreApplication::translate("AuditReports", "Escalations"));
    table.text(QCoreApplication::translate("AuditReports", "Escalation")).text(QCoreApplication::translate("AuditReports", "Band")).text(QCoreApplication::translate("AuditReports", "Told"))
        .text(QCoreApplication::translate("AuditReports", "Recorded")).text(QCoreApplication::translate("AuditReports", "State"));
    QStringList projects;
    for (const RecordData &escalation : escalations)
        projects << escalation.text(u"project");
    projects.removeDuplicates();
    const bool isMixed = projects.size() > 1; // which project is said only where there are several
    for (const RecordData &escalation : escalations) {
        const QString shown = climbedBand(escalation, request.reference, request.today);
        QString band = request.reference.label(u"risk_band"_qs, escalation.text(u"band"));
        if (shown != escalation.text(u"band"))
            band = QCoreApplication::translate("AuditReports", "%1, shown as %2: nobody acknowledged it in time").arg(band, request.reference.label(u"risk_band"_qs, shown));
        const QString reference = escalation.text(u"reference") + (isMixed ? u", "_qs + textOf(request, escalation, u"project"_qs) : QString());
        table.row({reference + u": "_qs + textOf(request, escalation, u"trigger_code"_qs), band, textOf(request, escalation, u"notified"_qs), dateText(escalation.date(u"scored_on")), textOf(request, escalation, u"state"_qs)});
    }
    return table;
}

Table stageTable(const ProgrammeFigures &figures)
{
    Table table(QCoreApplication::translate("AuditReports", "The programme %1 by stage on %2").arg(figures.year.label(), dateText(figures.on)));
    table.text(QCoreApplication::translate("AuditReports", "Stage")).number(QCoreApplication::translate("AuditReports", "Baseline")).number(QCoreApplication::translate("AuditReports", "Added in the year"));
    const StageCounts &b = figures.baseline;
    const StageCounts &a = figures.added;
    const std::pair<EntryStage, std::pair<int, int>> rows[] {{EntryStage::Completed, {b.completed, a.completed}}, {EntryStage::Reporting, {b.reporting, a.reporting}}, {EntryStage::Collecting, {b.collecting, a.collecting}},
        {EntryStage::NotStarted, {b.notStarted, a.notStarted}}, {EntryStage::Deferred, {b.deferred, a.deferred}}, {EntryStage::Abandoned, {b.abandoned, a.abandoned}}};
    for (const auto &[stage, counts] : rows)
        table.row({stageText(stage), countText(counts.first), countText(counts.second)});
    table.total({QCoreApplication::translate("AuditReports", "All"), countText(b.all), countText(a.all)});
    table.note(QCoreApplication::translate("AuditReports", "Completed of the baseline: %1 of %2 (%3). Completed of the live plan, without the deferred and abandoned: %1 of %4 (%5).")
                   .arg(countText(b.completed), countText(b.all), percentText(b.completed, b.all), countText(b.live()), percentText(b.completed, b.live())));
    return table;
}

Table unitTable(const ReportRequest &request, const ProgrammeFigures &figures)
{
    Table table(QCoreApplication::translate("AuditReports", "The programme by directorate or service"));
    table.text(QCoreApplication::translate("AuditReports", "Directorate or service")).number(QCoreApplication::translate("AuditReports", "Entries")).number(QCoreApplication::translate("AuditReports", "Completed"))
        .number(QCoreApplication::translate("AuditReports", "Behind")).number(QCoreApplication::translate("AuditReports", "Stale")).number(QCoreApplication::translate("AuditReports", "Deferred or abandoned"));
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
        table.row({line.key() == u"–" ? QCoreApplication::translate("AuditReports", "Not recorded") : line.key(), countText(counts.all), countText(counts.completed), countText(line->behind), countText(line->stale),
            countText(counts.deferred + counts.abandoned)});
    }
    return table;
}

Result<QList<RecordData>> openEscalations(const ReportRequest &request)
{
    Query query;
    query.type = u"escalation"_qs;
    query.where = {{u"state"_qs, Condition::Operator::AnyOf, workflowOf(u"escalation"_qs)->unfinishedStates()}};
    query.sortField = u"scored_on"_qs;
    return request.reg.all(query);
}

Table assuranceTable(const ReportRequest &request, const ProgrammeFigures &figures)
{
    Table table(QCoreApplication::translate("AuditReports", "Assurance given"));
    table.text(QCoreApplication::translate("AuditReports", "Rating")).number(QCoreApplication::translate("AuditReports", "Projects"));
    int all = 0;
    for (const ReferenceEntry &entry : request.reference.choices(u"assurance_rating"_qs)) {
        const int count = figures.assurance.value(entry.code);
        all += count;
        table.row({entry.label, countText(count)});
    }
    table.total({QCoreApplication::translate("AuditReports", "All"), countText(all)});
    return table;
}

Table actionAgeTable(const ProgrammeFigures &figures)
{
    Table table(QCoreApplication::translate("AuditReports", "Open actions of the programme's projects"));
    table.text(QCoreApplication::translate("AuditReports", "Age")).number(QCoreApplication::translate("AuditReports", "Actions"));
    const int overdue = figures.overdue0To30 + figures.overdue31To90 + figures.overdueOver90;
    table.row({QCoreApplication::translate("AuditReports", "In time"), countText(figures.openActions - overdue)});
    table.row({QCoreApplication::translate("AuditReports", "1 to 30 days overdue"), countText(figures.overdue0To30)});
    table.row({QCoreApplication::translate("AuditReports", "31 to 90 days overdue"), countText(figures.overdue31To90)});
    table.row({QCoreApplication::translate("AuditReports", "More than 90 days overdue"), countText(figures.overdueOver90)});
    table.total({QCoreApplication::translate("AuditReports", "All"), countText(figures.openActions)});
    return table;
}

Table quarterTable(const ProgrammeFigures &figures)
{
    Table table(QCoreApplication::translate("AuditReports", "The programme %1 by the quarter in which it reports, on %2").arg(figures.year.label(), dateText(figures.on)));
    table.text(QCoreApplication::translate("AuditReports", "Reports in")).number(QCoreApplication::translate("AuditReports", "Entries")).number(QCoreApplication::translate("AuditReports", "Completed"))
        .number(QCoreApplication::translate("AuditReports", "Reporting")).number(QCoreApplication::translate("AuditReports", "Collecting")).number(QCoreApplication::translate("AuditReports", "Not started"))
        .number(QCoreApplication::translate("AuditReports", "Deferred or abandoned")).number(QCoreApplication::translate("AuditReports", "Behind"));
    struct Line
    {
        StageCounts counts;
        int behind = 0;
    };
    Line lines[6]; // without a quarter, the four quarters, all
    for (const EntryPosition &position : figures.entries) {
        const int quarter = position.entry.value(u"report_quarter").toInt();
        for (Line *line : {&lines[quarter >= 1 && quarter <= 4 ? quarter : 0], &lines[5]}) {
            line->counts.add(position.stage);
            line->behind += position.isBehind;
        }
    }
    const auto cells = [](const QString &name, const Line &line) {
        const StageCounts &c = line.counts;
        return QStringList {name, countText(c.all), countText(c.completed), countText(c.reporting), countText(c.collecting), countText(c.notStarted), countText(c.deferred + c.abandoned), countText(line.behind)};
    };
    for (int quarter = 1; quarter <= 4; ++quarter)
        table.row(cells(figures.year.quarterLabel(quarter), lines[quarter]));
    if (lines[0].counts.all > 0)
        table.row(cells(QCoreApplication::translate("AuditReports", "No quarter named"), lines[0]));
    table.total(cells(QCoreApplication::translate("AuditReports", "All"), lines[5]));
    table.note(QCoreApplication::translate("AuditReports", "Behind: the quarter has ended and the entry is not completed, deferred or abandoned."));
    return table;
}

} // namespace candour
