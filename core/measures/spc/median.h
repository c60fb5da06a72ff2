#pragma once

#include "measures/spc/nonumber.h"

#include <algorithm>
#include <vector>

namespace candour {

/// The middle value, or the mean of the two in the middle; NaN of nothing. The values must not hold NaN.
[[nodiscard]] inline double median(std::vector<double> values)
{
    if (values.empty())
        return noNumber;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

} // namespace candour
