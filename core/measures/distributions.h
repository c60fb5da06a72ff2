#pragma once

namespace candour {

/// \file
/// Distribution functions, all from Boost.Math. They never throw: NaN where a value does not exist.

/// The value below which a standard normal variable falls with this probability: 0.975 gives 1.959964.
[[nodiscard]] double normalQuantile(double probability);

/// z of a two-sided interval: 0.95 gives 1.959964. NaN unless 0 < confidence < 1.
[[nodiscard]] double twoSidedZ(double confidence);

/// The probability of a standard normal value at least as far from 0 as z.
[[nodiscard]] double twoSidedP(double z);

/// The probability of a chi-square value of `statistic` or more.
[[nodiscard]] double chiSquaredUpperTail(double statistic, double degreesOfFreedom);

[[nodiscard]] double chiSquaredQuantile(double probability, double degreesOfFreedom);

/// Quantile of a beta distribution, which exact and Jeffreys intervals of a proportion are made of.
[[nodiscard]] double betaQuantile(double probability, double alpha, double beta);

/// \brief Fisher's exact test of a 2 x 2 table, two-sided: the probability of all tables with the same margins that
/// are as or less probable than this one (equal within 1 in 10 million, as R's fisher.test has it).
/// \param x1, x2 cases with the feature, of n1 and n2
/// \return NaN for more than 2^31 cases
[[nodiscard]] double fisherTwoSidedP(long long x1, long long n1, long long x2, long long n2);

} // namespace candour
