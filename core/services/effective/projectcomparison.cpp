#include "services/effective/projectcomparison.h"

#include "measures/proportions/holm.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString pointsText(double share)
{
    return QString::number(share * 100, 'f', 1);
}

QString pText(double p)
{
    if (p < 0.0001)
        return u"< 0.0001"_qs;
    return QString::number(p, 'f', p < 0.01 ? 4 : p < 0.1 ? 3 : 2);
}

QStringList changesBetween(const Criterion &before, const Criterion &now)
{
    const auto same = [](const QString &a, const QString &b, const QString &absent) { return (a.isEmpty() ? absent : a).simplified() == (b.isEmpty() ? absent : b).simplified(); };
    QStringList changes;
    if (!same(before.statement, now.statement, {}))
        changes << QCoreApplication::translate("ProjectComparison", "the statement “%1” became “%2”").arg(before.statement, now.statement);
    if (!same(before.inclusion, now.inclusion, {}))
        changes << QCoreApplication::translate("ProjectComparison", "which cases it applies to");
    if (!same(before.convention, now.convention, u"exclude"_qs))
        changes << QCoreApplication::translate("ProjectComparison", "what an exception counts as");
    if (!same(before.direction, now.direction, u"higher"_qs))
        changes << QCoreApplication::translate("ProjectComparison", "direction");
    return changes;
}

const CriterionOutcome *outcomeOf(const ProjectResults &results, const QString &code)
{
    const CriterionOutcome *found = nullptr;
    for (const CriterionOutcome &outcome : results.criteria) {
        if (outcome.criterion.code == code && (!found || outcome.result.hasApplicableCases()))
            found = &outcome; // the latest version that counted a case
    }
    return found;
}

QList<SitePair> sitesOf(const ProjectResults &before, const ProjectResults &now, const QString &code)
{
    QList<SitePair> pairs;
    for (const SiteOutcome &site : now.sites) {
        const auto earlier = std::find_if(before.sites.begin(), before.sites.end(), [&](const SiteOutcome &one) { return one.site == site.site; });
        if (earlier == before.sites.end())
            return {}; // a site that is new cannot be paired
        const Compliance was = earlier->byCriterion.value(code);
        const Compliance is = site.byCriterion.value(code);
        pairs.append({site.site, was.met, was.applicable, is.met, is.applicable});
    }
    return pairs;
}

QString verdictOf(const CycleQuestion &question, const CycleComparison &comparison)
{
    if (!comparison.comparable || !comparison.change)
        return u"not_comparable"_qs;
    const bool met = comparison.targetMet;
    if (comparison.mixChanged)
        return u"mix_changed"_qs;
    if (comparison.change == CycleComparison::Change::Improved)
        return met ? u"improved_met"_qs : u"improved_not_met"_qs;
    if (comparison.change == CycleComparison::Change::Worse)
        return met ? u"worse_met"_qs : u"worse"_qs;
    if (!met)
        return u"no_clear_change"_qs;
    return question.target.isMetBy(question.firstMet, question.firstApplicable) ? u"sustained"_qs : u"no_clear_change_met"_qs;
}

ComparedCriterion compared(const ProjectResults &before, const ProjectResults &now, const CriterionOutcome &outcome)
{
    ComparedCriterion one;
    one.code = outcome.criterion.code;
    one.statement = outcome.criterion.statement;
    one.question.target = outcome.target;
    one.question.secondMet = outcome.result.met;
    one.question.secondApplicable = outcome.result.applicable;
    if (const CriterionOutcome *earlier = outcomeOf(before, one.code)) {
        one.question.firstMet = earlier->result.met;
        one.question.firstApplicable = earlier->result.applicable;
        one.question.differences = changesBetween(earlier->criterion, outcome.criterion);
        one.question.sites = sitesOf(before, now, one.code);
    } else {
        one.question.differences << QCoreApplication::translate("ProjectComparison", "the cycle before does not have it");
    }
    if (one.question.differences.isEmpty() && (one.question.firstApplicable == 0 || one.question.secondApplicable == 0))
        one.question.differences << QCoreApplication::translate("ProjectComparison", "one of the cycles has no applicable case");
    const auto comparison = compareCycles(one.question);
    if (comparison)
        one.comparison = *comparison;
    else
        one.comparison.comparable = false;
    one.verdict = verdictOf(one.question, one.comparison);
    return one;
}

void adjustSecondary(QList<ComparedCriterion> &criteria)
{
    QList<double> values;
    QList<int> places;
    for (int i = 0; i < criteria.size(); ++i) {
        const auto &test = criteria.at(i).comparison.test;
        const auto p = test && !criteria.at(i).isPrimary ? test->reportedP() : std::nullopt;
        if (!p)
            continue;
        values << *p;
        places << i;
    }
    const auto adjusted = holmAdjusted(values);
    for (int i = 0; adjusted && i < places.size(); ++i)
        criteria[places.at(i)].adjustedP = adjusted->at(i);
}

