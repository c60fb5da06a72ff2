#include "reports/charts/chartplot.h"

#include "reports/charts/chartink.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double labelLine = 13;
constexpr double widestEndLabel = 150;

void push(std::vector<std::optional<double>> &values, double value)
{
    if (std::isfinite(value))
        values.push_back(value);
}

std::vector<std::optional<double>> allValues(const ChartSpec &spec)
{
    std::vector<std::optional<double>> values;
    for (const ChartPoint &point : spec.points)
        for (const std::optional<double> &each : {point.value, point.centre, point.lower, point.upper})
            if (each)
                push(values, *each);
    // The mouth of a funnel is wider than anything that matters: its limits do not stretch the axis.
    for (const ChartCurve &curve : spec.curves)
        if (curve.role == ChartCurve::Role::Trajectory || curve.role == ChartCurve::Role::Series || curve.role == ChartCurve::Role::Centre)
            for (const QPointF point : curve.points)
                push(values, point.y());
    if (spec.target)
        push(values, spec.target->value);
    return values;
}

/// Room for the inner part of the funnel: the limits at a fifth of the largest size.
void addFunnelMouth(const ChartSpec &spec, std::vector<std::optional<double>> &values)
{
    double most = 0;
    for (const ChartPoint &point : spec.points)
        most = std::max(most, point.size);
    for (const ChartCurve &curve : spec.curves) {
        if (curve.role != ChartCurve::Role::Limit)
            continue;
        for (const QPointF point : curve.points)
            if (point.x() >= most / 5)
                push(values, point.y());
    }
}

} // namespace

double ChartPlot::slot() const
{
    return frame.plot().width() / double(std::max<std::size_t>(1, spec.points.size()));
}

double ChartPlot::xOf(double position) const
{
    if (spec.kind == ChartSpec::Kind::Funnel)
        return frame.plot().left() + sizes.share(position) * frame.plot().width();
    return frame.plot().left() + (position + 0.5) * slot();
}

double ChartPlot::x(std::size_t point) const
{
    return xOf(spec.kind == ChartSpec::Kind::Funnel ? spec.points[point].size : double(point));
}

double ChartPlot::pointSize() const
{
    if (small)
        return std::clamp(slot() * 0.75, 3.0, 6.0);
    return spec.kind == ChartSpec::Kind::Funnel ? 8.0 : std::clamp(slot() * 0.7, 4.0, 9.0);
}

void ChartPlot::line(const std::vector<QPointF> &points, const Stroke &stroke) const
{
    if (points.size() > 1)
        drawing.add(Polyline {points, stroke});
}

AxisScale valueScale(const ChartSpec &spec)
{
    std::vector<std::optional<double>> values = allValues(spec);
    if (spec.kind == ChartSpec::Kind::Funnel)
        addFunnelMouth(spec, values);
    double lowest = 0;
    double highest = 1;
    if (!values.empty()) {
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        lowest = **least;
        highest = **most;
    }
    const bool nearZero = lowest > 0 && lowest < 0.45 * (highest - lowest);
    if (spec.fromZero || nearZero)
        lowest = std::min(0.0, lowest);
    const bool shares = spec.percent && lowest >= 0 && highest <= 100;
    AxisScale scale = AxisScale::around(lowest, highest);
    const bool counts = !values.empty() && decimalsFor(values) == 0;
    if (counts && scale.step < 1)
        scale = AxisScale::around(lowest, highest, std::max(1, int(highest - lowest)));
    if (shares)
        scale.high = std::min(scale.high, 100.0);
    return scale;
}

AxisScale sizeScale(const ChartSpec &spec)
{
    double most = 1;
    for (const ChartPoint &point : spec.points)
        most = std::max(most, point.size);
    AxisScale scale = AxisScale::around(0, most, 6);
    // The axis ends where the limits do, a little beyond the largest unit.
    scale.high = most * 1.05;
    return scale;
}

