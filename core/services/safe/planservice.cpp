#include "services/safe/planservice.h"

#include "workflow/safe/lookups.h"

#include <algorithm>

namespace candour {

namespace {

std::optional<int> numberIn(const RecordData &record, QStringView field)
{
    const QVariant value = record.value(field);
    return isAbsent(value) ? std::nullopt : std::optional<int>(value.toInt());
}

PriorityStanding standingOf(const Register &reg, const RecordData &priority)
{
    PriorityStanding standing {priority, numberIn(priority, u"planned_volume"), commissionedUnder(reg, priority.id), {}, {}};
    if (const auto each = numberIn(priority, u"days_each")) {
        standing.daysUsed = *each * standing.commissioned;
        if (standing.planned)
            standing.daysPlanned = *each * *standing.planned;
    }
    return standing;
}

/// The oldest first: a register hands out the newest first.
QList<RecordData> inTheirOrder(QList<RecordData> records)
{
    std::reverse(records.begin(), records.end());
    return records;
}

/// Responses decided within the plan's time that name no priority: emerging risks and mandated ones.
Result<int> decidedOutside(const Register &reg, const RecordData &plan)
{
    Query query;
    query.type = u"response_decision"_qs;
    query.where = {{u"state"_qs, Condition::Operator::Equals, u"made"_qs}, {u"priority"_qs, Condition::Operator::Absent},
        {u"decided_on"_qs, Condition::Operator::AtLeast, plan.date(u"begins_on")}};
    if (plan.date(u"ends_on").isValid())
        query.where.append({u"decided_on"_qs, Condition::Operator::AtMost, plan.date(u"ends_on")});
    const auto decisions = reg.all(query);
    if (!decisions)
        return decisions.error();
    return int(std::count_if(decisions->begin(), decisions->end(), [](const RecordData &decision) {
        return decision.text(u"response_type") != u"none" && decision.text(u"response_type") != u"improvement";
    }));
}

} // namespace

Result<PlanStanding> planStanding(const Register &reg, const RecordId &psirp)
{
    const auto plan = reg.find(u"psirp"_qs, psirp);
    if (!plan)
        return plan.error();
    PlanStanding standing {*plan, {}, {}, numberIn(*plan, u"capacity_days"), 0, 0, 0, inTheirOrder(relatedTo(reg, u"psirp_source"_qs, u"psirp"_qs, psirp)), inTheirOrder(relatedTo(reg, u"psirp_stakeholder"_qs, u"psirp"_qs, psirp))};
    QList<RecordData> priorities = relatedTo(reg, u"psirp_priority"_qs, u"psirp"_qs, psirp);
    std::stable_sort(priorities.begin(), priorities.end(),
        [](const RecordData &a, const RecordData &b) { return a.value(u"position").toInt() < b.value(u"position").toInt(); });
    for (const RecordData &priority : priorities) {
        const PriorityStanding one = standingOf(reg, priority);
        standing.daysPlanned += one.daysPlanned.value_or(0);
        standing.daysUsed += one.daysUsed.value_or(0);
        (priority.text(u"plan_table") == u"national" ? standing.national : standing.local).append(one);
    }
    if (plan->date(u"begins_on").isValid()) {
        const auto outside = decidedOutside(reg, *plan);
        if (!outside)
            return outside.error();
        standing.outsidePlan = *outside;
    }
    return standing;
}

std::optional<int> heldInRegister(const Register &reg, const RecordData &source)
{
    static const QHash<QString, std::pair<QString, QString>> kept {
        {u"incidents"_qs, {u"incident"_qs, u"occurred_on"_qs}}, {u"mortality"_qs, {u"mortality_review"_qs, u"scored_on"_qs}}, {u"audit"_qs, {u"audit_project"_qs, u"signed_off_on"_qs}}, {u"patient_feedback"_qs, {u"respondent"_qs, u"feedback_on"_qs}}};
    const auto [type, field] = kept.value(source.text(u"source_type"));
    const QDate from = source.date(u"period_begins_on");
    const QDate to = source.date(u"period_ends_on");
    if (type.isEmpty() || !from.isValid() || !to.isValid())
        return std::nullopt;
    Query query;
    query.type = type;
    query.where = {{field, Condition::Operator::AtLeast, from}, {field, Condition::Operator::AtMost, to}};
    const auto count = reg.count(query);
    return count ? std::optional<int>(int(*count)) : std::nullopt;
}

} // namespace candour
