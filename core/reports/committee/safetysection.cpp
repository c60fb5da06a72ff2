#include "reports/committee/sections.h"

#include "base/dates.h"
#include "base/numbers.h"
#include "reports/committee/counting.h"
#include "reports/simplecharts.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

Figure incidentsChart(const QList<MonthCount> &months)
{
    BarChart chart;
    chart.direction = BarChart::Direction::Columns;
    chart.categoryTitle = QCoreApplication::translate("Reports", "Month");
    chart.valueTitle = QCoreApplication::translate("Reports", "Incidents");
    const auto most = std::max_element(months.begin(), months.end(), [](const MonthCount &a, const MonthCount &b) { return a.count < b.count; });
    qint64 total = 0;
    for (const MonthCount &month : months) {
        chart.bars.push_back({monthText(month.month), double(month.count), countText(month.count), month.month == most->month});
        total += month.count;
    }
    chart.caption = QCoreApplication::translate("Reports", "Incidents by month of occurrence: most in %1").arg(monthText(most->month));
    chart.textAlternative = QCoreApplication::translate("Reports", "Bar chart of %1 incidents over twelve months, from %2 in %3 to %4 in %5; the highest month is %6 with %7.")
        .arg(countText(total), countText(months.first().count), monthText(months.first().month), countText(months.last().count), monthText(months.last().month), monthText(most->month), countText(most->count));
    return barChart(chart);
}

/// Responses that run, each with type, state and agreed date: roles and references only.
Result<Table> responsesTable(const ReportRequest &request)
{
    Query query;
    query.type = u"learning_response"_qs;
    query.sortField = u"agreed_due_on"_qs;
    const auto responses = request.reg.all(query);
    if (!responses)
        return responses.error();
    Table table(QCoreApplication::translate("Reports", "Learning responses"));
    table.text(QCoreApplication::translate("Reports", "Reference")).text(QCoreApplication::translate("Reports", "Type")).text(QCoreApplication::translate("Reports", "Topic"))
        .text(QCoreApplication::translate("Reports", "State")).text(QCoreApplication::translate("Reports", "Agreed due"));
    for (const RecordData &response : *responses) {
        const auto shown = [&](const QString &field) { return request.reference.displayText(*response.schema().field(field), response.value(field)); };
        const QString due = dateText(response.date(u"agreed_due_on"));
        table.row({response.name(), shown(u"response_type"_qs), response.text(u"title"), shown(u"state"_qs), due.isEmpty() ? QCoreApplication::translate("Reports", "not agreed") : due});
    }
    return table;
}

/// Grades of harm from the least to the worst, as their list has them; what is not recorded comes last.
Result<QList<Tally>> harmTally(const ReportRequest &request, const QString &field)
{
    Query query;
    query.type = u"affected_person"_qs;
    auto tallies = tallyOf(request, query, field);
    if (!tallies)
        return tallies;
    QStringList grades;
    for (const ReferenceEntry &grade : request.reference.choices(field))
        grades << grade.label;
    const auto place = [&grades](const Tally &tally) { return grades.contains(tally.label) ? grades.indexOf(tally.label) : grades.size(); };
    std::stable_sort(tallies->begin(), tallies->end(), [&place](const Tally &a, const Tally &b) { return place(a) < place(b); });
    return tallies;
}

} // namespace

Result<ReportSection> safetySection(const ReportRequest &request)
{
    const Query incidents = inPeriod(request, u"incident"_qs, u"occurred_on"_qs);
    const auto count = countOf(request, incidents);
    const auto months = byMonth(request, u"incident"_qs, u"occurred_on"_qs);
    const auto types = tallyOf(request, incidents, u"event_type"_qs);
    const auto physical = harmTally(request, u"physical_harm"_qs);
    const auto psychological = harmTally(request, u"psychological_harm"_qs);
    const auto responses = responsesTable(request);
    for (const Error *error : {count ? nullptr : &count.error(), months ? nullptr : &months.error(), types ? nullptr : &types.error(),
             physical ? nullptr : &physical.error(), psychological ? nullptr : &psychological.error(), responses ? nullptr : &responses.error()}) {
        if (error)
            return *error;
    }
    ReportSection section;
    section.keyPoint = QCoreApplication::translate("Reports", "%1 patient safety events occurred in the period; %2 learning responses are on the register.")
        .arg(countText(*count), countText(qint64(responses->rows.size())));
    section.implication = QCoreApplication::translate("Reports", "Shows whether events are met with a proportionate response, and how far each response has come.");
    section.body.heading(1, QCoreApplication::translate("Reports", "Safe: events and learning responses"), u"safe"_qs)
        .paragraph(section.keyPoint)
        .figure(incidentsChart(*months))
        .table(tallyTable(request, QCoreApplication::translate("Reports", "Events by type"), QCoreApplication::translate("Reports", "Event type"), QCoreApplication::translate("Reports", "Events"), *types))
        .heading(2, QCoreApplication::translate("Reports", "Harm to the people affected"))
        .paragraph(QCoreApplication::translate("Reports", "Harm belongs to each person affected, not to the event. It does not decide whether there is a learning response."))
        .table(tallyTable(request, QCoreApplication::translate("Reports", "Physical harm, all people on the register"), QCoreApplication::translate("Reports", "Physical harm"), QCoreApplication::translate("Reports", "People"), *physical))
        .table(tallyTable(request, QCoreApplication::translate("Reports", "Psychological harm, all people on the register"), QCoreApplication::translate("Reports", "Psychological harm"), QCoreApplication::translate("Reports", "People"), *psychological))
        .heading(2, QCoreApplication::translate("Reports", "Learning responses"));
    if (responses->rows.empty())
        section.body.paragraph(QCoreApplication::translate("Reports", "No learning response is on the register."));
    else
        section.body.table(*responses);
    return section;
}

} // namespace candour
