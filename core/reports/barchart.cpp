#include "reports/plotframe.h"
#include "reports/simplecharts.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double lineHeight = 14;
constexpr double textDrop = 4.3; ///< from the middle of a line of names to its baseline

std::vector<std::optional<double>> values(const BarChart &chart)
{
    std::vector<std::optional<double>> all;
    for (const Bar &bar : chart.bars)
        all.push_back(bar.value);
    return all;
}

/// What is written at each bar's end, all with as many decimals.
QStringList valueTexts(const BarChart &chart)
{
    const int decimals = decimalsFor(values(chart));
    QStringList texts;
    for (const Bar &bar : chart.bars)
        texts.append(bar.valueText.isEmpty() ? numberText(bar.value, decimals) : bar.valueText);
    return texts;
}

/// Bars are all blue until one is emphasised; then the others step back to a lighter grey.
Ink barInk(const BarChart &chart, const Bar &bar)
{
    const bool choosing = std::any_of(chart.bars.begin(), chart.bars.end(), [](const Bar &b) { return b.emphasised; });
    return choosing && !bar.emphasised ? InkRole::Line : InkRole::Accent;
}

double widestValue(const BarChart &chart)
{
    double widest = 0;
    for (const QString &words : valueTexts(chart))
        widest = std::max(widest, estimatedTextWidth(words, PlotFrame::nameSize, true));
    return widest;
}

struct NameColumn
{
    std::vector<QStringList> names;
    double width = 0;
    double rowHeight = 26;
};

NameColumn nameColumn(const BarChart &chart)
{
    const double widestAllowed = chart.width * 210 / 640;
    NameColumn column;
    for (const Bar &bar : chart.bars) {
        const QStringList lines = wrappedLabel(bar.label, PlotFrame::nameSize, widestAllowed);
        for (const QString &line : lines)
            column.width = std::max(column.width, estimatedTextWidth(line, PlotFrame::nameSize));
        column.rowHeight = std::max(column.rowHeight, static_cast<double>(lines.size()) * lineHeight + 8);
        column.names.push_back(lines);
    }
    return column;
}

void drawRow(Drawing &drawing, const PlotFrame &frame, const BarChart &chart, const Bar &bar, double middle)
{
    constexpr double thickness = 17;
    if (!bar.value)
        return;
    const double zero = frame.x(0);
    const double end = frame.x(*bar.value);
    const QRectF rect(std::min(zero, end), middle - thickness / 2, std::fabs(end - zero), thickness);
    drawing.add(Box { rect, barInk(chart, bar) });
}

void writeRowName(PlotFrame &frame, const QStringList &lines, double middle)
{
    const double first = middle + textDrop - static_cast<double>(lines.size() - 1) * lineHeight / 2;
    for (qsizetype k = 0; k < lines.size(); ++k)
        frame.text(lines[k], { frame.plot().left() - 8, first + static_cast<double>(k) * lineHeight }, Anchor::End,
            PlotFrame::nameSize);
}

Drawing drawRows(const BarChart &chart)
{
    const NameColumn names = nameColumn(chart);
    const double top = chart.reference ? 44 : 26;
    const double height = names.rowHeight * static_cast<double>(chart.bars.size());
    Drawing drawing;
    drawing.size = { chart.width, top + height + 26 };
    const QRectF plot(QPointF(names.width + 14, top), QPointF(chart.width - widestValue(chart) - 12, top + height));
    PlotFrame frame(drawing, plot, scaleFor(values(chart), chart.reference, true));
    frame.valueTitle(chart.valueTitle);
    frame.verticalGrid();
    const auto middleOf = [&](std::size_t i) { return top + (static_cast<double>(i) + 0.5) * names.rowHeight; };
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        drawRow(drawing, frame, chart, chart.bars[i], middleOf(i));
        writeRowName(frame, names.names[i], middleOf(i));
    }
    if (chart.reference)
        frame.verticalReference(*chart.reference);
    const QStringList texts = valueTexts(chart);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const double value = chart.bars[i].value.value_or(0);
        const QPointF at(frame.x(value) + (value < 0 ? -6 : 6), middleOf(i) + textDrop);
        frame.valueLabel(texts[static_cast<qsizetype>(i)], at, value < 0 ? Anchor::End : Anchor::Start, PlotFrame::nameSize);
    }
    return drawing;
}

void drawColumn(Drawing &drawing, const PlotFrame &frame, const BarChart &chart, const Bar &bar, double middle, double slot)
{
    if (!bar.value)
        return;
    const double half = std::min(slot * 0.34, 30.0);
    const double zero = frame.y(0);
    const double end = frame.y(*bar.value);
    drawing.add(Box { QRectF(middle - half, std::min(zero, end), 2 * half, std::fabs(end - zero)), barInk(chart, bar) });
}

QRectF columnPlot(const BarChart &chart, const AxisScale &scale)
{
    double left = 0;
    for (const double tick : scale.ticks())
        left = std::max(left, estimatedTextWidth(scale.text(tick), PlotFrame::tickSize));
    return QRectF(QPointF(left + 12, 36), QPointF(chart.width - 8 - PlotFrame::referenceRoom(chart.reference), 272));
}

Drawing drawColumns(const BarChart &chart)
{
    Drawing drawing;
    drawing.size = { chart.width, 300 };
    const AxisScale scale = scaleFor(values(chart), chart.reference, true);
    PlotFrame frame(drawing, columnPlot(chart, scale), scale);
    frame.valueTitle(chart.valueTitle);
    frame.horizontalGrid();
    const double slot = frame.plot().width() / static_cast<double>(chart.bars.size());
    const auto middleOf = [&](std::size_t i) { return frame.plot().left() + (static_cast<double>(i) + 0.5) * slot; };
    QStringList names;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        drawColumn(drawing, frame, chart, chart.bars[i], middleOf(i), slot);
        names.append(chart.bars[i].label);
    }
    frame.periods(names, middleOf(0), slot);
    if (chart.reference)
        frame.horizontalReference(*chart.reference);
    const QStringList texts = valueTexts(chart);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const QString &words = texts[static_cast<qsizetype>(i)];
        const double value = chart.bars[i].value.value_or(0);
        if (estimatedTextWidth(words, PlotFrame::tickSize, true) < slot)
            frame.valueLabel(
                words, { middleOf(i), frame.y(value) + (value < 0 ? 14 : -5) }, Anchor::Middle, PlotFrame::tickSize);
    }
    return drawing;
}

Table dataTable(const BarChart &chart)
{
    Table table;
    table.text(chart.categoryTitle).number(chart.valueTitle);
    const QStringList texts = valueTexts(chart);
    for (std::size_t i = 0; i < chart.bars.size(); ++i)
        table.row({ chart.bars[i].label, texts[static_cast<qsizetype>(i)] });
    return table;
}

} // namespace

Figure barChart(const BarChart &chart)
{
    Figure figure;
    figure.caption = chart.caption;
    figure.textAlternative = chart.textAlternative;
    figure.data = dataTable(chart);
    const bool any = std::any_of(chart.bars.begin(), chart.bars.end(), [](const Bar &bar) { return bar.value.has_value(); });
    if (!any)
        figure.drawing = nothingToDraw();
    else if (chart.direction == BarChart::Direction::Rows)
        figure.drawing = drawRows(chart);
    else
        figure.drawing = drawColumns(chart);
    return figure;
}

} // namespace candour
