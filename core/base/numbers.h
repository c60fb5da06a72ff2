#pragma once

#include <QString>

namespace candour {

/// \brief The whole number nearest to numerator / denominator; halves go away from zero, as by hand.
/// Exact: no floating point. The denominator must be above 0.
[[nodiscard]] qint64 roundHalfUp(qint64 numerator, qint64 denominator);

/// \brief numerator / denominator with a fixed number of decimals: "1.0593". Halves go away from zero.
/// Exact for denominators up to 10^17. "–" where the denominator is 0 or less: there is no such share.
[[nodiscard]] QString ratioText(qint64 numerator, qint64 denominator, int decimals);

/// \brief A share in per cent: 29 of 34 is "85.3%". Never capped, so 1,034 of 1,002 is "103.2%".
/// Exact for numerators up to 10^16; "–" where the denominator is 0 or less, never 0% or 100%.
/// Two decimals are for the case where the rounded share equals a target that is missed.
[[nodiscard]] QString percentText(qint64 numerator, qint64 denominator, int decimals = 1);

/// A count with separators between thousands: "1,700".
[[nodiscard]] QString countText(qint64 count);

} // namespace candour
