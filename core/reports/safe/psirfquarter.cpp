#include "base/dates.h"
#include "base/numbers.h"
#include "measures/smallnumbers.h"
#include "reports/committee/counting.h"
#include "reports/safe/decisionfairness.h"
#include "reports/safe/saferecords.h"
#include "services/safe/planservice.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

Result<QList<RecordData>> approvedInPeriod(const ReportRequest &request)
{
    return request.reg.all(inPeriod(request, u"learning_response"_qs, u"approved_on"_qs));
}

void addLearning(Report &report, const ReportRequest &request, const QList<RecordData> &approved)
{
    report.heading(1, QCoreApplication::translate("Reports", "What we learned"));
    if (approved.isEmpty()) {
        report.paragraph(QCoreApplication::translate("Reports", "No learning response was approved in the period."));
        return;
    }
    for (const RecordData &response : approved) {
        report.heading(2, response.text(u"title"));
        report.paragraph(isAbsent(response.value(u"summary")) ? QCoreApplication::translate("Reports", "What was learned is not written down.") : response.text(u"summary"));
        report.note(QCoreApplication::translate("Reports", "%1, %2, approved on %3.").arg(response.name(), shownField(request, response, u"response_type"_qs), dateText(response.date(u"approved_on"))));
    }
}

/// Small counts of people are hidden in every version: the report travels.
ReportRequest withSuppression(const ReportRequest &request)
{
    ReportRequest hiding = request;
    hiding.forPublic = true;
    return hiding;
}

Status addTally(Report &report, const ReportRequest &request, const QString &type, const QString &dateField, const QString &caption, const QString &heading, const QString &unit)
{
    Query query = dateField.isEmpty() ? Query {} : inPeriod(request, type, dateField);
    query.type = type;
    const auto tallies = tallyOf(request, query, u"state"_qs);
    if (!tallies)
        return tallies.error();
    qint64 all = 0;
    for (const Tally &tally : *tallies)
        all += tally.count;
    if (all > 0 && !publishable({all}).first())
        report.paragraph(QCoreApplication::translate("Reports", "%1: fewer than 5, not broken down.").arg(caption));
    else if (all > 0)
        report.table(tallyTable(withSuppression(request), caption, heading, unit, *tallies));
    return {};
}

Status addEngagement(Report &report, const ReportRequest &request)
{
    report.heading(1, QCoreApplication::translate("Reports", "Those affected"));
    Query contacts = inPeriod(request, u"engagement_contact"_qs, u"contact_on"_qs);
    Query reached = contacts;
    reached.where.append({u"outcome"_qs, Condition::Operator::Equals, u"reached"_qs});
    const auto all = countOf(request, contacts);
    const auto got = countOf(request, reached);
    if (!all || !got)
        return all ? got.error() : all.error();
    report.paragraph(QCoreApplication::translate("Reports", "Contacts with patients, families and carers on record for the period: %1. They were reached in: %2.").arg(countText(*all), countText(*got)));
    const QString state = QCoreApplication::translate("Reports", "State");
    if (const Status added = addTally(report, request, u"engagement_case"_qs, {}, QCoreApplication::translate("Reports", "Engagement, all people on the register"), state, QCoreApplication::translate("Reports", "People")); !added)
        return added;
    return addTally(report, request, u"candour_case"_qs, {}, QCoreApplication::translate("Reports", "Duty of candour, all cases on the register"), state, QCoreApplication::translate("Reports", "Cases"));
}

void addDecisions(Report &report, const ReportRequest &request, const DecisionCounts &counts)
{
    report.heading(1, QCoreApplication::translate("Reports", "Decisions"));
    report.paragraph(QCoreApplication::translate("Reports", "%1 decisions were made. No Patient Safety Partner was present at %2 of them (%3).")
        .arg(countText(counts.decisions), countText(counts.withoutPartner), percentText(counts.withoutPartner, counts.decisions)));
    Table table(QCoreApplication::translate("Reports", "Decisions by response"));
    table.text(QCoreApplication::translate("Reports", "Response")).number(QCoreApplication::translate("Reports", "Decisions"));
    for (const auto &[type, count] : counts.byType)
        table.row({request.reference.label(u"response_type"_qs, type), countText(count)});
    if (!table.rows.empty())
        report.table(table);
    report.heading(2, QCoreApplication::translate("Reports", "Are we fair?"));
    report.paragraph(QCoreApplication::translate("Reports", "For each group of patients whose event was decided: how many of them were part of a PSII. A difference asks a question; it answers none."));
    report.table(fairnessTable(counts.byEthnicity, QCoreApplication::translate("Reports", "Decisions by ethnicity"), QCoreApplication::translate("Reports", "Ethnicity")));
    report.table(fairnessTable(counts.byLanguage, QCoreApplication::translate("Reports", "Decisions by first language"), QCoreApplication::translate("Reports", "First language")));
}

Status addPlan(Report &report, const ReportRequest &request)
{
    Query query;
    query.type = u"psirp"_qs;
    query.where = {{u"state"_qs, Condition::Operator::AnyOf, QStringList {u"approved"_qs, u"published"_qs}}};
    const auto plans = request.reg.all(query);
    if (!plans)
        return plans.error();
    for (const RecordData &plan : *plans) {
        const auto standing = planStanding(request.reg, plan.id);
        if (!standing)
            return standing.error();
        Table table(QCoreApplication::translate("Reports", "%1: planned and commissioned to date").arg(plan.name()));
        table.text(QCoreApplication::translate("Reports", "Priority")).number(QCoreApplication::translate("Reports", "Planned")).number(QCoreApplication::translate("Reports", "Commissioned"));
        for (const PriorityStanding &line : standing->national + standing->local)
            table.row({line.priority.text(u"title"), line.planned ? countText(*line.planned) : QStringLiteral("–"), countText(line.commissioned)});
        if (table.rows.empty())
            continue;
        report.heading(1, QCoreApplication::translate("Reports", "The plan")).table(table);
        report.paragraph(QCoreApplication::translate("Reports", "%1 lead-days used of %2; %3 responses answer no priority of the plan.")
            .arg(countText(standing->daysUsed), standing->capacityDays ? countText(*standing->capacityDays) : QCoreApplication::translate("Reports", "an unknown capacity"), countText(standing->outsidePlan)));
    }
    return {};
}

} // namespace

Result<Report> psirfQuarterReport(const ReportRequest &request)
{
    if (request.to < request.from)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Reports", "The period ends before it begins. Give --from before --to."), {}};
    const auto approved = approvedInPeriod(request);
    if (!approved)
        return approved.error();
    const auto counts = countDecisions(request);
    if (!counts)
        return counts.error();
    DocumentFacts facts = safeFacts(request, QCoreApplication::translate("Reports", "Patient safety incident response: quarterly report"),
        request.forPublic ? QCoreApplication::translate("Reports", "Official: public") : QCoreApplication::translate("Reports", "Official: for the committee and the ICB"));
    facts.subtitle = QCoreApplication::translate("Reports", "%1 to %2").arg(dateText(request.from), dateText(request.to));
    Report report(facts);
    addLearning(report, request, *approved);
    if (const Status added = addEngagement(report, request); !added)
        return added.error();
    addDecisions(report, request, *counts);
    if (const Status added = addPlan(report, request); !added)
        return added.error();
    report.note(QCoreApplication::translate("Reports", "Counts of people below 5 are hidden, and a second one where a total would give the first away."));
    return report;
}

} // namespace candour
