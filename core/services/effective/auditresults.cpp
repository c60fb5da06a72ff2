#include "services/effective/auditresults.h"

#include "base/numbers.h"
#include "records/effective/auditresult.h"
#include "workflow/auditfacts.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("AuditResults", source);
}

Error refused(const QString &message, const QStringList &missing = {})
{
    return {Error::Kind::Refused, message, {}, missing};
}

std::optional<Interval> intervalOf(const AnswerTally &tally, bool isGeneralisable)
{
    if (tally.denominator() == 0 || !isGeneralisable)
        return std::nullopt;
    return wilson({tally.numerator(), tally.denominator()});
}

/// Adds up cases one after the other, so that a project is read once.
class Counting
{
public:
    Counting(const AuditTool &tool, ProjectResults &results) : m_tool(tool), m_results(results)
    {
        for (const Criterion &criterion : tool.criteria()) {
            CriterionOutcome outcome;
            outcome.criterion = criterion;
            outcome.target = AuditTarget::of(criterion.target, criterion.direction);
            outcome.tally.exceptionsCount = criterion.convention == u"counts_as_met";
            m_places.insert(keyOf(criterion.code, criterion.versionNumber.value_or(1)), int(results.criteria.size()));
            results.criteria.append(outcome);
        }
    }

    void add(const RecordData &auditCase)
    {
        const AnswerSheet sheet = AnswerSheet::fromJson(auditCase.text(u"answers"));
        const QDate careOn = auditCase.date(u"care_on");
        AuditShare criteria;
        for (const QString &code : m_tool.codes()) {
            const Answer answer = sheet.answer(code);
            AnswerTally &tally = tallyFor(code, answer, careOn);
            AnswerTally one;
            one.exceptionsCount = tally.exceptionsCount;
            one.add(answer);
            tally.add(answer);
            criteria.numerator += one.numerator();
            criteria.denominator += one.denominator() + one.blank;
            addToSite(auditCase.text(u"stratum"), code, one);
        }
        ++m_results.cases;
        m_results.achieved += auditCase.text(u"status") == u"complete";
        m_results.allOrNone.denominator += criteria.denominator > 0;
        m_results.allOrNone.numerator += criteria.denominator > 0 && criteria.numerator == criteria.denominator;
    }

private:
    static QString keyOf(const QString &code, int version) { return code + u'@' + QString::number(version); }

    AnswerTally &tallyFor(const QString &code, const Answer &answer, QDate careOn)
    {
        const int current = m_tool.criterion(code, careOn)->versionNumber.value_or(1);
        const int version = answer.value == Answer::Value::Blank ? current : answer.criterionVersion;
        const int place = m_places.value(keyOf(code, version), m_places.value(keyOf(code, current)));
        return m_results.criteria[place].tally;
    }

    void addToSite(const QString &site, const QString &code, const AnswerTally &one)
    {
        if (site.isEmpty())
            return;
        auto found = std::find_if(m_results.sites.begin(), m_results.sites.end(), [&](const SiteOutcome &outcome) { return outcome.site == site; });
        if (found == m_results.sites.end())
            found = m_results.sites.insert(m_results.sites.end(), SiteOutcome {site, {}});
        AuditShare &share = found->byCriterion[code];
        share.numerator += one.numerator();
        share.denominator += one.denominator();
    }

    const AuditTool &m_tool;
    ProjectResults &m_results;
    QHash<QString, int> m_places;
};

void addRollUps(ProjectResults &results)
{
    double sum = 0;
    int applicable = 0;
    for (CriterionOutcome &outcome : results.criteria) {
        outcome.interval = intervalOf(outcome.tally, results.isGeneralisable);
        if (outcome.tally.denominator() == 0)
            continue;
        results.pooled.numerator += outcome.tally.numerator();
        results.pooled.denominator += outcome.tally.denominator();
        sum += double(outcome.tally.numerator()) / outcome.tally.denominator();
        ++applicable;
    }
    if (applicable > 0)
        results.meanOfShares = sum / applicable;
    std::sort(results.sites.begin(), results.sites.end(), [](const SiteOutcome &a, const SiteOutcome &b) { return a.site < b.site; });
}

