#include "pages/recordcommands.h"

#include "base/numbers.h"
#include "records/effective/auditproject.h"
#include "services/effective/auditprojects.h"
#include "services/effective/auditsampling.h"
#include "services/shared/session.h"
#include "workflow/auditfacts.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString commandWords(const char *text)
{
    return QCoreApplication::translate("RecordCommands", text);
}

RecordCommandDescription nextCycleCommand()
{
    RecordCommandDescription command;
    command.type = u"audit_project"_qs;
    command.key = u"start_next_cycle"_qs;
    command.title = commandWords(QT_TRANSLATE_NOOP("RecordCommands", "Start the next cycle"));
    command.explanation = commandWords(QT_TRANSLATE_NOOP("RecordCommands", "Makes the re-audit: a project of its own in design with the criteria, questions and sample plan of this one, without answers, approvals or dates."));
    command.applies = [](const Session &, const RecordData &project) { return AuditProjectService::isFinished(project); };
    command.problem = [](Session &session, const RecordData &project) { return AuditProjectService(session.reg(), session.reference()).nextCycleProblem(project); };
    command.run = [](Session &session, const RecordData &project, const QVariantMap &) -> Result<RecordCommandOutcome> {
        const auto next = AuditProjectService(session.reg(), session.reference()).startNextCycle(project);
        if (!next)
            return next.error();
        return RecordCommandOutcome {commandWords(QT_TRANSLATE_NOOP("RecordCommands", "%1 is the next cycle of %2. Look over its criteria and plan, then freeze its tool.")).arg(next->name(), project.name()), u"audit_project"_qs, next->id};
    };
    return command;
}

/// The plan of a project that waits for its size.
std::optional<RecordData> planWithoutSize(const Session &session, const RecordData &project)
{
    for (const RecordData &plan : recordsOf(session.reg(), u"sample_plan"_qs, project.id)) {
        if (isAbsent(plan.value(u"computed_size")))
            return plan;
    }
    return std::nullopt;
}

/// \param planOf the plan that is meant by the record that is open
RecordCommandDescription sampleSizeCommand(const QString &type, const std::function<std::optional<RecordData>(const Session &, const RecordData &)> &planOf)
{
    RecordCommandDescription command;
    command.type = type;
    command.key = u"compute_sample_size"_qs;
    command.title = commandWords(QT_TRANSLATE_NOOP("RecordCommands", "Compute the sample size"));
    command.explanation = commandWords(QT_TRANSLATE_NOOP("RecordCommands", "From population, confidence, margin and expected compliance of the sample plan, with finite correction and rounded up; published tables may differ by 1."));
    command.applies = [planOf](const Session &session, const RecordData &record) { return planOf(session, record).has_value(); };
    command.problem = [planOf](Session &session, const RecordData &record) { return AuditSampling(session.reg(), session.reference()).sizeProblem(*planOf(session, record)); };
    command.run = [planOf](Session &session, const RecordData &record, const QVariantMap &) -> Result<RecordCommandOutcome> {
        AuditSampling sampling(session.reg(), session.reference());
        const RecordData plan = *planOf(session, record);
        if (const auto computed = sampling.computePlan(plan); !computed)
            return computed.error();
        const auto after = session.reg().find(plan.schema().type(), plan.id);
        if (!after)
            return after.error();
        return RecordCommandOutcome {commandWords(QT_TRANSLATE_NOOP("RecordCommands", "The sample needs %1 cases; %2 are planned.")).arg(countText(after->value(u"computed_size").toLongLong()), countText(after->value(u"planned_size").toLongLong()))};
    };
    return command;
}

/// Who takes the project over, on which day: fields of the project; why is kept in its history.
QList<Field> handOverFields()
{
    Field reason;
    reason.name = u"reason"_qs;
    reason.label = QT_TRANSLATE_NOOP("Schema", "Why it is handed over");
    reason.type = FieldType::Text;
    Field person = *AuditProject::schema().field(u"handover_to");
    person.label = QT_TRANSLATE_NOOP("Schema", "Who takes it over");
    Field day = *AuditProject::schema().field(u"handover_on");
    day.label = QT_TRANSLATE_NOOP("Schema", "From which day");
    return {person, day, reason};
}

RecordCommandDescription handOverCommand()
{
    RecordCommandDescription command;
    command.type = u"audit_project"_qs;
    command.key = u"hand_over"_qs;
    command.title = commandWords(QT_TRANSLATE_NOOP("RecordCommands", "Hand over"));
    command.explanation = commandWords(QT_TRANSLATE_NOOP("RecordCommands", "Gives the project to another lead; the day and the reason are kept in its history."));
    command.applies = [](const Session &, const RecordData &project) { return AuditProjectService::isRunning(project); };
    command.fields = handOverFields;
    command.proposed = [](const Session &session, const RecordData &) { return QVariantMap {{u"handover_on"_qs, session.today()}}; };
    command.run = [](Session &session, const RecordData &project, const QVariantMap &values) -> Result<RecordCommandOutcome> {
        const auto after = AuditProjectService(session.reg(), session.reference()).handOver(project, values.value(u"handover_to"_qs).toString(), values.value(u"handover_on"_qs).toDate(), values.value(u"reason"_qs).toString());
        if (!after)
            return after.error();
        return RecordCommandOutcome {commandWords(QT_TRANSLATE_NOOP("RecordCommands", "%1 is led by %2 now.")).arg(project.name(), session.reference().displayText(*after->schema().field(u"lead"), *after))};
    };
    return command;
}

} // namespace

QList<RecordCommandDescription> allRecordCommands()
{
    return {
        sampleSizeCommand(u"sample_plan"_qs, [](const Session &, const RecordData &plan) { return std::optional<RecordData>(plan); }),
        sampleSizeCommand(u"audit_project"_qs, planWithoutSize),
        nextCycleCommand(),
        handOverCommand(),
    };
}

} // namespace candour
