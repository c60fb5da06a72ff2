#include "reports/plotframe.h"
#include "reports/simplecharts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace candour {

namespace {

constexpr double lineChartWidth = 640;
constexpr double nameLine = 14;

/// How one series differs from the next, in print as much as in colour.
struct SeriesLook
{
    Ink ink;
    Dash dash;
    MarkerShape shape;
};

SeriesLook lookOf(std::size_t index)
{
    static const std::array<SeriesLook, 5> looks { {
        { InkRole::Accent, Dash::Solid, MarkerShape::Circle },
        { InkRole::Text, Dash::Dashed, MarkerShape::Square },
        { InkRole::Positive, Dash::DashDot, MarkerShape::Triangle },
        { InkRole::Caution, Dash::Dotted, MarkerShape::Diamond },
        { InkRole::Muted, Dash::Solid, MarkerShape::TriangleDown },
    } };
    return looks[index % looks.size()];
}

std::vector<std::optional<double>> lineChartValues(const LineChart &chart)
{
    std::vector<std::optional<double>> all;
    for (const LineSeries &series : chart.series)
        all.insert(all.end(), series.values.begin(), series.values.end());
    return all;
}

struct EndName
{
    double y = 0;
    std::size_t series = 0;
};

/// Moves names at line ends apart, from each other and from the reference line's, so that close lines stay readable.
void spread(std::vector<EndName> &names, std::optional<double> reference)
{
    for (EndName &name : names)
        if (reference && std::fabs(name.y - *reference) < 1.6 * nameLine)
            name.y = *reference + (name.y < *reference ? -1.6 : 1.6) * nameLine;
    std::sort(names.begin(), names.end(), [](const EndName &a, const EndName &b) { return a.y < b.y; });
    for (std::size_t i = 1; i < names.size(); ++i)
        names[i].y = std::max(names[i].y, names[i - 1].y + nameLine);
}

/// Draws runs of neighbouring values as lines and each value as a marker.
std::optional<double> drawSeries(
    Drawing &drawing, const PlotFrame &frame, const LineSeries &series, const SeriesLook &look, double first, double slot)
{
    std::vector<Polyline> runs;
    std::vector<Marker> markers;
    bool joined = false;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const std::optional<double> value = series.values[i];
        if (value) {
            const QPointF point(first + static_cast<double>(i) * slot, frame.y(*value));
            if (!joined)
                runs.push_back({ {}, Stroke { look.ink, 2.2, look.dash } });
            runs.back().points.push_back(point);
            markers.push_back({ look.shape, point, slot < 12 ? 4.5 : 7.0, look.ink, Stroke { InkRole::Surface, 1.0 } });
        }
        joined = value.has_value();
    }
    for (const Polyline &run : runs)
        drawing.add(run);
    for (const Marker &marker : markers)
        drawing.add(marker);
    return markers.empty() ? std::optional<double>() : markers.back().centre.y();
}

QRectF plotArea(const LineChart &chart, const AxisScale &scale)
{
    double left = 0;
    for (const double tick : scale.ticks())
        left = std::max(left, estimatedTextWidth(scale.text(tick), PlotFrame::tickSize));
    double right = PlotFrame::referenceRoom(chart.reference);
    if (chart.series.size() > 1)
        for (const LineSeries &series : chart.series)
            right = std::max(right, estimatedTextWidth(series.name, PlotFrame::nameSize, true));
    return QRectF(QPointF(left + 12, 36), QPointF(lineChartWidth - std::min(right, 200.0) - 12, 272));
}

Drawing draw(const LineChart &chart)
{
    Drawing drawing;
    drawing.size = { lineChartWidth, 300 };
    const AxisScale scale = scaleFor(lineChartValues(chart), chart.reference, chart.fromZero);
    PlotFrame frame(drawing, plotArea(chart, scale), scale);
    frame.valueTitle(chart.valueTitle);
    frame.horizontalGrid();
    const double slot = frame.plot().width() / static_cast<double>(std::max<qsizetype>(1, chart.periods.size()));
    const double first = frame.plot().left() + slot / 2;
    frame.periods(chart.periods, first, slot);
    if (chart.reference)
        frame.horizontalReference(*chart.reference);
    std::vector<EndName> names;
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        if (const auto end = drawSeries(drawing, frame, chart.series[i], lookOf(i), first, slot))
            names.push_back({ *end, i });
    spread(names, chart.reference ? frame.y(chart.reference->value) : std::optional<double>());
    if (chart.series.size() > 1)
        for (const EndName &name : names) {
            Label label;
            label.text = chart.series[name.series].name;
            label.at = { frame.plot().right() + 6, name.y + 4.3 };
            label.size = PlotFrame::nameSize;
            label.bold = true;
            label.ink = lookOf(name.series).ink;
            drawing.add(label);
        }
    return drawing;
}

Table lineChartData(const LineChart &chart)
{
    Table table;
    table.text(chart.periodTitle);
    // A single line is named by its scale, which has the unit.
    for (const LineSeries &series : chart.series)
        table.number(chart.series.size() == 1 && !chart.valueTitle.isEmpty() ? chart.valueTitle : series.name);
    const int decimals = decimalsFor(lineChartValues(chart));
    for (qsizetype i = 0; i < chart.periods.size(); ++i) {
        QStringList cells { chart.periods[i] };
        for (const LineSeries &series : chart.series) {
            const auto at = static_cast<std::size_t>(i);
            cells.append(numberText(at < series.values.size() ? series.values[at] : std::nullopt, decimals));
        }
        table.row(cells);
    }
    return table;
}

} // namespace

Figure lineChart(const LineChart &chart)
{
    const std::vector<std::optional<double>> all = lineChartValues(chart);
    const bool any = std::any_of(all.begin(), all.end(), [](const auto &value) { return value.has_value(); });
    Figure figure;
    figure.caption = chart.caption;
    figure.textAlternative = chart.textAlternative;
    figure.drawing = any ? draw(chart) : nothingToDraw();
    figure.data = lineChartData(chart);
    return figure;
}

} // namespace candour
