#pragma once

#include <vector>

namespace candour {

/// \brief What a column's cells need, in points, padding included.
struct ColumnNeed
{
    double least = 0;  ///< its longest word
    double wanted = 0; ///< its longest cell on one line
};

/// \brief Shares a width among columns by their content.
/// Every column gets what it wants where there is room, and what is left over is shared in proportion. Where there is
/// not, columns keep their longest word and share the rest by how much more they want. Where not even that fits, they
/// shrink in proportion, and words break.
/// \return one width per column; they add up to `width`
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double width);

} // namespace candour
