#include "workflow/safe/triageworkflow.h"

#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"
#include "workflow/safe/mortalityguards.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

std::optional<RecordData> eventOf(const WorkflowContext &context)
{
    return referred(context.reg, context.record, u"incident"_qs);
}

/// A guard over the event that asks only where the event's type needs harm grades. Where no field mends it, `field` names the
/// part of the triage page that does: "people", "candour" or "categories".
Guard forIncidents(const QString &field, const std::function<std::optional<QString>(const WorkflowContext &, const RecordData &)> &missing)
{
    return hard(field, [missing](const WorkflowContext &context) -> std::optional<QString> {
        const auto event = eventOf(context);
        return event && needsHarm(context.reference, *event) ? missing(context, *event) : std::nullopt;
    });
}

Guard eventHas(const QString &field, const char *sentence)
{
    return hard({}, [field, sentence](const WorkflowContext &context) {
        const auto event = eventOf(context);
        return unless(event && !isAbsent(event->value(field)), sentence);
    });
}

Guard precisionKnown()
{
    return hard(u"occurred_precision"_qs, [](const WorkflowContext &context) {
        const auto event = eventOf(context);
        const bool known = !isAbsent(context.record.value(u"occurred_precision")) || (event && !isAbsent(event->value(u"occurred_precision")));
        return unless(known, QT_TRANSLATE_NOOP("Workflow", "How sure the date of the event is has not been said."));
    });
}

Guard immediateActionsAnswered()
{
    return hard(u"immediate_actions"_qs, [](const WorkflowContext &context) {
        const auto event = eventOf(context);
        const bool answered = !isAbsent(context.record.value(u"immediate_actions")) || (event && !isAbsent(event->value(u"immediate_actions")));
        return unless(answered, QT_TRANSLATE_NOOP("Workflow", "Immediate safety actions are not answered; the answer may be that none are needed."));
    });
}

