#pragma once

#include "reports/charts/chartspec.h"

QT_FORWARD_DECLARE_CLASS(QAbstractAxis)
QT_FORWARD_DECLARE_CLASS(QChart)
QT_FORWARD_DECLARE_CLASS(QXYSeries)

#include <QList>

namespace candour {

class Colours;

/// \brief What was put on a chart, for what is drawn over it.
struct ChartParts
{
    QAbstractAxis *across = nullptr;
    QAbstractAxis *up = nullptr;
    QList<QXYSeries *> points; ///< one series for each kind of mark; a point of theirs is a point of the spec
};

/// \brief Puts a spec's lines, points and axes on an empty chart, in a theme's colours, back to front as drawings do.
/// \param scale how large marks are, 1 with letters 16 pixels high
[[nodiscard]] ChartParts buildSeries(QChart &chart, const ChartSpec &spec, const Colours &colours, double scale);

/// Where a point of the spec lies on the chart's axis: its position, or its size on a funnel plot.
[[nodiscard]] double acrossOf(const ChartSpec &spec, std::size_t point);

} // namespace candour
