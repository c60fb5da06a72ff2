#include "reports/charts/chartink.h"
#include "reports/charts/chartplot.h"

#include <algorithm>

namespace candour {

namespace {

constexpr std::size_t mostUnitsNamed = 12;

Stroke funnelStroke(const ChartPlot &plot, ChartCurve::Role role)
{
    const double width = plot.small ? 1.0 : 1.5;
    if (role == ChartCurve::Role::Centre)
        return {InkRole::Text, width};
    return role == ChartCurve::Role::Limit ? Stroke {lineInk(), width, Dash::Dashed} : Stroke {lineInk(), width, Dash::Dotted};
}

/// A curve as far as the plot goes: limits of the smallest units leave it.
void drawInside(const ChartPlot &plot, const ChartCurve &curve)
{
    const QRectF area = plot.frame.plot();
    std::vector<QPointF> run;
    for (const QPointF point : curve.points) {
        const QPointF place(plot.xOf(point.x()), plot.frame.y(point.y()));
        if (place.y() >= area.top() - 0.5 && place.y() <= area.bottom() + 0.5 && place.x() <= area.right() + 0.5)
            run.push_back(place);
    }
    plot.line(run, funnelStroke(plot, curve.role));
}

bool isUnusual(const ChartPoint &point)
{
    return point.mark == PointMark::Concern || point.mark == PointMark::Improvement || point.mark == PointMark::Special;
}

} // namespace

void drawFunnelPlot(const ChartPlot &plot)
{
    for (const ChartCurve &curve : plot.spec.curves)
        drawInside(plot, curve);
    if (plot.spec.target) {
        const double y = plot.frame.y(plot.spec.target->value);
        plot.line({{plot.frame.plot().left(), y}, {plot.frame.plot().right(), y}}, Stroke {targetInk(), 1.4, Dash::DashDot});
    }
    std::size_t named = 0;
    for (std::size_t i = 0; i < plot.spec.points.size(); ++i) {
        const ChartPoint &point = plot.spec.points[i];
        if (!point.value)
            continue;
        const QPointF place(plot.x(i), plot.frame.y(*point.value));
        plot.drawing.add(markerFor(point.mark, place, plot.pointSize()));
        // Units within the limits are not named: a funnel plot does not rank.
        if (plot.small || !isUnusual(point) || ++named > mostUnitsNamed)
            continue;
        const bool rightHalf = place.x() > plot.frame.plot().center().x();
        plot.frame.valueLabel(point.label, place + QPointF(rightHalf ? -9 : 9, 4), rightHalf ? Anchor::End : Anchor::Start, PlotFrame::tickSize);
    }
}

} // namespace candour
