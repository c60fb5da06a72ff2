#include "services/safe/candourservice.h"

#include "base/workingcalendar.h"
#include "workflow/safe/lookups.h"

#include <QJsonArray>

#include <algorithm>

namespace candour {

namespace {

QDate dueFrom(const ReferenceData &reference, const QString &clock, QDate start)
{
    const auto rule = reference.entry(u"clock_rule"_qs, clock, start);
    if (!start.isValid() || !rule)
        return {};
    const auto due = reference.calendar().addWorkingDays(start, rule->attributes.value(u"length").toInt());
    return due ? *due : QDate();
}

} // namespace

Result<CandourTrail> candourTrail(const Register &reg, const ReferenceData &reference, const RecordId &candourCase, QDate today)
{
    const auto candour = reg.find(u"candour_case"_qs, candourCase);
    if (!candour)
        return candour.error();
    const auto event = reg.find(u"incident"_qs, idFromText(candour->text(u"incident")));
    if (!event)
        return event.error();
    const auto person = reg.find(u"affected_person"_qs, idFromText(candour->text(u"affected_person")));
    if (!person)
        return person.error();
    CandourTrail trail {*candour, *event, *person, {}, {}, {}, {}, {}, {}};
    trail.gradings = relatedTo(reg, u"harm_regrade"_qs, u"affected_person"_qs, person->id);
    std::stable_sort(trail.gradings.begin(), trail.gradings.end(),
        [](const RecordData &a, const RecordData &b) { return a.date(u"graded_on") < b.date(u"graded_on"); });
    trail.steps = relatedTo(reg, u"candour_step"_qs, u"candour_case"_qs, candourCase);
    std::stable_sort(trail.steps.begin(), trail.steps.end(),
        [](const RecordData &a, const RecordData &b) { return a.value(u"done_at").toDateTime() < b.value(u"done_at").toDateTime(); });
    trail.clocks = clocksOf(*candour, reference, today);
    trail.contractDue = dueFrom(reference, u"candour_verbal"_qs, event->date(u"reported_on"));
    if (!isAbsent(candour->value(u"asked_again_on"))) {
        const QDate notifiable = candour->date(u"notifiable_on");
        trail.secondDue = dueFrom(reference, u"candour_verbal_regrade"_qs, notifiable.isValid() ? notifiable : candour->date(u"asked_again_on"));
    }
    const auto rule = reference.entry(u"clock_rule"_qs, u"candour_verbal"_qs, event->date(u"reported_on"));
    trail.statuteWords = rule ? rule->attributes.value(u"words").toString() : QString();
    return trail;
}

QList<ReferenceEntry> candourChoices(const ReferenceData &reference, const QString &set, const QString &providerType, QDate on)
{
    QList<ReferenceEntry> choices;
    for (const ReferenceEntry &entry : reference.set(set).entriesValidOn(on)) {
        if (entry.attributes.value(u"providers").toArray().contains(providerType))
            choices.append(entry);
    }
    return choices;
}

QList<RecordData> candourCasesOf(const Register &reg, const RecordData &response)
{
    QList<RecordData> cases;
    for (const RecordData &event : eventsOf(reg, response))
        cases += relatedTo(reg, u"candour_case"_qs, u"incident"_qs, event.id);
    return cases;
}

} // namespace candour
