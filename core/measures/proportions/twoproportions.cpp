#include "measures/proportions/twoproportions.h"

#include "measures/distributions.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double leastExpectedForZ = 5; // audit domain page, 1.8

double square(double value)
{
    return value * value;
}

Interval within1(double lower, double upper)
{
    return {std::max(lower, -1.0), std::min(upper, 1.0)};
}

Interval fromTwo(double p1, const Interval &first, double p2, const Interval &second)
{
    const double difference = p1 - p2;
    return within1(difference - std::sqrt(square(p1 - first.lower) + square(second.upper - p2)),
        difference + std::sqrt(square(first.upper - p1) + square(p2 - second.lower)));
}

Interval around(double difference, double p1, double n1, double p2, double n2, double z)
{
    const double half = z * std::sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
    return within1(difference - half, difference + half);
}

Interval aroundRatio(double ratio, double standardError, double z)
{
    return {std::exp(std::log(ratio) - z * standardError), std::exp(std::log(ratio) + z * standardError)};
}

// The pooled tests. A cell's distance from its expected count is the same in all four cells.
void addTests(TwoProportions &result, const ProportionCount &first, const ProportionCount &second)
{
    const auto n1 = double(first.n);
    const auto n2 = double(second.n);
    const double with = double(first.x) + double(second.x);
    const double without = n1 + n2 - with;
    const double all = n1 + n2;
    result.smallestExpected = std::min(n1, n2) * std::min(with, without) / all;
    result.test = result.smallestExpected < leastExpectedForZ ? TwoProportions::Test::Fisher : TwoProportions::Test::PooledZ;
    if (const double fisher = fisherTwoSidedP(first.x, first.n, second.x, second.n); !std::isnan(fisher))
        result.fisherP = fisher;
    if (with == 0 || without == 0)
        return;
    const double distance = double(first.x) - n1 * with / all;
    const double weight = all / (n1 * n2) * all * all / (with * without);
    result.z = distance * std::sqrt(weight);
    result.chiSquared = square(*result.z);
    result.p = twoSidedP(*result.z);
    const double corrected = std::max(0.0, std::abs(distance) - std::min(0.5, std::abs(distance)));
    result.chiSquaredYates = square(corrected) * weight;
    result.pYates = chiSquaredUpperTail(*result.chiSquaredYates, 1);
}

void addRatios(TwoProportions &result, const ProportionCount &first, const ProportionCount &second, double z)
{
    const auto x1 = double(first.x);
    const auto x2 = double(second.x);
    const double rest1 = double(first.n) - x1;
    const double rest2 = double(second.n) - x2;
    if (x1 == 0 || x2 == 0)
        return;
    result.riskRatio = first.estimate() / second.estimate();
    result.riskRatioInterval = aroundRatio(*result.riskRatio, std::sqrt(std::max(0.0, 1 / x1 - 1 / double(first.n) + 1 / x2 - 1 / double(second.n))), z);
    if (rest1 == 0 || rest2 == 0)
        return;
    result.oddsRatio = x1 * rest2 / (x2 * rest1);
    result.oddsRatioInterval = aroundRatio(*result.oddsRatio, std::sqrt(1 / x1 + 1 / rest1 + 1 / x2 + 1 / rest2), z);
}

} // namespace

Result<TwoProportions> compareProportions(const ProportionCount &first, const ProportionCount &second)
{
    for (const ProportionCount &count : {first, second}) {
        if (const Status status = count.check(); !status)
            return status.error();
    }
    const double z = twoSidedZ(first.confidence);
    const double p1 = first.estimate();
    const double p2 = second.estimate();
    TwoProportions result;
    result.difference = p1 - p2;
    result.newcombe = fromTwo(p1, wilson(first), p2, wilson(second));
    result.newcombeCorrected = fromTwo(p1, wilsonCorrected(first), p2, wilsonCorrected(second));
    result.waldInterval = around(result.difference, p1, double(first.n), p2, double(second.n), z);
    const double n1 = double(first.n) + 2;
    const double n2 = double(second.n) + 2;
    const double moved1 = (double(first.x) + 1) / n1;
    const double moved2 = (double(second.x) + 1) / n2;
    result.agrestiCaffo = around(moved1 - moved2, moved1, n1, moved2, n2, z);
    addTests(result, first, second);
    addRatios(result, first, second, z);
    return result;
}

} // namespace candour
