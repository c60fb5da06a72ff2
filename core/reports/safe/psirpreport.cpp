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

QString words(const char *source)
{
    return QCoreApplication::translate("Reports", source);
}

QString numberOr(const std::optional<int> &number)
{
    return number ? countText(*number) : QStringLiteral("–");
}

Table priorityTable(const ReportRequest &request, const QList<PriorityStanding> &lines, const QString &caption)
{
    Table table(caption);
    table.text(words(QT_TRANSLATE_NOOP("Reports", "Type or issue"))).text(words(QT_TRANSLATE_NOOP("Reports", "Planned response")))
        .text(words(QT_TRANSLATE_NOOP("Reports", "Anticipated improvement route"))).text(words(QT_TRANSLATE_NOOP("Reports", "Lead")))
        .number(words(QT_TRANSLATE_NOOP("Reports", "Planned"))).number(words(QT_TRANSLATE_NOOP("Reports", "Commissioned")));
    for (const PriorityStanding &line : lines)
        table.row({line.priority.text(u"title"), shownField(request, line.priority, u"planned_response"_qs), line.priority.text(u"improvement_route"),
            shownReference(request, line.priority, u"owner"_qs), numberOr(line.planned), countText(line.commissioned)});
    return table;
}

void addText(Report &report, const RecordData &plan, const QString &field)
{
    const QString text = plan.text(field);
    report.heading(1, plan.schema().field(field)->title());
    report.paragraph(text.isEmpty() ? words(QT_TRANSLATE_NOOP("Reports", "Still to be written.")) : text);
}

void addSources(Report &report, const ReportRequest &request, const RecordData &plan)
{
    Table table(words(QT_TRANSLATE_NOOP("Reports", "Sources of the profile")));
    table.text(words(QT_TRANSLATE_NOOP("Reports", "Source"))).text(words(QT_TRANSLATE_NOOP("Reports", "Kind"))).text(words(QT_TRANSLATE_NOOP("Reports", "Period")))
        .number(words(QT_TRANSLATE_NOOP("Reports", "Records"))).text(words(QT_TRANSLATE_NOOP("Reports", "What it showed")));
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
    Table table(words(QT_TRANSLATE_NOOP("Reports", "Who was asked")));
    table.text(words(QT_TRANSLATE_NOOP("Reports", "Who"))).text(words(QT_TRANSLATE_NOOP("Reports", "Group"))).text(words(QT_TRANSLATE_NOOP("Reports", "What they said"))).text(words(QT_TRANSLATE_NOOP("Reports", "What changed")));
    for (const RecordData &asked : relatedTo(request.reg, u"psirp_stakeholder"_qs, u"psirp"_qs, plan.id))
        table.row({asked.text(u"title"), shownField(request, asked, u"stakeholder_group"_qs), asked.text(u"said"), asked.text(u"changed")});
    if (!table.rows.empty())
        report.table(table);
}

QString approvalText(const RecordData &plan)
{
    const QString open = words(QT_TRANSLATE_NOOP("Reports", "not yet"));
    return words(QT_TRANSLATE_NOOP("Reports", "Approved by the board: %1. Agreed with the ICB: %2. Published: %3. Review due: %4."))
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
    DocumentFacts facts = safeFacts(request, plan->text(u"title"), words(QT_TRANSLATE_NOOP("Reports", "Official: public")));
    facts.subtitle = words(QT_TRANSLATE_NOOP("Reports", "Patient safety incident response plan %1, version %2")).arg(plan->name(), plan->text(u"plan_version"));
    Report report(facts);
    addText(report, *plan, u"introduction"_qs);
    report.note(approvalText(*plan));
    addText(report, *plan, u"services"_qs);
    addText(report, *plan, u"incident_profile"_qs);
    addSources(report, request, *plan);
    addStakeholders(report, request, *plan);
    if (!isAbsent(plan->value(u"inequality")))
        report.paragraph(RichText().bold(words(QT_TRANSLATE_NOOP("Reports", "Inequality: "))).plain(plan->text(u"inequality")));
    addText(report, *plan, u"improvement_profile"_qs);
    report.heading(1, words(QT_TRANSLATE_NOOP("Reports", "Our plan: national requirements")))
        .table(priorityTable(request, standing->national, words(QT_TRANSLATE_NOOP("Reports", "Table A: national requirements"))))
        .heading(1, words(QT_TRANSLATE_NOOP("Reports", "Our plan: local focus")))
        .table(priorityTable(request, standing->local, words(QT_TRANSLATE_NOOP("Reports", "Table B: local focus"))));
    if (standing->capacityDays)
        report.paragraph(words(QT_TRANSLATE_NOOP("Reports", "Capacity: %1 lead-days; planned %2; used so far %3. Outside the plan's priorities: %4 decisions."))
            .arg(countText(*standing->capacityDays), countText(standing->daysPlanned), countText(standing->daysUsed), countText(standing->outsidePlan)));
    addText(report, *plan, u"glossary"_qs);
    return report;
}

} // namespace candour
