#include "measures/json/auditjson.h"

#include "base/numbers.h"
#include "measures/audit/assurance.h"
#include "measures/audit/cyclecomparison.h"
#include "measures/audit/riskmatrix.h"
#include "measures/json/jsoninput.h"
#include "measures/json/proportionjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

Target targetOf(JsonInput &in)
{
    const auto target = targetOfPercent(in.number(u"target"_qs), in.flag(u"lower_is_better"_qs, false));
    if (!target)
        in.refuse(target.error().message);
    return target ? *target : Target();
}

ExceptionConvention conventionOf(JsonInput &in)
{
    const QString said = in.text(u"exceptions"_qs, u"exclude"_qs);
    if (said != u"exclude" && said != u"counts_as_met")
        in.refuse(QCoreApplication::translate("Measures", "“exceptions” must be exclude or counts_as_met."));
    return said == u"counts_as_met" ? ExceptionConvention::CountsAsMet : ExceptionConvention::Exclude;
}

// One letter a criterion: Y, N, - not applicable, E a validated exception, ? blank.
QList<Answer> answersOf(const QString &letters, JsonInput &in)
{
    QList<Answer> answers;
    for (const QChar letter : letters) {
        const qsizetype place = QStringView(u"YN-E?").indexOf(letter);
        if (place < 0)
            in.refuse(QCoreApplication::translate("Measures", "An answer must be Y, N, - (not applicable), E (exception) or ? (blank)."));
        answers.append(Answer(std::max<qsizetype>(0, place)));
    }
    return answers;
}

QJsonObject jsonCompliance(const Compliance &result)
{
    const auto interval = result.interval();
    return {{u"met"_qs, result.met}, {u"applicable"_qs, result.applicable}, {u"not_applicable"_qs, result.notApplicable}, {u"exceptions"_qs, result.exceptions},
        {u"blank"_qs, result.blanks}, {u"cases"_qs, result.cases}, {u"text"_qs, result.text()}, {u"provisional"_qs, result.isProvisional()},
        {u"percent"_qs, result.hasApplicableCases() ? QJsonValue(percentText(result.met, result.applicable)) : QJsonValue()},
        {u"wilson"_qs, interval ? QJsonValue(jsonInterval(*interval)) : QJsonValue()},
        {u"lower_bound"_qs, jsonNumber(result.lowerBound())}, {u"upper_bound"_qs, jsonNumber(result.upperBound())}};
}

// "cases" of letters, one letter a criterion; with "target", whether each criterion meets it.
Result<QJsonObject> complianceOf(const QJsonObject &input)
{
    JsonInput in(input);
    const ExceptionConvention convention = conventionOf(in);
    QList<QList<Answer>> cases;
    for (const QString &letters : in.texts(u"cases"_qs))
        cases.append(answersOf(letters, in));
    if (std::any_of(cases.begin(), cases.end(), [&](const QList<Answer> &row) { return row.size() != cases.first().size(); }))
        in.refuse(QCoreApplication::translate("Measures", "Every case needs an answer to every criterion."));
    const std::optional<Target> target = in.has(u"target"_qs) ? std::optional<Target>(targetOf(in)) : std::nullopt;
    if (!in.ok())
        return in.error();
    QList<Compliance> results;
    QJsonArray criteria;
    for (qsizetype j = 0; !cases.isEmpty() && j < cases.first().size(); ++j) {
        QList<Answer> answers;
        for (const QList<Answer> &row : cases)
            answers.append(row.at(j));
        const Compliance result = compliance(answers, convention);
        QJsonObject criterion = jsonCompliance(result);
        if (target && result.hasApplicableCases()) {
            criterion.insert(u"target_met"_qs, target->isMetBy(result.met, result.applicable));
            criterion.insert(u"percent"_qs, percentBesideTarget(result.met, result.applicable, *target));
            criterion.insert(u"certainty"_qs, certaintyText(*certainty(result, *target), *target));
        }
        results.append(result);
        criteria.append(criterion);
    }
    return QJsonObject {{u"criteria"_qs, criteria}, {u"pooled"_qs, jsonCompliance(pooled(results))},
        {u"mean_of_percentages"_qs, jsonNumber(meanOfPercentages(results))}, {u"all_or_none"_qs, jsonCompliance(allOrNone(cases, convention))}};
}

