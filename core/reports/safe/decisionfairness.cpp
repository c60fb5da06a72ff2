#include "reports/safe/decisionfairness.h"

#include "base/numbers.h"
#include "measures/smallnumbers.h"
#include "reports/committee/counting.h"
#include "storage/register.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString orNotRecorded(const QString &label)
{
    return label.isEmpty() ? QCoreApplication::translate("Reports", "Not recorded") : label;
}

/// What the person says of themselves comes before what the report said.
std::pair<QString, QString> groupsOf(const ReportRequest &request, const RecordData &patient)
{
    QString ethnicity = patient.text(u"ethnicity");
    QString language = patient.text(u"first_language");
    for (const RecordData &profile : relatedTo(request.reg, u"person_profile"_qs, u"affected_person"_qs, patient.id)) {
        if (!isAbsent(profile.value(u"ethnicity")))
            ethnicity = profile.text(u"ethnicity");
        if (!isAbsent(profile.value(u"language")))
            language = profile.text(u"language");
    }
    const QString label = ethnicity.isEmpty() ? QString() : request.reference.label(u"ethnicity"_qs, ethnicity);
    return {orNotRecorded(label), orNotRecorded(language)};
}

void countPatients(const ReportRequest &request, const RecordData &decision, DecisionCounts &counts)
{
    const bool psii = decision.text(u"response_type") == u"psii";
    for (const RecordData &event : eventsOfDecision(request.reg, decision.id)) {
        for (const RecordData &patient : patientsOf(request.reg, event.id)) {
            const auto [ethnicity, language] = groupsOf(request, patient);
            for (GroupDecisions *group : {&counts.byEthnicity[ethnicity], &counts.byLanguage[language]}) {
                ++group->people;
                group->psii += psii;
            }
        }
    }
}

} // namespace

Result<DecisionCounts> countDecisions(const ReportRequest &request)
{
    Query query = inPeriod(request, u"response_decision"_qs, u"decided_on"_qs);
    query.where.append({u"state"_qs, Condition::Operator::Equals, u"made"_qs});
    const auto decisions = request.reg.all(query);
    if (!decisions)
        return decisions.error();
    DecisionCounts counts;
    counts.decisions = decisions->size();
    QMap<QString, qint64> types;
    for (const RecordData &decision : *decisions) {
        counts.withoutPartner += !decision.value(u"partner_present").toBool();
        ++types[decision.text(u"response_type")];
        countPatients(request, decision, counts);
    }
    for (auto type = types.begin(); type != types.end(); ++type)
        counts.byType.append({type.key(), type.value()});
    std::stable_sort(counts.byType.begin(), counts.byType.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return counts;
}

Table fairnessTable(const QMap<QString, GroupDecisions> &groups, const QString &caption, const QString &heading)
{
    Table table(caption);
    table.text(heading).number(QCoreApplication::translate("Reports", "People")).number(QCoreApplication::translate("Reports", "Part of a PSII")).number(QCoreApplication::translate("Reports", "Share"));
    QList<qint64> people;
    QList<qint64> psii;
    for (const GroupDecisions &group : groups) {
        people.append(group.people);
        psii.append(group.psii);
    }
    const auto peopleShown = publishable(people);
    const auto psiiShown = publishable(psii);
    qsizetype i = 0;
    for (auto group = groups.begin(); group != groups.end(); ++group, ++i) {
        const bool whole = peopleShown.at(i) && psiiShown.at(i);
        table.row({group.key(), peopleShown.at(i) ? countText(people.at(i)) : u"*"_qs, psiiShown.at(i) ? countText(psii.at(i)) : u"*"_qs,
            whole ? percentText(psii.at(i), people.at(i)) : u"*"_qs});
    }
    table.note(QCoreApplication::translate("Reports", "* Counts below 5 are hidden, and a second one where the total would give the first away."));
    return table;
}

} // namespace candour
