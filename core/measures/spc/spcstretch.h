#pragma once

#include "measures/spc/spcchart.h"

#include <cmath>
#include <span>
#include <vector>

namespace candour {

/// What was odd about a stretch: bits, turned into sentences by spcNotes.
enum SpcOddity : unsigned {
    SpcOddScreening = 1 << 0, ///< screening would have left limits without width, so it was not done
    SpcNoWidth = 1 << 1,      ///< the limits lie on the mean
    SpcNoLimits = 1 << 2,     ///< there are none: fewer than two neighbouring values
    SpcTooLarge = 1 << 3      ///< the values cannot be added up in double precision
};

/// \brief All points of a chart in time order, with the columns that limits are made from. Values are before `multiply`.
struct SpcColumns
{
    std::vector<SpcPoint> points;
    std::vector<double> numerators;   ///< empty without denominators
    std::vector<double> denominators; ///< NaN wherever the point has no value
    std::vector<double> spreads;      ///< standard deviation of each subgroup
    std::vector<int> sizes;           ///< recorded values of each subgroup
};

/// \brief One segment of those columns: limits are written into its points.
struct SpcStretch
{
    std::span<SpcPoint> points;
    std::span<const double> numerators;
    std::span<const double> denominators;
    std::span<const double> spreads;
    std::span<const int> sizes;
    std::size_t baseline = 0; ///< the first so many points make the limits
    std::optional<double> centre;

    [[nodiscard]] std::span<const SpcPoint> base() const { return points.first(baseline); }
};

/// Whether a point takes part in calculations.
[[nodiscard]] inline bool counts(const SpcPoint &point)
{
    return !point.excluded && !std::isnan(point.value);
}

/// \brief Side of the centre line a value lies on: 1, -1, or 0 on it or missing.
/// With near ties a difference below 1e-12 of the value's size is rounding in typed decimals, not data.
[[nodiscard]] inline int sideOf(double value, double mean, bool nearTiesAreTies)
{
    const int side = (value > mean) - (value < mean);
    if (nearTiesAreTies && std::fabs(value - mean) <= 1e-12 * std::fabs(mean))
        return 0;
    return side;
}

} // namespace candour
