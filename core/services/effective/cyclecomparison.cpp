#include "services/effective/cyclecomparison.h"

#include "base/numbers.h"
#include "measures/proportions/holm.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double significant = 0.05;

QString words(const char *source)
{
    return QCoreApplication::translate("CycleComparison", source);
}

QString pointsText(double share)
{
    return QString::number(share * 100, 'f', 1);
}

QString pText(double p)
{
    return p < 0.0001 ? u"< 0.0001"_qs : p < 0.1 ? QString::number(p, 'f', p < 0.01 ? 4 : 3) : QString::number(p, 'f', 2);
}

QStringList changesBetween(const Criterion &before, const Criterion &now)
{
    const auto same = [](const QString &a, const QString &b, const QString &absent) { return (a.isEmpty() ? absent : a).simplified() == (b.isEmpty() ? absent : b).simplified(); };
    QStringList changes;
    if (!same(before.statement, now.statement, {}))
        changes << words(QT_TRANSLATE_NOOP("CycleComparison", "statement: “%1” became “%2”")).arg(before.statement, now.statement);
    if (!same(before.inclusion, now.inclusion, {}))
        changes << words(QT_TRANSLATE_NOOP("CycleComparison", "which cases it applies to"));
    if (!same(before.convention, now.convention, u"exclude"_qs))
        changes << words(QT_TRANSLATE_NOOP("CycleComparison", "what an exception counts as"));
    if (!same(before.direction, now.direction, u"higher"_qs))
        changes << words(QT_TRANSLATE_NOOP("CycleComparison", "direction"));
    return changes;
}

/// +1 better, -1 worse, 0 no clear change.
int directionOf(const ComparedCriterion &compared)
{
    const auto p = compared.test ? compared.test->reportedP() : std::nullopt;
    if (!p || *p >= significant || compared.test->difference == 0)
        return 0;
    return (compared.test->difference > 0) != compared.target.lowerIsBetter ? 1 : -1;
}

QString verdictOf(const ComparedCriterion &compared)
{
    if (!compared.isComparable() || !compared.test)
        return u"not_comparable"_qs;
    const bool met = compared.target.isMet(compared.now.numerator, compared.now.denominator).value_or(false);
    const bool wasMet = compared.target.isMet(compared.before.numerator, compared.before.denominator).value_or(false);
    if (compared.mixChanged)
        return u"mix_changed"_qs;
    const int direction = directionOf(compared);
    if (direction > 0)
        return met ? u"improved_met"_qs : u"improved_not_met"_qs;
    if (direction < 0)
        return met ? u"worse_met"_qs : u"worse"_qs;
    if (!met)
        return u"no_clear_change"_qs;
    return wasMet ? u"sustained"_qs : u"no_clear_change_met"_qs;
}

double rate(AuditShare share)
{
    return double(share.numerator) / share.denominator;
}

int signOf(double value)
{
    return (value > 0) - (value < 0);
}

/// Simpson's reversal: all sites that both cycles have move one way, the pooled share the other.
void findReversal(const ProjectResults &before, const ProjectResults &now, ComparedCriterion &compared)
{
    QList<int> signs;
    QStringList lines;
    for (const SiteOutcome &site : now.sites) {
        const auto earlier = std::find_if(before.sites.begin(), before.sites.end(), [&](const SiteOutcome &one) { return one.site == site.site; });
        if (earlier == before.sites.end())
            return;
        const AuditShare was = earlier->byCriterion.value(compared.code);
        const AuditShare is = site.byCriterion.value(compared.code);
        if (was.denominator == 0 || is.denominator == 0)
            return;
        signs << signOf(rate(is) - rate(was));
        lines << words(QT_TRANSLATE_NOOP("CycleComparison", "%1: %2 to %3, %4 to %5 of cases"))
                     .arg(site.site, percentText(was.numerator, was.denominator), percentText(is.numerator, is.denominator),
                         percentText(was.denominator, compared.before.denominator, 0), percentText(is.denominator, compared.now.denominator, 0));
    }
    const int pooled = signOf(compared.test->difference);
    const bool agree = !signs.isEmpty() && std::all_of(signs.begin(), signs.end(), [&](int sign) { return sign != 0 && sign == signs.first(); });
    compared.mixChanged = signs.size() > 1 && agree && pooled != 0 && pooled != signs.first();
    if (compared.mixChanged)
        compared.siteLines = lines;
}

const CriterionOutcome *find(const ProjectResults &results, const QString &code)
{
    const CriterionOutcome *found = nullptr;
    for (const CriterionOutcome &outcome : results.criteria) {
        if (outcome.criterion.code == code && (!found || outcome.tally.denominator() > 0))
            found = &outcome;
    }
    return found;
}

