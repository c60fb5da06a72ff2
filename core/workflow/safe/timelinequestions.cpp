#include "workflow/safe/timelinequestions.h"

#include "base/dates.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace candour {

namespace {

using namespace std::chrono_literals;

/// Minutes since 1970, or what somebody set: one scale for both.
double placeOf(const TimelineEntry &entry)
{
    if (entry.position)
        return *entry.position;
    return entry.startsAt.isValid() ? double(entry.startsAt.toSecsSinceEpoch()) / 60.0 : std::numeric_limits<double>::infinity();
}

QString timeText(const QDateTime &instant)
{
    return instant.toLocalTime().toString(u"HH:mm"_qs);
}

QString entryName(const TimelineEntry &entry)
{
    return entry.number.isEmpty() ? QCoreApplication::translate("Timeline", "An entry") : entry.number;
}

bool isTimed(const TimelineEntry &entry)
{
    return entry.startsAt.isValid() && (entry.precision.isEmpty() || entry.precision == u"exact");
}

bool isObservation(const TimelineEntry &entry, const ReferenceData &reference)
{
    if (entry.reading.isEmpty())
        return false;
    const auto reading = reference.entry(u"clinical_reading"_qs, entry.reading, entry.startsAt.date());
    return reading && reading->attributes.value(u"observation").toBool();
}

/// What the reading demands of the next one, under the rule in force that day.
std::optional<ReferenceEntry> expectationAfter(const TimelineEntry &entry, const ReferenceData &reference)
{
    if (!entry.readingValue)
        return std::nullopt;
    for (const ReferenceEntry &rule : reference.set(u"timeline_expectation"_qs).entriesValidOn(entry.startsAt.toLocalTime().date())) {
        const QJsonObject &facts = rule.attributes;
        const QJsonValue below = facts.value(u"below");
        const bool applies = facts.value(u"reading").toString() == entry.reading && *entry.readingValue >= facts.value(u"at_least").toDouble()
            && (!below.isDouble() || *entry.readingValue < below.toDouble());
        if (applies)
            return rule;
    }
    return std::nullopt;
}

TimelineQuestion aboutOne(TimelineQuestion::Kind kind, const TimelineEntry &entry, const QString &sentence)
{
    TimelineQuestion question;
    question.kind = kind;
    question.from = entry.id;
    question.begins = entry.startsAt;
    question.ends = entry.endsAt;
    question.sentence = sentence;
    return question;
}

/// The questions of one timeline, gathered kind by kind and sorted at the end.
class Asking
{
public:
    Asking(QList<TimelineEntry> entries, const ReferenceData &reference)
        : m_entries(timelineOrder(std::move(entries))), m_reference(reference)
    {
    }

    [[nodiscard]] QList<TimelineQuestion> all()
    {
        askAboutIntervals();
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            askAboutOrder(i);
            askAboutEntry(m_entries.at(i));
            askAboutConflicts(i);
        }
        std::stable_sort(m_questions.begin(), m_questions.end(), [&](const TimelineQuestion &a, const TimelineQuestion &b) { return rank(a) < rank(b); });
        return m_questions;
    }

private:
    void askAboutIntervals();
    void askAboutOrder(qsizetype at);
    void askAboutEntry(const TimelineEntry &entry);
    void askAboutConflicts(qsizetype at);
    [[nodiscard]] qsizetype rank(const TimelineQuestion &question) const
    {
        return std::find_if(m_entries.begin(), m_entries.end(), [&](const TimelineEntry &entry) { return entry.id == question.from; }) - m_entries.begin();
    }

    QList<TimelineEntry> m_entries;
    const ReferenceData &m_reference;
    QList<TimelineQuestion> m_questions;
};

