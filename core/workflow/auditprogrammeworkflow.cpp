#include "workflow/auditprogrammeworkflow.h"

#include <QCoreApplication>

namespace candour {

Workflow auditProgrammeWorkflow()
{
    using Shape = WorkflowState::Shape;
    Workflow workflow;
    workflow.type = u"audit_programme"_qs;
    workflow.states = {
        {u"draft"_qs, QT_TRANSLATE_NOOP("Workflow", "Draft"), Shape::Open},
        {u"consulted"_qs, QT_TRANSLATE_NOOP("Workflow", "Consulted"), Shape::Open},
        {u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approved"), Shape::Half},
        {u"in_year"_qs, QT_TRANSLATE_NOOP("Workflow", "In year"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Year closed"), Shape::Full},
    };
    workflow.transitions = {
        {u"draft"_qs, u"consulted"_qs, QT_TRANSLATE_NOOP("Workflow", "Record the consultation"),
            {needs(u"consulted_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which the directorates were consulted is missing."))}},
        {u"consulted"_qs, u"draft"_qs, QT_TRANSLATE_NOOP("Workflow", "Back to the draft"), {}},
        {u"consulted"_qs, u"approved"_qs, QT_TRANSLATE_NOOP("Workflow", "Approve"),
            {needs(u"approved_by"_qs, QT_TRANSLATE_NOOP("Workflow", "The body that approves it is missing.")), needs(u"approved_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the approval is missing.")),
                needs(u"baseline_count"_qs, QT_TRANSLATE_NOOP("Workflow", "The baseline is not frozen: approve the programme with “Approve and freeze the baseline”."))}},
        {u"approved"_qs, u"in_year"_qs, QT_TRANSLATE_NOOP("Workflow", "Begin the year"), {}},
        {u"in_year"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close the year"),
            {needs(u"rolled_over_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The year has not been rolled over into the next."))}},
    };
    return workflow;
}

} // namespace candour
