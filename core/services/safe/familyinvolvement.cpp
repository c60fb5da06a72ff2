#include "services/safe/familyinvolvement.h"

#include "base/dates.h"
#include "services/safe/engagementservice.h"
#include "workflow/safe/lookups.h"
#include "workflow/workflow.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace candour {

namespace {

QString stateWords(const RecordData &record)
{
    const Workflow *workflow = workflowOf(record.schema().type());
    const WorkflowState *state = workflow ? workflow->state(record.text(record.schema().stateField())) : nullptr;
    return state ? state->title() : QString();
}

QString roleIn(const Register &reg, const RecordData &record, const QString &field)
{
    const auto person = referred(reg, record, field);
    return person ? person->text(u"role") : QString();
}

void newestFirst(QList<RecordData> &records, const QString &day)
{
    std::stable_sort(records.begin(), records.end(), [&day](const RecordData &a, const RecordData &b) { return a.date(day) > b.date(day); });
}

/// The duty of candour towards the same person: independent of every response.
std::optional<RecordData> dutyTowards(const Register &reg, const RecordData &engagement)
{
    const auto cases = relatedTo(reg, u"candour_case"_qs, u"affected_person"_qs, idFromText(engagement.text(u"affected_person")));
    return cases.isEmpty() ? std::nullopt : std::optional<RecordData>(cases.first());
}

QString updateWords(const Register &reg, const ReferenceData &reference, const RecordData &engagement, QDate today)
{
    if (isAbsent(engagement.value(u"interval_days")))
        return QCoreApplication::translate("FamilyInvolvement", "not agreed how often");
    const auto next = nextUpdate(reg, reference, engagement, today);
    if (next)
        return *next < today ? QCoreApplication::translate("FamilyInvolvement", "was due by %1").arg(dateText(*next)) : QCoreApplication::translate("FamilyInvolvement", "by %1").arg(dateText(*next));
    return QStringLiteral("–");
}

FamilyStanding standingOfPerson(const Register &reg, const ReferenceData &reference, const RecordData &engagement, QDate today)
{
    const auto person = referred(reg, engagement, u"affected_person"_qs);
    const auto event = referred(reg, engagement, u"incident"_qs);
    const auto duty = dutyTowards(reg, engagement);
    FamilyStanding standing {engagement, person ? person->text(u"pseudonym") : QString(), event ? event->name() : QString(), stateWords(engagement),
        duty ? QString(duty->name() + u": "_qs + stateWords(*duty)) : QCoreApplication::translate("FamilyInvolvement", "no candour case"),
        roleIn(reg, engagement, u"named_contact"_qs), updateWords(reg, reference, engagement, today),
        relatedTo(reg, u"engagement_contact"_qs, u"engagement_case"_qs, engagement.id), relatedTo(reg, u"no_contact_day"_qs, u"engagement_case"_qs, engagement.id),
        relatedTo(reg, u"tor_item"_qs, u"engagement_case"_qs, engagement.id)};
    newestFirst(standing.contacts, u"contact_on"_qs);
    std::reverse(standing.questions.begin(), standing.questions.end());
    return standing;
}

/// A family has exactly one named contact, whichever of our cases or bodies speaks with them.
QStringList contactProblemsOf(const Register &reg, const FamilyInvolvement &involvement)
{
    QStringList problems;
    for (const FamilyStanding &person : involvement.people) {
        if (person.contact.isEmpty())
            problems << QCoreApplication::translate("FamilyInvolvement", "%1 has no named contact.").arg(person.person);
        const auto duty = dutyTowards(reg, person.engagement);
        const QString ofDuty = duty ? duty->text(u"owner") : QString();
        if (duty && !ofDuty.isEmpty() && !person.contact.isEmpty() && ofDuty != person.engagement.text(u"named_contact"))
            problems << QCoreApplication::translate("FamilyInvolvement", "%1 has two named contacts: %2 here, and %3 in %4. Name the same one in both.")
                            .arg(person.person, person.contact, roleIn(reg, *duty, u"owner"_qs), duty->name());
    }
    if (involvement.response && involvement.response->value(u"cross_system").toBool() && isAbsent(involvement.response->value(u"family_contact_body")))
        problems << QCoreApplication::translate("FamilyInvolvement", "Several organisations take part, and it is not said which one contacts the family.");
    return problems;
}

QStringList questionLines(const QString &text)
{
    static const QRegularExpression mark(u"^\\s*(?:[-•*]|\\d+[.)])\\s*"_qs);
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        line = line.remove(mark).simplified();
        if (!line.isEmpty() && !lines.contains(line, Qt::CaseInsensitive))
            lines << line;
    }
    return lines;
}

} // namespace

QList<RecordData> FamilyInvolvement::commentsOn(const RecordData &share) const
{
    QList<RecordData> found;
    for (const RecordData &comment : comments) {
        if (idFromText(comment.text(u"draft_share")) == share.id)
            found << comment;
    }
    return found;
}

