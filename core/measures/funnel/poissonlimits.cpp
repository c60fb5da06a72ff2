#include "measures/funnel/poissonlimits.h"

#include "measures/distributions.h"

#include <algorithm>
#include <cmath>

namespace candour {

Interval exactPoisson(double count, double confidence)
{
    const double tail = (1 - confidence) / 2;
    return {count > 0 ? chiSquaredQuantile(tail, 2 * count) / 2 : 0, chiSquaredQuantile(1 - tail, 2 * (count + 1)) / 2};
}

Interval byar(double count, double confidence)
{
    const double z = twoSidedZ(confidence);
    const double next = count + 1;
    const double lower = count > 0 ? count * std::pow(1 - 1 / (9 * count) - z / (3 * std::sqrt(count)), 3) : 0;
    return {std::max(0.0, lower), next * std::pow(1 - 1 / (9 * next) + z / (3 * std::sqrt(next)), 3)};
}

Interval poissonCountLimits(double expected, double confidence)
{
    return exactPoisson(expected, confidence);
}

} // namespace candour
