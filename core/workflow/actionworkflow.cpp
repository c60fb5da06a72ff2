#include "workflow/actionworkflow.h"

#include "workflow/referencedata.h"
#include "workflow/safe/smartlint.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

Guard verdictIs(const QStringList &verdicts, const char *sentence)
{
    return {Guard::Kind::Hard, u"verdict"_qs, [verdicts, sentence](const WorkflowContext &context) -> std::optional<QString> {
        if (verdicts.contains(context.record.text(u"verdict")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", sentence);
    }};
}

Guard ownerAccepted()
{
    return needs(u"accepted_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The owner has not accepted it: enter the day on which they said yes."));
}

/// Safety actions only: what the lint points out is mended, or somebody says why it stands. The weaker class is a figure
/// for the committee; what is missing has guards of its own.
Guard wordingHolds()
{
    return {Guard::Kind::Hard, u"title"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        static const QStringList asked {u"weak_verb"_qs, u"several_actions"_qs, u"named_person"_qs, u"completion"_qs, u"date_past"_qs, u"far_date"_qs};
        const bool isSafetyAction = !isAbsent(context.record.value(u"learning_response")) || !isAbsent(context.record.value(u"areas"));
        QStringList sentences;
        for (const ActionMark &mark : smartLint(context.record, context.reg, context.reference, context.today)) {
            if (asked.contains(mark.key))
                sentences << mark.sentence;
        }
        if (!isSafetyAction || sentences.isEmpty() || !isAbsent(context.record.value(u"wording_justification")))
            return std::nullopt;
        return sentences.join(u'\n');
    }};
}

/// A promise to those affected is not dropped without telling them.
Guard promiseKept()
{
    return {Guard::Kind::Hard, u"family_told_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (!context.record.value(u"promised_to_family").toBool() || !isAbsent(context.record.value(u"family_told_on")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "It was promised to those affected, and they have not been told.");
    }};
}

QList<Guard> riskIsAccepted()
{
    return {needs(u"risk_accepted_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who accepts the risk (their role) is missing.")),
        needs(u"risk_accepted_words"_qs, QT_TRANSLATE_NOOP("Workflow", "Why the risk is accepted is not written down.")), promiseKept()};
}

Transition notProgressedFrom(const QString &state)
{
    Transition step {state, u"not_progressed"_qs, QT_TRANSLATE_NOOP("Workflow", "Do not progress"),
        {needs(u"verdict_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "Say why it is not progressed.")),
            needs(u"closure_approver"_qs, QT_TRANSLATE_NOOP("Workflow", "Who approves that (their role) is missing."))}};
    step.guards += riskIsAccepted();
    return step;
}

QList<WorkflowState> actionStates()
{
    return {
        {u"proposed"_qs, QT_TRANSLATE_NOOP("Workflow", "Proposed"), Shape::Open},
        {u"agreed"_qs, QT_TRANSLATE_NOOP("Workflow", "Agreed"), Shape::Open},
        {u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "In progress"), Shape::Half},
        {u"awaiting_evidence"_qs, QT_TRANSLATE_NOOP("Workflow", "Done, evidence awaited"), Shape::Half},
        {u"implemented"_qs, QT_TRANSLATE_NOOP("Workflow", "Implemented, effect not yet shown"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed, shown to work"), Shape::Full},
        {u"replaced"_qs, QT_TRANSLATE_NOOP("Workflow", "Replaced"), Shape::Ended},
        {u"transferred"_qs, QT_TRANSLATE_NOOP("Workflow", "Transferred"), Shape::Ended},
        {u"risk_accepted"_qs, QT_TRANSLATE_NOOP("Workflow", "Not effective, risk accepted"), Shape::Ended},
        {u"not_progressed"_qs, QT_TRANSLATE_NOOP("Workflow", "Not progressed"), Shape::Ended},
    };
}

} // namespace

Workflow actionWorkflow()
{
    Workflow workflow;
    workflow.type = u"action"_qs;
    workflow.states = actionStates();
    const QString reasonNeeded = u"verdict_reason"_qs;
    workflow.transitions = {
        {u"proposed"_qs, u"agreed"_qs, QT_TRANSLATE_NOOP("Workflow", "Agree"),
            {needs(u"owner"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no owner.")), ownerAccepted(),
                needs(u"due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no due date.")),
                needs(u"measure"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no measure that would show whether it worked.")),
                wordingHolds(),
                needs(u"strength"_qs, QT_TRANSLATE_NOOP("Workflow", "Its strength has not been judged."), Guard::Kind::Warning)}},
        {u"agreed"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Start"), {}},
        {u"in_progress"_qs, u"implemented"_qs, QT_TRANSLATE_NOOP("Workflow", "Mark as implemented"),
            {needs(u"implemented_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which it was implemented is missing.")),
                needs(u"evidence"_qs, QT_TRANSLATE_NOOP("Workflow", "There is no evidence that it was implemented.")),
                needs(u"effectiveness_due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "No day is set on which its effect will be reviewed."), Guard::Kind::Warning)}},
        {u"in_progress"_qs, u"awaiting_evidence"_qs, QT_TRANSLATE_NOOP("Workflow", "Report as done"), {}},
        {u"awaiting_evidence"_qs, u"implemented"_qs, QT_TRANSLATE_NOOP("Workflow", "Accept the evidence"),
            {needs(u"implemented_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which it was implemented is missing.")),
                needs(u"evidence"_qs, QT_TRANSLATE_NOOP("Workflow", "There is no evidence that it was implemented."))}},
        {u"awaiting_evidence"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Not done after all"), {}},
        {u"in_progress"_qs, u"transferred"_qs, QT_TRANSLATE_NOOP("Workflow", "Transfer"),
            {needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "Say to whom it goes, and that they agreed."))}},
        {u"implemented"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close as effective"),
            {verdictIs({u"effective"_qs}, QT_TRANSLATE_NOOP("Workflow", "Only an action found effective can be closed: record the verdict.")),
                needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "What shows that it worked has not been written down.")),
                needs(u"closure_approver"_qs, QT_TRANSLATE_NOOP("Workflow", "Who approves closing it (their role) is missing."), Guard::Kind::Warning)}},
        {u"implemented"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Revise"),
            {verdictIs({u"partly_effective"_qs, u"not_effective"_qs}, QT_TRANSLATE_NOOP("Workflow", "An action is revised after it was found partly or not effective: record the verdict.")),
                needs(u"next_step"_qs, QT_TRANSLATE_NOOP("Workflow", "What will be done differently is not written down."))}},
        {u"implemented"_qs, u"replaced"_qs, QT_TRANSLATE_NOOP("Workflow", "Replace by another"),
            {needs(u"replaced_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Which action takes its place is missing.")),
                needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "Say why, and what shows it."))}},
        {u"implemented"_qs, u"risk_accepted"_qs, QT_TRANSLATE_NOOP("Workflow", "Accept the risk"),
            QList<Guard> {verdictIs({u"partly_effective"_qs, u"not_effective"_qs}, QT_TRANSLATE_NOOP("Workflow", "A risk is accepted after an action was found partly or not effective: record the verdict."))} + riskIsAccepted()},
        notProgressedFrom(u"proposed"_qs),
        notProgressedFrom(u"agreed"_qs),
        notProgressedFrom(u"in_progress"_qs),
    };
    return workflow;
}

} // namespace candour
