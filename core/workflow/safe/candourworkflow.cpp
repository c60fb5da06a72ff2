#include "workflow/safe/candourworkflow.h"

#include "workflow/referencedata.h"
#include "workflow/safe/lookups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace candour {

namespace {

using Shape = WorkflowState::Shape;

QList<RecordData> stepsOf(const WorkflowContext &context, const QString &kind)
{
    QList<RecordData> steps;
    for (const RecordData &step : relatedTo(context.reg, u"candour_step"_qs, u"candour_case"_qs, context.record.id)) {
        if (step.text(u"kind") == kind)
            steps.append(step);
    }
    return steps;
}

bool isTicked(const RecordData &step, QStringView field)
{
    return step.value(field).toBool();
}

/// The words for a code of the test must belong to the kind of provider: the reading of Regulation 20 differs.
Guard belongsToTest(const QString &field, const QString &set, const char *missing)
{
    return hard(field, [field, set, missing](const WorkflowContext &context) -> std::optional<QString> {
        const QString code = context.record.text(field);
        const auto entry = context.reference.entry(set, code);
        if (code.isEmpty() || !entry)
            return QCoreApplication::translate("Workflow", missing);
        if (entry->attributes.value(u"providers").toArray().contains(context.record.text(u"provider_type")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "“%1” is not part of the test for this kind of provider.").arg(entry->label);
    });
}

/// Psychological harm of any grade asks the 28-day question: neither yes nor no follows from the grade.
Guard prolongedAnswered()
{
    return hard(u"prolonged"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto person = referred(context.reg, context.record, u"affected_person"_qs);
        const QString grade = person ? currentHarm(context.reg, *person).psychological : QString();
        const bool asks = harmRank(context.reference, u"psychological_harm"_qs, grade) > 0 || context.record.text(u"limb") == u"prolonged_psychological";
        return unless(!asks || !isAbsent(context.record.value(u"prolonged")),
            QT_TRANSLATE_NOOP("Workflow", "There is psychological harm: whether it was continuous for 28 days or more is not answered."));
    });
}

QList<Guard> judged()
{
    return {needs(u"judged_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Which health care professional judged it (role) is missing.")),
        needs(u"judged_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the judgement is missing.")),
        needs(u"judged_reasons"_qs, QT_TRANSLATE_NOOP("Workflow", "The reasons are missing; a “no” needs them as well."))};
}

QList<Guard> notifiableGuards()
{
    return judged() + QList<Guard> {
        needs(u"unintended"_qs, QT_TRANSLATE_NOOP("Workflow", "Whether the incident was unintended or unexpected is not answered.")),
        belongsToTest(u"causation"_qs, u"candour_causation"_qs, QT_TRANSLATE_NOOP("Workflow", "Whether it resulted or could result in the outcome is not answered.")),
        belongsToTest(u"limb"_qs, u"candour_limb"_qs, QT_TRANSLATE_NOOP("Workflow", "The outcome in the regulation's own words is missing.")),
        prolongedAnswered(), needs(u"notifiable_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which it became notifiable is missing."))};
}

/// What the conversation lacks, tick by tick.
QStringList gapsOfConversation(const RecordData &step)
{
    QStringList gaps;
    const auto tick = [&](QStringView field, const char *gap) {
        if (!isTicked(step, field))
            gaps << QCoreApplication::translate("Workflow", gap);
    };
    tick(u"facts", QT_TRANSLATE_NOOP("Workflow", "all facts known"));
    tick(u"enquiries", QT_TRANSLATE_NOOP("Workflow", "further enquiries"));
    tick(u"apology", QT_TRANSLATE_NOOP("Workflow", "apology"));
    if (isAbsent(step.value(u"apology_words")))
        gaps << QCoreApplication::translate("Workflow", "the apology word for word");
    tick(u"support", QT_TRANSLATE_NOOP("Workflow", "support"));
    tick(u"recorded", QT_TRANSLATE_NOOP("Workflow", "written record"));
    const bool inPerson = QStringList {u"in_person"_qs, u"home_visit"_qs}.contains(step.text(u"method"));
    if (!inPerson && isAbsent(step.value(u"not_in_person_reason")))
        gaps << QCoreApplication::translate("Workflow", "why it was not in person");
    return gaps;
}

