#include "reports/committee/sections.h"

#include "base/numbers.h"
#include "measures/friendsandfamily.h"
#include "reports/committee/counting.h"
#include "reports/simplecharts.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int smallGroup = 30;

/// Answers of the people of a query, by score.
Result<FriendsAndFamily> answers(const ReportRequest &request, const Query &query)
{
    const auto tally = request.reg.tally(u"fft_score"_qs, query);
    if (!tally)
        return tally.error();
    FriendsAndFamily counts;
    const QHash<QString, qint64 FriendsAndFamily::*> places {{u"very_good"_qs, &FriendsAndFamily::veryGood}, {u"good"_qs, &FriendsAndFamily::good},
        {u"neither"_qs, &FriendsAndFamily::neither}, {u"poor"_qs, &FriendsAndFamily::poor}, {u"very_poor"_qs, &FriendsAndFamily::veryPoor},
        {u"dont_know"_qs, &FriendsAndFamily::dontKnow}};
    for (const auto &[score, count] : *tally)
        counts.*places.value(score.toString(), &FriendsAndFamily::unanswered) += count;
    return counts;
}

struct Service
{
    QString name;
    FriendsAndFamily answers;
};

/// By part of the Trust where the file's names were recognised, else by the supplier's own names.
Result<QString> serviceField(const ReportRequest &request, Query people)
{
    people.where.append({u"unit"_qs, Condition::Operator::Present});
    const auto recognised = countOf(request, people);
    if (!recognised)
        return recognised.error();
    return *recognised > 0 ? u"unit"_qs : u"service_1"_qs;
}

Result<QList<Service>> services(const ReportRequest &request, const Query &people)
{
    const auto field = serviceField(request, people);
    if (!field)
        return field.error();
    const auto values = request.reg.tally(*field, people);
    if (!values)
        return values.error();
    const Field &described = *request.reg.catalogue().find(people.type)->field(*field);
    QList<Service> found;
    for (const auto &[value, count] : *values) {
        Query of = people;
        of.where.append({*field, Condition::Operator::Equals, value});
        const auto counted = answers(request, of);
        if (!counted)
            return counted.error();
        const QString name = request.reference.displayText(described, value);
        found.append({name.isEmpty() ? QCoreApplication::translate("Reports", "Service not recorded") : name, *counted});
    }
    return found;
}

QStringList serviceRow(const ReportRequest &request, const QString &name, const FriendsAndFamily &answers)
{
    const bool hide = request.forPublic && answers.total() > 0 && answers.total() < 5;
    const auto shown = [&](const QString &text) { return hide ? u"*"_qs : text; };
    return {name, answers.total() < smallGroup && answers.total() > 0 ? countText(answers.total()) + u" †"_qs : countText(answers.total()),
        shown(percentText(answers.positive(), answers.total())), shown(percentText(answers.negative(), answers.total())), countText(answers.unanswered)};
}

Table scoresTable(const ReportRequest &request, const QList<Service> &found)
{
    Table table(QCoreApplication::translate("Reports", "Friends and Family Test by service"));
    table.text(QCoreApplication::translate("Reports", "Service")).number(QCoreApplication::translate("Reports", "People who answered")).number(QCoreApplication::translate("Reports", "Positive"))
        .number(QCoreApplication::translate("Reports", "Negative")).number(QCoreApplication::translate("Reports", "No answer"));
    FriendsAndFamily all;
    bool isAnySmall = false;
    for (const Service &service : found) {
        table.row(serviceRow(request, service.name, service.answers));
        all += service.answers;
        isAnySmall = isAnySmall || (service.answers.total() > 0 && service.answers.total() < smallGroup);
    }
    table.total(serviceRow(request, QCoreApplication::translate("Reports", "All services"), all));
    table.note(QCoreApplication::translate("Reports", "People are counted, not comments. “Don't know” stays in the total; people without an answer do not. Services are not ranked: methods and patients differ."));
    if (isAnySmall)
        table.note(QCoreApplication::translate("Reports", "† Fewer than 30 people: read with care."));
    return table;
}

/// Positive answers by month; a month without answers is a gap, not a zero.
Result<Figure> positiveChart(const ReportRequest &request)
{
    LineChart chart;
    chart.periodTitle = QCoreApplication::translate("Reports", "Month");
    chart.valueTitle = QCoreApplication::translate("Reports", "Positive answers, per cent");
    chart.caption = QCoreApplication::translate("Reports", "Positive answers by month of feedback");
    LineSeries series {QCoreApplication::translate("Reports", "Positive"), {}};
    QStringList spoken;
    const QDate last(request.to.year(), request.to.month(), 1);
    for (int back = 11; back >= 0; --back) {
        const QDate month = last.addMonths(-back);
        Query query;
        query.type = u"respondent"_qs;
        query.where = {{u"feedback_on"_qs, Condition::Operator::AtLeast, month}, {u"feedback_on"_qs, Condition::Operator::AtMost, month.addMonths(1).addDays(-1)}};
        const auto counted = answers(request, query);
        if (!counted)
            return counted.error();
        chart.periods << monthText(month);
        const bool any = counted->total() > 0;
        series.values.push_back(any ? std::optional<double>(double(qRound(1000.0 * double(counted->positive()) / double(counted->total()))) / 10) : std::nullopt); // as the table has it
        spoken << monthText(month) + u' ' + percentText(counted->positive(), counted->total());
    }
    chart.series = {series};
    chart.textAlternative = QCoreApplication::translate("Reports", "Line chart of positive Friends and Family Test answers over twelve months: %1.").arg(spoken.join(u", "_qs));
    return lineChart(chart);
}

} // namespace

Result<ReportSection> experienceSection(const ReportRequest &request)
{
    Query people;
    people.type = u"respondent"_qs;
    Query written;
    written.type = u"comment"_qs;
    written.where = {{u"placeholder"_qs, Condition::Operator::Differs, true}};
    const auto all = answers(request, people);
    const auto found = services(request, people);
    const auto comments = countOf(request, written);
    const auto chart = positiveChart(request);
    for (const Error *error : {all ? nullptr : &all.error(), found ? nullptr : &found.error(), comments ? nullptr : &comments.error(), chart ? nullptr : &chart.error()}) {
        if (error)
            return *error;
    }
    ReportSection section;
    section.keyPoint = all->total() == 0 ? QCoreApplication::translate("Reports", "No feedback has been imported yet.")
        : QCoreApplication::translate("Reports", "%1 of people who answered the Friends and Family Test had a positive experience (%2 of %3); %4 comments wait to be read.")
              .arg(percentText(all->positive(), all->total()), countText(all->positive()), countText(all->total()), countText(*comments));
    section.implication = QCoreApplication::translate("Reports", "Shows what people say of their care, by service and over time.");
    section.body.heading(1, QCoreApplication::translate("Reports", "Positive experience: what people told us"), u"positive-experience"_qs)
        .paragraph(section.keyPoint)
        .figure(*chart)
        .table(scoresTable(request, *found))
        .note(QCoreApplication::translate("Reports", "All feedback on the register is counted in the table, the last twelve months in the chart. Comments are not quoted here: each must first be reviewed for what could identify a person."));
    return section;
}

} // namespace candour