Result<QJsonObject> cycles(const QJsonObject &input)
{
    JsonInput in(input);
    CycleQuestion question {in.count(u"x1"_qs), in.count(u"n1"_qs), in.count(u"x2"_qs), in.count(u"n2"_qs), targetOf(in)};
    question.differences = in.has(u"differences"_qs) ? in.texts(u"differences"_qs) : QStringList();
    question.samePatients = in.flag(u"same_patients"_qs, false);
    question.significance = in.number(u"significance"_qs, question.significance);
    if (in.has(u"sites"_qs)) {
        for (JsonInput part : in.objects(u"sites"_qs)) {
            question.sites.append({part.text(u"name"_qs), part.count(u"x1"_qs), part.count(u"n1"_qs), part.count(u"x2"_qs), part.count(u"n2"_qs)});
            in.takeProblem(part);
        }
    }
    if (!in.ok())
        return in.error();
    const auto compared = compareCycles(question);
    if (!compared)
        return compared.error();
    QJsonObject out {{u"comparable"_qs, compared->comparable}, {u"differences"_qs, QJsonArray::fromStringList(compared->differences)}, {u"verdict"_qs, compared->verdict()},
        {u"target_met"_qs, compared->targetMet}, {u"mix_changed"_qs, compared->mixChanged}, {u"closes_with_improvement"_qs, compared->closesWithImprovement()},
        {u"warnings"_qs, QJsonArray::fromStringList(compared->warnings)}, {u"p"_qs, QJsonValue()}, {u"z"_qs, QJsonValue()}, {u"difference"_qs, QJsonValue()}, {u"newcombe"_qs, QJsonValue()}};
    if (compared->test) {
        out.insert(u"p"_qs, jsonNumber(compared->test->reportedP()));
        out.insert(u"z"_qs, jsonNumber(compared->test->z));
        out.insert(u"difference"_qs, compared->test->difference);
        out.insert(u"newcombe"_qs, jsonInterval(compared->test->newcombe));
    }
    return out;
}

Result<ReferenceSet> shippedSet(const QString &name)
{
    const auto sets = shippedReferenceSets();
    if (!sets)
        return sets.error();
    const auto found = std::find_if(sets->begin(), sets->end(), [&](const ReferenceSet &set) { return set.name == name; });
    if (found == sets->end())
        return Error {Error::Kind::NotFound, QCoreApplication::translate("Measures", "The list “%1” is missing.").arg(name), {}};
    return *found;
}

Result<QJsonObject> assurance(const QJsonObject &input)
{
    JsonInput in(input);
    AssuranceQuestion question;
    for (JsonInput part : in.objects(u"criteria"_qs)) {
        RatedCriterion criterion {part.text(u"name"_qs), {}, targetOf(part), part.flag(u"critical"_qs, false)};
        criterion.result.met = part.count(u"x"_qs);
        criterion.result.applicable = part.count(u"n"_qs);
        criterion.result.blanks = part.count(u"blank"_qs, 0);
        if (criterion.result.met > criterion.result.applicable)
            part.refuse(QCoreApplication::translate("Measures", "A count must be between 0 and the number of cases."));
        question.criteria.append(criterion);
        in.takeProblem(part);
    }
    question.achievedCases = in.count(u"achieved"_qs, 0);
    question.plannedCases = in.count(u"planned"_qs, 0);
    question.census = in.flag(u"census"_qs, false);
    if (!in.ok())
        return in.error();
    const auto set = shippedSet(u"assurance_rule"_qs);
    const auto rules = set ? assuranceRules(*set, {}) : Result<AssuranceRules>(set.error());
    if (!rules)
        return rules.error();
    const AssuranceRating rating = rateAssurance(question, *rules);
    return QJsonObject {{u"rating"_qs, rating.code}, {u"rules"_qs, rating.rulesVersion}, {u"met"_qs, rating.met}, {u"rated"_qs, rating.rated},
        {u"capped_by_sample"_qs, rating.cappedBySample}, {u"trace"_qs, QJsonArray::fromStringList(rating.trace)}};
}

// "consequence" and "likelihood", or a bare "score" of an old record.
Result<QJsonObject> risk(const QJsonObject &input)
{
    JsonInput in(input);
    const bool bare = in.has(u"score"_qs);
    const qint64 consequence = bare ? in.count(u"score"_qs) : in.count(u"consequence"_qs);
    const qint64 likelihood = bare ? 1 : in.count(u"likelihood"_qs);
    if (!in.ok())
        return in.error();
    const auto set = shippedSet(u"risk_band"_qs);
    const auto matrix = set ? RiskMatrix::fromReference(*set, {}) : Result<RiskMatrix>(set.error());
    if (!matrix)
        return matrix.error();
    if (bare) {
        const auto band = matrix->band(int(std::min<qint64>(consequence, 100)));
        return band ? Result<QJsonObject>(QJsonObject {{u"score"_qs, consequence}, {u"band"_qs, band->code}}) : band.error();
    }
    const auto score = matrix->score(int(std::min<qint64>(consequence, 100)), int(std::min<qint64>(likelihood, 100)));
    if (!score)
        return score.error();
    return QJsonObject {{u"consequence"_qs, score->consequence}, {u"likelihood"_qs, score->likelihood}, {u"score"_qs, score->score()}, {u"band"_qs, score->band.code}};
}

} // namespace

QList<MeasureKind> auditKinds()
{
    return {
        {u"compliance"_qs, QCoreApplication::translate("Measures", "audit criteria met, from answers case by case, with roll-ups"), complianceOf},
        {u"cycle_comparison"_qs, QCoreApplication::translate("Measures", "an audit and its re-audit: improved or not, target met or not"), cycles},
        {u"assurance"_qs, QCoreApplication::translate("Measures", "assurance rating with the rule that fired"), assurance},
        {u"risk"_qs, QCoreApplication::translate("Measures", "score and band of the 5 x 5 risk matrix"), risk},
    };
}

} // namespace candour