void readPlan(const RecordData &project, const Register &reg, ProjectResults &results)
{
    results.planned = project.value(u"sample_planned").toInt();
    const QList<RecordData> plans = recordsOf(reg, u"sample_plan"_qs, project.id);
    if (plans.isEmpty())
        return;
    const QString method = plans.last().text(u"sampling_method");
    results.isCensus = method == u"census";
    results.isGeneralisable = method != u"purposive" && method != u"quota";
}

RecordData resultRecord(const RecordData &blank, const RecordData &project, const CriterionOutcome &outcome, int excluded, QDate today)
{
    CriterionResult result = typed<CriterionResult>(blank);
    const Criterion &criterion = outcome.criterion;
    result.project = Id<AuditProject>(project.id);
    result.criterion = Id<Criterion>(criterion.id);
    result.code = criterion.code;
    result.statement = criterion.statement;
    result.versionNumber = criterion.versionNumber.value_or(1);
    result.yes = outcome.tally.yes;
    result.no = outcome.tally.no;
    result.notApplicable = outcome.tally.notApplicable;
    result.exceptions = outcome.tally.exceptions;
    result.blank = outcome.tally.blank;
    result.excluded = excluded;
    result.numerator = outcome.tally.numerator();
    result.denominator = outcome.tally.denominator();
    result.target = criterion.target;
    result.direction = criterion.direction;
    result.convention = criterion.convention;
    result.inclusion = criterion.inclusion;
    result.critical = criterion.critical.value_or(false);
    result.met = outcome.met();
    result.provisional = outcome.tally.isProvisional();
    result.frozenOn = today;
    return untyped(result);
}

CriterionOutcome outcomeFrom(const CriterionResult &result, bool isGeneralisable)
{
    CriterionOutcome outcome;
    outcome.criterion.id = result.criterion;
    outcome.criterion.project = result.project;
    outcome.criterion.code = result.code;
    outcome.criterion.statement = result.statement;
    outcome.criterion.versionNumber = result.versionNumber;
    outcome.criterion.target = result.target;
    outcome.criterion.direction = result.direction;
    outcome.criterion.convention = result.convention;
    outcome.criterion.inclusion = result.inclusion;
    outcome.criterion.critical = result.critical;
    outcome.tally = {result.yes.value_or(0), result.no.value_or(0), result.notApplicable.value_or(0), result.exceptions.value_or(0), 0, result.blank.value_or(0), result.convention == u"counts_as_met"};
    outcome.target = AuditTarget::of(result.target, result.direction);
    outcome.interval = intervalOf(outcome.tally, isGeneralisable);
    return outcome;
}

} // namespace

QString CriterionOutcome::line() const
{
    const QString share = tally.denominator() == 0 ? words(QT_TRANSLATE_NOOP("AuditResults", "no applicable cases"))
        : u"%1/%2 (%3)"_qs.arg(tally.numerator()).arg(tally.denominator()).arg(shareText(tally.numerator(), tally.denominator(), target));
    return words(QT_TRANSLATE_NOOP("AuditResults", "%1, NA %2, EX %3, blank %4")).arg(share).arg(tally.notApplicable).arg(tally.exceptions).arg(tally.blank);
}

QString CriterionOutcome::boundsText() const
{
    const int all = tally.denominator() + tally.blank;
    if (tally.blank == 0 || all == 0)
        return {};
    return words(QT_TRANSLATE_NOOP("AuditResults", "%1 to %2")).arg(percentText(tally.numerator(), all), percentText(tally.numerator() + tally.blank, all));
}

bool ProjectResults::isProvisional() const
{
    return std::any_of(criteria.begin(), criteria.end(), [](const CriterionOutcome &outcome) { return outcome.tally.isProvisional(); });
}

