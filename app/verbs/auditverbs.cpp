// audit, programme: what the pages of the clinical audit workspace do, for scripts.

#include "verb.h"

#include "base/numbers.h"
#include "interchange/answergrid.h"
#include "services/effective/assuranceservice.h"
#include "services/effective/auditprojects.h"
#include "services/effective/auditsampling.h"
#include "services/effective/escalationservice.h"
#include "services/effective/programmeservice.h"
#include "services/effective/projectcomparison.h"

#include <QCoreApplication>
#include <QMap>

namespace candour {

namespace {

template <typename T>
int done(const Call &call, const Result<T> &result, const QString &sentence)
{
    if (!result)
        return call.terminal.fail(result.error());
    call.terminal.line(sentence);
    call.terminal.json(QJsonObject {{u"done"_qs, sentence}});
    return Done;
}

int freezeTool(const Call &call, Session &session, const RecordData &project)
{
    return done(call, AuditToolService(session.reg()).freeze(project), QCoreApplication::translate("CommandLine", "The tool is frozen."));
}

/// The plan of a project: the one made last.
Result<RecordData> planOf(Session &session, const RecordData &project)
{
    const QList<RecordData> plans = recordsOf(session.reg(), u"sample_plan"_qs, project.id);
    if (plans.isEmpty())
        return Error {Error::Kind::NotFound, QCoreApplication::translate("CommandLine", "%1 has no sample plan. Add one: candour add FILE sample_plan project=…").arg(project.name()), {}};
    return plans.last();
}

int computePlan(const Call &call, Session &session, const RecordData &project)
{
    const auto plan = planOf(session, project);
    if (!plan)
        return call.terminal.fail(plan.error());
    AuditSampling sampling(session.reg(), session.reference());
    const auto size = sampling.sizeFor(*plan);
    if (!size)
        return call.terminal.fail(size.error());
    const auto computed = sampling.computePlan(*plan);
    return done(call, computed, QCoreApplication::translate("CommandLine", "%1 cases are needed.").arg(size->cases));
}

int drawSample(const Call &call, Session &session, const RecordData &project)
{
    const auto plan = planOf(session, project);
    if (!plan)
        return call.terminal.fail(plan.error());
    return done(call, AuditSampling(session.reg(), session.reference()).draw(*plan), QCoreApplication::translate("CommandLine", "Drawn with the seed %1.").arg(AuditSampling::seedOf(project)));
}

int readAnswers(const Call &call, Session &session, const RecordData &project)
{
    const auto grid = answerGridFromFile(call.arguments.value(3), call.option(u"sheet"_qs));
    if (!grid)
        return call.terminal.fail(grid.error());
    const auto outcome = AuditCaseService(session.reg(), session.reference()).readGrid(project, *grid, call.has(u"dry-run"_qs));
    if (!outcome)
        return call.terminal.fail(outcome.error());
    if (!outcome->problems.isEmpty())
        return call.terminal.fail({Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "Nothing was read: the file has to be mended first.") + u'\n' + outcome->problems.join(u'\n'), {}});
    for (const QString &warning : outcome->warnings)
        call.terminal.note(warning);
    call.terminal.line(QCoreApplication::translate("CommandLine", "Cases added %1, changed %2, unchanged %3; answers %4.").arg(outcome->casesAdded).arg(outcome->casesChanged).arg(outcome->casesUnchanged).arg(outcome->answers));
    call.terminal.json(QJsonObject {{u"added"_qs, outcome->casesAdded}, {u"changed"_qs, outcome->casesChanged}, {u"unchanged"_qs, outcome->casesUnchanged}, {u"answers"_qs, outcome->answers},
        {u"warnings"_qs, QJsonArray::fromStringList(outcome->warnings)}});
    return Done;
}

QJsonObject complianceJson(const Compliance &result)
{
    return {{u"met"_qs, result.met}, {u"applicable"_qs, result.applicable}, {u"not_applicable"_qs, result.notApplicable}, {u"exceptions"_qs, result.exceptions}, {u"blank"_qs, result.blanks}};
}

int showResults(const Call &call, Session &session, const RecordData &project)
{
    const auto results = projectResults(project, session.reg());
    if (!results)
        return call.terminal.fail(results.error());
    QJsonArray criteria;
    for (const CriterionOutcome &outcome : results->criteria) {
        call.terminal.line(outcome.criterion.code.leftJustified(12) + outcome.result.text() + u"  "_qs + outcome.intervalText());
        QJsonObject one = complianceJson(outcome.result);
        const auto interval = outcome.interval();
        one.insert(u"code"_qs, outcome.criterion.code);
        one.insert(u"lower"_qs, interval ? QJsonValue(interval->lower) : QJsonValue());
        one.insert(u"upper"_qs, interval ? QJsonValue(interval->upper) : QJsonValue());
        one.insert(u"target_met"_qs, outcome.met() ? QJsonValue(*outcome.met()) : QJsonValue());
        one.insert(u"provisional"_qs, outcome.isProvisional());
        criteria.append(one);
    }
    call.terminal.json(QJsonObject {{u"criteria"_qs, criteria}, {u"pooled"_qs, complianceJson(results->pooled)}, {u"all_or_none"_qs, complianceJson(results->allOrNone)},
        {u"mean_of_percentages"_qs, results->meanOfShares ? QJsonValue(*results->meanOfShares) : QJsonValue()}, {u"achieved"_qs, results->achieved}, {u"planned"_qs, results->planned}});
    return Done;
}

int freezeResults(const Call &call, Session &session, const RecordData &project)
{
    return done(call, AuditResultService(session.reg()).freeze(project), QCoreApplication::translate("CommandLine", "The results are frozen."));
}

int rateProject(const Call &call, Session &session, const RecordData &project)
{
    const auto rated = AssuranceService(session.reg(), session.reference()).rate(project);
    if (!rated)
        return call.terminal.fail(rated.error());
    const auto after = session.reg().find(u"audit_project"_qs, project.id);
    if (!after)
        return call.terminal.fail(after.error());
    call.terminal.line(session.reference().label(u"assurance_rating"_qs, after->text(u"assurance")) + u'\n' + after->text(u"assurance_trace"));
    call.terminal.json(QJsonObject {{u"assurance"_qs, after->text(u"assurance")}, {u"trace"_qs, QJsonArray::fromStringList(after->text(u"assurance_trace").split(u'\n'))}});
    return Done;
}

int compareProject(const Call &call, Session &session, const RecordData &project)
{
    const auto comparison = compareWithCycleBefore(project, session.reg());
    if (!comparison)
        return call.terminal.fail(comparison.error());
    QJsonArray criteria;
    for (const ComparedCriterion &one : comparison->criteria) {
        call.terminal.line(one.code.leftJustified(12) + one.line());
        criteria.append(QJsonObject {{u"code"_qs, one.code}, {u"verdict"_qs, one.verdict}, {u"line"_qs, one.line()}, {u"primary"_qs, one.isPrimary}});
    }
    for (const QString &warning : comparison->warnings)
        call.terminal.note(warning);
    call.terminal.json(QJsonObject {{u"verdict"_qs, comparison->verdict}, {u"criteria"_qs, criteria}, {u"warnings"_qs, QJsonArray::fromStringList(comparison->warnings)}});
    if (!call.has(u"keep"_qs))
        return Done;
    const auto kept = keepVerdict(project, session.reg());
    return kept ? int(Done) : call.terminal.fail(kept.error());
}

int escalateProject(const Call &call, Session &session, const RecordData &project)
{
    const auto raised = EscalationService(session.reg(), session.reference()).raiseDue(project);
    if (!raised)
        return call.terminal.fail(raised.error());
    QJsonArray records;
    for (const RecordData &escalation : *raised) {
        call.terminal.line(escalation.text(u"reference") + u' ' + escalation.text(u"title"));
        records.append(recordJson(escalation));
    }
    call.terminal.json(records);
    return Done;
}

int nextCycle(const Call &call, Session &session, const RecordData &project)
{
    const auto next = AuditProjectService(session.reg(), session.reference()).startNextCycle(project);
    if (!next)
        return call.terminal.fail(next.error());
    call.terminal.line(next->name());
    call.terminal.json(recordJson(*next));
    return Done;
}

int handProjectOver(const Call &call, Session &session, const RecordData &project)
{
    const auto person = session.reg().findByReference(u"person"_qs, call.option(u"to"_qs));
    if (!person)
        return call.terminal.fail(person.error());
    const auto after = AuditProjectService(session.reg(), session.reference()).handOver(project, person->id.toString(), session.today(), call.option(u"reason"_qs));
    return done(call, after, QCoreApplication::translate("CommandLine", "%1 is led by %2 now.").arg(project.name(), person->text(u"role")));
}

int listEarlier(const Call &call, Session &session, const RecordData &project)
{
    const auto found = AuditProjectService(session.reg(), session.reference()).earlierProjects(project);
    if (!found)
        return call.terminal.fail(found.error());
    QJsonArray records;
    for (const EarlierProject &earlier : *found) {
        call.terminal.line(earlier.project.name() + u' ' + earlier.project.text(u"title"));
        records.append(QJsonObject {{u"reference"_qs, earlier.project.text(u"reference")}, {u"title"_qs, earlier.project.text(u"title")}, {u"similarity"_qs, earlier.titleSimilarity},
            {u"standards"_qs, QJsonArray::fromStringList(earlier.sharedStandards)}, {u"open_actions"_qs, int(earlier.openActions.size())}});
    }
    call.terminal.json(records);
    return Done;
}

using ProjectStep = int (*)(const Call &, Session &, const RecordData &);

const QMap<QString, ProjectStep> &projectSteps()
{
    static const QMap<QString, ProjectStep> steps {{u"freeze-tool"_qs, freezeTool}, {u"size"_qs, computePlan}, {u"draw"_qs, drawSample}, {u"answers"_qs, readAnswers}, {u"results"_qs, showResults},
        {u"freeze"_qs, freezeResults}, {u"rate"_qs, rateProject}, {u"compare"_qs, compareProject}, {u"escalate"_qs, escalateProject}, {u"next-cycle"_qs, nextCycle}, {u"hand-over"_qs, handProjectOver}, {u"earlier"_qs, listEarlier}};
    return steps;
}

QJsonObject stagesJson(const StageCounts &counts)
{
    return {{u"all"_qs, counts.all}, {u"completed"_qs, counts.completed}, {u"reporting"_qs, counts.reporting}, {u"collecting"_qs, counts.collecting}, {u"not_started"_qs, counts.notStarted},
        {u"deferred"_qs, counts.deferred}, {u"abandoned"_qs, counts.abandoned}, {u"live"_qs, counts.live()}};
}

int showFigures(const Call &call, Session &session, const FinancialYear &year)
{
    const auto figures = programmeFigures(session.reg(), session.reference(), year, session.today());
    if (!figures)
        return call.terminal.fail(figures.error());
    const StageCounts &b = figures->baseline;
    call.terminal.line(QCoreApplication::translate("CommandLine", "Baseline %1: completed %2 (%3); of the live plan %4.")
                           .arg(b.all).arg(b.completed).arg(percentText(b.completed, b.all), percentText(b.completed, b.live())));
    call.terminal.json(QJsonObject {{u"baseline"_qs, stagesJson(b)}, {u"added"_qs, stagesJson(figures->added)}, {u"behind"_qs, figures->behind}, {u"stale"_qs, figures->stale}, {u"carried"_qs, figures->carried}});
    return Done;
}

int approveProgramme(const Call &call, Session &session, const FinancialYear &year)
{
    ProgrammeService service(session.reg(), session.reference());
    const auto programme = service.programmeOf(year);
    const auto committee = session.reg().findByReference(u"committee"_qs, call.option(u"committee"_qs));
    if (!programme || !committee)
        return call.terminal.fail(programme ? committee.error() : programme.error());
    return done(call, service.approve(*programme, committee->id.toString(), session.today()), QCoreApplication::translate("CommandLine", "Approved; the baseline is frozen."));
}

int rollProgrammeOver(const Call &call, Session &session, const FinancialYear &year)
{
    const auto plan = rollOverPlan(session.reg(), session.reference(), year);
    if (!plan)
        return call.terminal.fail(plan.error());
    if (!call.has(u"dry-run"_qs)) {
        if (const auto rolled = ProgrammeService(session.reg(), session.reference()).rollOver(year); !rolled)
            return call.terminal.fail(rolled.error());
    }
    for (const QString &problem : plan->problems)
        call.terminal.note(problem);
    call.terminal.line(QCoreApplication::translate("CommandLine", "New entries %1, undecided %2, done before %3.").arg(plan->newEntries).arg(plan->undecided).arg(plan->alreadyDone));
    call.terminal.json(QJsonObject {{u"new_entries"_qs, plan->newEntries}, {u"undecided"_qs, plan->undecided}, {u"already_done"_qs, plan->alreadyDone}, {u"baseline"_qs, stagesJson(plan->baseline)},
        {u"added"_qs, stagesJson(plan->added)}, {u"problems"_qs, QJsonArray::fromStringList(plan->problems)}});
    return Done;
}

using ProgrammeStep = int (*)(const Call &, Session &, const FinancialYear &);

const QMap<QString, ProgrammeStep> &programmeSteps()
{
    static const QMap<QString, ProgrammeStep> steps {{u"figures"_qs, showFigures}, {u"approve"_qs, approveProgramme}, {u"roll-over"_qs, rollProgrammeOver}};
    return steps;
}

int unknownStep(const Call &call, const QStringList &steps)
{
    return call.terminal.fail({Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "There is no step “%1”. There are: %2.").arg(call.arguments.at(1), steps.join(u", "_qs)), {}});
}

} // namespace

int runAudit(const Call &call)
{
    const ProjectStep step = projectSteps().value(call.arguments.at(1));
    if (!step)
        return unknownStep(call, projectSteps().keys());
    const auto session = openSession(call);
    if (!session)
        return call.terminal.fail(session.error());
    const auto project = (*session)->reg().findByReference(u"audit_project"_qs, call.arguments.at(2));
    return project ? step(call, **session, *project) : call.terminal.fail(project.error());
}

int runProgramme(const Call &call)
{
    const ProgrammeStep step = programmeSteps().value(call.arguments.at(1));
    if (!step)
        return unknownStep(call, programmeSteps().keys());
    const auto year = FinancialYear::parse(call.arguments.at(2));
    if (!year)
        return call.terminal.fail(year.error());
    const auto session = openSession(call);
    return session ? step(call, **session, *year) : call.terminal.fail(session.error());
}

} // namespace candour