ComparedCriterion compare(const ProjectResults &before, const ProjectResults &now, const CriterionOutcome &outcome)
{
    ComparedCriterion compared;
    compared.code = outcome.criterion.code;
    compared.statement = outcome.criterion.statement;
    compared.target = outcome.target;
    compared.now = {outcome.tally.numerator(), outcome.tally.denominator()};
    const CriterionOutcome *earlier = find(before, compared.code);
    if (!earlier) {
        compared.changes << words(QT_TRANSLATE_NOOP("CycleComparison", "the cycle before does not have it"));
        return compared;
    }
    compared.before = {earlier->tally.numerator(), earlier->tally.denominator()};
    compared.changes = changesBetween(earlier->criterion, outcome.criterion);
    if (!compared.isComparable())
        return compared;
    const auto test = compareProportions({compared.now.numerator, compared.now.denominator}, {compared.before.numerator, compared.before.denominator});
    if (!test)
        return compared;
    compared.test = *test;
    findReversal(before, now, compared);
    return compared;
}

void adjustSecondary(QList<ComparedCriterion> &criteria)
{
    QList<double> values;
    QList<int> places;
    for (int i = 0; i < criteria.size(); ++i) {
        const auto p = criteria.at(i).test && !criteria.at(i).isPrimary ? criteria.at(i).test->reportedP() : std::nullopt;
        if (p) {
            values << *p;
            places << i;
        }
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
    if (!isComparable())
        return words(QT_TRANSLATE_NOOP("CycleComparison", "Not comparable: %1.")).arg(changes.join(u"; "_qs));
    const QString shares = words(QT_TRANSLATE_NOOP("CycleComparison", "%1 to %2")).arg(shareText(before.numerator, before.denominator, target), shareText(now.numerator, now.denominator, target));
    if (!test)
        return shares;
    const QString sign = test->difference > 0 ? u"+"_qs : QString();
    QString text = words(QT_TRANSLATE_NOOP("CycleComparison", "%1, %2 points (%3 to %4)")).arg(shares, sign + pointsText(test->difference), pointsText(test->newcombe.lower), pointsText(test->newcombe.upper));
    if (const auto p = adjustedP ? adjustedP : test->reportedP())
        text += adjustedP ? words(QT_TRANSLATE_NOOP("CycleComparison", ", p %1 after Holm")).arg(pText(*p)) : words(QT_TRANSLATE_NOOP("CycleComparison", ", p %1")).arg(pText(*p));
    return text;
}

CycleComparison compareCycles(const ProjectResults &before, const ProjectResults &now, const QString &primary)
{
    CycleComparison comparison;
    for (const CriterionOutcome &outcome : now.criteria) {
        if (find(now, outcome.criterion.code) == &outcome)
            comparison.criteria.append(compare(before, now, outcome));
    }
    comparison.primaryCode = primary.isEmpty() && comparison.criteria.size() == 1 ? comparison.criteria.first().code : primary;
    for (ComparedCriterion &compared : comparison.criteria)
        compared.isPrimary = compared.code == comparison.primaryCode;
    adjustSecondary(comparison.criteria);
    comparison.verdict = u"not_comparable"_qs;
    for (ComparedCriterion &compared : comparison.criteria) {
        compared.verdict = verdictOf(compared);
        if (compared.isPrimary)
            comparison.verdict = compared.verdict;
        if (compared.mixChanged)
            comparison.warnings << words(QT_TRANSLATE_NOOP("CycleComparison", "%1: the mix of sites changed. Each site moved one way and the total the other, so the total says nothing about care: %2.")).arg(compared.code, compared.siteLines.join(u"; "_qs));
        if (!compared.isComparable())
            comparison.warnings << compared.code + u": "_qs + compared.line();
    }
    if (comparison.primaryCode.isEmpty())
        comparison.warnings << words(QT_TRANSLATE_NOOP("CycleComparison", "No primary criterion was declared before the data were seen: every comparison is exploratory and there is no verdict."));
    return comparison;
}

Result<CycleComparison> compareWithCycleBefore(const RecordData &project, const Register &reg)
{
    const auto before = reg.find(u"audit_project"_qs, idFromText(project.text(u"parent_cycle")));
    if (!before)
        return Error {Error::Kind::NotFound, words(QT_TRANSLATE_NOOP("CycleComparison", "%1 has no cycle before it to compare with.")).arg(project.name()), {}};
    const auto earlier = resultsOf(*before, reg);
    const auto now = resultsOf(project, reg);
    if (!earlier || !now)
        return earlier ? now.error() : earlier.error();
    const auto primary = reg.find(u"criterion"_qs, idFromText(project.text(u"primary_criterion")));
    CycleComparison comparison = compareCycles(*earlier, *now, primary ? primary->text(u"code") : QString());
    return comparison;
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
    return reg.apply(edited(words(QT_TRANSLATE_NOOP("CycleComparison", "%1: keep the verdict")).arg(project.name()), project, after));
}

} // namespace candour
