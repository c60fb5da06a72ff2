#pragma once

#include "measures/proportions/proportioninterval.h"

namespace candour {

/// \name Poisson counts. Distribution functions come from Boost.Math.
/// @{

/// \brief The exact interval of the mean behind an observed count (Garwood 1936, from chi-square quantiles).
/// \param count 0 or more; 0 has the lower limit 0
[[nodiscard]] Interval exactPoisson(double count, double confidence);

/// \brief Byar's approximation of the same, good from about 10 events on.
/// Source: N. E. Breslow and N. E. Day 1987; UKHSA technical guide on confidence intervals.
[[nodiscard]] Interval byar(double count, double confidence);

/// \brief The counts around an expected number beyond which a unit lies outside: chi-square limits of a funnel.
/// Source: FunnelPlotR, standardised ratio without over-dispersion.
[[nodiscard]] Interval poissonCountLimits(double expected, double confidence);
/// @}

} // namespace candour
