// The figures of a year's programme: entries by stage, timeliness, actions, escalations, loops.

#include "services/effective/programmeservice.h"

#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"
#include "workflow/workflow.h"

namespace candour {

namespace {

/// Drafted within the clock that starts when collection ends.
bool isWithinClock(const RecordData &project, const ReferenceData &reference)
{
    const QDate ended = project.date(u"collection_ended_on").isValid() ? project.date(u"collection_ended_on") : project.date(u"collection_ends_on");
    const auto rule = reference.entry(u"clock_rule"_qs, u"audit_draft_report"_qs, ended);
    const auto due = rule ? reference.calendar().addWorkingDays(ended, rule->attributes.value(u"length").toInt()) : Result<QDate>(Error {});
    return ended.isValid() && due && project.date(u"drafted_on") <= *due;
}

/// Unfinished records of a type by the project that they belong to: read once, not once a project.
Result<QHash<QString, QList<RecordData>>> openByProject(const Register &reg, const QString &type, const QString &projectField)
{
    Query query;
    query.type = type;
    query.where = {{u"state"_qs, Condition::Operator::AnyOf, workflowOf(type)->unfinishedStates()}, {projectField, Condition::Operator::Present}};
    const auto records = reg.all(query);
    if (!records)
        return records.error();
    QHash<QString, QList<RecordData>> byProject;
    for (const RecordData &record : *records)
        byProject[record.text(projectField)].append(record);
    return byProject;
}

void addActions(const QList<RecordData> &actions, ProgrammeFigures &figures)
{
    for (const RecordData &action : actions) {
        if (action.text(u"state") == u"implemented")
            continue;
        ++figures.openActions;
        const int late = daysOverdue(action, figures.on);
        figures.overdue0To30 += late > 0 && late <= 30;
        figures.overdue31To90 += late > 30 && late <= 90;
        figures.overdueOver90 += late > 90;
    }
}

void addProject(const RecordData &project, const ReferenceData &reference, ProgrammeFigures &figures)
{
    if (const QDate drafted = project.date(u"drafted_on"); figures.year.contains(drafted) && drafted <= figures.on) {
        ++figures.reportsIssued;
        figures.reportsWithinClock += isWithinClock(project, reference);
    }
    if (const QString rating = project.text(u"assurance"); !rating.isEmpty())
        ++figures.assurance[rating];
    const QString verdict = project.text(u"verdict");
    figures.loopsClosedImproved += verdict == u"improved_met" || verdict == u"sustained";
}

} // namespace

Result<ProgrammeFigures> programmeFigures(const Register &reg, const ReferenceData &reference, const FinancialYear &year, QDate on, const QString &unit)
{
    auto positions = programmeEntries(reg, reference, year, on, unit);
    if (!positions)
        return positions.error();
    const auto actions = openByProject(reg, u"action"_qs, u"audit_project"_qs);
    const auto escalations = openByProject(reg, u"escalation"_qs, u"project"_qs);
    if (!actions || !escalations)
        return actions ? escalations.error() : actions.error();
    ProgrammeFigures figures;
    figures.year = year;
    figures.on = on;
    for (const EntryPosition &position : *positions) {
        (position.isBaseline ? figures.baseline : figures.added).add(position.stage);
        const bool isLive = position.stage != EntryStage::Completed && position.stage != EntryStage::Deferred && position.stage != EntryStage::Abandoned;
        figures.carried += position.carriedForward > 0;
        figures.behind += position.isBehind;
        figures.onTrack += isLive && !position.isBehind;
        figures.stale += position.isStale;
        if (!position.project)
            continue;
        addProject(*position.project, reference, figures);
        addActions(actions->value(position.project->id.toString()), figures);
        figures.openEscalations += int(escalations->value(position.project->id.toString()).size());
    }
    figures.entries = std::move(*positions);
    return figures;
}

} // namespace candour
