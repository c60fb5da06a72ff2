#include "reports/charts/chartink.h"
#include "reports/charts/chartplot.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

const ChartCurve *runningOf(const ChartSpec &spec)
{
    const auto found = std::find_if(spec.curves.begin(), spec.curves.end(), [](const ChartCurve &curve) { return curve.role == ChartCurve::Role::Running; });
    return found == spec.curves.end() ? nullptr : &*found;
}

void drawBar(const ChartPlot &plot, std::size_t i)
{
    const ChartPoint &point = plot.spec.points[i];
    if (!point.value)
        return;
    const double half = std::min(plot.slot() * 0.36, 28.0);
    const double zero = plot.frame.y(0);
    const double end = plot.frame.y(*point.value);
    const bool emphasised = point.mark == PointMark::Special;
    const bool choosing = std::any_of(plot.spec.points.begin(), plot.spec.points.end(), [](const ChartPoint &each) { return each.mark == PointMark::Special; });
    plot.drawing.add(Box {QRectF(plot.x(i) - half, std::min(zero, end), 2 * half, std::fabs(end - zero)),
        Ink(choosing && !emphasised ? InkRole::Line : InkRole::Accent), Stroke {InkRole::Surface, 0.6}});
}

/// Values come last, on a ground of their own, so that no line strikes them through.
void writeValues(const ChartPlot &plot)
{
    for (std::size_t i = 0; i < plot.spec.points.size(); ++i) {
        const std::optional<double> value = plot.spec.points[i].value;
        const QString text = plot.spec.valueText(value);
        if (value && estimatedTextWidth(text, 10, true) + 2 < plot.slot())
            plot.frame.valueLabel(text, {plot.x(i), plot.frame.y(*value) + (*value < 0 ? 12 : -4)}, Anchor::Middle, 10);
    }
}

/// The running share of all, on a scale of its own at the right: 0 to 100 per cent over the height of the plot.
void drawRunning(const ChartPlot &plot, const ChartCurve &curve)
{
    const QRectF area = plot.frame.plot();
    std::vector<QPointF> places;
    for (const QPointF point : curve.points)
        places.push_back({plot.xOf(point.x()), area.bottom() - point.y() * area.height()});
    plot.line(places, Stroke {InkRole::Text, plot.small ? 1.0 : 1.6});
    for (const QPointF place : places)
        plot.drawing.add(markerFor(PointMark::Excluded, place, plot.small ? 3.5 : 6));
    if (plot.small)
        return;
    for (const int share : {0, 20, 40, 60, 80, 100})
        plot.frame.text(QString::number(share) + u'%', {area.right() + 6, area.bottom() - share / 100.0 * area.height() + 4}, Anchor::Start, PlotFrame::tickSize, false, InkRole::Muted);
    const double eighty = area.bottom() - 0.8 * area.height();
    plot.line({{area.left(), eighty}, {area.right(), eighty}}, Stroke {InkRole::Muted, 1.0, Dash::Dotted});
}

} // namespace

void drawBarPlot(const ChartPlot &plot)
{
    for (std::size_t i = 0; i < plot.spec.points.size(); ++i)
        drawBar(plot, i);
    if (plot.spec.target) {
        const double y = plot.frame.y(plot.spec.target->value);
        plot.line({{plot.frame.plot().left(), y}, {plot.frame.plot().right(), y}}, Stroke {targetInk(), plot.small ? 1.0 : 1.5, Dash::DashDot});
    }
    if (const ChartCurve *running = runningOf(plot.spec))
        drawRunning(plot, *running);
    if (!plot.small)
        writeValues(plot);
}

} // namespace candour
