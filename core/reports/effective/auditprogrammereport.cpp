#include "reports/effective/auditreports.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "reports/effective/auditreporttables.h"
#include "reports/simplecharts.h"
#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"
#include "workflow/workflow.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int exceptionsOnTheFrontPage = 5; // audit.md 1.21

/// The first things a committee should see: open escalations, low assurance, entries behind, oldest overdue actions.
QStringList exceptions(const ReportRequest &request, const ProgrammeFigures &figures, const QList<RecordData> &escalations)
{
    QStringList lines;
    for (const RecordData &escalation : escalations)
        lines << QCoreApplication::translate("AuditReports", "%1 is escalated (%2), recorded %3: %4.").arg(escalation.text(u"title"), textOf(request, escalation, u"band"_qs), dateText(escalation.date(u"scored_on")), textOf(request, escalation, u"state"_qs));
    for (const EntryPosition &position : figures.entries) {
        const QString rating = position.project ? position.project->text(u"assurance") : QString();
        if (rating == u"limited" || rating == u"none")
            lines << QCoreApplication::translate("AuditReports", "%1: %2.").arg(position.project->name() + u' ' + position.project->text(u"title"), textOf(request, *position.project, u"assurance"_qs));
    }
    for (const EntryPosition &position : figures.entries) {
        if (position.isBehind)
            lines << QCoreApplication::translate("AuditReports", "%1 should have reported in quarter %2: %3.").arg(position.entry.text(u"title"), position.entry.value(u"report_quarter").toString(), stageText(position.stage).toLower());
    }
    return lines.mid(0, exceptionsOnTheFrontPage);
}

QStringList notKnown(const ProgrammeFigures &figures)
{
    QStringList lines;
    int unregistered = 0;
    int unquartered = 0;
    for (const EntryPosition &position : figures.entries) {
        unregistered += !position.project;
        unquartered += isAbsent(position.entry.value(u"report_quarter"));
    }
    if (figures.baseline.all == 0)
        lines << QCoreApplication::translate("AuditReports", "The programme was not approved in the register, so there is no baseline to measure against.");
    if (unregistered > 0)
        lines << QCoreApplication::translate("AuditReports", "%n entries have no project yet; nothing is known of them but their title.", nullptr, unregistered);
    if (unquartered > 0)
        lines << QCoreApplication::translate("AuditReports", "%n entries have no reporting quarter, so whether they are behind cannot be computed.", nullptr, unquartered);
    if (figures.stale > 0)
        lines << QCoreApplication::translate("AuditReports", "Of %n projects nothing was heard for 60 days.", nullptr, figures.stale);
    return lines.isEmpty() ? QStringList {QCoreApplication::translate("AuditReports", "Nothing that the register should hold is missing.")} : lines;
}

Figure stageChart(const ProgrammeFigures &figures)
{
    BarChart chart;
    chart.categoryTitle = QCoreApplication::translate("AuditReports", "Stage");
    chart.valueTitle = QCoreApplication::translate("AuditReports", "Entries of the baseline");
    const StageCounts &b = figures.baseline;
    const std::pair<EntryStage, int> bars[] {{EntryStage::Completed, b.completed}, {EntryStage::Reporting, b.reporting}, {EntryStage::Collecting, b.collecting}, {EntryStage::NotStarted, b.notStarted}, {EntryStage::Deferred, b.deferred}, {EntryStage::Abandoned, b.abandoned}};
    QStringList spoken;
    for (const auto &[stage, count] : bars) {
        chart.bars.push_back({stageText(stage), double(count), countText(count), stage == EntryStage::Completed});
        spoken << QCoreApplication::translate("AuditReports", "%1: %2").arg(stageText(stage), countText(count));
    }
    chart.caption = QCoreApplication::translate("AuditReports", "%1 of %2 entries of the baseline are completed (%3)").arg(countText(b.completed), countText(b.all), percentText(b.completed, b.all));
    chart.textAlternative = QCoreApplication::translate("AuditReports", "Bar chart of the baseline by stage. %1.").arg(spoken.join(u"; "_qs));
    return barChart(chart);
}

QStringList decisions(const ProgrammeFigures &figures)
{
    QStringList asked {QCoreApplication::translate("AuditReports", "Take assurance from what was completed and rated, and note what was deferred or abandoned with its reasons.")};
    if (figures.behind > 0)
        asked << QCoreApplication::translate("AuditReports", "Decide on %n entries that are behind: more time, more help, or no further work.", nullptr, figures.behind);
    if (figures.openEscalations > 0)
        asked << QCoreApplication::translate("AuditReports", "Follow %n open escalations to a mitigation.", nullptr, figures.openEscalations);
    for (const EntryPosition &position : figures.entries) {
        if (position.carriedForward > 1)
            asked << QCoreApplication::translate("AuditReports", "“%1” was carried forward %2 times: decide whether it is still wanted.").arg(position.entry.text(u"title")).arg(position.carriedForward);
    }
    return asked;
}

