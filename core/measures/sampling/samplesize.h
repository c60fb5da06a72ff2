#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace candour {

/// \brief What a sample must estimate: a share near `expected`, within `margin` of it (absolute, 0.05 is 5 points).
struct SampleSizeQuestion
{
    qint64 population = 0;
    double margin = 0.05;
    double expected = 0.5;
    double z = 1.96; ///< 1.96 for 95 per cent, 1.645 for 90, 2.576 for 99: the rounded values that audit guides use
};

/// \brief How many cases a sample needs. "Raw" values are before rounding up; no number is above the population.
///
/// Two corrections for a finite population are in use and differ by at most one case. Ours is `cases`: n0 / (1 + (n0-1)/N).
/// `casesByN` is the other: n0 / (1 + n0/N), which some published tables print.
struct SampleSize
{
    double rawInfinite = 0; ///< n0 = z^2 p (1-p) / e^2
    qint64 casesInfinite = 0;
    double raw = 0;
    qint64 cases = 0;
    double rawByN = 0;
    qint64 casesByN = 0;
    bool censusAdvised = false; ///< 50 cases or fewer: audit them all
};

/// \brief The cases needed. Rounded up, except where the raw value is a whole number but for the last bits.
/// \return Invalid for a margin or expected share outside 0 to 1 (ends excluded), a z of 0 or less, or no population
/// Source: audit domain page, 1.5; golden file sample_size.json (PracTools nProp, samplingbook).
[[nodiscard]] Result<SampleSize> sampleSize(const SampleSizeQuestion &question);

} // namespace candour
