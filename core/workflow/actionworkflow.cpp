#include "workflow/actionworkflow.h"

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

QList<WorkflowState> states()
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
        {u"not_progressed"_qs, QT_TRANSLATE_NOOP("Workflow", "Not progressed"), Shape::Ended},
    };
}

} // namespace

Workflow actionWorkflow()
{
    Workflow workflow;
    workflow.type = u"action"_qs;
    workflow.states = states();
    const QString reasonNeeded = u"verdict_reason"_qs;
    workflow.transitions = {
        {u"proposed"_qs, u"agreed"_qs, QT_TRANSLATE_NOOP("Workflow", "Agree"),
            {needs(u"owner"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no owner.")), ownerAccepted(),
                needs(u"due_on"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no due date.")),
                needs(u"measure"_qs, QT_TRANSLATE_NOOP("Workflow", "It has no measure that would show whether it worked.")),
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
                needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "What shows that it worked has not been written down."))}},
        {u"implemented"_qs, u"in_progress"_qs, QT_TRANSLATE_NOOP("Workflow", "Revise"),
            {verdictIs({u"partly_effective"_qs, u"not_effective"_qs}, QT_TRANSLATE_NOOP("Workflow", "An action is revised after it was found partly or not effective: record the verdict."))}},
        {u"implemented"_qs, u"replaced"_qs, QT_TRANSLATE_NOOP("Workflow", "Replace by another"),
            {needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "Say why, and which action takes its place."))}},
        {u"proposed"_qs, u"not_progressed"_qs, QT_TRANSLATE_NOOP("Workflow", "Do not progress"),
            {needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "Say why, who accepts the risk, and whether the family was told."))}},
        {u"agreed"_qs, u"not_progressed"_qs, QT_TRANSLATE_NOOP("Workflow", "Do not progress"),
            {needs(reasonNeeded, QT_TRANSLATE_NOOP("Workflow", "Say why, who accepts the risk, and whether the family was told."))}},
    };
    return workflow;
}

} // namespace candour
