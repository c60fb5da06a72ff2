#include "reports/charts/chartink.h"
#include "reports/charts/chartplot.h"

#include <cmath>

namespace candour {

namespace {

using Line = std::optional<double> ChartPoint::*;

/// A mean or a limit: straight where it does not change, in steps where it follows the denominators; broken at a rebase.
void drawStretches(const ChartPlot &plot, Line member, const Stroke &stroke)
{
    const std::vector<ChartPoint> &points = plot.spec.points;
    std::vector<QPointF> stretch;
    const double half = plot.slot() / 2;
    const auto finish = [&] {
        plot.line(stretch, stroke);
        stretch.clear();
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::optional<double> value = points[i].*member;
        if (!value || (i > 0 && points[i].segment != points[i - 1].segment))
            finish();
        if (!value)
            continue;
        const double y = plot.frame.y(*value);
        if (!stretch.empty() && stretch.back().y() == y)
            stretch.back().setX(plot.x(i) + half);
        else {
            stretch.push_back({plot.x(i) - half, y});
            stretch.push_back({plot.x(i) + half, y});
        }
    }
    finish();
}

void drawData(const ChartPlot &plot)
{
    const std::vector<ChartPoint> &points = plot.spec.points;
    const bool judged = plot.spec.kind != ChartSpec::Kind::Lines;
    const Stroke stroke {judged ? lineInk() : Ink(InkRole::Accent), plot.small ? 1.2 : 1.8};
    std::vector<QPointF> run;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!points[i].value || (i > 0 && points[i].segment != points[i - 1].segment)) {
            plot.line(run, stroke);
            run.clear();
        }
        if (points[i].value)
            run.push_back({plot.x(i), plot.frame.y(*points[i].value)});
    }
    plot.line(run, stroke);
}

void drawPoints(const ChartPlot &plot)
{
    for (std::size_t i = 0; i < plot.spec.points.size(); ++i) {
        const ChartPoint &point = plot.spec.points[i];
        if (point.value)
            plot.drawing.add(markerFor(point.mark, {plot.x(i), plot.frame.y(*point.value)}, plot.pointSize()));
    }
}

Stroke curveStroke(const ChartPlot &plot, const ChartCurve &curve)
{
    const double width = plot.small ? 1.0 : 1.6;
    if (curve.role == ChartCurve::Role::Trajectory)
        return {trajectoryInk(), width, Dash::DashDot};
    return {InkRole::Text, width, Dash::Dashed};
}

void drawCurves(const ChartPlot &plot)
{
    for (const ChartCurve &curve : plot.spec.curves) {
        std::vector<QPointF> run;
        for (const QPointF point : curve.points) {
            if (std::isnan(point.y())) {
                plot.line(run, curveStroke(plot, curve));
                run.clear();
            } else {
                run.push_back({plot.xOf(point.x()), plot.frame.y(point.y())});
            }
        }
        plot.line(run, curveStroke(plot, curve));
    }
}

} // namespace

// From back to front as NHSRplotthedots draws: limits, target, trajectory, mean, data line, points.
void drawTimePlot(const ChartPlot &plot)
{
    drawNoteLines(plot);
    const Stroke limit {lineInk(), plot.small ? 1.0 : 1.6, Dash::Dashed};
    drawStretches(plot, &ChartPoint::lower, limit);
    drawStretches(plot, &ChartPoint::upper, limit);
    if (plot.spec.target) {
        const double y = plot.frame.y(plot.spec.target->value);
        plot.line({{plot.frame.plot().left(), y}, {plot.frame.plot().right(), y}}, Stroke {targetInk(), plot.small ? 1.0 : 1.5, plot.small ? Dash::Dashed : Dash::DashDot});
    }
    drawCurves(plot);
    drawStretches(plot, &ChartPoint::centre, Stroke {InkRole::Text, plot.small ? 0.9 : 1.2});
    drawData(plot);
    drawPoints(plot);
}

} // namespace candour
