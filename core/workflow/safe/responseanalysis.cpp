#include "workflow/safe/responseanalysis.h"

#include "workflow/referencedata.h"
#include "workflow/safe/analysisguards.h"
#include "workflow/safe/draftguards.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

bool takesLightPath(const WorkflowContext &context)
{
    return isLightResponse(context.reference, context.record.text(u"response_type"));
}

bool takesFullPath(const WorkflowContext &context)
{
    return !takesLightPath(context);
}

Transition onPath(Transition step, bool (*path)(const WorkflowContext &))
{
    step.applies = path;
    return step;
}

QList<Guard> approving()
{
    return {needs(u"approved_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who approves it (their role) is missing.")),
        needs(u"approved_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of approval is missing.")),
        approvedByAnother(), questionsAnswered(), qualityReviewed(), areasHaveRoutes(), actionsAccepted(), actionsResolved()};
}

/// The first approved report is version 1; a reopened one was counted up when it was reopened.
Transition approveFrom(const QString &state)
{
    Transition step {state, u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approve"), approving()};
    step.effect = [](const WorkflowContext &, RecordData &after) {
        if (isAbsent(after.value(u"report_version")))
            after.setValue(u"report_version", 1);
    };
    return step;
}

/// Earlier work is kept, and the new version is approved anew.
Transition reopen()
{
    Transition step {u"closed"_qs, u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Reopen"),
        {needs(u"reopened_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it is reopened is not written down."))}};
    step.effect = [](const WorkflowContext &context, RecordData &after) {
        after.setValue(u"report_version", qMax(1, context.record.value(u"report_version").toInt()) + 1);
        after.setValue(u"approved_on", {});
        after.setValue(u"approved_by", {});
    };
    return step;
}

QList<Transition> fullPath()
{
    return {
        {u"in_progress"_qs, u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Start analysis"),
            {evidenceGathered(), protocolBeforeCoding(), conversationsHeld(), timelineReviewed(), familyAccountHeard()}},
        {u"analysis"_qs, u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Start drafting"),
            {findingsExist(), findingsRestOnEvidence(), elementsConsidered(), questionsAnswered(), findingsSpeakOfSystems(), findingsNotOnStatementsAlone()}},
        {u"drafting"_qs, u"analysis"_qs, QT_TRANSLATE_NOOP("Workflow", "Back to analysis"), {}},
        {u"drafting"_qs, u"fact_check"_qs, QT_TRANSLATE_NOOP("Workflow", "Share for a fact check"),
            {needs(u"summary"_qs, QT_TRANSLATE_NOOP("Workflow", "What was learned is not written down.")), wordingCleared(), identifiersCleared(), areasHaveRoutes()}},
        {u"fact_check"_qs, u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Return for changes"), {}},
        {u"fact_check"_qs, u"approval"_qs, QT_TRANSLATE_NOOP("Workflow", "Send for approval"),
            {draftSeenByStaff(), draftSeenByFamily(), timeToComment(), shorterTimeAgreed(), commentsDealtWith()}},
        {u"approval"_qs, u"drafting"_qs, QT_TRANSLATE_NOOP("Workflow", "Return for changes"), {}},
        approveFrom(u"approval"_qs),
        onPath({u"approved"_qs, u"shared"_qs, QT_TRANSLATE_NOOP("Workflow", "Record that it was shared"),
            {sharedWithFamily(), needs(u"staff_told_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The staff involved were not told.")), partnersTold(), reportingSystemUpdated()}}, takesFullPath),
        {u"shared"_qs, u"monitoring"_qs, QT_TRANSLATE_NOOP("Workflow", "Monitor the actions"), {}},
    };
}

/// Short on purpose: a huddle that must fill in the forms of a PSII is held no more.
QList<Transition> lightPath()
{
    return {
        {u"held"_qs, u"written_up"_qs, QT_TRANSLATE_NOOP("Workflow", "Write up"),
            {needs(u"summary"_qs, QT_TRANSLATE_NOOP("Workflow", "What was learned is not written down."))}},
        {u"written_up"_qs, u"checked"_qs, QT_TRANSLATE_NOOP("Workflow", "Record that participants checked it"),
            {needs(u"checked_with_participants_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which those who took part checked it is missing."))}},
        {u"checked"_qs, u"written_up"_qs, QT_TRANSLATE_NOOP("Workflow", "Return for changes"), {}},
        approveFrom(u"checked"_qs),
        onPath({u"approved"_qs, u"monitoring"_qs, QT_TRANSLATE_NOOP("Workflow", "Monitor the actions"),
            {needs(u"shared_with_family_on"_qs, QT_TRANSLATE_NOOP("Workflow", "It was not shared with those affected."), Guard::Kind::Override)}}, takesLightPath),
    };
}

} // namespace

QList<Transition> responseAnalysisSteps()
{
    QList<Transition> steps = fullPath() + lightPath();
    steps << Transition {u"monitoring"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"), {actionsFinished(), closingContactMade(), learningPassedOn()}};
    steps << reopen();
    return steps;
}

} // namespace candour
