#include "workflow/escalationworkflow.h"

#include "workflow/referencedata.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// Only who was told may decline: somebody else's no does not count.
Guard declinedByTheNotified()
{
    return {Guard::Kind::Hard, u"declined_by"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const auto person = context.reg.find(u"person"_qs, idFromText(context.record.text(u"declined_by")));
        if (person && !person->text(u"role").isEmpty() && context.record.text(u"notified").contains(person->text(u"role"), Qt::CaseInsensitive))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "Only a role that was told may decline it.");
    }};
}

Guard highRiskHasAPlan()
{
    return {Guard::Kind::Hard, u"plan_agreed_on"_qs, [](const WorkflowContext &context) -> std::optional<QString> {
        const QString band = context.record.text(u"band");
        if ((band != u"high" && band != u"extreme") || !isAbsent(context.record.value(u"plan_agreed_on")))
            return std::nullopt;
        return QCoreApplication::translate("Workflow", "A high or extreme risk is closed with a plan: the day on which it was agreed is missing.");
    }};
}

} // namespace

Workflow escalationWorkflow()
{
    using Shape = WorkflowState::Shape;
    Workflow workflow;
    workflow.type = u"escalation"_qs;
    workflow.states = {
        {u"raised"_qs, QT_TRANSLATE_NOOP("Workflow", "Raised"), Shape::Open},
        {u"acknowledged"_qs, QT_TRANSLATE_NOOP("Workflow", "Acknowledged"), Shape::Half},
        {u"accepted"_qs, QT_TRANSLATE_NOOP("Workflow", "Accepted on the risk register"), Shape::Half},
        {u"mitigated"_qs, QT_TRANSLATE_NOOP("Workflow", "Mitigated"), Shape::Half},
        {u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Closed"), Shape::Full},
        {u"declined"_qs, QT_TRANSLATE_NOOP("Workflow", "Declined"), Shape::Ended},
    };
    const QList<Guard> mitigation {needs(u"mitigation"_qs, QT_TRANSLATE_NOOP("Workflow", "What was done at once is missing.")),
        needs(u"mitigated_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day of the mitigation is missing."))};
    workflow.transitions = {
        {u"raised"_qs, u"acknowledged"_qs, QT_TRANSLATE_NOOP("Workflow", "Acknowledge"),
            {needs(u"acknowledged_by"_qs, QT_TRANSLATE_NOOP("Workflow", "Who acknowledged it is missing.")), needs(u"acknowledged_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which it was acknowledged is missing."))}},
        {u"acknowledged"_qs, u"accepted"_qs, QT_TRANSLATE_NOOP("Workflow", "Accept on the risk register"),
            {needs(u"risk_register_reference"_qs, QT_TRANSLATE_NOOP("Workflow", "The reference on the risk register is missing."))}},
        {u"acknowledged"_qs, u"declined"_qs, QT_TRANSLATE_NOOP("Workflow", "Decline"),
            {needs(u"declined_reason"_qs, QT_TRANSLATE_NOOP("Workflow", "Why it is declined is missing.")), declinedByTheNotified()}},
        {u"accepted"_qs, u"mitigated"_qs, QT_TRANSLATE_NOOP("Workflow", "Record the mitigation"), mitigation},
        {u"mitigated"_qs, u"closed"_qs, QT_TRANSLATE_NOOP("Workflow", "Close"),
            {needs(u"closed_on"_qs, QT_TRANSLATE_NOOP("Workflow", "The day on which it was closed is missing.")), highRiskHasAPlan()}},
    };
    return workflow;
}

QString climbedBand(const RecordData &escalation, const ReferenceData &reference, QDate today)
{
    const QStringList bands {u"low"_qs, u"moderate"_qs, u"high"_qs, u"extreme"_qs};
    QString band = escalation.text(u"band");
    if (escalation.text(u"state") != u"raised")
        return band;
    QDate from = escalation.date(u"scored_on");
    while (band != u"extreme" && bands.contains(band)) {
        const auto entry = reference.entry(u"risk_band"_qs, band, escalation.date(u"scored_on"));
        const QJsonValue days = entry ? entry->attributes.value(u"acknowledge_working_days") : QJsonValue();
        const auto due = reference.calendar().addWorkingDays(from, days.toInt());
        if (days.isNull() || days.isUndefined() || !due || today <= *due)
            return band;
        band = bands.at(bands.indexOf(band) + 1);
        from = *due;
    }
    return band;
}

} // namespace candour