CoverSheet coverFor(const ReportRequest &request, const ProgrammeFigures &figures, const QStringList &keyPoints)
{
    CoverSheet sheet;
    sheet.executiveRole = QCoreApplication::translate("AuditReports", "Medical Director (Operations)");
    sheet.authorRole = request.reg.actor().role.isEmpty() ? QCoreApplication::translate("AuditReports", "Clinical audit manager") : request.reg.actor().role;
    sheet.purposes = Purposes(Purpose::Assure) | Purpose::Decide;
    sheet.purposeText = QCoreApplication::translate("AuditReports", "To give the position of the clinical audit programme %1 on %2.").arg(figures.year.label(), dateText(figures.on));
    sheet.keyPoints = keyPoints;
    sheet.effective = QCoreApplication::translate("AuditReports", "Shows whether care meets its standards and whether what was missed is being put right.");
    sheet.recommendation = decisions(figures).join(u' ');
    return sheet;
}

Result<Report> programmeReport(const ReportRequest &request, const QString &title, QDate on)
{
    const FinancialYear year = FinancialYear::ofDate(on);
    const auto figures = programmeFigures(request.reg, request.reference, year, on);
    const auto escalations = openEscalations(request);
    if (!figures || !escalations)
        return figures ? escalations.error() : figures.error();
    const StageCounts &b = figures->baseline;
    const QString headline = QCoreApplication::translate("AuditReports", "%1 of %2 entries of the baseline are completed (%3); of the live plan %4 of %5 (%6).")
        .arg(countText(b.completed), countText(b.all), percentText(b.completed, b.all), countText(b.completed), countText(b.live()), percentText(b.completed, b.live()));
    const QStringList found = exceptions(request, *figures, *escalations);
    Report report(auditFactsFor(request, title, QCoreApplication::translate("AuditReports", "%1, position on %2").arg(year.label(), dateText(on))));
    report.cover(coverFor(request, *figures, QStringList {headline} + found));
    report.heading(1, QCoreApplication::translate("AuditReports", "Exceptions and decisions"), u"exceptions"_qs)
        .bullets(found.isEmpty() ? QStringList {QCoreApplication::translate("AuditReports", "There is no exception to report.")} : found)
        .heading(2, QCoreApplication::translate("AuditReports", "Decisions asked")).numbered(decisions(*figures))
        .heading(2, QCoreApplication::translate("AuditReports", "What is not known")).bullets(notKnown(*figures))
        .heading(1, QCoreApplication::translate("AuditReports", "Delivery"), u"delivery"_qs).figure(stageChart(*figures)).table(stageTable(*figures)).table(unitTable(request, *figures))
        .paragraph(QCoreApplication::translate("AuditReports", "Reports issued in the year: %1, of which %2 within 20 working days of the end of data collection. Carried forward from earlier years: %3. On track: %4; behind: %5; stale: %6.")
                       .arg(figures->reportsIssued).arg(figures->reportsWithinClock).arg(figures->carried).arg(figures->onTrack).arg(figures->behind).arg(figures->stale))
        .heading(1, QCoreApplication::translate("AuditReports", "Assurance, actions and escalations"), u"assurance"_qs).table(assuranceTable(request, *figures)).table(actionAgeTable(*figures))
        .table(escalationTable(request, *escalations))
        .paragraph(QCoreApplication::translate("AuditReports", "Loops closed with improvement, or sustained at target: %1.").arg(figures->loopsClosedImproved));
    return report;
}

} // namespace

Result<Report> auditQuarterReport(const ReportRequest &request)
{
    return programmeReport(request, QCoreApplication::translate("AuditReports", "Clinical audit programme: quarterly report"), request.to);
}

Result<Report> auditAnnualReport(const ReportRequest &request)
{
    const FinancialYear year = FinancialYear::ofDate(request.to);
    const QDate on = qMin(year.end(), request.today);
    auto report = programmeReport(request, QCoreApplication::translate("AuditReports", "Clinical audit: annual report"), on);
    const auto plan = rollOverPlan(request.reg, request.reference, year);
    if (!report || !plan)
        return report ? plan.error() : report.error();
    Table table(QCoreApplication::translate("AuditReports", "What goes on into %1").arg(year.next().label()));
    table.text(QCoreApplication::translate("AuditReports", "Topic")).text(QCoreApplication::translate("AuditReports", "Stands at")).text(QCoreApplication::translate("AuditReports", "Goes on as")).number(QCoreApplication::translate("AuditReports", "Carried forward"));
    for (const RollOverLine &line : plan->lines) {
        if (line.makesNewEntry || line.needsDecision)
            table.row({line.position.entry.text(u"title"), stageText(line.position.stage), line.needsDecision ? QCoreApplication::translate("AuditReports", "To be decided") : request.reference.label(u"programme_outcome"_qs, line.outcome),
                QString::number(line.position.carriedForward + (line.makesNewEntry ? 1 : 0))});
    }
    report->heading(1, QCoreApplication::translate("AuditReports", "Next year"), u"next-year"_qs).table(table);
    return report;
}

} // namespace candour
