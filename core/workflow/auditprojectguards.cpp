#include "workflow/auditprojectguards.h"

#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// A guard whose sentence stays the same; `holds` says whether all is well.
Guard guard(const QString &field, const char *sentence, std::function<bool(const WorkflowContext &)> holds, Guard::Kind kind = Guard::Kind::Hard)
{
    return {kind, field, [sentence, holds = std::move(holds)](const WorkflowContext &context) -> std::optional<QString> {
        return holds(context) ? std::nullopt : std::optional<QString>(QCoreApplication::translate("Workflow", sentence));
    }};
}

bool has(const WorkflowContext &context, QStringView field)
{
    return !isAbsent(context.record.value(field));
}

bool isLow(const QString &rating)
{
    return rating == u"limited" || rating == u"none";
}

QList<RecordData> criteriaOf(const WorkflowContext &context)
{
    return recordsOf(context.reg, u"criterion"_qs, context.record.id);
}

/// "C1, C3" where there are such criteria.
Guard everyCriterion(const char *sentence, std::function<bool(const RecordData &)> isWell)
{
    return {Guard::Kind::Hard, {}, [sentence, isWell = std::move(isWell)](const WorkflowContext &context) -> std::optional<QString> {
        QStringList codes;
        for (const RecordData &criterion : criteriaOf(context)) {
            if (!isWell(criterion))
                codes << criterion.text(u"code");
        }
        return codes.isEmpty() ? std::nullopt : std::optional<QString>(QCoreApplication::translate("Workflow", sentence).arg(codes.join(u", "_qs)));
    }};
}

/// The waiver as far as it is needed: nothing where a date is set.
std::optional<QString> waiverProblem(const WorkflowContext &context)
{
    if (isLow(context.record.text(u"assurance")))
        return QCoreApplication::translate("Workflow", "After limited or no assurance a re-audit date is needed.");
    if (criticalIsMissed(context.record, context.reg))
        return QCoreApplication::translate("Workflow", "A critical criterion was missed: a re-audit date is needed.");
    if (context.record.value(u"reaudit_waived").toBool() && has(context, u"waiver_reason") && has(context, u"waiver_approver"))
        return std::nullopt;
    return QCoreApplication::translate("Workflow", "Set a re-audit date, or waive it with a reason and an approver.");
}

/// The verdicts of signed-off next cycles.
QStringList childVerdicts(const WorkflowContext &context)
{
    Query query;
    query.type = u"audit_project"_qs;
    query.where = {{u"parent_cycle"_qs, Condition::Operator::Equals, context.record.id.toString()}};
    QStringList verdicts;
    const auto children = context.reg.all(query);
    for (const RecordData &child : children ? *children : QList<RecordData>()) {
        if (!isAbsent(child.value(u"signed_off_on")) && !isAbsent(child.value(u"verdict")))
            verdicts << child.text(u"verdict");
    }
    return verdicts;
}

bool closesTheLoop(const QString &verdict)
{
    return verdict == u"sustained" || verdict == u"improved_met";
}

bool isEnded(const RecordData &action)
{
    const Workflow *workflow = workflowOf(u"action"_qs);
    const WorkflowState *state = workflow ? workflow->state(action.text(u"state")) : nullptr;
    return state && state->isFinal();
}

} // namespace

Guard methodIsKnown()
{
    return {Guard::Kind::Hard, u"method_choice"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QString method = context.record.text(u"method_choice");
        if (method == u"research")
            return QCoreApplication::translate("Workflow", "The answers describe research: refer it to research and development.");
        if (method.isEmpty() || method == u"unclear")
            return QCoreApplication::translate("Workflow", "Whether it is an audit cannot be told yet: answer the questions on its method.");
        return std::nullopt;
    }};
}

Guard leadIsHere()
{
    return guard(u"lead"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no lead, or the lead has left: hand it over first."),
        [](const WorkflowContext &context) { return has(context, u"lead") && !hasLeft(context.record.text(u"lead"), context.reg, context.today); });
}

QList<Guard> twoApprovals()
{
    return {
        guard(u"directorate_approver"_qs, QT_TRANSLATE_NOOP("Workflow", "The directorate lead has not approved it: who, and on which day?"),
            [](const WorkflowContext &context) {
                return context.record.text(u"priority_level") == u"level_1" || (has(context, u"directorate_approver") && has(context, u"directorate_approved_on"));
            }),
        guard(u"central_approver"_qs, QT_TRANSLATE_NOOP("Workflow", "The central audit team has not approved method and data: who, and on which day?"),
            [](const WorkflowContext &context) { return has(context, u"central_approver") && has(context, u"central_approved_on"); }),
        guard(u"central_approver"_qs, QT_TRANSLATE_NOOP("Workflow", "Nobody approves their own project, and the two approvals are given by two people."),
            [](const WorkflowContext &context) {
                const QString central = context.record.text(u"central_approver");
                const QString directorate = context.record.text(u"directorate_approver");
                const QString lead = context.record.text(u"lead");
                return central.isEmpty() || (central != directorate && central != lead && (directorate.isEmpty() || directorate != lead));
            }),
    };
}

