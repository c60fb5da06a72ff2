#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace candour {

/// \brief A linear scale that begins and ends on round numbers, with the ticks between.
struct AxisScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    /// \param wanted about how many steps; the answer has between half and twice as many
    /// Steps are 1, 2 or 5 times a power of ten. Equal or reversed bounds give a scale one step wide.
    [[nodiscard]] static AxisScale around(double lowest, double highest, int wanted = 5);

    [[nodiscard]] std::vector<double> ticks() const;
    /// Where a value lies: 0 at the low end, 1 at the high end, not clamped.
    [[nodiscard]] double share(double value) const;
    /// A tick's text, with as many decimals as the step needs and commas between thousands.
    [[nodiscard]] QString text(double value) const;
};

/// How many decimals, two at most, a set of measured values needs so that all can be written alike.
[[nodiscard]] int decimalsFor(const std::vector<std::optional<double>> &values);

/// A value with a fixed number of decimals, commas between thousands and a true minus sign; "–" for none.
[[nodiscard]] QString numberText(std::optional<double> value, int decimals);

} // namespace candour