void Asking::askAboutIntervals()
{
    QList<TimelineEntry> observations;
    for (const TimelineEntry &entry : std::as_const(m_entries)) {
        if (isTimed(entry) && isObservation(entry, m_reference))
            observations.append(entry);
    }
    std::stable_sort(observations.begin(), observations.end(), [](const TimelineEntry &a, const TimelineEntry &b) { return a.startsAt < b.startsAt; });
    for (qsizetype i = 0; i + 1 < observations.size(); ++i) {
        const TimelineEntry &first = observations.at(i);
        const TimelineEntry &next = observations.at(i + 1);
        const auto rule = expectationAfter(first, m_reference);
        const auto length = std::chrono::minutes(first.startsAt.secsTo(next.startsAt) / 60);
        if (!rule || length <= std::chrono::minutes(rule->attributes.value(u"interval_minutes").toInt()))
            continue;
        TimelineQuestion question = aboutOne(TimelineQuestion::Kind::Interval, first, {});
        question.to = next.id;
        question.ends = next.startsAt;
        question.length = length;
        question.rule = rule->attributes.value(u"words").toString();
        question.sentence = QCoreApplication::translate("Timeline", "%1 to %2 (%3) on %4: after %5 %6 the next observation was expected %7. What was happening in this time?")
            .arg(timeText(first.startsAt), timeText(next.startsAt), durationText(length), dateText(first.startsAt.toLocalTime().date()),
                m_reference.label(u"clinical_reading"_qs, first.reading), QString::number(*first.readingValue), question.rule);
        m_questions.append(question);
    }
}

void Asking::askAboutOrder(qsizetype at)
{
    if (at == 0)
        return;
    const TimelineEntry &before = m_entries.at(at - 1);
    const TimelineEntry &entry = m_entries.at(at);
    if (!before.startsAt.isValid() || !entry.startsAt.isValid() || entry.startsAt >= before.startsAt)
        return;
    TimelineQuestion question = aboutOne(TimelineQuestion::Kind::Order, entry,
        QCoreApplication::translate("Timeline", "%1 (%2) stands after %3 (%4), which is later. Which order is right?").arg(entryName(entry), timeText(entry.startsAt), entryName(before), timeText(before.startsAt)));
    question.to = before.id;
    m_questions.append(question);
}

void Asking::askAboutEntry(const TimelineEntry &entry)
{
    using Kind = TimelineQuestion::Kind;
    if (!isTimed(entry))
        m_questions.append(aboutOne(Kind::Imprecise, entry, QCoreApplication::translate("Timeline", "The time of %1 is not exact. What could make it surer?").arg(entryName(entry))));
    const bool rests = !entry.evidence.isEmpty() || entry.familyAccount.value_or(false) || entry.kind == u"gap";
    if (!rests)
        m_questions.append(aboutOne(Kind::Evidence, entry, QCoreApplication::translate("Timeline", "%1 names no evidence. What does it rest on?").arg(entryName(entry))));
}

void Asking::askAboutConflicts(qsizetype at)
{
    const TimelineEntry &entry = m_entries.at(at);
    if (!entry.disputed.value_or(false))
        return;
    const auto ends = [](const TimelineEntry &each) { return each.endsAt.isValid() ? each.endsAt : each.startsAt; };
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry &other = m_entries.at(i);
        const bool sameTime = other.startsAt <= ends(entry) && entry.startsAt <= ends(other);
        const bool asked = other.disputed.value_or(false) && i < at; // the pair was asked about from the other side
        if (i == at || asked || !entry.startsAt.isValid() || !other.startsAt.isValid() || !sameTime || other.accountOf == entry.accountOf)
            continue;
        TimelineQuestion question = aboutOne(TimelineQuestion::Kind::Conflict, entry,
            QCoreApplication::translate("Timeline", "%1 (account of %2) and %3 speak of the same time and differ. What would explain both?").arg(entryName(entry), entry.accountOf, entryName(other)));
        question.to = other.id;
        m_questions.append(question);
        return;
    }
    const bool answered = std::any_of(m_questions.begin(), m_questions.end(),
        [&](const TimelineQuestion &question) { return question.kind == TimelineQuestion::Kind::Conflict && question.to == entry.id; });
    if (!answered)
        m_questions.append(aboutOne(TimelineQuestion::Kind::Conflict, entry, QCoreApplication::translate("Timeline", "%1 (account of %2) is disputed. Which other account is there?").arg(entryName(entry), entry.accountOf)));
}