std::vector<EndLabel> endLabels(const ChartSpec &spec)
{
    std::vector<EndLabel> labels;
    if (spec.kind == ChartSpec::Kind::Pareto)
        return labels;
    const auto named = [&](const QString &name, double value) { return QString(name + u' ' + spec.lineText(value)); };
    if (!spec.points.empty()) {
        const ChartPoint &last = spec.points.back();
        if (last.upper)
            labels.push_back({*last.upper, named(QCoreApplication::translate("Charts", "Upper limit"), *last.upper), InkRole::Muted});
        if (last.centre && !spec.centreName.isEmpty())
            labels.push_back({*last.centre, named(spec.centreName, *last.centre), InkRole::Text, true});
        if (last.lower)
            labels.push_back({*last.lower, named(QCoreApplication::translate("Charts", "Lower limit"), *last.lower), InkRole::Muted});
    }
    for (const ChartCurve &curve : spec.curves) {
        if (curve.name.isEmpty() || curve.points.empty() || curve.role == ChartCurve::Role::Running)
            continue;
        const bool centre = curve.role == ChartCurve::Role::Centre;
        labels.push_back({curve.points.back().y(), curve.name, centre ? InkRole::Text : InkRole::Muted, centre});
    }
    if (spec.target)
        labels.push_back({spec.target->value, spec.target->label, InkRole::Critical, true});
    return labels;
}

double endLabelRoom(const std::vector<EndLabel> &labels)
{
    double widest = 0;
    for (const EndLabel &label : labels)
        widest = std::max(widest, estimatedTextWidth(label.text, PlotFrame::tickSize, label.bold));
    return labels.empty() ? 8 : std::min(widest, widestEndLabel) + 12;
}

void writeEndLabels(PlotFrame &frame, const std::vector<EndLabel> &labels)
{
    struct Placed
    {
        double y;
        const EndLabel *label;
    };
    std::vector<Placed> placed;
    for (const EndLabel &label : labels)
        placed.push_back({std::clamp(frame.y(label.value), frame.plot().top(), frame.plot().bottom()), &label});
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.y < b.y; });
    for (std::size_t i = 1; i < placed.size(); ++i)
        placed[i].y = std::max(placed[i].y, placed[i - 1].y + labelLine);
    // What was pushed below the plot goes up again, and pushes the others up.
    double lowest = frame.plot().bottom() + 4;
    for (auto each = placed.rbegin(); each != placed.rend(); ++each) {
        each->y = std::min(each->y, lowest);
        lowest = each->y - labelLine;
    }
    for (const Placed &each : placed)
        frame.text(each.label->text, {frame.plot().right() + 6, each.y + PlotFrame::tickSize * 0.36}, Anchor::Start, PlotFrame::tickSize,
            each.label->bold, each.label->ink.role);
}

void drawNoteLines(const ChartPlot &plot)
{
    if (plot.small)
        return;
    for (std::size_t i = 0; i < plot.spec.notes.size(); ++i) {
        const ChartNote &note = plot.spec.notes[i];
        // A rebase lies between two points, a note at its point.
        const double x = plot.xOf(note.point) - (note.rebase ? plot.slot() / 2 : 0);
        const double top = plot.frame.plot().top();
        plot.line({{x, top}, {x, plot.frame.plot().bottom()}}, Stroke {note.rebase ? InkRole::Text : InkRole::Muted, 1.0, note.rebase ? Dash::DashDot : Dash::Dotted});
        plot.drawing.add(Box {QRectF(x - 7, top - 15, 14, 14), Ink(InkRole::Surface), Stroke {InkRole::Text, note.rebase ? 1.4 : 0.8}});
        plot.frame.text(noteLetter(i), {x, top - 4.5}, Anchor::Middle, 10, true);
    }
}

void drawPointAxis(const ChartPlot &plot)
{
    if (plot.small)
        return;
    if (plot.spec.kind == ChartSpec::Kind::Funnel) {
        for (const double tick : plot.sizes.ticks())
            if (tick <= plot.sizes.high)
                plot.frame.text(plot.sizes.text(tick), {plot.xOf(tick), plot.frame.plot().bottom() + 17}, Anchor::Middle, PlotFrame::tickSize, false, InkRole::Muted);
        plot.frame.text(plot.spec.sizeTitle, {plot.frame.plot().center().x(), plot.frame.plot().bottom() + 32}, Anchor::Middle, PlotFrame::tickSize, false, InkRole::Muted);
        return;
    }
    QStringList names;
    for (const ChartPoint &point : plot.spec.points)
        names.append(point.label);
    if (plot.spec.kind != ChartSpec::Kind::Pareto) {
        plot.frame.periods(names, plot.xOf(0), plot.slot());
        return;
    }
    // Themes are all named, turned where they would touch.
    for (qsizetype i = 0; i < names.size(); ++i) {
        Label label;
        label.text = names.at(i);
        label.size = PlotFrame::tickSize;
        label.ink = InkRole::Muted;
        label.anchor = Anchor::End;
        label.at = {plot.xOf(double(i)) + 5, plot.frame.plot().bottom() + 13};
        label.rotation = -32;
        plot.drawing.add(label);
    }
}

} // namespace candour
