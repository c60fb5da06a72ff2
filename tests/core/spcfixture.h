#pragma once

#include "measures/spc/spcchart.h"

#include <cmath>
#include <limits>

namespace candour::test {

inline constexpr double gap = std::numeric_limits<double>::quiet_NaN();

/// The first of so many months from April 2021.
inline std::vector<QDate> months(std::size_t count)
{
    std::vector<QDate> dates;
    for (std::size_t i = 0; i < count; ++i)
        dates.push_back(QDate(2021, 4, 1).addMonths(int(i)));
    return dates;
}

/// Monthly values.
inline SpcSeries monthly(std::vector<double> values, Improvement improvement = Improvement::Increase)
{
    SpcSeries series;
    series.dates = months(values.size());
    series.values = std::move(values);
    series.improvement = improvement;
    return series;
}

/// \brief Twelve months of 4 and 6 in turn as a fixed baseline, then `tail`. By hand: mean 5, moving range 2, limits
/// 5 -/+ 5.32 = -0.32 and 10.32, two sigma 5 -/+ 3.5467 = 1.4533 and 8.5467. The last of the baseline is a 6.
inline SpcSeries afterBaseline(std::initializer_list<double> tail, Improvement improvement = Improvement::Increase)
{
    std::vector<double> values;
    for (int i = 0; i < 12; ++i)
        values.push_back(i % 2 == 0 ? 4 : 6);
    values.insert(values.end(), tail);
    SpcSeries series = monthly(std::move(values), improvement);
    series.baselinePoints = 12;
    return series;
}

/// One character a point, as in the golden files: U L outside, i d trend, a b two of three, h l shift.
inline QString labels(const SpcChart &chart)
{
    QString text;
    for (const SpcPoint &point : chart.points)
        text.append(QLatin1Char(".ULidabhl"[int(point.signal)]));
    return text;
}

/// One character a point: I improvement, C concern, H and N neither, high and low.
inline QString colours(const SpcChart &chart)
{
    QString text;
    for (const SpcPoint &point : chart.points)
        text.append(QLatin1Char(".ICHN"[int(point.kind)]));
    return text;
}

} // namespace candour::test