Result<FamilyInvolvement> familyInvolvement(const Register &reg, const ReferenceData &reference, const RecordData &record, QDate today)
{
    FamilyInvolvement involvement;
    const bool isResponse = record.schema().type() == u"learning_response";
    if (isResponse)
        involvement.response = record;
    else
        involvement.response = referred(reg, record, u"learning_response"_qs);
    QList<RecordData> cases = involvement.response ? engagementOf(reg, *involvement.response) : QList<RecordData>();
    std::reverse(cases.begin(), cases.end());
    if (!isResponse && std::none_of(cases.begin(), cases.end(), [&record](const RecordData &each) { return each.id == record.id; }))
        cases.prepend(record);
    for (const RecordData &engagement : std::as_const(cases))
        involvement.people << standingOfPerson(reg, reference, engagement, today);
    if (involvement.response) {
        involvement.shares = relatedTo(reg, u"draft_share"_qs, u"learning_response"_qs, involvement.response->id);
        newestFirst(involvement.shares, u"shared_on"_qs);
        for (const RecordData &share : std::as_const(involvement.shares)) {
            QList<RecordData> comments = relatedTo(reg, u"draft_comment"_qs, u"draft_share"_qs, share.id);
            std::reverse(comments.begin(), comments.end());
            involvement.comments += comments;
        }
        involvement.staffSupport = relatedTo(reg, u"staff_support"_qs, u"learning_response"_qs, involvement.response->id);
    } else {
        involvement.staffSupport = relatedTo(reg, u"staff_support"_qs, u"incident"_qs, idFromText(record.text(u"incident")));
    }
    involvement.contactProblems = contactProblemsOf(reg, involvement);
    return involvement;
}

Result<ChangeSet> questionsIntoTerms(Register &reg, RecordService &records, const RecordData &contact)
{
    const auto engagement = referred(reg, contact, u"engagement_case"_qs);
    const auto response = engagement ? referred(reg, *engagement, u"learning_response"_qs) : std::nullopt;
    if (!response)
        return Error {Error::Kind::Refused, QCoreApplication::translate("FamilyInvolvement", "There is no learning response yet whose terms of reference could take the questions. They stay with the contact."), {}};
    Query query;
    query.type = u"tor_item"_qs;
    query.where = {{u"learning_response"_qs, Condition::Operator::Equals, response->id.toString()}};
    query.withdrawn = Query::Withdrawn::Shown;
    const auto asked = reg.all(query);
    if (!asked)
        return asked.error();
    QStringList known;
    int number = 0;
    for (const RecordData &item : *asked) {
        known << item.text(u"text").simplified();
        number = qMax(number, item.text(u"number").mid(item.schema().numberRule().prefix.size()).toInt());
    }
    ChangeSet step;
    for (const QString &line : questionLines(contact.text(u"questions"))) {
        if (known.contains(line, Qt::CaseInsensitive))
            continue;
        auto item = records.blank(u"tor_item"_qs);
        if (!item)
            return item.error();
        item->setValue(u"learning_response", response->id.toString());
        item->setValue(u"engagement_case", engagement->id.toString());
        item->setValue(u"number", QString(item->schema().numberRule().prefix + QString::number(++number)));
        item->setValue(u"text", line);
        item->setValue(u"raised_by", u"family"_qs);
        item->setValue(u"status", u"open"_qs);
        append(step, created({}, *item));
    }
    if (step.changes.isEmpty())
        return Error {Error::Kind::Refused, QCoreApplication::translate("FamilyInvolvement", "This contact brought no question that the terms of reference do not hold already."), {}};
    step.summary = QCoreApplication::translate("FamilyInvolvement", "Put questions into the terms of reference of %1").arg(response->name());
    return reg.apply(step);
}

Result<RecordData> draftToShare(Register &reg, const ReferenceData &reference, RecordService &records, const RecordData &response)
{
    auto share = records.blank(u"draft_share"_qs);
    if (!share)
        return share;
    const QDate today = reg.clock().today();
    share->setValue(u"learning_response", response.id.toString());
    share->setValue(u"shared_on", today);
    const auto rule = reference.entry(u"clock_rule"_qs, u"draft_comments"_qs, today);
    const auto due = rule ? reference.calendar().addWorkingDays(today, rule->attributes.value(u"length").toInt()) : Result<QDate>(Error {});
    if (due)
        share->setValue(u"comments_due_on", *due);
    return share;
}

Result<ChangeSet> shareWithStaff(Register &reg, const ReferenceData &reference, RecordService &records, const RecordData &response, const QStringList &people)
{
    ChangeSet step;
    for (const QString &person : people) {
        auto share = draftToShare(reg, reference, records, response);
        if (!share)
            return share.error();
        share->setValue(u"who", person);
        share->setValue(u"audience", u"staff_interviewed"_qs);
        if (const QList<Problem> problems = records.problems(*share); !problems.isEmpty())
            return refusal(problems);
        append(step, created({}, *share));
    }
    step.summary = QCoreApplication::translate("FamilyInvolvement", "Share the draft with the staff who were interviewed");
    return reg.apply(step);
}

} // namespace candour
