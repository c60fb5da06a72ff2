#include "services/effective/auditresults.h"

#include "base/numbers.h"
#include "records/effective/auditresult.h"
#include "workflow/auditfacts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace candour {

namespace {

/// The answers of a case as all-or-none counts them: an exception that counts as met is a yes.
Answer forAllOrNone(Answer answer, const Criterion &criterion)
{
    return answer == Answer::Exception && criterion.convention == u"counts_as_met" ? Answer::Yes : answer;
}

/// Collects answers case after case, so that a project is read once, and adds them up at the end.
class Counting
{
public:
    Counting(const AuditTool &tool, ProjectResults &results) : m_tool(tool), m_results(results)
    {
        for (const Criterion &criterion : tool.criteria()) {
            m_places.insert(keyOf(criterion.code, criterion.versionNumber.value_or(1)), int(results.criteria.size()));
            results.criteria.append({criterion, {}, targetOf(criterion), 0, results.isGeneralisable});
        }
        m_answers.resize(results.criteria.size());
    }

    void add(const RecordData &auditCase)
    {
        const AnswerSheet sheet = AnswerSheet::fromJson(auditCase.text(u"answers"));
        const QString site = auditCase.text(u"stratum");
        QList<Answer> row;
        for (const QString &code : m_tool.codes()) {
            const CaseAnswer answer = sheet.answer(code);
            const int place = placeOf(code, answer, auditCase.date(u"care_on"));
            CriterionOutcome &outcome = m_results.criteria[place];
            m_answers[place] << answer.counted();
            outcome.unvalidated += answer.value == Answer::Exception && answer.validation == CaseAnswer::Validation::None;
            row << forAllOrNone(answer.counted(), outcome.criterion);
            if (!site.isEmpty())
                m_bySite[site][code] << row.last();
        }
        m_rows << row;
        if (!site.isEmpty())
            ++m_casesOfSite[site];
        ++m_results.cases;
        m_results.achieved += auditCase.text(u"status") == u"complete";
    }

    void finish()
    {
        for (int place = 0; place < m_results.criteria.size(); ++place) {
            CriterionOutcome &outcome = m_results.criteria[place];
            outcome.result = compliance(m_answers.at(place), conventionOf(outcome.criterion.convention));
        }
        m_results.allOrNone = allOrNone(m_rows, ExceptionConvention::Exclude);
        for (auto site = m_bySite.constBegin(); site != m_bySite.constEnd(); ++site) {
            SiteOutcome outcome {site.key(), m_casesOfSite.value(site.key()), {}};
            for (auto answers = site->constBegin(); answers != site->constEnd(); ++answers)
                outcome.byCriterion.insert(answers.key(), compliance(*answers, ExceptionConvention::Exclude));
            m_results.sites.append(outcome);
        }
    }

private:
    static QString keyOf(const QString &code, int version) { return code + u'@' + QString::number(version); }

    [[nodiscard]] int placeOf(const QString &code, const CaseAnswer &answer, QDate careOn) const
    {
        const int current = m_tool.criterion(code, careOn)->versionNumber.value_or(1);
        const int version = answer.value == Answer::Blank ? current : answer.criterionVersion;
        return m_places.value(keyOf(code, version), m_places.value(keyOf(code, current)));
    }

    const AuditTool &m_tool;
    ProjectResults &m_results;
    QHash<QString, int> m_places;
    QList<QList<Answer>> m_answers;
    QList<QList<Answer>> m_rows;
    QMap<QString, QHash<QString, QList<Answer>>> m_bySite;
    QHash<QString, int> m_casesOfSite;
};

void addRollUps(ProjectResults &results)
{
    QList<Compliance> counted;
    for (const CriterionOutcome &outcome : results.criteria)
        counted << outcome.result;
    results.pooled = pooled(counted);
    results.meanOfShares = meanOfPercentages(counted);
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
    result.yes = int(outcome.yes());
    result.no = int(outcome.no());
    result.notApplicable = int(outcome.result.notApplicable);
    result.exceptions = int(outcome.result.exceptions);
    result.blank = int(outcome.result.blanks);
    result.excluded = excluded;
    result.numerator = int(outcome.result.met);
    result.denominator = int(outcome.result.applicable);
    result.target = criterion.target;
    result.direction = criterion.direction;
    result.convention = criterion.convention;
    result.inclusion = criterion.inclusion;
    result.critical = criterion.critical.value_or(false);
    result.met = outcome.met();
    result.provisional = outcome.isProvisional();
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
    outcome.result.met = result.numerator.value_or(0);
    outcome.result.applicable = result.denominator.value_or(0);
    outcome.result.notApplicable = result.notApplicable.value_or(0);
    outcome.result.exceptions = result.exceptions.value_or(0);
    outcome.result.blanks = result.blank.value_or(0);
    outcome.result.cases = result.yes.value_or(0) + result.no.value_or(0) + outcome.result.notApplicable + outcome.result.exceptions + outcome.result.blanks;
    outcome.target = targetOf(outcome.criterion);
    outcome.isGeneralisable = isGeneralisable;
    return outcome;
}

} // namespace

