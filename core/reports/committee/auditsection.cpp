#include "reports/committee/sections.h"

#include "base/financialyear.h"
#include "base/numbers.h"
#include "reports/committee/counting.h"
#include "reports/simplecharts.h"
#include "storage/register.h"

#include <QCoreApplication>

namespace candour {

namespace {

Figure statesChart(const QList<Tally> &states, const QString &year)
{
    BarChart chart;
    chart.categoryTitle = QCoreApplication::translate("Reports", "State");
    chart.valueTitle = QCoreApplication::translate("Reports", "Projects");
    QStringList spoken;
    for (const Tally &state : states) {
        chart.bars.push_back({state.label, double(state.count), countText(state.count), chart.bars.empty()});
        spoken << QCoreApplication::translate("Reports", "%1: %2").arg(state.label, countText(state.count));
    }
    chart.caption = states.isEmpty() ? QCoreApplication::translate("Reports", "No audit project is on the register")
                                     : QCoreApplication::translate("Reports", "Audit projects by state: most are at “%1”").arg(states.first().label);
    chart.textAlternative = QCoreApplication::translate("Reports", "Bar chart of audit projects by state, %1. %2.").arg(year, spoken.join(u"; "_qs));
    return barChart(chart);
}

/// The programme of a year by level: entries, in the approved baseline, completed.
Result<Table> programmeTable(const ReportRequest &request, const QString &year)
{
    Query all;
    all.type = u"programme_entry"_qs;
    all.where = {{u"financial_year"_qs, Condition::Operator::Equals, year}};
    Query baseline = all;
    baseline.where.append({u"in_baseline"_qs, Condition::Operator::Equals, true});
    Query completed = baseline;
    completed.where.append({u"outcome"_qs, Condition::Operator::Equals, u"completed"_qs});
    const auto levels = tallyOf(request, all, u"priority_level"_qs);
    const auto approved = countOf(request, baseline);
    const auto done = countOf(request, completed);
    for (const Error *error : {levels ? nullptr : &levels.error(), approved ? nullptr : &approved.error(), done ? nullptr : &done.error()}) {
        if (error)
            return *error;
    }
    Table table = tallyTable(request, QCoreApplication::translate("Reports", "Annual programme %1 by priority level").arg(year),
        QCoreApplication::translate("Reports", "Priority level"), QCoreApplication::translate("Reports", "Entries"), *levels);
    table.note(QCoreApplication::translate("Reports", "Completed: %1 of %2 entries in the programme as approved (%3).").arg(countText(*done), countText(*approved), percentText(*done, *approved)));
    return table;
}

} // namespace

Result<ReportSection> auditSection(const ReportRequest &request)
{
    const QString year = FinancialYear::ofDate(request.to).label();
    Query projects;
    projects.type = u"audit_project"_qs;
    Query rated = projects;
    rated.where = {{u"assurance"_qs, Condition::Operator::Present}};
    Query national;
    national.type = u"national_audit"_qs;
    Query eligible = national;
    eligible.where = {{u"eligible"_qs, Condition::Operator::Equals, u"yes"_qs}};
    Query takingPart = eligible;
    takingPart.where.append({u"participated"_qs, Condition::Operator::Equals, u"yes"_qs});
    const auto states = tallyOf(request, projects, u"state"_qs);
    const auto ratings = tallyOf(request, rated, u"assurance"_qs);
    const auto programme = programmeTable(request, year);
    const auto listed = countOf(request, national);
    const auto ours = countOf(request, eligible);
    const auto part = countOf(request, takingPart);
    for (const Error *error : {states ? nullptr : &states.error(), ratings ? nullptr : &ratings.error(), programme ? nullptr : &programme.error(),
             listed ? nullptr : &listed.error(), ours ? nullptr : &ours.error(), part ? nullptr : &part.error()}) {
        if (error)
            return *error;
    }
    qint64 count = 0;
    for (const Tally &state : *states)
        count += state.count;
    ReportSection section;
    section.keyPoint = QCoreApplication::translate("Reports", "%1 audit projects are on the register; the Trust takes part in %2 of the %3 national audits that cover its services.")
        .arg(countText(count), countText(*part), countText(*ours));
    section.implication = QCoreApplication::translate("Reports", "Shows whether the programme as approved is being delivered, and what assurance it has given.");
    section.body.heading(1, QCoreApplication::translate("Reports", "Effective: clinical audit"), u"effective"_qs)
        .paragraph(section.keyPoint)
        .figure(statesChart(*states, year))
        .table(*programme)
        .table(tallyTable(request, QCoreApplication::translate("Reports", "Assurance given by projects with results"), QCoreApplication::translate("Reports", "Assurance"), QCoreApplication::translate("Reports", "Projects"), *ratings))
        .heading(2, QCoreApplication::translate("Reports", "National audits"))
        .paragraph(QCoreApplication::translate("Reports", "%1 national audits, enquiries and registries are listed; %2 cover services that the Trust provides, and it takes part in %3 of them (%4).").arg(countText(*listed), countText(*ours), countText(*part), percentText(*part, *ours)))
        .note(QCoreApplication::translate("Reports", "The list is dated reference material; entries marked “verify” in the register have not been checked against the host's own page."));
    return section;
}

} // namespace candour
