#include "reports/committee/sections.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "reports/committee/counting.h"
#include "services/shared/worklist.h"
#include "storage/register.h"

#include <QCoreApplication>

namespace candour {

namespace {

Table lateTable(const QList<WorkItem> &items)
{
    Table table(QCoreApplication::translate("Reports", "Clocks that are past or cannot be computed"));
    table.text(QCoreApplication::translate("Reports", "Reference")).text(QCoreApplication::translate("Reports", "Topic")).text(QCoreApplication::translate("Reports", "Clock"))
        .text(QCoreApplication::translate("Reports", "Due")).text(QCoreApplication::translate("Reports", "Standing"));
    for (const WorkItem &item : items) {
        const int late = -item.clock.workingDaysLeft.value_or(0);
        if (item.clock.status == ClockState::Status::Overdue)
            table.row({item.name, item.title, item.clock.label, dateText(item.clock.due),
                QCoreApplication::translate("Reports", "overdue by %n working day(s)", nullptr, late)});
        else if (item.clock.status == ClockState::Status::CannotCompute)
            table.row({item.name, item.title, item.clock.label, u"–"_qs, item.clock.problem});
    }
    return table;
}

} // namespace

Result<ReportSection> clocksSection(const ReportRequest &request)
{
    const auto items = worklist(request.reg, request.reference, request.today);
    if (!items)
        return items.error();
    const WorkCounts counts = countWork(*items);
    ReportSection section;
    section.keyPoint = QCoreApplication::translate("Reports", "Clocks that run: %1. Overdue: %2; due soon: %3; cannot be computed: %4.")
        .arg(countText(counts.all), countText(counts.overdue), countText(counts.amber), countText(counts.cannotCompute));
    section.body.heading(1, QCoreApplication::translate("Reports", "What is late"), u"late"_qs).paragraph(section.keyPoint);
    const Table late = lateTable(*items);
    if (late.rows.empty())
        section.body.paragraph(QCoreApplication::translate("Reports", "Nothing is late, and every clock can be computed."));
    else
        section.body.table(late);
    section.body.note(QCoreApplication::translate("Reports", "Overdue means strictly after the due date, as it stood on %1. A moved date keeps its first one in the register.").arg(dateText(request.today)));
    return section;
}

} // namespace candour
