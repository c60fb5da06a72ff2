#include "workflow/safe/responseplanning.h"

#include "base/workingcalendar.h"
#include "workflow/referencedata.h"
#include "workflow/safe/leadchecks.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

bool isPsii(const WorkflowContext &context)
{
    return context.record.text(u"response_type") == u"psii";
}

bool isLight(const WorkflowContext &context)
{
    return isLightResponse(context.reference, context.record.text(u"response_type"));
}

bool isFull(const WorkflowContext &context)
{
    return !isLight(context);
}

/// Never planned beyond six months, unless exceptional and agreed with those affected.
Guard withinCeiling()
{
    return overridable(u"agreed_due_on"_qs, [](const WorkflowContext &context) {
        const QDate started = context.record.date(u"started_on");
        const QDate due = context.record.date(u"agreed_due_on");
        const bool holds = !started.isValid() || !due.isValid() || due <= addMonths(started, 6) || !isAbsent(context.record.value(u"exceptional_reason"));
        return unless(holds, QT_TRANSLATE_NOOP("Workflow", "The agreed date lies beyond six months from the start, without an exceptional reason agreed with those affected."));
    });
}

Guard withinTarget()
{
    return warning(u"agreed_due_on"_qs, [](const WorkflowContext &context) {
        const QDate started = context.record.date(u"started_on");
        const QDate due = context.record.date(u"agreed_due_on");
        return unless(!started.isValid() || !due.isValid() || due <= addMonths(started, 3),
            QT_TRANSLATE_NOOP("Workflow", "The agreed date lies more than three months from the start."));
    });
}

Guard decidedByPanel()
{
    return overridable(u"decision"_qs, [](const WorkflowContext &context) {
        const auto decision = referred(context.reg, context.record, u"decision"_qs);
        return unless(decision && decision->text(u"state") == u"made", QT_TRANSLATE_NOOP("Workflow", "No decision of the panel is linked to it."));
    });
}

/// Only a PSII needs one; the light responses do not wait for it.
Guard engagementLeadForPsii()
{
    return hard(u"engagement_lead"_qs, [](const WorkflowContext &context) {
        return unless(!isPsii(context) || !isAbsent(context.record.value(u"engagement_lead")), QT_TRANSLATE_NOOP("Workflow", "A PSII needs an engagement lead."));
    });
}

Guard leadIsIndependent(Guard::Kind kind)
{
    return {kind, u"lead"_qs, [](const WorkflowContext &context) { return whyLeadIsNotIndependent(context.reg, context.record); }};
}

/// Lapsed training bars a new PSII lead, unless a trained supervisor stands behind them; that is overruled with a reason, and counted.
QList<Guard> leadIsTrained()
{
    const auto gap = [](const WorkflowContext &context) {
        return isPsii(context) ? whyLeadIsNotTrained(context.reg, context.reference, context.record, context.today) : std::nullopt;
    };
    return {hard(u"supervisor"_qs, [gap](const WorkflowContext &context) -> std::optional<QString> {
                const auto missing = gap(context);
                return missing && !hasTrainedSupervisor(context.reg, context.reference, context.record, context.today) ? missing : std::nullopt;
            }),
        overridable(u"supervisor"_qs, [gap](const WorkflowContext &context) -> std::optional<QString> {
            const auto missing = gap(context);
            return missing && hasTrainedSupervisor(context.reg, context.reference, context.record, context.today)
                ? std::optional(*missing + u' ' + QCoreApplication::translate("Workflow", "A trained supervisor is named."))
                : std::nullopt;
        })};
}

Guard teamIsLargeEnough()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        const int least = localSetting(context.reference, u"response_team"_qs).toInt();
        QStringList people {context.record.text(u"lead")};
        for (const RecordData &member : relatedTo(context.reg, u"response_member"_qs, u"learning_response"_qs, context.record.id)) {
            if (!people.contains(member.text(u"person")))
                people << member.text(u"person");
        }
        people.removeAll(QString());
        if (people.size() >= least)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Nobody works on a response alone: the lead and its members are fewer than %1 people.").arg(least);
    });
}

