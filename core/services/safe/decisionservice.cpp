#include "services/safe/decisionservice.h"

#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

DecisionService::DecisionService(Register &reg, const ReferenceData &reference, RecordService &records)
    : m_register(reg), m_reference(reference), m_records(records)
{
}

Result<RecordData> DecisionService::triageOf(const RecordId &incident) const
{
    const auto triages = relatedTo(m_register, u"triage"_qs, u"incident"_qs, incident);
    if (triages.isEmpty())
        return Error {Error::Kind::NotFound, QCoreApplication::translate("DecisionService", "The triage of this event is not open yet. Open it first."), {}};
    return triages.first();
}

Result<RecordData> DecisionService::begin(const RecordId &incident)
{
    const auto triage = triageOf(incident);
    if (!triage)
        return triage;
    if (const auto decision = referred(m_register, *triage, u"decision"_qs))
        return *decision;
    const auto event = m_register.find(u"incident"_qs, incident);
    if (!event)
        return event;
    auto decision = m_records.blank(u"response_decision"_qs);
    if (!decision)
        return decision;
    decision->setValue(u"title", event->value(u"title"));
    decision->setValue(u"meeting_on", m_register.clock().today());
    RecordData named = *triage;
    named.setValue(u"decision", decision->id.toString());
    ChangeSet step = created({}, *decision);
    append(step, edited({}, *triage, named));
    step.summary = QCoreApplication::translate("DecisionService", "Begin the decision about %1").arg(event->name());
    const auto written = m_register.apply(step);
    return written ? m_register.find(u"response_decision"_qs, decision->id) : Result<RecordData>(written.error());
}

Result<ChangeSet> DecisionService::cover(const RecordId &incident, const RecordId &decision)
{
    const auto triage = triageOf(incident);
    if (!triage)
        return triage.error();
    for (const RecordId &each : {decision, idFromText(triage->text(u"decision"))}) {
        const auto known = each.isNull() ? Result<RecordData>(Error {}) : m_register.find(u"response_decision"_qs, each);
        if (known && known->text(u"state") != u"draft")
            return Error {Error::Kind::Refused, QCoreApplication::translate("DecisionService", "The decision %1 is made. Decide again with a new one that replaces it.").arg(known->name()), {}};
    }
    RecordData named = *triage;
    named.setValue(u"decision", decision.isNull() ? QVariant() : QVariant(decision.toString()));
    ChangeSet step = edited({}, *triage, named);
    step.summary = decision.isNull() ? QCoreApplication::translate("DecisionService", "Take an event out of a decision") : QCoreApplication::translate("DecisionService", "Decide an event together with others");
    return m_register.apply(step);
}

std::optional<DecisionEvent> DecisionService::eventOf(const RecordData &triage) const
{
    const auto event = referred(m_register, triage, u"incident"_qs);
    if (!event)
        return std::nullopt;
    DecisionEvent found {*event, triage, {}, {}};
    for (const RecordData &screen : relatedTo(m_register, u"mandated_screen"_qs, u"incident"_qs, event->id)) {
        if (screen.text(u"answer") != u"yes")
            continue;
        found.mandated << m_reference.displayText(*screen.schema().field(u"category"), screen);
        for (const RecordData &referral : relatedTo(m_register, u"external_process"_qs, u"screen"_qs, screen.id)) {
            if (referral.text(u"state") == u"to_refer")
                found.openReferrals << screen.text(u"refer_to");
        }
    }
    return found;
}

Result<DecisionView> DecisionService::look(const RecordId &decision) const
{
    const auto record = m_register.find(u"response_decision"_qs, decision);
    if (!record)
        return record.error();
    DecisionView view {*record, {}, referred(m_register, *record, u"priority"_qs), {}, 0, referred(m_register, *record, u"improvement_plan"_qs),
        referred(m_register, *record, u"learning_response"_qs), {}};
    for (const RecordData &triage : relatedTo(m_register, u"triage"_qs, u"decision"_qs, decision)) {
        if (const auto event = eventOf(triage))
            view.events.append(*event);
    }
    if (view.priority) {
        if (!isAbsent(view.priority->value(u"planned_volume")))
            view.planned = view.priority->value(u"planned_volume").toInt();
        view.commissioned = commissionedUnder(m_register, view.priority->id);
    }
    if (const Transition *made = workflowOf(u"response_decision"_qs)->find(record->text(u"state"), u"made"_qs))
        view.step = checkStep(*made, {*record, m_register, m_reference, m_register.clock().today()});
    return view;
}

Result<QList<DecisionEvent>> DecisionService::waiting() const
{
    Query query;
    query.type = u"triage"_qs;
    query.where = {{u"state"_qs, Condition::Operator::Equals, u"decision"_qs}, {u"decision"_qs, Condition::Operator::Absent}};
    const auto triages = m_register.all(query);
    if (!triages)
        return triages.error();
    QList<DecisionEvent> events;
    for (const RecordData &triage : *triages) {
        if (const auto event = eventOf(triage))
            events.append(*event);
    }
    std::stable_sort(events.begin(), events.end(), [](const DecisionEvent &a, const DecisionEvent &b) { return a.event.date(u"reported_on") < b.event.date(u"reported_on"); });
    return events;
}

} // namespace candour
