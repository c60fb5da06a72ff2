#include "measures/audit/cyclecomparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

using Change = CycleComparison::Change;

constexpr double mixLimit = 0.10;
constexpr qint64 mostCases = 1'000'000'000'000; // the test against the target stays exact in 64 bits

int direction(double difference)
{
    return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

double share(qint64 part, qint64 all)
{
    return all > 0 ? double(part) / double(all) : 0;
}

bool isMixChanged(const CycleQuestion &question, double pooledDifference)
{
    if (question.sites.size() < 2)
        return false;
    bool allAgainst = pooledDifference != 0;
    for (const SitePair &site : question.sites) {
        const double moved = share(site.secondApplicable, question.secondApplicable) - share(site.firstApplicable, question.firstApplicable);
        if (std::abs(moved) >= mixLimit)
            return true;
        const double difference = share(site.secondMet, site.secondApplicable) - share(site.firstMet, site.firstApplicable);
        allAgainst = allAgainst && direction(difference) == -direction(pooledDifference);
    }
    return allAgainst;
}

Status checkSites(const CycleQuestion &question)
{
    qint64 first = 0;
    qint64 second = 0;
    for (const SitePair &site : question.sites) {
        if (site.firstMet < 0 || site.secondMet < 0 || site.firstMet > site.firstApplicable || site.secondMet > site.secondApplicable)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A count must be between 0 and the number of cases."), {}};
        first += site.firstApplicable;
        second += site.secondApplicable;
    }
    if (!question.sites.isEmpty() && (first != question.firstApplicable || second != question.secondApplicable))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The sites do not add up to the cycle. Check the counts of each site."), {}};
    return {};
}

Change changeOf(const CycleQuestion &question, const TwoProportions &test)
{
    if (!test.reportedP() || *test.reportedP() >= question.significance)
        return Change::NoClearChange;
    return (test.difference > 0) != question.target.lowerIsBetter ? Change::Improved : Change::Worse;
}

} // namespace

QString CycleComparison::verdict() const
{
    if (!comparable)
        return QCoreApplication::translate("Measures", "not comparable");
    const QString reached = targetMet ? QCoreApplication::translate("Measures", "target met") : QCoreApplication::translate("Measures", "target not met");
    if (mixChanged)
        return QCoreApplication::translate("Measures", "mix of sites changed: read the sites, %1").arg(reached);
    const QString moved = change == Change::Improved ? QCoreApplication::translate("Measures", "improved")
        : change == Change::Worse                    ? QCoreApplication::translate("Measures", "worse")
                                                     : QCoreApplication::translate("Measures", "no clear change");
    return moved + u", "_qs + reached;
}

Result<CycleComparison> compareCycles(const CycleQuestion &question)
{
    if (question.secondApplicable > mostCases || question.firstApplicable > mostCases || question.secondApplicable < 0 || question.secondMet < 0 || question.secondMet > question.secondApplicable)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A count must be between 0 and the number of cases."), {}};
    CycleComparison result;
    result.targetMet = question.secondApplicable > 0 && question.target.isMetBy(question.secondMet, question.secondApplicable);
    result.differences = question.differences;
    result.comparable = question.differences.isEmpty();
    if (!result.comparable)
        return result;
    if (const Status status = checkSites(question); !status)
        return status.error();
    // Counted from the first cycle to the second: a rise is positive.
    auto test = compareProportions({question.secondMet, question.secondApplicable}, {question.firstMet, question.firstApplicable});
    if (!test)
        return test.error();
    result.change = changeOf(question, *test);
    result.mixChanged = isMixChanged(question, test->difference);
    if (result.mixChanged)
        result.warnings << QCoreApplication::translate("Measures", "Mix changed: the sites do not weigh the same in both cycles, so the sum may mislead. Compare site by site.");
    if (question.samePatients)
        result.warnings << QCoreApplication::translate("Measures", "Some patients are in both cycles, so the cycles are not independent and the p-value is rough.");
    result.test = std::move(*test);
    return result;
}

} // namespace candour