Guard everyoneGraded()
{
    return forIncidents(u"people"_qs, [](const WorkflowContext &context, const RecordData &event) -> std::optional<QString> {
        const auto people = relatedTo(context.reg, u"affected_person"_qs, u"incident"_qs, event.id);
        if (people.isEmpty())
            return QCoreApplication::translate("Workflow", "Nobody affected is recorded.");
        QStringList ungraded;
        for (const RecordData &person : people) {
            if (person.text(u"role") == u"patient" && !currentHarm(context.reg, person).isWhole())
                ungraded << person.name();
        }
        if (ungraded.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Physical and psychological harm are both needed: not graded for %1.").arg(ungraded.join(u", "_qs));
    });
}

/// "Cannot yet" is an answer; "not asked" is none.
bool isCandourAnswered(const Register &reg, const RecordData &patient)
{
    for (const RecordData &candour : relatedTo(reg, u"candour_case"_qs, u"affected_person"_qs, patient.id)) {
        if (candour.text(u"state") != u"not_assessed")
            return true;
    }
    return false;
}

Guard candourDecided()
{
    return forIncidents(u"candour"_qs, [](const WorkflowContext &context, const RecordData &event) -> std::optional<QString> {
        QStringList open;
        for (const RecordData &patient : patientsOf(context.reg, event.id)) {
            if (!isCandourAnswered(context.reg, patient))
                open << patient.name();
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The duty of candour is not decided (yes, no or cannot yet) for %1.").arg(open.join(u", "_qs));
    });
}

QList<RecordData> screensOf(const WorkflowContext &context, const RecordData &event)
{
    return relatedTo(context.reg, u"mandated_screen"_qs, u"incident"_qs, event.id);
}

Guard screenAnswered()
{
    return forIncidents(u"categories"_qs, [](const WorkflowContext &context, const RecordData &event) -> std::optional<QString> {
        QStringList open;
        const auto screens = screensOf(context, event);
        for (const ReferenceEntry &category : context.reference.set(u"mandated_category"_qs).entriesValidOn(event.date(u"occurred_on"))) {
            const bool answered = std::any_of(screens.begin(), screens.end(), [&](const RecordData &screen) {
                return screen.text(u"category") == category.code && !isAbsent(screen.value(u"answer"));
            });
            if (!answered)
                open << category.label;
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Mandated categories not answered: %1.").arg(open.join(u"; "_qs));
    });
}

/// Referrals that a "yes" asks for and that stand in one of the given states, or do not exist where no state is given.
QStringList referralsIn(const WorkflowContext &context, const RecordData &event, const QString &state)
{
    QStringList found;
    for (const RecordData &screen : screensOf(context, event)) {
        if (screen.text(u"answer") != u"yes" || !screen.value(u"referral_required").toBool())
            continue;
        const auto referrals = relatedTo(context.reg, u"external_process"_qs, u"screen"_qs, screen.id);
        const bool isOpen = std::any_of(referrals.begin(), referrals.end(), [&](const RecordData &referral) { return referral.text(u"state") == state; });
        if (state.isEmpty() ? referrals.isEmpty() : isOpen)
            found << screen.text(u"refer_to");
    }
    return found;
}

Guard referralsCreated()
{
    return forIncidents(u"categories"_qs, [](const WorkflowContext &context, const RecordData &event) -> std::optional<QString> {
        const QStringList none = referralsIn(context, event, {});
        if (none.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "A mandated referral is not on the register: %1.").arg(none.join(u"; "_qs));
    });
}

Guard referralsLogged()
{
    return forIncidents(u"categories"_qs, [](const WorkflowContext &context, const RecordData &event) -> std::optional<QString> {
        const QStringList open = referralsIn(context, event, u"to_refer"_qs);
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Not referred yet, nor refused with a reason: %1.").arg(open.join(u"; "_qs));
    });
}

Guard assessmentComplete()
{
    return overridable(u"assessment"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (!context.record.value(u"unclear").toBool())
            return std::nullopt;
        const auto assessment = referred(context.reg, context.record, u"assessment"_qs);
        const Workflow *workflow = workflowOf(u"learning_response"_qs);
        const WorkflowState *state = assessment && workflow ? workflow->state(assessment->text(u"state")) : nullptr;
        const bool done = state && (state->isFinal() || QStringList {u"approved"_qs, u"monitoring"_qs, u"held"_qs}.contains(state->key));
        return unless(done, QT_TRANSLATE_NOOP("Workflow", "It is marked unclear, and the assessment that should come first is not complete."));
    });
}

Guard decisionMade(bool withResponse)
{
    return hard(u"decision"_qs, [withResponse](const WorkflowContext &context) -> std::optional<QString> {
        const auto decision = referred(context.reg, context.record, u"decision"_qs);
        if (!decision || decision->text(u"state") != u"made")
            return QCoreApplication::translate("Workflow", "No decision of the panel is recorded for it.");
        const bool isNone = decision->text(u"response_type") == u"none";
        if (withResponse && isNone)
            return QCoreApplication::translate("Workflow", "The panel decided on no learning response: close it without one.");
        return unless(withResponse || isNone, QT_TRANSLATE_NOOP("Workflow", "The panel decided on a learning response."));
    });
}

Guard duplicateNamed()
{
    return hard(u"duplicate_of"_qs, [](const WorkflowContext &context) {
        const bool named = context.record.text(u"duplicates") == u"duplicate" && !isAbsent(context.record.value(u"duplicate_of"));
        return unless(named, QT_TRANSLATE_NOOP("Workflow", "Say of which event it is a duplicate."));
    });
}

} // namespace

Workflow triageWorkflow()
{
    Workflow workflow;
    workflow.type = u"triage"_qs;
    workflow.states = {
        {u"recorded"_qs, QT_TRANSLATE_NOOP("Workflow", "Recorded"), Shape::Open},
        {u"triage"_qs, QT_TRANSLATE_NOOP("Workflow", "In triage"), Shape::Half},
        {u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "For decision"), Shape::Half},
        {u"decided"_qs, QT_TRANSLATE_NOOP("Workflow", "Decided"), Shape::Full},
        {u"no_response"_qs, QT_TRANSLATE_NOOP("Workflow", "No learning response"), Shape::Ended},
        {u"duplicate"_qs, QT_TRANSLATE_NOOP("Workflow", "Duplicate"), Shape::Ended},
    };
    workflow.transitions = {
        {u"recorded"_qs, u"triage"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin triage"),
            {eventHas(u"occurred_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The date of the event is missing.")), precisionKnown(),
                eventHas(u"reported_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The date of the report is missing.")),
                eventHas(u"event_type"_qs, QT_TRANSLATE_NOOP("Workflow", "The event type is missing.")), everyoneGraded(), immediateActionsAnswered()}},
        {u"triage"_qs, u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "Send to the panel"),
            {candourDecided(), screenAnswered(), referralsCreated(), assessmentComplete(),
                deathScreenAnswered(), associationJudged(),
                needs(u"duplicates"_qs, QT_TRANSLATE_NOOP("Workflow", "Possible duplicates were not looked at."), Guard::Kind::Warning)},
            {}, [](const WorkflowContext &context, RecordData &triage) { triage.setValue(u"sent_to_panel_on", context.today); }},
        {u"decision"_qs, u"decided"_qs, QT_TRANSLATE_NOOP("Workflow", "Record the decision"), {decisionMade(true), referralsLogged()}},
        {u"decision"_qs, u"no_response"_qs, QT_TRANSLATE_NOOP("Workflow", "Close without a response"),
            {decisionMade(false), referralsLogged(),
                needs(u"feedback_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The reporter has had no feedback."))}},
        {u"decision"_qs, u"triage"_qs, QT_TRANSLATE_NOOP("Workflow", "Back to triage"), {}},
        {u"recorded"_qs, u"duplicate"_qs, QT_TRANSLATE_NOOP("Workflow", "Close as a duplicate"), {duplicateNamed()}},
        {u"triage"_qs, u"duplicate"_qs, QT_TRANSLATE_NOOP("Workflow", "Close as a duplicate"), {duplicateNamed()}},
        {u"decided"_qs, u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "Decide again"), {}},
        {u"no_response"_qs, u"decision"_qs, QT_TRANSLATE_NOOP("Workflow", "Decide again"), {}},
    };
    return workflow;
}

} // namespace candour
