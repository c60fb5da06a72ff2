#pragma once

#include <limits>

namespace candour {

/// Stands for a value that was not recorded and for a line that there is none of.
inline constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

/// A bound that bounds nothing.
inline constexpr double boundless = std::numeric_limits<double>::infinity();

} // namespace candour
