#include "workflow/safe/mortalityguards.h"

#include "workflow/safe/lookups.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// The event of a triage, where a mortality review brought it.
std::optional<RecordData> reviewedDeath(const WorkflowContext &context)
{
    const auto event = referred(context.reg, context.record, u"incident"_qs);
    const QString number = event ? event->text(u"other_system_reference") : QString();
    if (number.isEmpty() || !context.reg.findBy(u"mortality_review"_qs, u"review_number"_qs, number))
        return std::nullopt;
    return event;
}

} // namespace

Guard deathScreenAnswered()
{
    return hard(u"categories"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto event = reviewedDeath(context);
        if (!event)
            return std::nullopt;
        const auto screens = relatedTo(context.reg, u"mandated_screen"_qs, u"incident"_qs, event->id);
        const bool answered = std::any_of(screens.begin(), screens.end(), [](const RecordData &screen) { return screen.text(u"category") == u"death_problems_in_care" && !isAbsent(screen.value(u"answer")); });
        return unless(answered, QT_TRANSLATE_NOOP("Workflow", "Learning from deaths: whether the death was more likely than not due to problems in care is not answered."));
    });
}

Guard associationJudged()
{
    return warning(u"people"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto event = reviewedDeath(context);
        if (!event)
            return std::nullopt;
        const auto patients = patientsOf(context.reg, event->id);
        const bool judged = std::all_of(patients.begin(), patients.end(), [](const RecordData &patient) { return !isAbsent(patient.value(u"strength_of_association")); });
        return unless(judged, QT_TRANSLATE_NOOP("Workflow", "How strongly the event is linked to the death has not been judged; “don't know” is an answer."));
    });
}

} // namespace candour
