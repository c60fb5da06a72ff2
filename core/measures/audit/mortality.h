#pragma once

#include "base/result.h"

#include <optional>

namespace candour {

/// \brief A Summary Hospital-level Mortality Indicator as NHS England published it. Held, never worked out.
struct PublishedShmi
{
    enum class Band { HigherThanExpected = 1, AsExpected = 2, LowerThanExpected = 3 }; ///< the published codes

    double observed = 0;
    double expected = 0;
    std::optional<double> lowerLimit; ///< as published
    std::optional<double> upperLimit;
    std::optional<Band> band;         ///< as published
};

/// Observed over expected with four decimals, as it is quoted: 1,250 of 1,180 is "1.0593". Invalid for an expected number of 0 or less.
[[nodiscard]] Result<QString> shmiText(const PublishedShmi &shmi);

/// \brief The band to show: the published one, or where the value lies in the published limits.
/// \return Invalid with neither: a band is never derived from the ratio being above or below 1
/// Source: NHS England, SHMI specification; clinical audit domain page, 1.18.
[[nodiscard]] Result<PublishedShmi::Band> shmiBand(const PublishedShmi &shmi);
[[nodiscard]] QString shmiBandText(PublishedShmi::Band band);

} // namespace candour