Guard toldInPerson()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto steps = stepsOf(context, u"verbal"_qs);
        if (steps.isEmpty())
            return QCoreApplication::translate("Workflow", "No conversation is on record.");
        QStringList best = gapsOfConversation(steps.first());
        for (const RecordData &step : steps) {
            if (const QStringList gaps = gapsOfConversation(step); gaps.size() < best.size())
                best = gaps;
        }
        if (best.isEmpty())
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "The conversation on record lacks: %1.").arg(best.join(u", "_qs));
    });
}

Guard letterSent()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        for (const RecordData &step : stepsOf(context, u"written"_qs)) {
            if (!isAbsent(step.value(u"letter")) && isTicked(step, u"apology"))
                return std::nullopt;
        }
        return QCoreApplication::translate("Workflow", "No letter is on record that is kept and contains an apology.");
    });
}

Guard findingsGiven()
{
    return hard({}, [](const WorkflowContext &context) {
        const auto steps = stepsOf(context, u"findings"_qs);
        const bool given = std::any_of(steps.begin(), steps.end(), [](const RecordData &step) { return isTicked(step, u"results"); });
        return unless(given, QT_TRANSLATE_NOOP("Workflow", "No step is on record in which the results were given."));
    });
}

Guard explainedWithoutResponse()
{
    return hard(u"no_response_explained_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        if (!isAbsent(context.record.value(u"learning_response")))
            return QCoreApplication::translate("Workflow", "A learning response belongs to it: its findings must be shared first.");
        return unless(!isAbsent(context.record.value(u"no_response_explained_on")),
            QT_TRANSLATE_NOOP("Workflow", "That there is no learning response was not explained in writing."));
    });
}

Guard refusalOnRecord()
{
    return hard({}, [](const WorkflowContext &context) {
        return unless(!stepsOf(context, u"refusal"_qs).isEmpty(), QT_TRANSLATE_NOOP("Workflow", "No step is on record in which the relevant person declined."));
    });
}

Guard anAttempt()
{
    return hard({}, [](const WorkflowContext &context) {
        return unless(!stepsOf(context, u"attempt"_qs).isEmpty(), QT_TRANSLATE_NOOP("Workflow", "No attempt is on record."));
    });
}

/// At least so many dated attempts by so many methods, which are local settings.
Guard enoughAttempts()
{
    return hard({}, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto attempts = stepsOf(context, u"attempt"_qs);
        QSet<QString> methods;
        for (const RecordData &attempt : attempts)
            methods.insert(attempt.text(u"method"));
        const int least = localSetting(context.reference, u"candour_attempts"_qs).toInt();
        const int leastMethods = localSetting(context.reference, u"candour_methods"_qs).toInt();
        if (attempts.size() >= least && methods.size() >= leastMethods)
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "On record are %1 attempts by %2 methods; at least %3 by %4 are needed.")
            .arg(attempts.size()).arg(methods.size()).arg(least).arg(leastMethods);
    });
}

QList<WorkflowState> states()
{
    return {
        {u"not_assessed"_qs, QT_TRANSLATE_NOOP("Workflow", "Not assessed"), Shape::Open},
        {u"awaiting_information"_qs, QT_TRANSLATE_NOOP("Workflow", "Cannot be decided yet"), Shape::Open},
        {u"not_notifiable"_qs, QT_TRANSLATE_NOOP("Workflow", "Not notifiable"), Shape::Ended},
        {u"notifiable"_qs, QT_TRANSLATE_NOOP("Workflow", "Notifiable"), Shape::Open},
        {u"attempts"_qs, QT_TRANSLATE_NOOP("Workflow", "Attempts ongoing"), Shape::Half},
        {u"verbal_given"_qs, QT_TRANSLATE_NOOP("Workflow", "Told in person"), Shape::Half},
        {u"written_sent"_qs, QT_TRANSLATE_NOOP("Workflow", "Written follow-up sent"), Shape::Half},
        {u"findings_shared"_qs, QT_TRANSLATE_NOOP("Workflow", "Findings shared"), Shape::Half},
        {u"declined"_qs, QT_TRANSLATE_NOOP("Workflow", "Declined by the relevant person"), Shape::Half},
        {u"uncontactable"_qs, QT_TRANSLATE_NOOP("Workflow", "Could not be reached"), Shape::Half},
        {u"complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Complete"), Shape::Full},
    };
}

