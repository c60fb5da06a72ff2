#pragma once

#include "reports/charts/chartspec.h"
#include "reports/plotframe.h"

namespace candour {

/// \brief The plot of a chart: places of points, and the lines that need no decision. Draws into a frame owned by the caller.
struct ChartPlot
{
    const ChartSpec &spec;
    Drawing &drawing;
    PlotFrame &frame;
    AxisScale sizes;      ///< of a funnel plot
    bool small = false;   ///< a small multiple

    [[nodiscard]] double slot() const;
    /// The middle of a point's place; of a funnel plot, the place of its size.
    [[nodiscard]] double x(std::size_t point) const;
    [[nodiscard]] double xOf(double position) const;
    [[nodiscard]] double pointSize() const;
    void line(const std::vector<QPointF> &points, const Stroke &stroke) const;
};

/// A name at the right end of a line.
struct EndLabel
{
    double value = 0;
    QString text;
    Ink ink = InkRole::Text;
    bool bold = false;
};

/// The names of the chart's lines, in no order.
[[nodiscard]] std::vector<EndLabel> endLabels(const ChartSpec &spec);
/// The width they need beside the plot.
[[nodiscard]] double endLabelRoom(const std::vector<EndLabel> &labels);
/// Writes them beside the plot, moved apart where lines are close.
void writeEndLabels(PlotFrame &frame, const std::vector<EndLabel> &labels);

/// The value axis: all values and lines, with zero where the chart wants it or nearly reaches it.
[[nodiscard]] AxisScale valueScale(const ChartSpec &spec);
/// The size axis of a funnel plot, from 0.
[[nodiscard]] AxisScale sizeScale(const ChartSpec &spec);

/// \name What fills the plot
/// @{
void drawTimePlot(const ChartPlot &plot);
void drawFunnelPlot(const ChartPlot &plot);
void drawBarPlot(const ChartPlot &plot);
/// @}

/// Letters of the notes at the top of the plot, with a line down from each.
void drawNoteLines(const ChartPlot &plot);
/// Names of the points below the plot, thinned; sizes below a funnel plot.
void drawPointAxis(const ChartPlot &plot);

} // namespace candour