/// Terms of reference as items, or as the text of earlier records.
Guard termsOfReference()
{
    return hard(u"terms_of_reference"_qs, [](const WorkflowContext &context) {
        const bool given = !isAbsent(context.record.value(u"terms_of_reference"))
            || !relatedTo(context.reg, u"tor_item"_qs, u"learning_response"_qs, context.record.id).isEmpty();
        return unless(given, QT_TRANSLATE_NOOP("Workflow", "There are no terms of reference."));
    });
}

/// Asked, or why not: on the engagement of each family, or in words.
Guard familyAsked()
{
    return hard(u"family_questions"_qs, [](const WorkflowContext &context) {
        const auto cases = relatedTo(context.reg, u"engagement_case"_qs, u"learning_response"_qs, context.record.id);
        const bool all = !cases.isEmpty() && std::all_of(cases.begin(), cases.end(), [](const RecordData &one) { return !isAbsent(one.value(u"questions_asked")); });
        return unless(all || !isAbsent(context.record.value(u"family_questions")),
            QT_TRANSLATE_NOOP("Workflow", "Those affected were not asked for their questions; or write why not yet."));
    });
}

Guard staffSupported()
{
    return hard(u"no_staff_support_reason"_qs, [](const WorkflowContext &context) {
        bool offered = !relatedTo(context.reg, u"staff_support"_qs, u"learning_response"_qs, context.record.id).isEmpty();
        for (const RecordData &event : eventsOf(context.reg, context.record))
            offered = offered || !relatedTo(context.reg, u"staff_support"_qs, u"incident"_qs, event.id).isEmpty();
        return unless(offered || !isAbsent(context.record.value(u"no_staff_support_reason")),
            QT_TRANSLATE_NOOP("Workflow", "No support for staff is recorded: record the offers, or why none was made."));
    });
}

std::optional<RecordData> openPause(const WorkflowContext &context)
{
    for (const RecordData &pause : relatedTo(context.reg, u"response_pause"_qs, u"learning_response"_qs, context.record.id)) {
        if (isAbsent(pause.value(u"ends_on")))
            return pause;
    }
    return std::nullopt;
}

Guard pauseIsRecorded()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto pause = openPause(context);
        if (!pause)
            return QCoreApplication::translate("Workflow", "Record the pause first: who asked, why, the day of its review and the day the family was told.");
        return unless(!isAbsent(pause->value(u"family_told_on")), QT_TRANSLATE_NOOP("Workflow", "The day on which the family was told of the pause is missing."));
    });
}

Guard pauseHasEnded()
{
    return hard({}, [](const WorkflowContext &context) {
        return unless(!openPause(context), QT_TRANSLATE_NOOP("Workflow", "The pause has no end: enter the day on which it ended."));
    });
}

Guard standDownRecorded()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        for (const RecordData &change : relatedTo(context.reg, u"response_change"_qs, u"learning_response"_qs, context.record.id)) {
            if (change.text(u"kind") == u"stood_down")
                return unless(!isAbsent(change.value(u"family_told_on")), QT_TRANSLATE_NOOP("Workflow", "The day on which the family was told that it stands down is missing."));
        }
        return QCoreApplication::translate("Workflow", "Record the change first: who decided to stand it down, and why.");
    });
}

/// Every state of the work can be paused and goes on where it stopped.
QList<Transition> pausing()
{
    QList<Transition> steps;
    for (const QString &state : {u"planning"_qs, u"in_progress"_qs, u"analysis"_qs, u"drafting"_qs}) {
        Transition pause {state, u"paused"_qs, QT_TRANSLATE_NOOP("Workflow", "Pause"), {pauseIsRecorded()}};
        pause.effect = [state](const WorkflowContext &, RecordData &after) { after.setValue(u"paused_from", state); };
        Transition goOn {u"paused"_qs, state, QT_TRANSLATE_NOOP("Workflow", "Go on"), {pauseHasEnded()}};
        goOn.applies = [state](const WorkflowContext &context) {
            const QString from = context.record.text(u"paused_from");
            return from == state || (from.isEmpty() && state == u"in_progress");
        };
        steps << pause << goOn;
    }
    return steps;
}

