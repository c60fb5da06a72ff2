#include "base/dates.h"
#include "base/numbers.h"
#include "reports/safe/saferecords.h"
#include "services/safe/planservice.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString numberOr(const std::optional<int> &number)
{
    return number ? countText(*number) : QStringLiteral("–");
}

Table priorityTable(const ReportRequest &request, const QList<PriorityStanding> &lines, const QString &caption)
{
    Table table(caption);
    table.text(QCoreApplication::translate("Reports", "Type or issue")).text(QCoreApplication::translate("Reports", "Planned response"))
        .text(QCoreApplication::translate("Reports", "Anticipated improvement route")).text(QCoreApplication::translate("Reports", "Lead"))
        .number(QCoreApplication::translate("Reports", "Planned")).number(QCoreApplication::translate("Reports", "Commissioned"));
    for (const PriorityStanding &line : lines)
        table.row({line.priority.text(u"title"), shownField(request, line.priority, u"planned_response"_qs), line.priority.text(u"improvement_route"),
            shownReference(request, line.priority, u"owner"_qs), numberOr(line.planned), countText(line.commissioned)});
    return table;
}

void addText(Report &report, const RecordData &plan, const QString &field)
{
    const QString text = plan.text(field);
    report.heading(1, plan.schema().field(field)->title());
    report.paragraph(text.isEmpty() ? QCoreApplication::translate("Reports", "Still to be written.") : text);
}

void addSources(Report &report, const ReportRequest &request, const RecordData &plan)
{
    Table table(QCoreApplication::translate("Reports", "Sources of the profile"));
    table.text(QCoreApplication::translate("Reports", "Source")).text(QCoreApplication::translate("Reports", "Kind")).text(QCoreApplication::translate("Reports", "Period"))
        .number(QCoreApplication::translate("Reports", "Records")).text(QCoreApplication::translate("Reports", "What it showed"));
    for (const RecordData &source : relatedTo(request.reg, u"psirp_source"_qs, u"psirp"_qs, plan.id)) {
        const QDate from = source.date(u"period_begins_on");
        const QDate to = source.date(u"period_ends_on");
        table.row({source.text(u"title"), shownField(request, source, u"source_type"_qs), from.isValid() && to.isValid() ? dateText(from) + u" – "_qs + dateText(to) : QString(),
            shownField(request, source, u"records_reviewed"_qs), source.text(u"showed")});
    }
    if (!table.rows.empty())
        report.table(table);
}

void addStakeholders(Report &report, const ReportRequest &request, const RecordData &plan)
{
    Table table(QCoreApplication::translate("Reports", "Who was asked"));
    table.text(QCoreApplication::translate("Reports", "Who")).text(QCoreApplication::translate("Reports", "Group")).text(QCoreApplication::translate("Reports", "What they said")).text(QCoreApplication::translate("Reports", "What changed"));
    for (const RecordData &asked : relatedTo(request.reg, u"psirp_stakeholder"_qs, u"psirp"_qs, plan.id))
        table.row({asked.text(u"title"), shownField(request, asked, u"stakeholder_group"_qs), asked.text(u"said"), asked.text(u"changed")});
    if (!table.rows.empty())
        report.table(table);
}

QString approvalText(const RecordData &plan)
{
    const QString open = QCoreApplication::translate("Reports", "not yet");
    return QCoreApplication::translate("Reports", "Approved by the board: %1. Agreed with the ICB: %2. Published: %3. Review due: %4.")
        .arg(dayOr(plan.date(u"board_approved_on"), open), dayOr(plan.date(u"icb_agreed_on"), open), dayOr(plan.date(u"published_on"), open), dayOr(plan.date(u"review_due_on"), open));
}

} // namespace

Result<Report> psirpReport(const ReportRequest &request)
{
    const auto plan = requestedRecord(request, u"psirp"_qs);
    if (!plan)
        return plan.error();
    const auto standing = planStanding(request.reg, plan->id);
    if (!standing)
        return standing.error();
    DocumentFacts facts = safeFacts(request, plan->text(u"title"), QCoreApplication::translate("Reports", "Official: public"));
    facts.subtitle = QCoreApplication::translate("Reports", "Patient safety incident response plan %1, version %2").arg(plan->name(), plan->text(u"plan_version"));
    Report report(facts);
    addText(report, *plan, u"introduction"_qs);
    report.note(approvalText(*plan));
    addText(report, *plan, u"services"_qs);
    addText(report, *plan, u"incident_profile"_qs);
    addSources(report, request, *plan);
    addStakeholders(report, request, *plan);
    if (!isAbsent(plan->value(u"inequality")))
        report.paragraph(RichText().bold(QCoreApplication::translate("Reports", "Inequality: ")).plain(plan->text(u"inequality")));
    addText(report, *plan, u"improvement_profile"_qs);
    report.heading(1, QCoreApplication::translate("Reports", "Our plan: national requirements"))
        .table(priorityTable(request, standing->national, QCoreApplication::translate("Reports", "Table A: national requirements")))
        .heading(1, QCoreApplication::translate("Reports", "Our plan: local focus"))
        .table(priorityTable(request, standing->local, QCoreApplication::translate("Reports", "Table B: local focus")));
    if (standing->capacityDays)
        report.paragraph(QCoreApplication::translate("Reports", "Capacity: %1 lead-days; planned %2; used so far %3. Outside the plan's priorities: %4 decisions.")
            .arg(countText(*standing->capacityDays), countText(standing->daysPlanned), countText(standing->daysUsed), countText(standing->outsidePlan)));
    addText(report, *plan, u"glossary"_qs);
    return report;
}

} // namespace candour
