#pragma once

#include "measures/proportions/proportioninterval.h"

#include <QList>

namespace candour {

/// \brief One stratum of an indirect standardisation, such as an age band: what happened, who could be affected, the standard's rate.
struct StandardStratum
{
    double observed = 0;
    double population = 0;
    double standardRate = 0; ///< events per person in the standard population
};

/// \brief Observed over expected events, with an interval.
struct StandardisedRatio
{
    enum class Method { Byar, Exact };

    double observed = 0;
    double expected = 0;
    double ratio = 0; ///< 1 is as expected
    Interval interval;
    Method method = Method::Byar; ///< exact below 10 events, where Byar's approximation is poor
};

/// \brief The indirectly standardised ratio of observed and expected events.
/// \return Invalid where the expected number is 0 or less, or the observed number is below 0
/// Source: UKHSA/OHID technical guide on confidence intervals; PHEindicatormethods phe_isr (Byar from 10 events on).
[[nodiscard]] Result<StandardisedRatio> standardisedRatio(double observed, double expected, double confidence = 0.95);

/// The same from strata: expected = sum of population times the standard's rate.
[[nodiscard]] Result<StandardisedRatio> standardisedRatio(const QList<StandardStratum> &strata, double confidence = 0.95);

} // namespace candour
