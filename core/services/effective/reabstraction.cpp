#include "services/effective/reabstraction.h"

#include "measures/sampling/casesample.h"
#include "services/effective/auditsampling.h"
#include "workflow/auditfacts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr int leastCases = 5;
constexpr int oneIn = 10;

bool isAnsweredTwice(const RecordData &auditCase)
{
    return !isAbsent(auditCase.value(u"second_answers"));
}

} // namespace

int Reabstraction::proposedSize(int complete)
{
    return std::min(complete, std::max(leastCases, (complete + oneIn - 1) / oneIn));
}

QString Reabstraction::seedOf(const RecordData &project)
{
    return AuditSampling::seedOf(project) + u"|second"_qs;
}

Result<QList<RecordData>> Reabstraction::complete(const RecordData &project) const
{
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"project"_qs, Condition::Operator::Equals, project.id.toString()}, {u"status"_qs, Condition::Operator::Equals, u"complete"_qs}};
    return m_register.all(query);
}

Result<QList<RecordData>> Reabstraction::drawn(const RecordData &project) const
{
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"project"_qs, Condition::Operator::Equals, project.id.toString()}, {u"second_abstractor"_qs, Condition::Operator::Present}};
    auto cases = m_register.all(query);
    if (!cases)
        return cases.error();
    QStringList references;
    for (const RecordData &one : *cases)
        references << one.text(u"case_reference");
    const auto order = randomSample(references, seedOf(project), references.size());
    if (!order)
        return order.error();
    std::sort(cases->begin(), cases->end(), [&order](const RecordData &a, const RecordData &b) { return order->indexOf(a.text(u"case_reference")) < order->indexOf(b.text(u"case_reference")); });
    return cases;
}

Result<ChangeSet> Reabstraction::draw(const RecordData &project, int size, const QString &person)
{
    if (!isAbsent(project.value(u"results_frozen_on")))
        return refused(QCoreApplication::translate("Reabstraction", "The results are frozen: a second look now would change nothing. It belongs before them."));
    if (person.isEmpty())
        return refused(QCoreApplication::translate("Reabstraction", "Name the person who answers the cases again."));
    const auto cases = complete(project);
    const auto before = drawn(project);
    if (!cases || !before)
        return cases ? before.error() : cases.error();
    if (cases->isEmpty() || size < 1)
        return refused(QCoreApplication::translate("Reabstraction", "There is no complete case to answer again."));
    QStringList references;
    for (const RecordData &one : *cases) {
        if (one.text(u"abstractor") == person)
            return refused(QCoreApplication::translate("Reabstraction", "This person answered the cases first. Choose another: agreement with oneself says nothing."));
        references << one.text(u"case_reference");
    }
    const auto sample = randomSample(references, seedOf(project), std::min<qsizetype>(size, references.size()));
    if (!sample)
        return sample.error();
    const QSet<QString> chosen(sample->begin(), sample->end());
    ChangeSet step;
    const auto mark = [&step](const RecordData &one, const QString &by) {
        if (one.text(u"second_abstractor") == by)
            return;
        RecordData after = one;
        after.setValue(u"second_abstractor", by.isEmpty() ? QVariant() : QVariant(by));
        append(step, edited({}, one, after));
    };
    for (const RecordData &one : *before) {
        if (!isAnsweredTwice(one) && !chosen.contains(one.text(u"case_reference")))
            mark(one, {});
    }
    for (const RecordData &one : *cases) {
        if (chosen.contains(one.text(u"case_reference")) && !isAnsweredTwice(one))
            mark(one, person);
    }
    step.summary = project.name() + u": "_qs + QCoreApplication::translate("Reabstraction", "Draw the cases to be answered again");
    return m_register.apply(step);
}

} // namespace candour
