#pragma once

#include <QString>

namespace candour {

/// \brief Where we stand against the nation and against our own last year.
enum class DoubleBenchmark {
    Ahead,      ///< better than national and better than last year
    Slipping,   ///< better than national, not better than last year
    CatchingUp, ///< not better than national, better than last year
    Behind      ///< neither
};

/// \brief Compares with both at once; a tie counts as not better. Numbers in any one unit, compared as given.
/// Source: clinical audit domain page, 1.19.
[[nodiscard]] DoubleBenchmark doubleBenchmark(double ours, double national, double lastYear, bool lowerIsBetter = false);

/// "Ahead", "Slipping", "Catching up", "Behind".
[[nodiscard]] QString benchmarkText(DoubleBenchmark benchmark);

} // namespace candour