QList<Guard> designIsComplete()
{
    return {
        guard({}, QT_TRANSLATE_NOOP("Workflow", "It has no criterion: without a standard it is a service evaluation."), [](const WorkflowContext &context) { return !criteriaOf(context).isEmpty(); }),
        everyCriterion(QT_TRANSLATE_NOOP("Workflow", "Without a target: %1."), [](const RecordData &criterion) { return !isAbsent(criterion.value(u"target")); }),
        everyCriterion(QT_TRANSLATE_NOOP("Workflow", "A target of 100 % needs the critical mark or a reason: %1."), [](const RecordData &criterion) {
            return criterion.value(u"target").toDouble() < 100 || criterion.value(u"critical").toBool() || !isAbsent(criterion.value(u"target_reason"));
        }),
        everyCriterion(QT_TRANSLATE_NOOP("Workflow", "Neither a standard nor an approved local consensus stands behind: %1."), [](const RecordData &criterion) {
            return !isAbsent(criterion.value(u"evidence")) || !isAbsent(criterion.value(u"consensus_approver"));
        }),
        needs(u"sample_planned"_qs, QT_TRANSLATE_NOOP("Workflow", "There is no sample plan: how many cases are planned?")),
        needs(u"form_frozen_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The tool is not frozen.")),
        guard(u"ig_agreed"_qs, QT_TRANSLATE_NOOP("Workflow", "Information governance has not agreed."), [](const WorkflowContext &context) { return context.record.value(u"ig_agreed").toBool(); }),
        guard(u"ig_reference"_qs, QT_TRANSLATE_NOOP("Workflow", "Identifiable data need a Caldicott or DPIA reference."),
            [](const WorkflowContext &context) { return !context.record.value(u"identifiable").toBool() || has(context, u"ig_reference"); }),
        leadIsHere(),
        needs(u"collection_ends_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The end of data collection is missing.")),
    };
}

QList<Guard> collectionIsComplete()
{
    return {
        guard(u"shortfall_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "Fewer cases were collected than planned: collect them or record the reason."),
            [](const WorkflowContext &context) {
                return achievedCases(context.record, context.reg) >= context.record.value(u"sample_planned").toInt() || has(context, u"shortfall_reason");
            }),
        guard({}, QT_TRANSLATE_NOOP("Workflow", "Cases are still in progress: complete or exclude them."),
            [](const WorkflowContext &context) { return caseCounts(context.reg, context.record.id).inProgress == 0; }),
    };
}

QList<Guard> resultsAreFrozen()
{
    return {
        guard(u"results_frozen_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The results are not frozen."),
            [](const WorkflowContext &context) {
                return has(context, u"results_frozen_on") || (has(context, u"criteria_applicable") && caseCounts(context.reg, context.record.id).all == 0);
            }),
        {Guard::Kind::Hard, {}, [](const WorkflowContext &context) -> std::optional<QString> {
            QStringList codes;
            for (const RecordData &result : recordsOf(context.reg, u"criterion_result"_qs, context.record.id)) {
                if (result.value(u"blank_count").toInt() > 0)
                    codes << result.text(u"code");
            }
            return codes.isEmpty() ? std::nullopt : std::optional<QString>(QCoreApplication::translate("Workflow", "Answers are blank: %1. Answer them or set the case to “notes unavailable”.").arg(codes.join(u", "_qs)));
        }},
    };
}

QList<Guard> reportIsComplete()
{
    return {
        guard({}, QT_TRANSLATE_NOOP("Workflow", "There are no findings."), [](const WorkflowContext &context) { return !recordsOf(context.reg, u"audit_finding"_qs, context.record.id).isEmpty(); }),
        needs(u"assurance"_qs, QT_TRANSLATE_NOOP("Workflow", "The assurance rating is missing.")),
        guard({}, QT_TRANSLATE_NOOP("Workflow", "A shortfall has no risk assessment."),
            [](const WorkflowContext &context) {
                const QList<RecordData> risks = recordsOf(context.reg, u"risk_assessment"_qs, context.record.id);
                const QList<RecordData> shortfalls = shortfallsOf(context.record, context.reg);
                return std::all_of(shortfalls.begin(), shortfalls.end(), [&](const RecordData &finding) {
                    return std::any_of(risks.begin(), risks.end(), [&](const RecordData &risk) { return risk.text(u"finding") == finding.id.toString(); });
                });
            }),
        {Guard::Kind::Hard, {}, [](const WorkflowContext &context) -> std::optional<QString> {
            QStringList reasons;
            for (const EscalationNeed &need : openEscalationNeeds(context.record, context.reg, context.reference)) {
                const QString label = context.reference.label(u"escalation_trigger"_qs, need.trigger);
                if (!reasons.contains(label))
                    reasons << label;
            }
            return reasons.isEmpty() ? std::nullopt : std::optional<QString>(QCoreApplication::translate("Workflow", "An escalation has to be raised first: %1.").arg(reasons.join(u"; "_qs)));
        }},
        needs(u"presented_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the presentation is missing.")),
    };
}