QList<Transition> standingDown()
{
    QList<Transition> steps;
    for (const QString &state : {u"commissioned"_qs, u"planning"_qs, u"in_progress"_qs, u"analysis"_qs, u"drafting"_qs, u"paused"_qs})
        steps << Transition {state, u"stood_down"_qs, QT_TRANSLATE_NOOP("Workflow", "Stand down"), {standDownRecorded()}};
    return steps;
}

Transition beginPlanning()
{
    Transition step {u"commissioned"_qs, u"planning"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin planning"),
        {needs(u"lead"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no lead.")),
            needs(u"lead_independence"_qs, QT_TRANSLATE_NOOP("Workflow", "The lead has not declared their independence.")),
            leadIsIndependent(Guard::Kind::Hard), teamIsLargeEnough(), engagementLeadForPsii()}};
    step.guards += leadIsTrained();
    step.applies = isFull;
    return step;
}

Transition holdMeeting()
{
    Transition step {u"commissioned"_qs, u"held"_qs, QT_TRANSLATE_NOOP("Workflow", "Record that it was held"),
        {needs(u"lead"_qs, QT_TRANSLATE_NOOP("Workflow", "Who conducted it is missing: name the lead.")),
            needs(u"held_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which it was held is missing.")),
            needs(u"participants"_qs, QT_TRANSLATE_NOOP("Workflow", "Who took part (roles) is missing.")), leadIsIndependent(Guard::Kind::Warning)}};
    step.applies = isLight;
    return step;
}

} // namespace

QList<Transition> responsePlanningSteps()
{
    QList<Transition> steps {
        {u"decision"_qs, u"commissioned"_qs, QT_TRANSLATE_NOOP("Workflow", "Commission"),
            {needs(u"rationale"_qs, QT_TRANSLATE_NOOP("Workflow", "Why this response was chosen is not written down.")),
                needs(u"decided_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who decided (their role) is missing.")),
                needs(u"commissioned_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the decision is missing.")), decidedByPanel()}},
        {u"decision"_qs, u"stood_down"_qs, QT_TRANSLATE_NOOP("Workflow", "Close without a response"),
            {needs(u"rationale"_qs, QT_TRANSLATE_NOOP("Workflow", "Why no response is needed is not written down."))}},
        beginPlanning(),
        holdMeeting(),
        {u"planning"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Start the work"),
            {termsOfReference(), familyAsked(), needs(u"started_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The start date is missing.")),
                needs(u"agreed_due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "No due date is agreed.")),
                needs(u"agreed_with"_qs, QT_TRANSLATE_NOOP("Workflow", "Who agreed the due date is missing.")), staffSupported(), withinTarget(), withinCeiling()}},
    };
    return steps + pausing() + standingDown();
}

QList<Guard> crossSystemGuards()
{
    const auto recorded = [](const QString &field, const char *sentence) {
        return hard(field, [field, sentence](const WorkflowContext &context) {
            return unless(!context.record.value(u"cross_system").toBool() || !isAbsent(context.record.value(field)), sentence);
        });
    };
    return {recorded(u"cross_role"_qs, QT_TRANSLATE_NOOP("Workflow", "Whether we lead or contribute is missing.")),
        recorded(u"lead_body"_qs, QT_TRANSLATE_NOOP("Workflow", "Which body leads is missing.")),
        recorded(u"terms_shared"_qs, QT_TRANSLATE_NOOP("Workflow", "The terms of reference shared between the organisations are missing.")),
        recorded(u"information_sharing"_qs, QT_TRANSLATE_NOOP("Workflow", "On what basis information is shared is missing.")),
        recorded(u"family_contact_body"_qs, QT_TRANSLATE_NOOP("Workflow", "Which body contacts the family is missing.")),
        hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
            if (!context.record.value(u"cross_system").toBool())
                return std::nullopt;
            QStringList contacts;
            for (const RecordData &one : relatedTo(context.reg, u"engagement_case"_qs, u"learning_response"_qs, context.record.id)) {
                if (const QString contact = one.text(u"named_contact"); !contact.isEmpty() && !contacts.contains(contact))
                    contacts << contact;
            }
            return unless(contacts.size() == 1, QT_TRANSLATE_NOOP("Workflow", "The family must have exactly one named contact across the organisations."));
        })};
}

} // namespace candour