bool isReviewed(const TimelineQuestion &question, const QList<GapReview> &reviews)
{
    return std::any_of(reviews.begin(), reviews.end(), [&](const GapReview &review) {
        return review.kind == timelineQuestionKey(question.kind) && review.fromEntry == Id<TimelineEntry>(question.from) && review.toEntry == Id<TimelineEntry>(question.to);
    });
}

} // namespace

QList<TimelineEntry> timelineOrder(QList<TimelineEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        const double left = placeOf(a);
        const double right = placeOf(b);
        return left != right ? left < right : a.id < b.id;
    });
    return entries;
}

double placeBetween(const TimelineEntry *before, const TimelineEntry *after)
{
    const double low = before ? placeOf(*before) : -std::numeric_limits<double>::infinity();
    const double high = after ? placeOf(*after) : std::numeric_limits<double>::infinity();
    if (std::isfinite(low) && std::isfinite(high))
        return (low + high) / 2.0;
    if (std::isfinite(low))
        return low + 1.0;
    return std::isfinite(high) ? high - 1.0 : 0.0;
}

QString timelineQuestionKey(TimelineQuestion::Kind kind)
{
    switch (kind) {
    case TimelineQuestion::Kind::Interval:
        return u"interval"_qs;
    case TimelineQuestion::Kind::Order:
        return u"order"_qs;
    case TimelineQuestion::Kind::Evidence:
        return u"evidence"_qs;
    case TimelineQuestion::Kind::Imprecise:
        return u"imprecise"_qs;
    case TimelineQuestion::Kind::Conflict:
        return u"conflict"_qs;
    }
    return {};
}

QList<TimelineQuestion> timelineQuestions(const QList<TimelineEntry> &entries, const QList<GapReview> &reviews, const ReferenceData &reference)
{
    QList<TimelineQuestion> questions = Asking(entries, reference).all();
    for (TimelineQuestion &question : questions)
        question.reviewed = isReviewed(question, reviews);
    return questions;
}

QString durationText(std::chrono::minutes length)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(length);
    if (hours == 0h)
        return QCoreApplication::translate("Timeline", "%1 min").arg(length.count());
    const auto minutes = (length - hours).count();
    if (minutes == 0)
        return QCoreApplication::translate("Timeline", "%1 h").arg(hours.count());
    return QCoreApplication::translate("Timeline", "%1 h %2").arg(QString::number(hours.count()), u"%1"_qs.arg(minutes, 2, 10, QChar(u'0')));
}

QList<TeamContact> teamContacts(const QList<TimelineEntry> &entries)
{
    QList<TeamContact> contacts;
    for (const TimelineEntry &entry : entries) {
        if (entry.team.isEmpty() || !entry.startsAt.isValid() || entry.kind == u"work_as_prescribed" || entry.kind == u"gap")
            continue;
        auto known = std::find_if(contacts.begin(), contacts.end(), [&](const TeamContact &contact) { return contact.team.compare(entry.team, Qt::CaseInsensitive) == 0; });
        if (known == contacts.end()) {
            contacts.append({entry.team, entry.startsAt, entry.startsAt, entry.id, entry.id});
            continue;
        }
        if (entry.startsAt < known->first) {
            known->first = entry.startsAt;
            known->firstEntry = entry.id;
        }
        if (entry.startsAt > known->last) {
            known->last = entry.startsAt;
            known->lastEntry = entry.id;
        }
    }
    std::stable_sort(contacts.begin(), contacts.end(), [](const TeamContact &a, const TeamContact &b) { return a.first < b.first; });
    return contacts;
}

} // namespace candour
