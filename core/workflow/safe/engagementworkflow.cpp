#include "workflow/safe/engagementworkflow.h"

#include "workflow/safe/lookups.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

Guard reachedOnce()
{
    return hard({}, [](const WorkflowContext &context) {
        const auto contacts = relatedTo(context.reg, u"engagement_contact"_qs, u"engagement_case"_qs, context.record.id);
        const bool reached = std::any_of(contacts.begin(), contacts.end(), [](const RecordData &contact) { return contact.text(u"outcome") == u"reached"; });
        return unless(reached, QT_TRANSLATE_NOOP("Workflow", "No contact is on record in which they were reached."));
    });
}

} // namespace

Workflow engagementWorkflow()
{
    Workflow workflow;
    workflow.type = u"engagement_case"_qs;
    workflow.states = {
        {u"before_contact"_qs, QT_TRANSLATE_NOOP("Workflow", "Before contact"), Shape::Open},
        {u"initial"_qs, QT_TRANSLATE_NOOP("Workflow", "First contact"), Shape::Half},
        {u"continued"_qs, QT_TRANSLATE_NOOP("Workflow", "Continued contact"), Shape::Half},
        {u"closing"_qs, QT_TRANSLATE_NOOP("Workflow", "Closing contact"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed"), Shape::Full},
        {u"declined"_qs, QT_TRANSLATE_NOOP("Workflow", "Declined"), Shape::Ended},
    };
    workflow.transitions = {
        {u"before_contact"_qs, u"initial"_qs, QT_TRANSLATE_NOOP("Workflow", "Make first contact"),
            {needs(u"named_contact"_qs, QT_TRANSLATE_NOOP("Workflow", "They have no named contact.")),
                needs(u"deputy"_qs, QT_TRANSLATE_NOOP("Workflow", "The named contact has no deputy."), Guard::Kind::Warning)}},
        {u"initial"_qs, u"continued"_qs, QT_TRANSLATE_NOOP("Workflow", "Continue"),
            {reachedOnce(), needs(u"channels"_qs, QT_TRANSLATE_NOOP("Workflow", "How they want to be reached is missing.")),
                needs(u"interval_days"_qs, QT_TRANSLATE_NOOP("Workflow", "How often they want to hear from us is not agreed.")),
                needs(u"questions_asked"_qs, QT_TRANSLATE_NOOP("Workflow", "They were not asked for their questions; or say that they declined."))}},
        {u"continued"_qs, u"closing"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin closing"),
            {needs(u"signposted"_qs, QT_TRANSLATE_NOOP("Workflow", "They were not told where else they can turn."), Guard::Kind::Warning)}},
        {u"closing"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"),
            {needs(u"closing_contact_on"_qs, QT_TRANSLATE_NOOP("Workflow", "There was no closing contact.")),
                needs(u"process_feedback"_qs, QT_TRANSLATE_NOOP("Workflow", "They were not asked how the process was for them."), Guard::Kind::Warning)}},
    };
    for (const QString &from : {u"before_contact"_qs, u"initial"_qs, u"continued"_qs, u"closing"_qs})
        workflow.transitions << Transition {from, u"declined"_qs, QT_TRANSLATE_NOOP("Workflow", "They declined"),
            {needs(u"declined_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which they declined is missing."))}};
    workflow.transitions << Transition {u"declined"_qs, u"initial"_qs, QT_TRANSLATE_NOOP("Workflow", "They changed their mind"), {}};
    return workflow;
}

} // namespace candour
