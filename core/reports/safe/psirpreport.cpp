#include "base/dates.h"
#include "reports/safe/plantables.h"
#include "storage/register.h"

#include <QCoreApplication>

namespace candour {

namespace {

void addText(Report &report, const RecordData &plan, const QString &field)
{
    const QString text = plan.text(field);
    report.heading(1, plan.schema().field(field)->title());
    report.paragraph(text.isEmpty() ? QCoreApplication::translate("Reports", "Still to be written.") : text);
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
    for (const Table &table : {sourcesTable(request, standing->sources), stakeholdersTable(request, standing->asked)}) {
        if (!table.rows.empty())
            report.table(table);
    }
    if (!isAbsent(plan->value(u"inequality")))
        report.paragraph(RichText().bold(QCoreApplication::translate("Reports", "Inequality: ")).plain(plan->text(u"inequality")));
    addText(report, *plan, u"improvement_profile"_qs);
    report.heading(1, QCoreApplication::translate("Reports", "Our plan: national requirements"))
        .table(priorityTable(request, standing->national, QCoreApplication::translate("Reports", "Table A: national requirements")))
        .heading(1, QCoreApplication::translate("Reports", "Our plan: local focus"))
        .table(priorityTable(request, standing->local, QCoreApplication::translate("Reports", "Table B: local focus")));
    report.paragraph(capacitySentences(*standing).join(u' '));
    addText(report, *plan, u"glossary"_qs);
    return report;
}

} // namespace candour
