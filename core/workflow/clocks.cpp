#include "workflow/clocks.h"

#include "base/dates.h"
#include "workflow/referencedata.h"

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

Result<QDate> dueDate(const QJsonObject &rule, QDate start, const WorkingCalendar &calendar)
{
    const QString unit = rule.value(u"unit").toString();
    const int length = rule.value(u"length").toInt();
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

QList<ClockRule> responseClocks()
{
    const QString type = u"learning_response"_qs;
    const QStringList working {u"in_progress"_qs, u"analysis"_qs, u"drafting"_qs, u"approval"_qs, u"paused"_qs};
    const QStringList beforeApproval = QStringList {u"commissioned"_qs, u"planning"_qs} + working;
    return {
        {u"psii_agreed"_qs, type, u"agreed_due_on"_qs, responseOfType({u"psii"_qs}, working)},
        {u"psii_ceiling"_qs, type, u"started_on"_qs, responseOfType({u"psii"_qs}, working)},
        {u"response_aar"_qs, type, u"commissioned_on"_qs, responseOfType({u"aar"_qs}, beforeApproval)},
        {u"response_swarm"_qs, type, u"commissioned_on"_qs, responseOfType({u"swarm"_qs}, beforeApproval)},
        {u"response_mdt"_qs, type, u"commissioned_on"_qs, responseOfType({u"mdt"_qs}, beforeApproval)},
        {u"response_thematic"_qs, type, u"commissioned_on"_qs, responseOfType({u"thematic"_qs}, beforeApproval)},
        {u"response_cra"_qs, type, u"commissioned_on"_qs, responseOfType({u"cra"_qs}, beforeApproval)},
        {u"candour_findings"_qs, type, u"approved_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"approved" && isAbsent(record.value(u"shared_with_family_on")); }},
    };
}

QList<ClockRule> otherClocks()
{
    const QString project = u"audit_project"_qs;
    return {
        {u"action_due"_qs, u"action"_qs, u"due_on"_qs, inStates({u"agreed"_qs, u"in_progress"_qs})},
        {u"effectiveness_set"_qs, u"action"_qs, u"effectiveness_due_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"implemented" && !isAbsent(record.value(u"effectiveness_due_on")); }},
        {u"effectiveness_review"_qs, u"action"_qs, u"implemented_on"_qs,
            [](const RecordData &record) { return record.text(u"state") == u"implemented" && isAbsent(record.value(u"effectiveness_due_on")); }},
        {u"audit_proposal"_qs, project, u"proposed_on"_qs, inStates({u"in_review"_qs})},
        {u"audit_collection"_qs, project, u"collection_ends_on"_qs, inStates({u"collecting"_qs})},
        {u"audit_draft_report"_qs, project, u"collection_ends_on"_qs, inStates({u"analysis"_qs})},
        {u"audit_report_due"_qs, project, u"report_due_on"_qs, inStates({u"draft_report"_qs})},
        {u"audit_action_plan"_qs, project, u"presented_on"_qs, inStates({u"presented"_qs, u"action_planning"_qs})},
        {u"reaudit_due"_qs, project, u"reaudit_due_on"_qs, inStates({u"reaudit_due"_qs})},
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
    if (workingDaysLeft && *workingDaysLeft >= 0 && status != Status::Overdue)
        rest = QCoreApplication::translate("Clocks", "%n working day(s) left", nullptr, *workingDaysLeft);
    else if (workingDaysLeft && status == Status::Overdue)
        rest = QCoreApplication::translate("Clocks", "overdue by %n working day(s)", nullptr, -*workingDaysLeft);
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

ClockState runClock(const ClockRule &rule, const RecordData &record, const ReferenceData &reference, QDate today)
{
    ClockState state;
    state.key = rule.key;
    const QDate start = record.date(rule.startField);
    const auto entry = reference.entry(u"clock_rule"_qs, rule.key, start.isValid() ? start : today);
    if (!entry)
        return cannotCompute(state, QCoreApplication::translate("Clocks", "no rule “%1” in the reference lists").arg(rule.key));
    state.label = entry->label;
    state.ruleText = entry->attributes.value(u"words").toString() + u" ("_qs + kindWords(entry->attributes.value(u"kind").toString()) + u')';
    const Field *field = record.schema().field(rule.startField);
    if (!start.isValid())
        return cannotCompute(state, field ? field->title() : rule.startField);
    const WorkingCalendar &calendar = reference.calendar();
    const auto due = dueDate(entry->attributes, start, calendar);
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
    else if (amber && today >= *amber)
        state.status = ClockState::Status::Amber;
    return state;
}

QList<ClockState> clocksOf(const RecordData &record, const ReferenceData &reference, QDate today)
{
    QList<ClockState> states;
    if (!record.schema().stateField().isEmpty() && !isUnfinished(record))
        return states;
    for (const ClockRule &rule : allClockRules()) {
        if (rule.type == record.schema().type() && rule.runs(record))
            states.append(runClock(rule, record, reference, today));
    }
    std::stable_sort(states.begin(), states.end(), [](const ClockState &a, const ClockState &b) {
        return a.due.isValid() != b.due.isValid() ? !a.due.isValid() : a.due < b.due;
    });
    return states;
}

const QList<ClockRule> &allClockRules()
{
    static const QList<ClockRule> rules = responseClocks() + otherClocks();
    return rules;
}

} // namespace candour
