#include "workflow/safe/lookups.h"
#include "workflow/safe/smallworkflows.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

Guard concerns(const QString &answer, const char *sentence)
{
    return hard(u"relevant"_qs, [answer, sentence](const WorkflowContext &context) { return unless(context.record.text(u"relevant") == answer, sentence); });
}

Guard hasActions()
{
    return hard({}, [](const WorkflowContext &context) {
        return unless(!relatedTo(context.reg, u"alert_action"_qs, u"safety_alert"_qs, context.record.id).isEmpty(), QT_TRANSLATE_NOOP("Workflow", "No action of the alert is on record."));
    });
}

/// Done with evidence, or not relevant with a reason.
Guard actionsDone()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        QStringList open;
        for (const RecordData &action : relatedTo(context.reg, u"alert_action"_qs, u"safety_alert"_qs, context.record.id)) {
            const bool done = !isAbsent(action.value(u"done_on")) && !isAbsent(action.value(u"evidence"));
            if (!done && isAbsent(action.value(u"not_relevant_reason")))
                open << action.name();
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Neither done with evidence nor found irrelevant with a reason: %1.").arg(open.join(u"; "_qs));
    });
}

Guard hasRows(const QString &type, const char *sentence, Guard::Kind kind = Guard::Kind::Hard)
{
    return {kind, {}, [type, sentence](const WorkflowContext &context) {
        return unless(!relatedTo(context.reg, type, u"psirp"_qs, context.record.id).isEmpty(), sentence);
    }};
}

/// A plan made without patients is not one they were part of.
Guard patientsAsked()
{
    return warning({}, [](const WorkflowContext &context) {
        const auto asked = relatedTo(context.reg, u"psirp_stakeholder"_qs, u"psirp"_qs, context.record.id);
        const bool patients = std::any_of(asked.begin(), asked.end(), [](const RecordData &one) {
            return one.text(u"stakeholder_group") == u"patients" || one.text(u"stakeholder_group") == u"partners";
        });
        return unless(patients, QT_TRANSLATE_NOOP("Workflow", "Neither patients nor Patient Safety Partners were asked."));
    });
}

} // namespace

Workflow safetyAlertWorkflow()
{
    Workflow workflow;
    workflow.type = u"safety_alert"_qs;
    workflow.states = {
        {u"received"_qs, QT_TRANSLATE_NOOP("Workflow", "Received"), Shape::Open},
        {u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "In progress"), Shape::Half},
        {u"actions_complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Actions complete"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed with assurance"), Shape::Full},
        {u"not_relevant"_qs, QT_TRANSLATE_NOOP("Workflow", "Does not concern us"), Shape::Ended},
    };
    workflow.transitions = {
        {u"received"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin the actions"),
            {needs(u"owner"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no executive lead.")),
                needs(u"deadline_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The alert's own deadline is missing.")),
                concerns(u"yes"_qs, QT_TRANSLATE_NOOP("Workflow", "Whether it concerns our services is not answered with yes.")), hasActions()}},
        {u"received"_qs, u"not_relevant"_qs, QT_TRANSLATE_NOOP("Workflow", "Does not concern us"),
            {needs(u"owner"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no executive lead.")),
                concerns(u"no"_qs, QT_TRANSLATE_NOOP("Workflow", "Whether it concerns our services is not answered with no.")),
                needs(u"relevance_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it does not concern our services is missing."))}},
        {u"in_progress"_qs, u"actions_complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Actions complete"),
            {actionsDone(), needs(u"completed_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which the actions were complete is missing."))}},
        {u"actions_complete"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"),
            {needs(u"assurance"_qs, QT_TRANSLATE_NOOP("Workflow", "How it is known to last is missing.")),
                needs(u"assurance_audit"_qs, QT_TRANSLATE_NOOP("Workflow", "No audit shows that it lasts."), Guard::Kind::Warning)}},
    };
    return workflow;
}

Workflow psirpWorkflow()
{
    Workflow workflow;
    workflow.type = u"psirp"_qs;
    workflow.states = {
        {u"draft"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft"), Shape::Open},
        {u"consultation"_qs, QT_TRANSLATE_NOOP("Workflow", "In consultation"), Shape::Half},
        {u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approved by the board"), Shape::Half},
        {u"published"_qs, QT_TRANSLATE_NOOP("Workflow", "Published"), Shape::Half},
        {u"superseded"_qs, QT_TRANSLATE_NOOP("Workflow", "Replaced"), Shape::Ended},
    };
    workflow.transitions = {
        {u"draft"_qs, u"consultation"_qs, QT_TRANSLATE_NOOP("Workflow", "Consult"),
            {hasRows(u"psirp_source"_qs, QT_TRANSLATE_NOOP("Workflow", "No source of the safety profile is on record.")),
                hasRows(u"psirp_priority"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no priorities."))}},
        {u"consultation"_qs, u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approve"),
            {hasRows(u"psirp_stakeholder"_qs, QT_TRANSLATE_NOOP("Workflow", "Nobody is on record as asked.")), patientsAsked(),
                needs(u"board_approved_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which the board approved it is missing.")),
                needs(u"inequality"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no analysis of inequality."), Guard::Kind::Warning),
                needs(u"capacity_days"_qs, QT_TRANSLATE_NOOP("Workflow", "Its capacity is not estimated."), Guard::Kind::Warning)}},
        {u"consultation"_qs, u"draft"_qs, QT_TRANSLATE_NOOP("Workflow", "Back to draft"), {}},
        {u"approved"_qs, u"published"_qs, QT_TRANSLATE_NOOP("Workflow", "Publish"),
            {needs(u"icb_agreed_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The agreement of the ICB is missing.")),
                needs(u"published_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of publication is missing."))}},
        {u"published"_qs, u"superseded"_qs, QT_TRANSLATE_NOOP("Workflow", "Replace"), {}},
    };
    return workflow;
}

} // namespace candour
