#include "workflow/clocks.h"

#include "base/dates.h"
#include "workflow/auditfacts.h"
#include "workflow/clockfacts.h"
#include "workflow/referencedata.h"
#include "workflow/safe/safetyclocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

ClockState cannotCompute(ClockState state, const QString &why)
{
    state.status = ClockState::Status::CannotCompute;
    state.problem = QCoreApplication::translate("Clocks", "cannot be computed: %1").arg(why);
    return state;
}

Result<QDate> dueDate(const QJsonObject &rule, int length, QDate start, const WorkingCalendar &calendar)
{
    const QString unit = rule.value(u"unit").toString();
    if (unit == u"date_field")
        return start;
    if (unit == u"working_days")
        return calendar.addWorkingDays(start, length);
    if (unit == u"months")
        return addMonths(start, length);
    return addCalendarDays(start, length);
}

/// The first day that is amber.
std::optional<QDate> amberFrom(const QJsonObject &rule, QDate start, QDate due, const WorkingCalendar &calendar)
{
    if (rule.value(u"amber").isNull() || rule.value(u"amber").isUndefined())
        return std::nullopt;
    const int amber = rule.value(u"amber").toInt();
    const QString unit = rule.value(u"amber_unit").toString();
    if (unit == u"months")
        return addMonths(due, -amber);
    if (unit == u"percent_left")
        return due.addDays(-(start.daysTo(due) * amber / 100));
    if (unit == u"calendar_days")
        return due.addDays(-amber);
    const auto day = calendar.addWorkingDays(due, -amber);
    return day ? std::optional<QDate>(*day) : std::nullopt;
}

QString kindWords(const QString &kind)
{
    if (kind == u"statute")
        return QCoreApplication::translate("Clocks", "statute");
    if (kind == u"contract")
        return QCoreApplication::translate("Clocks", "national standard");
    return QCoreApplication::translate("Clocks", "local standard");
}

bool isUnfinished(const RecordData &record)
{
    const Workflow *workflow = workflowOf(record.schema().type());
    return workflow && workflow->unfinishedStates().contains(record.text(record.schema().stateField()));
}

std::function<bool(const RecordData &)> inStates(const QStringList &states)
{
    return [states](const RecordData &record) { return states.contains(record.text(u"state")); };
}

std::function<bool(const RecordData &)> responseOfType(const QStringList &types, const QStringList &states)
{
    return [types, states](const RecordData &record) {
        return types.contains(record.text(u"response_type")) && states.contains(record.text(u"state"));
    };
}

/// The ceiling does not run where a longer time is exceptional and agreed with those affected.
ClockRule ceilingClock(const QString &type, const QStringList &working)
{
    ClockRule ceiling {u"psii_ceiling"_qs, type, u"started_on"_qs, [working](const RecordData &record) {
        return record.text(u"response_type") == u"psii" && working.contains(record.text(u"state")) && isAbsent(record.value(u"exceptional_reason"));
    }};
    ceiling.restsInPauses = true;
    ceiling.related = {u"response_pause"_qs, u"learning_response"_qs};
    return ceiling;
}

