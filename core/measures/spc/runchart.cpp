#include "measures/spc/runchart.h"

#include "measures/spc/spcstretch.h"

#include <boost/math/distributions/binomial.hpp>

namespace candour {

namespace {

constexpr int leastForBoxes = 10;
constexpr int mostForBoxes = 100;

// The smallest number of crossings whose probability of that many or fewer reaches 5%.
int leastCrossings(int useful)
{
    using namespace boost::math::policies;
    using Upwards = policy<discrete_quantile<integer_round_up>>;
    if (useful < 2)
        return 0;
    return int(quantile(boost::math::binomial_distribution<double, Upwards>(useful - 1, 0.5), 0.05));
}

} // namespace

SpcRuns runsOf(std::span<const SpcPoint> segment, RunMethod method, bool nearTiesAreTies)
{
    SpcRuns runs;
    int last = 0;
    int length = 0;
    for (const SpcPoint &point : segment) {
        const int side = counts(point) ? sideOf(point.value, point.mean, nearTiesAreTies) : 0;
        if (side == 0)
            continue;
        ++runs.usefulPoints;
        if (last != 0 && side != last) {
            ++runs.crossings;
            length = 0;
        }
        runs.longestRun = std::max(runs.longestRun, ++length);
        last = side;
    }
    if (runs.usefulPoints == 0)
        return runs;
    runs.longestRunMost = int(std::lround(std::log2(runs.usefulPoints))) + 3;
    runs.crossingsLeast = leastCrossings(runs.usefulPoints);
    if (method == RunMethod::Anhoej || runs.usefulPoints < leastForBoxes || runs.usefulPoints > mostForBoxes)
        runs.signal = runs.longestRun > runs.longestRunMost || runs.crossings < runs.crossingsLeast;
    else
        runs.signal = isOutsideBox(runs.usefulPoints, runs.longestRun, runs.crossings, method);
    return runs;
}

} // namespace candour