Result<ProjectResults> resultsOf(const RecordData &project, const Register &reg)
{
    auto results = projectResults(project, reg);
    if (!results || isAbsent(project.value(u"results_frozen_on")))
        return results;
    auto frozen = frozenResults(project, reg);
    if (frozen)
        frozen->sites = results->sites; // sites follow from the cases, which are frozen too
    return frozen;
}

} // namespace

QString ComparedCriterion::line() const
{
    if (!comparison.comparable)
        return QCoreApplication::translate("ProjectComparison", "Not comparable: %1.").arg(question.differences.join(u"; "_qs));
    const QString shares = QCoreApplication::translate("ProjectComparison", "%1 to %2")
        .arg(percentBesideTarget(question.firstMet, question.firstApplicable, question.target), percentBesideTarget(question.secondMet, question.secondApplicable, question.target));
    if (!comparison.test)
        return shares;
    const TwoProportions &test = *comparison.test;
    const QString sign = test.difference > 0 ? u"+"_qs : QString();
    const QString text = QCoreApplication::translate("ProjectComparison", "%1, %2 points (%3 to %4)")
        .arg(shares, sign + pointsText(test.difference), pointsText(test.newcombe.lower), pointsText(test.newcombe.upper));
    if (adjustedP)
        return text + QCoreApplication::translate("ProjectComparison", ", p %1 after Holm").arg(pText(*adjustedP));
    return test.reportedP() ? text + QCoreApplication::translate("ProjectComparison", ", p %1").arg(pText(*test.reportedP())) : text;
}

const ComparedCriterion *ProjectComparison::find(const QString &code) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const ComparedCriterion &one) { return one.code == code; });
    return found == criteria.end() ? nullptr : &*found;
}

ProjectComparison compareResults(const ProjectResults &before, const ProjectResults &now, const QString &primary)
{
    ProjectComparison result;
    for (const CriterionOutcome &outcome : now.criteria) {
        if (outcomeOf(now, outcome.criterion.code) == &outcome)
            result.criteria.append(compared(before, now, outcome));
    }
    result.primaryCode = primary.isEmpty() && result.criteria.size() == 1 ? result.criteria.first().code : primary;
    result.verdict = u"not_comparable"_qs;
    for (ComparedCriterion &one : result.criteria) {
        one.isPrimary = one.code == result.primaryCode;
        if (one.isPrimary)
            result.verdict = one.verdict;
        if (!one.comparison.comparable)
            result.warnings << one.code + u": "_qs + one.line();
        for (const QString &warning : one.comparison.warnings)
            result.warnings << one.code + u": "_qs + warning;
    }
    adjustSecondary(result.criteria);
    if (result.primaryCode.isEmpty())
        result.warnings << QCoreApplication::translate("ProjectComparison", "No primary criterion was declared before the data were seen: every comparison is exploratory, and there is no verdict.");
    return result;
}

Result<ProjectComparison> compareWithCycleBefore(const RecordData &project, const Register &reg)
{
    const auto before = reg.find(u"audit_project"_qs, idFromText(project.text(u"parent_cycle")));
    if (!before)
        return Error {Error::Kind::NotFound, QCoreApplication::translate("ProjectComparison", "%1 has no cycle before it to compare with.").arg(project.name()), {}};
    const auto earlier = resultsOf(*before, reg);
    const auto now = resultsOf(project, reg);
    if (!earlier || !now)
        return earlier ? now.error() : earlier.error();
    const auto primary = reg.find(u"criterion"_qs, idFromText(project.text(u"primary_criterion")));
    return compareResults(*earlier, *now, primary ? primary->text(u"code") : QString());
}

Result<ChangeSet> keepVerdict(const RecordData &project, Register &reg)
{
    const auto comparison = compareWithCycleBefore(project, reg);
    if (!comparison)
        return comparison.error();
    if (comparison->primaryCode.isEmpty())
        return Error {Error::Kind::Refused, comparison->warnings.last(), {}, comparison->warnings};
    RecordData after = project;
    after.setValue(u"verdict", comparison->verdict);
    return reg.apply(edited(QCoreApplication::translate("ProjectComparison", "%1: keep the verdict").arg(project.name()), project, after));
}

Result<QList<CyclePoint>> cyclesOf(const RecordData &project, const QString &code, const Register &reg)
{
    QList<CyclePoint> points;
    Result<RecordData> cycle = project;
    for (int guard = 0; cycle && guard < 100; ++guard) { // 99 cycles at most; a chain that bites its tail ends too
        const auto results = frozenResults(*cycle, reg);
        if (!results)
            return results.error();
        if (const CriterionOutcome *outcome = outcomeOf(*results, code))
            points.prepend({cycle->text(u"reference"), cycle->value(u"cycle").toInt(), cycle->date(u"results_frozen_on"), outcome->result.met, outcome->result.applicable});
        const QString parent = cycle->text(u"parent_cycle");
        if (parent.isEmpty())
            break;
        cycle = reg.find(u"audit_project"_qs, idFromText(parent));
    }
    return points;
}

} // namespace candour
