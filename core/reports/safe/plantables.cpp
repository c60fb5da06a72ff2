#include "reports/safe/plantables.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString numberOr(const std::optional<int> &number)
{
    return number ? countText(*number) : QStringLiteral("–");
}

/// "PSII" where the list has an abbreviation, the whole name otherwise.
QString responseInShort(const ReportRequest &request, const RecordData &priority)
{
    const auto type = request.reference.entry(u"response_type"_qs, priority.text(u"planned_response"));
    const QString brief = type ? type->attributes.value(u"abbreviation").toString() : QString();
    return brief.isEmpty() ? shownField(request, priority, u"planned_response"_qs) : brief;
}

/// "Incident reports (Incidents)"; the kind alone where both say the same.
QString sourceWords(const ReportRequest &request, const RecordData &source)
{
    const QString kind = shownField(request, source, u"source_type"_qs);
    const QString title = source.text(u"title");
    return title.compare(kind, Qt::CaseInsensitive) == 0 ? kind : QCoreApplication::translate("Reports", "%1 (%2)").arg(title, kind.toLower());
}

QString periodOf(const RecordData &source)
{
    const QDate from = source.date(u"period_begins_on");
    const QDate to = source.date(u"period_ends_on");
    return from.isValid() && to.isValid() ? dateText(from) + u" – "_qs + dateText(to) : QString();
}

} // namespace

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

Table budgetTable(const ReportRequest &request, const QList<PriorityStanding> &lines)
{
    Table table;
    table.text(QCoreApplication::translate("Reports", "Type or issue")).text(QCoreApplication::translate("Reports", "Response"))
        .number(QCoreApplication::translate("Reports", "Planned")).number(QCoreApplication::translate("Reports", "So far"))
        .number(QCoreApplication::translate("Reports", "Left")).number(QCoreApplication::translate("Reports", "Lead-days"));
    for (const PriorityStanding &line : lines) {
        const QString left = !line.planned ? QStringLiteral("–") : line.isExceeded() ? QCoreApplication::translate("Reports", "▲ %1 over").arg(line.commissioned - *line.planned) : countText(*line.planned - line.commissioned);
        const QString days = line.daysPlanned ? QCoreApplication::translate("Reports", "%1 of %2").arg(line.daysUsed.value_or(0)).arg(*line.daysPlanned) : numberOr(line.daysUsed);
        table.row({line.priority.text(u"title"), responseInShort(request, line.priority), numberOr(line.planned), countText(line.commissioned), left, days});
    }
    return table;
}

Table sourcesTable(const ReportRequest &request, const QList<RecordData> &sources)
{
    Table table(QCoreApplication::translate("Reports", "Sources of the profile"));
    table.text(QCoreApplication::translate("Reports", "Source")).text(QCoreApplication::translate("Reports", "Period"))
        .number(QCoreApplication::translate("Reports", "Reviewed")).number(QCoreApplication::translate("Reports", "In this register")).text(QCoreApplication::translate("Reports", "What it showed"));
    for (const RecordData &source : sources)
        table.row({sourceWords(request, source), periodOf(source), shownField(request, source, u"records_reviewed"_qs),
            numberOr(heldInRegister(request.reg, source)), source.text(u"showed")});
    return table;
}

Table stakeholdersTable(const ReportRequest &request, const QList<RecordData> &asked)
{
    Table table(QCoreApplication::translate("Reports", "Who was asked"));
    table.text(QCoreApplication::translate("Reports", "Who")).text(QCoreApplication::translate("Reports", "Group")).text(QCoreApplication::translate("Reports", "What they said")).text(QCoreApplication::translate("Reports", "What changed"));
    for (const RecordData &each : asked)
        table.row({each.text(u"title"), shownField(request, each, u"stakeholder_group"_qs), each.text(u"said"), each.text(u"changed")});
    return table;
}

QStringList capacitySentences(const PlanStanding &standing)
{
    QStringList sentences;
    if (standing.capacityDays)
        sentences << QCoreApplication::translate("Reports", "Capacity: %1 lead-days; planned %2; used so far %3; left %4.")
                         .arg(countText(*standing.capacityDays), countText(standing.daysPlanned), countText(standing.daysUsed), countText(qMax(0, *standing.capacityDays - standing.daysUsed)));
    else
        sentences << QCoreApplication::translate("Reports", "No capacity is entered: lead-days planned %1, used so far %2.").arg(countText(standing.daysPlanned), countText(standing.daysUsed));
    sentences << QCoreApplication::translate("Reports", "Decisions for a response outside the plan's priorities: %1.").arg(countText(standing.outsidePlan));
    if (standing.isOverCapacity())
        sentences << QCoreApplication::translate("Reports", "▲ More lead-days are used than there is capacity for.");
    else if (standing.capacityDays && standing.daysPlanned > *standing.capacityDays)
        sentences << QCoreApplication::translate("Reports", "▲ More lead-days are planned than there is capacity for.");
    return sentences;
}

} // namespace candour
