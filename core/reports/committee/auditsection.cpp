#include "reports/committee/sections.h"

#include "base/financialyear.h"
#include "base/numbers.h"
#include "reports/committee/counting.h"
#include "reports/effective/auditreporttables.h"
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

/// The programme in a sentence: what is done of what was promised, what is late, what is escalated.
QString programmeSentence(const ProgrammeFigures &figures, int escalations)
{
    const StageCounts &b = figures.baseline;
    const int overdue = figures.overdue0To30 + figures.overdue31To90 + figures.overdueOver90;
    const QString delivery = b.all == 0 ? QCoreApplication::translate("Reports", "The programme %1 has no approved baseline.").arg(figures.year.label())
                                        : QCoreApplication::translate("Reports", "Of the programme %1 as approved, %2 of %3 entries are completed (%4).").arg(figures.year.label(), countText(b.completed), countText(b.all), percentText(b.completed, b.all));
    return delivery + u' ' + QCoreApplication::translate("Reports", "Entries behind: %1. Actions overdue: %2 of %3 open. Escalations open: %4.").arg(countText(figures.behind), countText(overdue), countText(figures.openActions), countText(escalations));
}

} // namespace

Result<ReportSection> auditSection(const ReportRequest &request)
{
    const QString year = FinancialYear::ofDate(request.to).label();
    Query projects;
    projects.type = u"audit_project"_qs;
    Query national;
    national.type = u"national_audit"_qs;
    Query eligible = national;
    eligible.where = {{u"eligible"_qs, Condition::Operator::Equals, u"yes"_qs}};
    Query takingPart = eligible;
    takingPart.where.append({u"participated"_qs, Condition::Operator::Equals, u"yes"_qs});
    const auto states = tallyOf(request, projects, u"state"_qs);
    const auto programme = programmeFigures(request.reg, request.reference, FinancialYear::ofDate(request.to), request.to);
    const auto escalations = openEscalations(request);
    const auto listed = countOf(request, national);
    const auto ours = countOf(request, eligible);
    const auto part = countOf(request, takingPart);
    for (const Error *error : {states ? nullptr : &states.error(), programme ? nullptr : &programme.error(), escalations ? nullptr : &escalations.error(),
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
        .paragraph(programmeSentence(*programme, int(escalations->size())))
        .figure(statesChart(*states, year))
        .table(quarterTable(*programme))
        .table(assuranceTable(request, *programme))
        .table(actionAgeTable(*programme));
    if (!escalations->isEmpty())
        section.body.table(escalationTable(request, *escalations));
    section.body
        .heading(2, QCoreApplication::translate("Reports", "National audits"))
        .paragraph(QCoreApplication::translate("Reports", "%1 national audits, enquiries and registries are listed; %2 cover services that the Trust provides, and it takes part in %3 of them (%4).").arg(countText(*listed), countText(*ours), countText(*part), percentText(*part, *ours)))
        .note(QCoreApplication::translate("Reports", "The list is dated reference material; entries marked “verify” in the register have not been checked against the host's own page."));
    return section;
}

} // namespace candour
