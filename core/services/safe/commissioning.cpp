// What a decision that is made brings with it.

#include "services/safe/safetyrules.h"

#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// Decisions that lead to no response of our own: nothing, a plan to feed, an audit for the other workspace.
bool leadsToResponse(const QString &type)
{
    return !QStringList {u"none"_qs, u"improvement"_qs, u"audit"_qs}.contains(type);
}

Result<RecordData> responseFor(Register &reg, const RecordData &decision, const QList<RecordData> &events)
{
    auto response = reg.blank(u"learning_response"_qs);
    if (!response)
        return response;
    response->setValue(u"state", u"commissioned"_qs);
    response->setValue(u"response_type", decision.value(u"response_type"));
    response->setValue(u"title", decision.value(u"title"));
    response->setValue(u"rationale", decision.value(u"rationale"));
    response->setValue(u"commissioned_on", decision.value(u"decided_on"));
    response->setValue(u"decision", decision.id.toString());
    if (const auto decider = referred(reg, decision, u"decided_by"_qs))
        response->setValue(u"decided_by", decider->text(u"role"));
    if (!events.isEmpty()) {
        response->setValue(u"incident", events.first().id.toString());
        response->setValue(u"unit", events.first().value(u"unit"));
        response->setValue(u"theme", events.first().value(u"theme"));
    }
    return response;
}

/// Candour and engagement of every person of the events learn which response belongs to them; nobody shares a case.
void linkCases(const Register &reg, const RecordData &event, const RecordId &response, ChangeSet &step)
{
    for (const QString &type : {u"candour_case"_qs, u"engagement_case"_qs}) {
        for (const RecordData &one : relatedTo(reg, type, u"incident"_qs, event.id)) {
            if (!isAbsent(one.value(u"learning_response")))
                continue;
            RecordData linked = one;
            linked.setValue(u"learning_response", response.toString());
            append(step, edited({}, one, linked));
        }
    }
}

Status linkEvents(Register &reg, const QList<RecordData> &events, const RecordId &response, ChangeSet &step)
{
    for (const RecordData &event : events) {
        auto link = reg.blank(u"response_event"_qs);
        if (!link)
            return link.error();
        link->setValue(u"learning_response", response.toString());
        link->setValue(u"incident", event.id.toString());
        append(step, created({}, *link));
        linkCases(reg, event, response, step);
    }
    return {};
}

} // namespace

Result<ChangeSet> safetyStepConsequences(Register &reg, const ReferenceData &, const RecordData &before, RecordData &after)
{
    ChangeSet step;
    if (after.schema().type() != u"response_decision" || after.text(u"state") != u"made" || before.text(u"state") == u"made")
        return step;
    if (const auto earlier = referred(reg, after, u"supersedes"_qs)) {
        RecordData replaced = *earlier;
        replaced.setValue(u"state", u"superseded"_qs);
        append(step, edited({}, *earlier, replaced));
    }
    if (!leadsToResponse(after.text(u"response_type")) || !isAbsent(after.value(u"learning_response")))
        return step;
    const QList<RecordData> events = eventsOfDecision(reg, after.id);
    const auto response = responseFor(reg, after, events);
    if (!response)
        return response.error();
    append(step, created({}, *response));
    if (const Status linked = linkEvents(reg, events, response->id, step); !linked)
        return linked.error();
    after.setValue(u"learning_response", response->id.toString());
    return step;
}

} // namespace candour
