#include "measures/funnel/standardisedratio.h"

#include "measures/funnel/poissonlimits.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

constexpr double leastForByar = 10;

} // namespace

Result<StandardisedRatio> standardisedRatio(double observed, double expected, double confidence)
{
    if (!(expected > 0) || !std::isfinite(expected))
        return invalid(QCoreApplication::translate("Measures", "The expected number is 0, so there is no ratio."));
    if (!(observed >= 0) || !std::isfinite(observed))
        return invalid(QCoreApplication::translate("Measures", "A count must be 0 or more."));
    if (!(confidence > 0 && confidence < 1))
        return invalid(QCoreApplication::translate("Measures", "The confidence must be between 0 and 1, such as 0.95."));
    StandardisedRatio result {observed, expected, observed / expected, {}, observed < leastForByar ? StandardisedRatio::Method::Exact : StandardisedRatio::Method::Byar};
    const Interval counts = result.method == StandardisedRatio::Method::Exact ? exactPoisson(observed, confidence) : byar(observed, confidence);
    result.interval = {counts.lower / expected, counts.upper / expected};
    return result;
}

Result<StandardisedRatio> standardisedRatio(const QList<StandardStratum> &strata, double confidence)
{
    double observed = 0;
    double expected = 0;
    for (const StandardStratum &stratum : strata) {
        if (!(stratum.observed >= 0) || !(stratum.population >= 0) || !(stratum.standardRate >= 0))
            return invalid(QCoreApplication::translate("Measures", "A stratum's events, population and rate must be 0 or more."));
        observed += stratum.observed;
        expected += stratum.population * stratum.standardRate;
    }
    return standardisedRatio(observed, expected, confidence);
}

} // namespace candour
