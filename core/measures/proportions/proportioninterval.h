#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace candour {

/// \brief A lower and an upper limit, in the unit of what they belong to.
struct Interval
{
    double lower = 0;
    double upper = 0;
};

/// \brief x of n cases with a confidence (0.95 for 95 per cent), checked once so that intervals need not ask again.
struct ProportionCount
{
    qint64 x = 0;
    qint64 n = 0;
    double confidence = 0.95;

    [[nodiscard]] double estimate() const { return double(x) / double(n); }
    /// Invalid when n is 0 ("no cases"), x is not within 0 to n, or the confidence not between 0 and 1.
    [[nodiscard]] Status check() const;
};

/// \name Intervals of a proportion, as shares of one. The count must have passed `check`.
/// @{
/// \brief Wilson's score interval without continuity correction: the house's interval for every proportion.
/// Source: E. B. Wilson 1927; R prop.test(correct = FALSE); UKHSA PHEindicatormethods.
[[nodiscard]] Interval wilson(const ProportionCount &count);
/// Wilson's interval with continuity correction, half a case each way: Newcombe 1998, method 4.
[[nodiscard]] Interval wilsonCorrected(const ProportionCount &count);
/// The same as R prop.test has it, which leaves the correction out where exactly half of the cases have the feature.
[[nodiscard]] Interval wilsonCorrectedAsR(const ProportionCount &count);
/// The exact interval of Clopper and Pearson 1934, from the beta distribution.
[[nodiscard]] Interval clopperPearson(const ProportionCount &count);
/// Agresti and Coull 1998, cut at 0 and 1.
[[nodiscard]] Interval agrestiCoull(const ProportionCount &count);
/// Jeffreys' interval; 0 is the lower limit of no case, and 1 the upper limit of all cases (Brown, Cai, DasGupta 2001).
[[nodiscard]] Interval jeffreys(const ProportionCount &count);
/// The interval of school books, cut at 0 and 1. For comparison only: it claims too much from small numbers.
[[nodiscard]] Interval wald(const ProportionCount &count);
/// @}

} // namespace candour
