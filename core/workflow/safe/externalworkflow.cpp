#include "workflow/safe/smallworkflows.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

} // namespace

Workflow externalProcessWorkflow()
{
    const Guard outcome = needs(u"outcome"_qs, QT_TRANSLATE_NOOP("Workflow", "The outcome is missing."));
    const Guard report = needs(u"report_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which their report or recommendations came is missing."));
    Workflow workflow;
    workflow.type = u"external_process"_qs;
    workflow.states = {
        {u"to_refer"_qs, QT_TRANSLATE_NOOP("Workflow", "To be referred"), Shape::Open},
        {u"referred"_qs, QT_TRANSLATE_NOOP("Workflow", "Referred"), Shape::Half},
        {u"under_way"_qs, QT_TRANSLATE_NOOP("Workflow", "Under way"), Shape::Half},
        {u"reply_due"_qs, QT_TRANSLATE_NOOP("Workflow", "Our reply is due"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed"), Shape::Full},
        {u"not_referred"_qs, QT_TRANSLATE_NOOP("Workflow", "Not referred"), Shape::Ended},
    };
    workflow.transitions = {
        {u"to_refer"_qs, u"referred"_qs, QT_TRANSLATE_NOOP("Workflow", "Referred"),
            {needs(u"referred_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the referral is missing.")),
                needs(u"body_reference"_qs, QT_TRANSLATE_NOOP("Workflow", "The reference that the body gave is missing."), Guard::Kind::Warning)}},
        {u"to_refer"_qs, u"not_referred"_qs, QT_TRANSLATE_NOOP("Workflow", "Do not refer"),
            {needs(u"not_referred_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it is not referred is missing."))}},
        {u"to_refer"_qs, u"under_way"_qs, QT_TRANSLATE_NOOP("Workflow", "They began it themselves"), {}},
        {u"not_referred"_qs, u"to_refer"_qs, QT_TRANSLATE_NOOP("Workflow", "Refer after all"), {}},
        {u"referred"_qs, u"under_way"_qs, QT_TRANSLATE_NOOP("Workflow", "Accepted"),
            {needs(u"accepted"_qs, QT_TRANSLATE_NOOP("Workflow", "Whether the body accepted it is missing."))}},
        {u"referred"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"), {outcome}},
        {u"under_way"_qs, u"reply_due"_qs, QT_TRANSLATE_NOOP("Workflow", "A reply is due"), {report}},
        {u"under_way"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"), {outcome}},
        {u"reply_due"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Replied"),
            {needs(u"replied_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of our reply is missing.")), outcome}},
    };
    return workflow;
}

Workflow waitingListWorkflow()
{
    const QList<Guard> reviewed {needs(u"reviewed_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the review is missing.")),
        needs(u"reviewed_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who reviewed it (role) is missing.")),
        needs(u"physical_harm"_qs, QT_TRANSLATE_NOOP("Workflow", "Physical harm is not graded.")),
        needs(u"psychological_harm"_qs, QT_TRANSLATE_NOOP("Workflow", "Psychological harm is not graded."))};
    Workflow workflow;
    workflow.type = u"waiting_list_review"_qs;
    workflow.states = {
        {u"to_review"_qs, QT_TRANSLATE_NOOP("Workflow", "To be reviewed"), Shape::Open},
        {u"no_harm"_qs, QT_TRANSLATE_NOOP("Workflow", "No harm found"), Shape::Full},
        {u"harm"_qs, QT_TRANSLATE_NOOP("Workflow", "Harm found"), Shape::Full},
        {u"removed"_qs, QT_TRANSLATE_NOOP("Workflow", "No longer waiting"), Shape::Ended},
    };
    workflow.transitions = {
        {u"to_review"_qs, u"no_harm"_qs, QT_TRANSLATE_NOOP("Workflow", "No harm found"), reviewed},
        {u"to_review"_qs, u"harm"_qs, QT_TRANSLATE_NOOP("Workflow", "Harm found"),
            reviewed + QList<Guard> {needs(u"incident"_qs, QT_TRANSLATE_NOOP("Workflow", "Harm while waiting is a patient safety event: record it and link it here.")),
                           needs(u"done"_qs, QT_TRANSLATE_NOOP("Workflow", "What was done for the person is missing."), Guard::Kind::Warning)}},
        {u"to_review"_qs, u"removed"_qs, QT_TRANSLATE_NOOP("Workflow", "No longer waiting"), {needs(u"note"_qs, QT_TRANSLATE_NOOP("Workflow", "Why the person no longer waits is missing."))}},
        {u"no_harm"_qs, u"to_review"_qs, QT_TRANSLATE_NOOP("Workflow", "Review again"), {}},
    };
    return workflow;
}

} // namespace candour
