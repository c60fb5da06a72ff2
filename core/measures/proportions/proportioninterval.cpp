#include "measures/proportions/proportioninterval.h"

#include "measures/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

Interval within0And1(double lower, double upper)
{
    return {std::clamp(lower, 0.0, 1.0), std::clamp(upper, 0.0, 1.0)};
}

// One limit of the score interval around a share that a correction may have moved.
double scoreLimit(double share, double n, double z, double sign)
{
    const double square = z * z;
    return (share + square / (2 * n) + sign * z * std::sqrt(share * (1 - share) / n + square / (4 * n * n))) / (1 + square / n);
}

} // namespace

Status ProportionCount::check() const
{
    if (n == 0)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "There are no cases, so there is no proportion."), {}};
    if (n < 0 || x < 0 || x > n)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A count must be between 0 and the number of cases."), {}};
    if (!(confidence > 0 && confidence < 1))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The confidence must be between 0 and 1, such as 0.95."), {}};
    return {};
}

Interval wilson(const ProportionCount &count)
{
    const double z = twoSidedZ(count.confidence);
    const auto n = double(count.n);
    // At the ends the limit is 0 or 1 itself; computed, it would be off in the last bit.
    return {count.x == 0 ? 0 : scoreLimit(count.estimate(), n, z, -1), count.x == count.n ? 1 : scoreLimit(count.estimate(), n, z, 1)};
}

Interval wilsonCorrected(const ProportionCount &count)
{
    const double z = twoSidedZ(count.confidence);
    const auto n = double(count.n);
    const double lower = count.estimate() - 0.5 / n;
    const double upper = count.estimate() + 0.5 / n;
    return {lower <= 0 ? 0 : scoreLimit(lower, n, z, -1), upper >= 1 ? 1 : scoreLimit(upper, n, z, 1)};
}

Interval wilsonCorrectedAsR(const ProportionCount &count)
{
    return count.x * 2 == count.n ? wilson(count) : wilsonCorrected(count);
}

Interval clopperPearson(const ProportionCount &count)
{
    const double tail = (1 - count.confidence) / 2;
    const auto x = double(count.x);
    const auto n = double(count.n);
    return {count.x == 0 ? 0 : betaQuantile(tail, x, n - x + 1), count.x == count.n ? 1 : betaQuantile(1 - tail, x + 1, n - x)};
}

Interval agrestiCoull(const ProportionCount &count)
{
    const double z = twoSidedZ(count.confidence);
    const double n = double(count.n) + z * z;
    const double share = (double(count.x) + z * z / 2) / n;
    const double half = z * std::sqrt(share * (1 - share) / n);
    return within0And1(share - half, share + half);
}

Interval jeffreys(const ProportionCount &count)
{
    const double tail = (1 - count.confidence) / 2;
    const auto x = double(count.x);
    const auto n = double(count.n);
    return {count.x == 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5), count.x == count.n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5)};
}

Interval wald(const ProportionCount &count)
{
    const double share = count.estimate();
    const double half = twoSidedZ(count.confidence) * std::sqrt(share * (1 - share) / double(count.n));
    return within0And1(share - half, share + half);
}

} // namespace candour