int ProjectResults::criteriaApplicable() const
{
    return int(std::count_if(criteria.begin(), criteria.end(), [](const CriterionOutcome &outcome) { return outcome.tally.denominator() > 0; }));
}

int ProjectResults::criteriaMet() const
{
    return int(std::count_if(criteria.begin(), criteria.end(), [](const CriterionOutcome &outcome) { return outcome.met().value_or(false); }));
}

Result<ProjectResults> projectResults(const RecordData &project, const Register &reg)
{
    const auto tool = AuditTool::of(reg, project.id);
    if (!tool)
        return tool.error();
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"project"_qs, Condition::Operator::Equals, project.id.toString()}, {u"in_sample"_qs, Condition::Operator::Differs, false}};
    const auto cases = reg.all(query);
    if (!cases)
        return cases.error();
    ProjectResults results;
    readPlan(project, reg, results);
    Counting counting(*tool, results);
    for (const RecordData &auditCase : *cases) {
        const QString status = auditCase.text(u"status");
        results.excluded += status == u"excluded";
        results.notesUnavailable += status == u"notes_unavailable";
        if (status != u"excluded" && status != u"notes_unavailable")
            counting.add(auditCase);
    }
    addRollUps(results);
    return results;
}

Result<ProjectResults> frozenResults(const RecordData &project, const Register &reg)
{
    ProjectResults results;
    readPlan(project, reg, results);
    results.isFrozen = true;
    for (const RecordData &record : recordsOf(reg, u"criterion_result"_qs, project.id)) {
        const auto result = typed<CriterionResult>(record);
        results.criteria.append(outcomeFrom(result, results.isGeneralisable));
        results.excluded = qMax(results.excluded, result.excluded.value_or(0));
        results.cases = qMax(results.cases, results.criteria.last().tally.cases());
    }
    results.achieved = achievedCases(project, reg);
    addRollUps(results);
    return results;
}

Result<ChangeSet> AuditResultService::freeze(const RecordData &project)
{
    if (!isAbsent(project.value(u"results_frozen_on")))
        return refused(words(QT_TRANSLATE_NOOP("AuditResults", "The results of %1 are frozen already.")).arg(project.name()));
    const auto results = projectResults(project, m_register);
    if (!results)
        return results.error();
    QStringList problems;
    for (const CriterionOutcome &outcome : results->criteria) {
        if (outcome.tally.blank > 0)
            problems << words(QT_TRANSLATE_NOOP("AuditResults", "%1: answers are blank (%2). Answer them, or set the case to “notes unavailable”.")).arg(outcome.criterion.code).arg(outcome.tally.blank);
        if (outcome.tally.unvalidated > 0)
            problems << words(QT_TRANSLATE_NOOP("AuditResults", "%1: exceptions that nobody has looked at (%2).")).arg(outcome.criterion.code).arg(outcome.tally.unvalidated);
    }
    if (results->cases == 0)
        problems << words(QT_TRANSLATE_NOOP("AuditResults", "There are no cases."));
    if (!problems.isEmpty())
        return refused(words(QT_TRANSLATE_NOOP("AuditResults", "The results cannot be signed off: they are provisional.")), problems);
    const QDate today = m_register.clock().today();
    RecordData after = project;
    after.setValue(u"results_frozen_on", today);
    after.setValue(u"criteria_applicable", results->criteriaApplicable());
    after.setValue(u"criteria_met", results->criteriaMet());
    after.setValue(u"sample_achieved", results->achieved);
    after.setValue(u"updated_on", today);
    ChangeSet step = edited({}, project, after);
    for (const CriterionOutcome &outcome : results->criteria) {
        const auto blank = m_register.blank(u"criterion_result"_qs);
        if (!blank)
            return blank.error();
        append(step, created({}, resultRecord(*blank, project, outcome, results->excluded, today)));
    }
    step.summary = words(QT_TRANSLATE_NOOP("AuditResults", "%1: freeze the results")).arg(project.name());
    return m_register.apply(step);
}

} // namespace candour