QList<ClockRule> responseClocks()
{
    const QString type = u"learning_response"_qs;
    const QStringList working {u"in_progress"_qs, u"analysis"_qs, u"drafting"_qs, u"fact_check"_qs, u"approval"_qs, u"paused"_qs};
    const QStringList beforeApproval = QStringList {u"commissioned"_qs, u"planning"_qs, u"held"_qs, u"written_up"_qs, u"checked"_qs} + working;
    return {
        {u"psii_agreed"_qs, type, u"agreed_due_on"_qs, responseOfType({u"psii"_qs}, working)},
        ceilingClock(type, working),
        {u"response_aar"_qs, type, u"commissioned_on"_qs, responseOfType({u"aar"_qs}, beforeApproval)},
        {u"response_swarm"_qs, type, u"commissioned_on"_qs, responseOfType({u"swarm"_qs}, beforeApproval)},
        {u"response_mdt"_qs, type, u"commissioned_on"_qs, responseOfType({u"mdt"_qs}, beforeApproval)},
        {u"response_thematic"_qs, type, u"commissioned_on"_qs, responseOfType({u"thematic"_qs}, beforeApproval)},
        {u"response_cra"_qs, type, u"commissioned_on"_qs, responseOfType({u"cra"_qs}, beforeApproval)},
        {u"candour_findings"_qs, type, u"approved_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"approved" && isAbsent(record.value(u"shared_with_family_on")); }},
    };
}

/// Three quarters of the time gone with fewer than half of the cases: audit.md 2.3.
bool collectionLags(const RecordData &project, const ReferenceData &reference, QDate today)
{
    const QDate began = project.date(u"collection_started_on").isValid() ? project.date(u"collection_started_on") : project.date(u"start_on");
    const QDate ends = project.date(u"collection_ends_on");
    if (!began.isValid() || began >= ends)
        return false;
    const bool threeQuarters = 4 * began.daysTo(today) >= 3 * began.daysTo(ends);
    return threeQuarters && 2 * achievedCases(project, reference.reg()) < project.value(u"sample_planned").toInt();
}

ClockRule collectionClock()
{
    ClockRule rule {u"audit_collection"_qs, u"audit_project"_qs, u"collection_ends_on"_qs, inStates({u"collecting"_qs})};
    rule.isAmber = collectionLags;
    return rule;
}

QList<ClockRule> auditClocks()
{
    const QString project = u"audit_project"_qs;
    return {
        {u"audit_proposal"_qs, project, u"proposed_on"_qs, inStates({u"in_review"_qs})},
        collectionClock(),
        {u"audit_draft_report"_qs, project, u"collection_ended_on"_qs, inStates({u"analysis"_qs})},
        {u"audit_report_due"_qs, project, u"report_due_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"draft_report" && !isAbsent(record.value(u"report_due_on")); }},
        {u"audit_presentation"_qs, project, u"drafted_on"_qs, inStates({u"draft_report"_qs})},
        {u"audit_action_plan"_qs, project, u"presented_on"_qs, inStates({u"presented"_qs, u"action_planning"_qs})},
        {u"reaudit_due"_qs, project, u"reaudit_due_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"reaudit_due" || (record.text(u"state") == u"actions_in_progress" && !isAbsent(record.value(u"reaudit_due_on"))); }},
        {u"audit_stale"_qs, project, u"updated_on"_qs,
            [](const RecordData &record) { return record.text(u"state") != u"deferred" && record.text(u"state") != u"on_hold" && !isAbsent(record.value(u"updated_on")); }},
    };
}

std::function<bool(const RecordData &)> escalationOf(const QString &band, const QStringList &states, const QString &until)
{
    return [=](const RecordData &record) { return record.text(u"band") == band && states.contains(record.text(u"state")) && isAbsent(record.value(until)); };
}

QList<ClockRule> escalationClocks()
{
    const QString type = u"escalation"_qs;
    const QStringList raised {u"raised"_qs};
    const QStringList open {u"raised"_qs, u"acknowledged"_qs, u"accepted"_qs, u"mitigated"_qs};
    return {
        {u"escalation_extreme"_qs, type, u"scored_on"_qs, escalationOf(u"extreme"_qs, raised, u"acknowledged_on"_qs)},
        {u"escalation_extreme_mitigation"_qs, type, u"scored_on"_qs, escalationOf(u"extreme"_qs, open, u"mitigated_on"_qs)},
        {u"escalation_high"_qs, type, u"scored_on"_qs, escalationOf(u"high"_qs, raised, u"acknowledged_on"_qs)},
        {u"escalation_high_plan"_qs, type, u"scored_on"_qs, escalationOf(u"high"_qs, open, u"plan_agreed_on"_qs)},
        {u"escalation_moderate"_qs, type, u"scored_on"_qs, escalationOf(u"moderate"_qs, raised, u"acknowledged_on"_qs)},
    };
}

QList<ClockRule> otherClocks()
{
    return {
        {u"action_due"_qs, u"action"_qs, u"due_on"_qs, inStates({u"agreed"_qs, u"in_progress"_qs, u"awaiting_evidence"_qs})},
        {u"effectiveness_set"_qs, u"action"_qs, u"effectiveness_due_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"implemented" && !isAbsent(record.value(u"effectiveness_due_on")); }},
        {u"effectiveness_review"_qs, u"action"_qs, u"implemented_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"implemented" && isAbsent(record.value(u"effectiveness_due_on")); }},
        {u"draft_comments"_qs, u"draft_share"_qs, u"shared_on"_qs,
            [](const RecordData &record) { return !isAbsent(record.value(u"shared_on")) && !record.value(u"declined").toBool() && isAbsent(record.value(u"answered_on")); }},
        {u"meeting_papers"_qs, u"meeting"_qs, u"papers_due_on"_qs,
            [](const RecordData &record) { return isAbsent(record.value(u"decisions")) && !isAbsent(record.value(u"papers_due_on")); }},
        {u"national_submission"_qs, u"national_audit"_qs, u"submission_due_on"_qs,
            [](const RecordData &record) {
                return record.text(u"participated") == u"yes" && !isAbsent(record.value(u"submission_due_on")) && isAbsent(record.value(u"report_published_on"));
            }},
    };
}

} // namespace

QString statusText(ClockState::Status status)
{
    switch (status) {
    case ClockState::Status::Running:
        return QCoreApplication::translate("Clocks", "Running");
    case ClockState::Status::Amber:
        return QCoreApplication::translate("Clocks", "Due soon");
    case ClockState::Status::Overdue:
        return QCoreApplication::translate("Clocks", "Overdue");
    case ClockState::Status::Paused:
        return QCoreApplication::translate("Clocks", "Paused");
    case ClockState::Status::CannotCompute:
        return QCoreApplication::translate("Clocks", "Cannot be computed");
    }
    return {};
}

QString statusKey(ClockState::Status status)
{
    switch (status) {
    case ClockState::Status::Running:
        return u"running"_qs;
    case ClockState::Status::Amber:
        return u"amber"_qs;
    case ClockState::Status::Overdue:
        return u"overdue"_qs;
    case ClockState::Status::Paused:
        return u"paused"_qs;
    case ClockState::Status::CannotCompute:
        return u"cannot_compute"_qs;
    }
    return {};
}

QString ClockState::sentence() const
{
    if (status == Status::CannotCompute)
        return label + u": "_qs + problem;
    const QString day = label + u": "_qs + QCoreApplication::translate("Clocks", "due %1").arg(dateText(due));
    QString rest = statusText(status).toLower();
    const int left = workingDaysLeft.value_or(0);
    const int late = -left;
    if (workingDaysLeft && left >= 0 && status != Status::Overdue)
        rest = QCoreApplication::translate("Clocks", "%n working day(s) left", nullptr, left);
    else if (workingDaysLeft && status == Status::Overdue)
        rest = QCoreApplication::translate("Clocks", "overdue by %n working day(s)", nullptr, late);
    if (status == Status::Overdue && !overdueWords.isEmpty())
        return day + u", "_qs + overdueWords + u", "_qs + rest;
    if (status == Status::Paused)
        rest = QCoreApplication::translate("Clocks", "paused");
    return day + u", "_qs + rest;
}

QString ClockState::shortText() const
{
    if (status == Status::CannotCompute || !workingDaysLeft)
        return u"?"_qs;
    if (status == Status::Overdue)
        return QCoreApplication::translate("Clocks", "%1 wd late").arg(-*workingDaysLeft);
    return QCoreApplication::translate("Clocks", "%1 wd").arg(*workingDaysLeft);
}

namespace {

/// The due date after the working days on which the response rested; fills in elapsed and net.
Result<QDate> moveByPauses(const RecordData &record, const ReferenceData &reference, const ClockFacts &facts, QDate start, QDate due, QDate today, ClockState &state)
{
    const WorkingCalendar &calendar = reference.calendar();
    const auto paused = pausedWorkingDays(facts.related(u"response_pause"_qs, u"learning_response"_qs, record.id), calendar, today);
    if (!paused)
        return paused.error();
    if (const auto elapsed = calendar.workingDaysBetween(start, today)) {
        state.elapsed = *elapsed;
        state.net = *elapsed - *paused;
    }
    return calendar.addWorkingDays(due, *paused);
}

} // namespace

ClockState runClock(const ClockRule &rule, const RecordData &record, const ReferenceData &reference, QDate today, const ClockFacts &facts)
{
    ClockState state;
    state.key = rule.key;
    const Field *field = record.schema().field(rule.startField);
    const ClockDay zero = rule.start ? rule.start(record, facts)
                                     : ClockDay {record.date(rule.startField), field ? field->title() : rule.startField};
    const QDate start = zero.day;
    const auto entry = reference.entry(u"clock_rule"_qs, rule.key, start.isValid() ? start : today);
    if (!entry)
        return cannotCompute(state, QCoreApplication::translate("Clocks", "no rule “%1” in the reference lists").arg(rule.key));
    state.label = entry->label;
    state.ruleText = entry->attributes.value(u"words").toString() + u" ("_qs + kindWords(entry->attributes.value(u"kind").toString()) + u')';
    state.overdueWords = entry->attributes.value(u"overdue_words").toString();
    if (!start.isValid())
        return cannotCompute(state, zero.title);
    const WorkingCalendar &calendar = reference.calendar();
    const QVariant own = rule.lengthField.isEmpty() ? QVariant() : record.value(rule.lengthField);
    auto due = dueDate(entry->attributes, own.isNull() ? entry->attributes.value(u"length").toInt() : own.toInt(), start, calendar);
    if (due && rule.restsInPauses)
        due = moveByPauses(record, reference, facts, start, *due, today, state);
    if (!due)
        return cannotCompute(state, due.error().message);
    state.due = *due;
    const bool late = today > *due;
    if (const auto days = late ? calendar.workingDaysBetween(*due, today) : calendar.workingDaysBetween(today, *due))
        state.workingDaysLeft = late ? -*days : *days;
    const auto amber = amberFrom(entry->attributes, start, *due, calendar);
    if (record.text(record.schema().stateField()) == u"paused")
        state.status = ClockState::Status::Paused;
    else if (late)
        state.status = ClockState::Status::Overdue;
    else if (rule.isAmber ? rule.isAmber(record, reference, today) : amber && today >= *amber)
        state.status = ClockState::Status::Amber;
    return state;
}

QList<ClockState> clocksOf(const RecordData &record, const ReferenceData &reference, QDate today)
{
    return clocksOf(record, reference, today, ClockFacts(reference.reg()));
}

QList<ClockState> clocksOf(const RecordData &record, const ReferenceData &reference, QDate today, const ClockFacts &facts)
{
    QList<ClockState> states;
    if (!record.schema().stateField().isEmpty() && !isUnfinished(record))
        return states;
    for (const ClockRule &rule : allClockRules()) {
        if (rule.type != record.schema().type() || !rule.runs(record))
            continue;
        const ClockState state = runClock(rule, record, reference, today, facts);
        if (!rule.onlyOnceStarted || state.due.isValid())
            states.append(state);
    }
    std::stable_sort(states.begin(), states.end(), [](const ClockState &a, const ClockState &b) {
        return a.due.isValid() != b.due.isValid() ? !a.due.isValid() : a.due < b.due;
    });
    return states;
}

const QList<ClockRule> &allClockRules()
{
    static const QList<ClockRule> rules = responseClocks() + safetyClocks() + auditClocks() + escalationClocks() + otherClocks();
    return rules;
}

} // namespace candour
