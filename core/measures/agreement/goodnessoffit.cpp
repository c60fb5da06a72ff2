#include "measures/agreement/goodnessoffit.h"

#include "measures/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double leastExpected = 5;

double observedIn(const QList<FitGroup> &groups)
{
    double sum = 0;
    for (const FitGroup &group : groups)
        sum += group.observed;
    return sum;
}

Status check(const QList<FitGroup> &groups)
{
    if (groups.size() < 2)
        return invalid(QCoreApplication::translate("Measures", "A comparison needs at least two groups."));
    double shares = 0;
    for (const FitGroup &group : groups) {
        if (!(group.observed >= 0) || !std::isfinite(group.observed))
            return invalid(QCoreApplication::translate("Measures", "A count must be 0 or more."));
        if (!(group.share > 0) || !std::isfinite(group.share))
            return invalid(QCoreApplication::translate("Measures", "The share of every group must be above 0; merge groups that nobody belongs to."));
        shares += group.share;
    }
    if (std::abs(shares - 1) > 1e-6)
        return invalid(QCoreApplication::translate("Measures", "The shares must add up to 1."));
    if (!(observedIn(groups) > 0))
        return invalid(QCoreApplication::translate("Measures", "There are no observations, so there is nothing to compare."));
    return {};
}

FitGroup merged(const QList<FitGroup> &parts)
{
    if (parts.size() == 1)
        return parts.first();
    FitGroup all;
    for (const FitGroup &part : parts) {
        all.observed += part.observed;
        all.share += part.share;
        all.members += part.members.isEmpty() ? QStringList(part.name) : part.members;
    }
    all.name = all.members.join(u", "_qs);
    return all;
}

} // namespace

Result<GoodnessOfFit> goodnessOfFit(QList<FitGroup> groups)
{
    if (const Status status = check(groups); !status)
        return status.error();
    const double n = observedIn(groups);
    GoodnessOfFit result;
    for (FitGroup &group : groups) {
        group.expected = n * group.share;
        const double distance = group.observed - group.expected;
        group.pearsonResidual = distance / std::sqrt(group.expected);
        group.adjustedResidual = distance / std::sqrt(group.expected * (1 - group.share));
        group.representationRatio = group.observed / n / group.share;
        result.chiSquared += distance * distance / group.expected;
        result.smallExpected = result.smallExpected || group.expected < leastExpected;
    }
    result.degreesOfFreedom = groups.size() - 1;
    result.p = chiSquaredUpperTail(result.chiSquared, double(result.degreesOfFreedom));
    result.effect = std::sqrt(result.chiSquared / n);
    result.groups = std::move(groups);
    return result;
}

QList<FitGroup> mergedSmallGroups(const QList<FitGroup> &groups)
{
    const double n = observedIn(groups);
    const auto expected = [n](const FitGroup &group) { return n * group.share; };
    QList<FitGroup> kept;
    QList<FitGroup> small;
    double inSmall = 0;
    for (const FitGroup &group : groups) {
        (expected(group) < leastExpected ? small : kept).append(group);
        inSmall += expected(group) < leastExpected ? expected(group) : 0;
    }
    if (small.isEmpty())
        return kept;
    while (inSmall < leastExpected && !kept.isEmpty()) {
        const auto next = std::min_element(kept.begin(), kept.end(), [&](const FitGroup &a, const FitGroup &b) { return expected(a) < expected(b); });
        inSmall += expected(*next);
        small.append(*next);
        kept.erase(next);
    }
    kept.append(merged(small));
    return kept;
}

} // namespace candour
