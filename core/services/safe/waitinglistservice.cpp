#include "services/safe/waitinglistservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

Error refused(const QString &sentence)
{
    return {Error::Kind::Refused, sentence, {}, {sentence}};
}

RecordData reviewed(const RecordData &before, const WaitingListFinding &finding)
{
    RecordData after = before;
    after.setValue(u"state", u"no_harm"_qs);
    after.setValue(u"physical_harm", finding.physicalHarm);
    after.setValue(u"psychological_harm", finding.psychologicalHarm);
    after.setValue(u"risk", finding.risk);
    after.setValue(u"reviewed_by", finding.reviewedBy);
    after.setValue(u"reviewed_on", finding.reviewedOn);
    if (!finding.note.isEmpty())
        after.setValue(u"note", finding.note);
    return after;
}

} // namespace

Result<ChangeSet> reviewWithoutHarm(Register &reg, RecordService &records, const QList<RecordData> &reviews, const WaitingListFinding &finding)
{
    if (finding.physicalHarm != u"none" || finding.psychologicalHarm != u"none")
        return refused(QCoreApplication::translate("WaitingListService", "Harm while waiting is an event of its own: review that person by themselves."));
    if (finding.reviewedBy.isEmpty() || !finding.reviewedOn.isValid())
        return refused(QCoreApplication::translate("WaitingListService", "Who reviewed them (role) and when is needed."));
    ChangeSet step;
    for (const RecordData &review : reviews) {
        if (review.text(u"state") != u"to_review")
            return refused(QCoreApplication::translate("WaitingListService", "%1 was reviewed already.").arg(review.name()));
        const RecordData after = reviewed(review, finding);
        if (const QList<Problem> problems = records.problems(after, &review); !problems.isEmpty())
            return refusal(problems);
        append(step, edited({}, review, after));
    }
    step.summary = QCoreApplication::translate("WaitingListService", "Review %n person(s) on the waiting list", nullptr, int(reviews.size()));
    return reg.apply(step);
}

Result<QList<RecordData>> waitingLongest(const Register &reg, const ReferenceData &reference, int limit)
{
    Query query;
    query.type = u"waiting_list_review"_qs;
    query.where = {{u"state"_qs, Condition::Operator::Equals, u"to_review"_qs}};
    auto waiting = reg.all(query);
    if (!waiting)
        return waiting;
    QHash<QString, int> place;
    for (const ReferenceEntry &entry : reference.set(u"clinical_priority"_qs).entries)
        place.insert(entry.code, entry.position);
    const int last = int(place.size()) + 1;
    std::stable_sort(waiting->begin(), waiting->end(), [&](const RecordData &a, const RecordData &b) {
        const int left = place.value(a.text(u"priority"), last);
        const int right = place.value(b.text(u"priority"), last);
        return left != right ? left < right : a.value(u"weeks_waiting").toInt() > b.value(u"weeks_waiting").toInt();
    });
    return waiting->first(qMin<qsizetype>(limit, waiting->size()));
}

} // namespace candour
