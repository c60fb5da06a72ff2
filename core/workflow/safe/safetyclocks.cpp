#include "workflow/safe/safetyclocks.h"

#include "base/workingcalendar.h"
#include "records/safe/mortality.h"
#include "workflow/clockfacts.h"
#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>
#include <QSet>

namespace candour {

namespace {

using Runs = std::function<bool(const RecordData &)>;

Runs inStates(const QStringList &states)
{
    return [states](const RecordData &record) { return states.contains(record.text(u"state")); };
}

Runs whileAbsent(const QString &field, const QString &until)
{
    return [field, until](const RecordData &record) { return !isAbsent(record.value(field)) && isAbsent(record.value(until)); };
}

/// Day 0 is a date of the record that a field refers to.
void startThrough(ClockRule &rule, const QString &reference, const QString &field)
{
    rule.through = reference;
    rule.start = [reference, field](const RecordData &record, const ClockFacts &facts) -> ClockDay {
        const auto target = facts.referred(record, reference);
        const Field *described = target ? target->schema().field(field) : nullptr;
        return {target ? target->date(field) : QDate(), described ? described->title() : field};
    };
}

/// The latest contact in which the family was reached; before the first, the day on which the interval was agreed.
ClockDay lastContact(const RecordData &engagement, const ClockFacts &facts)
{
    QDate latest = engagement.date(u"interval_agreed_on");
    for (const RecordData &contact : facts.related(u"engagement_contact"_qs, u"engagement_case"_qs, engagement.id)) {
        if (contact.text(u"outcome") == u"reached" || contact.value(u"is_update").toBool())
            latest = qMax(latest, contact.date(u"contact_on"));
    }
    return {latest, QCoreApplication::translate("Clocks", "Last contact")};
}

QList<ClockRule> candourClocks()
{
    const QString type = u"candour_case"_qs;
    const QStringList open {u"notifiable"_qs, u"attempts"_qs};
    ClockRule threshold {u"candour_threshold"_qs, type, u"aware_on"_qs, inStates({u"not_assessed"_qs, u"awaiting_information"_qs})};
    startThrough(threshold, u"incident"_qs, u"aware_on"_qs);
    ClockRule verbal {u"candour_verbal"_qs, type, u"reported_on"_qs, inStates(open)};
    startThrough(verbal, u"incident"_qs, u"reported_on"_qs);
    ClockRule second {u"candour_verbal_regrade"_qs, type, u"notifiable_on"_qs,
        [open](const RecordData &record) { return open.contains(record.text(u"state")) && !isAbsent(record.value(u"asked_again_on")); }};
    ClockRule written {u"candour_written"_qs, type, u"verbal_on"_qs, inStates({u"verbal_given"_qs})};
    ClockRule findings {u"candour_findings"_qs, type, u"approved_on"_qs, inStates({u"verbal_given"_qs, u"written_sent"_qs})};
    startThrough(findings, u"learning_response"_qs, u"approved_on"_qs);
    findings.onlyOnceStarted = true;
    return {threshold, verbal, second, written, findings};
}

QList<ClockRule> involvingClocks()
{
    ClockRule triage {u"triage"_qs, u"triage"_qs, u"reported_on"_qs, inStates({u"recorded"_qs, u"triage"_qs})};
    startThrough(triage, u"incident"_qs, u"reported_on"_qs);
    ClockRule update {u"family_update"_qs, u"engagement_case"_qs, u"interval_agreed_on"_qs, inStates({u"initial"_qs, u"continued"_qs})};
    update.start = lastContact;
    update.related = {u"engagement_contact"_qs, u"engagement_case"_qs};
    update.lengthField = u"interval_days"_qs;
    const auto ofKind = [](const QString &kind, const QString &until) -> Runs {
        return [kind, until](const RecordData &record) { return record.text(u"kind") == kind && isAbsent(record.value(until)); };
    };
    const QString external = u"external_process"_qs;
    return {triage, update,
        {u"pfd_reply"_qs, external, u"report_on"_qs, ofKind(u"pfd_report"_qs, u"replied_on"_qs)},
        {u"child_death_notification"_qs, external, u"death_known_on"_qs, ofKind(u"child_death_notification"_qs, u"referred_on"_qs)},
        {u"external_next"_qs, external, u"next_on"_qs, [](const RecordData &record) { return !isAbsent(record.value(u"next_on")); }},
        {u"pause_review"_qs, u"response_pause"_qs, u"review_on"_qs, whileAbsent(u"review_on"_qs, u"ends_on"_qs)}};
}

QList<ClockRule> registerClocks()
{
    return {
        {u"npsa_alert"_qs, u"safety_alert"_qs, u"deadline_on"_qs, inStates({u"received"_qs, u"in_progress"_qs})},
        {u"alert_action_due"_qs, u"alert_action"_qs, u"due_on"_qs,
            [](const RecordData &action) { return !isAbsent(action.value(u"due_on")) && isAbsent(action.value(u"done_on")) && isAbsent(action.value(u"not_relevant_reason")); }},
        {u"training"_qs, u"training_record"_qs, u"expires_on"_qs,
            [](const RecordData &record) { return !isAbsent(record.value(u"expires_on")) && !record.value(u"renewed").toBool(); }},
        {u"psirp_review"_qs, u"psirp"_qs, u"board_approved_on"_qs,
            [](const RecordData &plan) { return inStates({u"approved"_qs, u"published"_qs})(plan) && isAbsent(plan.value(u"review_due_on")); }},
        {u"psirp_review_set"_qs, u"psirp"_qs, u"review_due_on"_qs,
            [](const RecordData &plan) { return inStates({u"approved"_qs, u"published"_qs})(plan) && !isAbsent(plan.value(u"review_due_on")); }},
        {u"sjr_directorate_response"_qs, u"mortality_review"_qs, u"scored_on"_qs,
            [](const RecordData &review) { return review.value(u"overall_score").toInt() <= highestScoreHandedOver && isAbsent(review.value(u"context_on")); }},
        {u"waiting_review"_qs, u"waiting_list_review"_qs, u"extract_on"_qs, inStates({u"to_review"_qs})},
    };
}

} // namespace

QList<ClockRule> safetyClocks()
{
    return candourClocks() + involvingClocks() + registerClocks();
}

Result<int> pausedWorkingDays(const QList<RecordData> &pauses, const WorkingCalendar &calendar, QDate today)
{
    QSet<QDate> rested;
    for (const RecordData &pause : pauses) {
        const QDate begins = pause.date(u"begins_on");
        const QDate ends = pause.date(u"ends_on").isValid() ? qMin(pause.date(u"ends_on"), today) : today;
        if (!begins.isValid())
            continue;
        for (QDate day = begins.addDays(1); day <= ends; day = day.addDays(1)) {
            const auto open = calendar.isWorkingDay(day);
            if (!open)
                return open.error();
            if (*open)
                rested.insert(day);
        }
    }
    return int(rested.size());
}

ResponseTiming responseTiming(const RecordData &response, const ReferenceData &reference, QDate today)
{
    ResponseTiming timing;
    const QDate started = response.date(u"started_on");
    const QDate agreed = response.date(u"agreed_due_on");
    const auto rule = reference.entry(u"clock_rule"_qs, u"psii_ceiling"_qs, started.isValid() ? started : today);
    if (!started.isValid() || !rule) {
        timing.words = QCoreApplication::translate("Clocks", "cannot be computed: %1").arg(response.schema().field(u"started_on")->title());
        return timing;
    }
    const WorkingCalendar &calendar = reference.calendar();
    const auto paused = pausedWorkingDays(relatedTo(reference.reg(), u"response_pause"_qs, u"learning_response"_qs, response.id), calendar, today);
    const auto elapsed = calendar.workingDaysBetween(started, today);
    const auto ceiling = paused ? calendar.addWorkingDays(addMonths(started, rule->attributes.value(u"length").toInt()), *paused) : Result<QDate>(paused.error());
    if (!ceiling || !elapsed) {
        timing.words = QCoreApplication::translate("Clocks", "cannot be computed: %1").arg(ceiling ? elapsed.error().message : ceiling.error().message);
        return timing;
    }
    timing.ceiling = *ceiling;
    timing.elapsed = *elapsed;
    timing.net = *elapsed - *paused;
    const bool exceptional = !isAbsent(response.value(u"exceptional_reason"));
    using Standing = ResponseTiming::Standing;
    if (today > timing.ceiling && !exceptional)
        timing.standing = Standing::Breach;
    else
        timing.standing = agreed.isValid() && today > agreed ? Standing::PastAgreed : Standing::OnTime;
    switch (timing.standing) {
    case Standing::Breach:
        timing.words = QCoreApplication::translate("Clocks", "breach of PSIRF ceiling");
        break;
    case Standing::PastAgreed:
        timing.words = exceptional ? QCoreApplication::translate("Clocks", "past agreed date, longer time agreed as exceptional")
                                   : QCoreApplication::translate("Clocks", "past agreed date, within PSIRF ceiling");
        break;
    default:
        timing.words = QCoreApplication::translate("Clocks", "on time");
    }
    return timing;
}

} // namespace candour