QList<Transition> thresholdSteps()
{
    QList<Transition> steps;
    for (const QString &from : {u"not_assessed"_qs, u"awaiting_information"_qs}) {
        steps << Transition {from, u"notifiable"_qs, QT_TRANSLATE_NOOP("Workflow", "Notifiable"), notifiableGuards()}
              << Transition {from, u"not_notifiable"_qs, QT_TRANSLATE_NOOP("Workflow", "Not notifiable"), judged() + QList<Guard> {prolongedAnswered()}};
    }
    steps << Transition {u"not_assessed"_qs, u"awaiting_information"_qs, QT_TRANSLATE_NOOP("Workflow", "Cannot be decided yet"), judged()}
          << Transition {u"not_notifiable"_qs, u"not_assessed"_qs, QT_TRANSLATE_NOOP("Workflow", "Ask again"), {}};
    return steps;
}

} // namespace

Workflow candourWorkflow()
{
    const Guard relevantPerson = needs(u"relation_basis"_qs, QT_TRANSLATE_NOOP("Workflow", "Who the relevant person is, and on what basis, is missing."));
    Workflow workflow;
    workflow.type = u"candour_case"_qs;
    workflow.states = states();
    workflow.transitions = thresholdSteps();
    for (const QString &from : {u"notifiable"_qs, u"attempts"_qs})
        workflow.transitions << Transition {from, u"verbal_given"_qs, QT_TRANSLATE_NOOP("Workflow", "Told in person"), {relevantPerson, toldInPerson()}};
    workflow.transitions += {
        {u"notifiable"_qs, u"attempts"_qs, QT_TRANSLATE_NOOP("Workflow", "Attempts ongoing"), {anAttempt()}},
        {u"attempts"_qs, u"uncontactable"_qs, QT_TRANSLATE_NOOP("Workflow", "Could not be reached"), {enoughAttempts()}},
        {u"uncontactable"_qs, u"attempts"_qs, QT_TRANSLATE_NOOP("Workflow", "Try again"), {}},
        {u"verbal_given"_qs, u"written_sent"_qs, QT_TRANSLATE_NOOP("Workflow", "Letter sent"), {letterSent()}},
        {u"declined"_qs, u"written_sent"_qs, QT_TRANSLATE_NOOP("Workflow", "Letter sent"), {refusalOnRecord(), letterSent()}},
        {u"written_sent"_qs, u"findings_shared"_qs, QT_TRANSLATE_NOOP("Workflow", "Findings shared"), {findingsGiven()}},
        {u"written_sent"_qs, u"complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Complete without a response"), {explainedWithoutResponse()}},
        {u"findings_shared"_qs, u"complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Complete"), {findingsGiven()}},
        {u"declined"_qs, u"complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Complete"), {refusalOnRecord()}},
        {u"uncontactable"_qs, u"complete"_qs, QT_TRANSLATE_NOOP("Workflow", "Complete"), {enoughAttempts()}},
    };
    // Last, as it is no step of the work: what leads on is offered before it.
    for (const QString &from : {u"notifiable"_qs, u"attempts"_qs, u"verbal_given"_qs, u"written_sent"_qs})
        workflow.transitions << Transition {from, u"declined"_qs, QT_TRANSLATE_NOOP("Workflow", "Declined"), {relevantPerson, refusalOnRecord()}};
    return workflow;
}

} // namespace candour
