#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"
#include "workflow/safe/triageworkflow.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

/// Ground, and what the ground rests on.
Guard groundGiven()
{
    return hard(u"basis"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QString basis = context.record.text(u"basis");
        if (basis.isEmpty())
            return QCoreApplication::translate("Workflow", "The ground is missing: a priority of the plan, a mandated category or an emerging risk.");
        if (basis == u"psirp_priority" && isAbsent(context.record.value(u"priority")))
            return QCoreApplication::translate("Workflow", "Which priority of the plan it answers is missing.");
        return unless(basis != u"mandated" || !isAbsent(context.record.value(u"mandated_category")),
            QT_TRANSLATE_NOOP("Workflow", "Which mandated category it answers is missing."));
    });
}

Guard deciderHasAuthority()
{
    return hard(u"decided_by"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QStringList roles = authorityFor(context.reference, context.record.text(u"response_type"));
        const auto decider = referred(context.reg, context.record, u"decided_by"_qs);
        if (roles.isEmpty() || !decider || roles.contains(decider->text(u"kind")))
            return std::nullopt;
        QStringList labels;
        for (const QString &role : roles)
            labels << context.reference.label(u"person_role"_qs, role);
        return QCoreApplication::translate("Workflow", "Whoever decided has no authority for this response; it belongs to: %1.").arg(labels.join(u", "_qs));
    });
}

/// Feeding a plan needs a plan: live, and with a measure that would show whether it works.
Guard livePlanForImprovement()
{
    return hard(u"improvement_plan"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (context.record.text(u"response_type") != u"improvement")
            return std::nullopt;
        const auto plan = referred(context.reg, context.record, u"improvement_plan"_qs);
        if (!plan || plan->text(u"status") != u"live")
            return QCoreApplication::translate("Workflow", "Feeding an improvement plan needs one that is live: name it.");
        return unless(!isAbsent(plan->value(u"measure")), QT_TRANSLATE_NOOP("Workflow", "The improvement plan has no measure that would show whether it works."));
    });
}

Guard eventsNamed()
{
    return hard({}, [](const WorkflowContext &context) {
        const bool looksWide = QStringList {u"thematic"_qs, u"horizon"_qs, u"audit"_qs}.contains(context.record.text(u"response_type"));
        return unless(looksWide || !eventsOfDecision(context.reg, context.record.id).isEmpty(),
            QT_TRANSLATE_NOOP("Workflow", "It names no event: set this decision on the triage of each event it covers."));
    });
}

/// The rule in force on the day of each event; an executive may overrule, which covers interim Never Event arrangements.
Guard mandatedPsiiChosen()
{
    return overridable(u"response_type"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (context.record.text(u"response_type") == u"psii")
            return std::nullopt;
        QStringList open;
        for (const RecordData &event : eventsOfDecision(context.reg, context.record.id)) {
            for (const RecordData &screen : relatedTo(context.reg, u"mandated_screen"_qs, u"incident"_qs, event.id)) {
                if (screen.text(u"answer") == u"yes" && screen.value(u"psii_required").toBool())
                    open << event.name() + u' ' + context.reference.label(u"mandated_category"_qs, screen.text(u"category"), event.date(u"occurred_on"));
            }
        }
        if (open.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "A PSII is mandated and was not chosen: %1.").arg(open.join(u"; "_qs));
    });
}

Guard partnerPresent()
{
    return overridable(u"partner_present"_qs, [](const WorkflowContext &context) {
        return unless(context.record.value(u"partner_present").toBool(), QT_TRANSLATE_NOOP("Workflow", "No Patient Safety Partner was at the panel."));
    });
}

Guard withinPlannedVolume()
{
    return warning(u"priority"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto priority = referred(context.reg, context.record, u"priority"_qs);
        if (!priority || isAbsent(priority->value(u"planned_volume")))
            return std::nullopt;
        const int planned = priority->value(u"planned_volume").toInt();
        const int soFar = commissionedUnder(context.reg, priority->id);
        if (soFar < planned)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The plan foresees %1 for this priority, and %2 are commissioned already.").arg(planned).arg(soFar);
    });
}

} // namespace

Workflow responseDecisionWorkflow()
{
    Workflow workflow;
    workflow.type = u"response_decision"_qs;
    workflow.states = {
        {u"draft"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft"), Shape::Open},
        {u"made"_qs, QT_TRANSLATE_NOOP("Workflow", "Made"), Shape::Full},
        {u"superseded"_qs, QT_TRANSLATE_NOOP("Workflow", "Replaced"), Shape::Ended},
    };
    workflow.transitions = {
        {u"draft"_qs, u"made"_qs, QT_TRANSLATE_NOOP("Workflow", "Make the decision"),
            {needs(u"response_type"_qs, QT_TRANSLATE_NOOP("Workflow", "What was decided is missing.")), groundGiven(),
                needs(u"rationale"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it was decided is not written down.")),
                needs(u"decided_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the decision is missing.")),
                needs(u"decided_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who decided is missing.")), deciderHasAuthority(), livePlanForImprovement(),
                eventsNamed(), mandatedPsiiChosen(), partnerPresent(), withinPlannedVolume()}},
        {u"made"_qs, u"superseded"_qs, QT_TRANSLATE_NOOP("Workflow", "Replace"), {}},
    };
    return workflow;
}

} // namespace candour