ExceptionConvention conventionOf(const QString &code)
{
    return code == u"counts_as_met" ? ExceptionConvention::CountsAsMet : ExceptionConvention::Exclude;
}

Target targetOf(const Criterion &criterion)
{
    const bool lower = criterion.direction == u"lower";
    const auto target = targetOfPercent(criterion.target.value_or(100), lower);
    return target ? *target : Target {10'000, lower};
}

std::optional<bool> CriterionOutcome::met() const
{
    return result.hasApplicableCases() ? std::optional<bool>(target.isMetBy(result.met, result.applicable)) : std::nullopt;
}

QString CriterionOutcome::shareText() const
{
    if (!result.hasApplicableCases())
        return QCoreApplication::translate("AuditResults", "no applicable cases");
    return percentBesideTarget(result.met, result.applicable, target);
}

QString CriterionOutcome::intervalText() const
{
    const auto limits = interval();
    if (!limits)
        return {};
    return QCoreApplication::translate("AuditResults", "%1 to %2").arg(QString::number(limits->lower * 100, 'f', 1), QString::number(limits->upper * 100, 'f', 1));
}

QString CriterionOutcome::boundsText() const
{
    if (result.blanks == 0)
        return {};
    const qint64 all = result.applicable + result.blanks;
    return QCoreApplication::translate("AuditResults", "%1 to %2").arg(percentText(result.met, all), percentText(result.met + result.blanks, all));
}

QString CriterionOutcome::targetText() const
{
    const qint64 hundredths = target.hundredthsOfPercent;
    const QString number = hundredths % 100 == 0 ? QString::number(hundredths / 100) : QString::number(double(hundredths) / 100, 'f', 1);
    return (target.lowerIsBetter ? QCoreApplication::translate("AuditResults", "at most %1%") : QCoreApplication::translate("AuditResults", "at least %1%")).arg(number);
}

QString CriterionOutcome::certaintyText() const
{
    const auto certain = isGeneralisable ? certainty(result, target) : std::nullopt;
    return certain ? candour::certaintyText(*certain, target) : QString();
}

bool ProjectResults::isProvisional() const
{
    return std::any_of(criteria.begin(), criteria.end(), [](const CriterionOutcome &outcome) { return outcome.isProvisional(); });
}

int ProjectResults::criteriaApplicable() const
{
    return int(std::count_if(criteria.begin(), criteria.end(), [](const CriterionOutcome &outcome) { return outcome.result.hasApplicableCases(); }));
}

int ProjectResults::criteriaMet() const
{
    return int(std::count_if(criteria.begin(), criteria.end(), [](const CriterionOutcome &outcome) { return outcome.met().value_or(false); }));
}

Result<ProjectResults> projectResults(const RecordData &project, const Register &reg, const RecordData *unsaved)
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
    for (const RecordData &stored : *cases) {
        const RecordData &auditCase = unsaved && unsaved->id == stored.id ? *unsaved : stored;
        const QString status = auditCase.text(u"status");
        results.excluded += status == u"excluded";
        results.notesUnavailable += status == u"notes_unavailable";
        if (status != u"excluded" && status != u"notes_unavailable")
            counting.add(auditCase);
    }
    counting.finish();
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
        results.cases = qMax(results.cases, int(results.criteria.last().result.cases));
    }
    results.achieved = achievedCases(project, reg);
    addRollUps(results);
    return results;
}

Result<ChangeSet> AuditResultService::freeze(const RecordData &project)
{
    if (!isAbsent(project.value(u"results_frozen_on")))
        return refused(QCoreApplication::translate("AuditResults", "The results of %1 are frozen already.").arg(project.name()));
    const auto results = projectResults(project, m_register);
    if (!results)
        return results.error();
    QStringList problems;
    for (const CriterionOutcome &outcome : results->criteria) {
        if (outcome.result.blanks > 0)
            problems << QCoreApplication::translate("AuditResults", "%1: answers are blank (%2). Answer them, or set the case to “notes unavailable”.").arg(outcome.criterion.code).arg(outcome.result.blanks);
        if (outcome.unvalidated > 0)
            problems << QCoreApplication::translate("AuditResults", "%1: exceptions that nobody has looked at (%2).").arg(outcome.criterion.code).arg(outcome.unvalidated);
    }
    if (results->cases == 0)
        problems << QCoreApplication::translate("AuditResults", "There are no cases.");
    if (!problems.isEmpty())
        return refused(QCoreApplication::translate("AuditResults", "The results cannot be signed off: they are provisional."), problems);
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
    step.summary = QCoreApplication::translate("AuditResults", "%1: freeze the results").arg(project.name());
    return m_register.apply(step);
}

} // namespace candour