QList<Guard> presentationIsRecorded()
{
    return {needs(u"presented_at"_qs, QT_TRANSLATE_NOOP("Workflow", "The meeting at which it was presented is missing.")),
        needs(u"presented_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the presentation is missing.")),
        needs(u"attendance"_qs, QT_TRANSLATE_NOOP("Workflow", "Who was there is missing.")),
        needs(u"minute_reference"_qs, QT_TRANSLATE_NOOP("Workflow", "The minute is missing."))};
}

Guard shortfallsAreAnswered()
{
    return guard({}, QT_TRANSLATE_NOOP("Workflow", "A shortfall has neither an action nor an approved reason for none."), [](const WorkflowContext &context) {
        const QList<RecordData> actions = recordsOf(context.reg, u"action"_qs, context.record.id);
        const QList<RecordData> shortfalls = shortfallsOf(context.record, context.reg);
        return std::all_of(shortfalls.begin(), shortfalls.end(), [&](const RecordData &finding) {
            return !isAbsent(finding.value(u"no_action_reason"))
                || std::any_of(actions.begin(), actions.end(), [&](const RecordData &action) { return action.text(u"audit_finding") == finding.id.toString(); });
        });
    });
}

QList<Guard> reauditIsDecided()
{
    return {{Guard::Kind::Hard, u"reaudit_due_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        return has(context, u"reaudit_due_on") ? std::nullopt : waiverProblem(context);
    }}};
}

QList<Guard> actionsAreDone()
{
    const auto openActions = [](const WorkflowContext &context) {
        QStringList open;
        for (const RecordData &action : recordsOf(context.reg, u"action"_qs, context.record.id)) {
            if (!isEnded(action))
                open << action.name();
        }
        return open;
    };
    const auto isDue = [](const WorkflowContext &context) {
        const QDate due = context.record.date(u"reaudit_due_on");
        return due.isValid() && due <= context.today;
    };
    return {
        needs(u"reaudit_due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "No re-audit date is set.")),
        {Guard::Kind::Hard, {}, [=](const WorkflowContext &context) -> std::optional<QString> {
            const QStringList open = openActions(context);
            if (open.isEmpty() || isDue(context))
                return std::nullopt;
            return QCoreApplication::translate("Workflow", "Actions are open and the re-audit is not due yet: %1.").arg(open.join(u", "_qs));
        }},
        {Guard::Kind::Warning, {}, [=](const WorkflowContext &context) -> std::optional<QString> {
            const QStringList open = openActions(context);
            if (open.isEmpty())
                return std::nullopt;
            return QCoreApplication::translate("Workflow", "Open actions confound the re-audit: %1.").arg(open.join(u", "_qs));
        }},
    };
}

Guard nextCycleImproved()
{
    return guard({}, QT_TRANSLATE_NOOP("Workflow", "No next cycle was signed off that met its target on comparable criteria, improved or sustained."), [](const WorkflowContext &context) {
        const QStringList verdicts = childVerdicts(context);
        return std::any_of(verdicts.begin(), verdicts.end(), closesTheLoop);
    });
}

Guard nextCycleDidNotImprove()
{
    return guard({}, QT_TRANSLATE_NOOP("Workflow", "No next cycle was signed off with a verdict."), [](const WorkflowContext &context) { return !childVerdicts(context).isEmpty(); });
}

QList<Guard> noReauditIsJustified()
{
    return {needs(u"state_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "The reason is missing.")),
        {Guard::Kind::Hard, u"assurance"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
            const bool full = context.record.text(u"assurance") == u"full" && !criticalIsMissed(context.record, context.reg);
            return full ? std::nullopt : waiverProblem(context);
        }}};
}

QList<Guard> stopIsJustified(bool abandoned)
{
    QList<Guard> guards {
        guard(u"state_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "The reason is missing."), [](const WorkflowContext &context) { return has(context, u"state_reason") || has(context, u"stop_reason"); }),
        guard(u"executive_approver"_qs, QT_TRANSLATE_NOOP("Workflow", "A “must do” project is not deferred or abandoned without the agreement of an executive."),
            [](const WorkflowContext &context) { return !isMustDo(context.record) || has(context, u"executive_approver"); }, Guard::Kind::Override)};
    if (abandoned)
        guards.append(guard(u"data_disposal"_qs, QT_TRANSLATE_NOOP("Workflow", "Patient-level data were collected: what becomes of them?"),
            [](const WorkflowContext &context) { return has(context, u"data_disposal") || caseCounts(context.reg, context.record.id).all == 0; }));
    return guards;
}

} // namespace candour
