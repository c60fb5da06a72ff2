#include "reports/plotframe.h"

#include "reports/report.h"
#include "reports/simplecharts.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double labelGap = 6.0;
constexpr double widestReference = 100.0;
constexpr double capShare = 0.36; ///< from the middle of a line of capitals down to its baseline

Polyline straightLine(QPointF from, QPointF to, Stroke stroke)
{
    return { { from, to }, stroke };
}

Stroke gridStroke(bool base)
{
    return base ? Stroke { InkRole::Line, 1.2 } : Stroke { InkRole::Grid, 1.0 };
}

Stroke referenceStroke()
{
    return { InkRole::Text, 1.4, Dash::Dashed };
}

} // namespace

PlotFrame::PlotFrame(Drawing &drawing, QRectF plot, const AxisScale &scale)
    : m_drawing(drawing), m_plot(plot), m_scale(scale)
{
}

double PlotFrame::y(double value) const
{
    return m_plot.bottom() - m_scale.share(value) * m_plot.height();
}

double PlotFrame::x(double value) const
{
    return m_plot.left() + m_scale.share(value) * m_plot.width();
}

void PlotFrame::text(const QString &words, QPointF at, Anchor anchor, double size, bool bold, InkRole role)
{
    Label label;
    label.text = words;
    label.at = at;
    label.anchor = anchor;
    label.size = size;
    label.bold = bold;
    label.ink = role;
    m_drawing.add(label);
}

void PlotFrame::horizontalGrid()
{
    for (const double tick : m_scale.ticks()) {
        const bool base = std::fabs(tick) < m_scale.step / 2;
        m_drawing.add(straightLine({ m_plot.left(), y(tick) }, { m_plot.right(), y(tick) }, gridStroke(base)));
        text(m_scale.text(tick), { m_plot.left() - labelGap, y(tick) + tickSize * capShare }, Anchor::End, tickSize, false,
            InkRole::Muted);
    }
}

void PlotFrame::verticalGrid()
{
    for (const double tick : m_scale.ticks()) {
        const bool base = std::fabs(tick) < m_scale.step / 2;
        m_drawing.add(straightLine({ x(tick), m_plot.top() }, { x(tick), m_plot.bottom() }, gridStroke(base)));
        text(m_scale.text(tick), { x(tick), m_plot.bottom() + tickSize + labelGap }, Anchor::Middle, tickSize, false,
            InkRole::Muted);
    }
}

void PlotFrame::valueTitle(const QString &title)
{
    text(title, { 2, tickSize + 2 }, Anchor::Start, tickSize, false, InkRole::Muted);
}

void PlotFrame::periods(const QStringList &names, double firstCentre, double slotWidth)
{
    double widest = 0;
    for (const QString &name : names)
        widest = std::max(widest, estimatedTextWidth(name, tickSize));
    const auto every = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest + labelGap) / slotWidth)));
    for (qsizetype i = 0; i < names.size(); i += every) {
        const double centre = firstCentre + static_cast<double>(i) * slotWidth;
        text(names[i], { centre, m_plot.bottom() + tickSize + labelGap }, Anchor::Middle, tickSize, false, InkRole::Muted);
    }
}

void PlotFrame::horizontalReference(const ReferenceLine &reference)
{
    const double at = y(reference.value);
    m_drawing.add(straightLine({ m_plot.left(), at }, { m_plot.right(), at }, referenceStroke()));
    const QStringList lines = wrappedLabel(reference.label, tickSize, widestReference);
    const double lineHeight = tickSize * 1.15;
    double baseline = at + tickSize * capShare - static_cast<double>(lines.size() - 1) * lineHeight / 2;
    for (const QString &words : lines) {
        text(words, { m_plot.right() + labelGap, baseline }, Anchor::Start, tickSize, true);
        baseline += lineHeight;
    }
}

double PlotFrame::referenceRoom(const std::optional<ReferenceLine> &reference)
{
    if (!reference)
        return 0;
    double widest = 0;
    for (const QString &words : wrappedLabel(reference->label, tickSize, widestReference))
        widest = std::max(widest, estimatedTextWidth(words, tickSize, true));
    return widest + labelGap;
}

void PlotFrame::valueLabel(const QString &words, QPointF at, Anchor anchor, double size)
{
    const double width = estimatedTextWidth(words, size, true);
    const double share = anchor == Anchor::Start ? 0.0 : anchor == Anchor::End ? 1.0 : 0.5;
    m_drawing.add(Box { QRectF(at.x() - width * share - 1, at.y() - size * 0.82, width + 2, size), Ink(InkRole::Surface) });
    text(words, at, anchor, size, true);
}

void PlotFrame::verticalReference(const ReferenceLine &reference)
{
    const double at = x(reference.value);
    m_drawing.add(straightLine({ at, m_plot.top() - 4 }, { at, m_plot.bottom() }, referenceStroke()));
    const bool leftHalf = at < m_plot.center().x();
    text(reference.label, { at, m_plot.top() - 8 }, leftHalf ? Anchor::Start : Anchor::End, tickSize, true);
}

QStringList wrappedLabel(const QString &text, double size, double width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : QString(lines.last() + u' ' + word);
        if (!lines.isEmpty() && estimatedTextWidth(longer, size) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

AxisScale scaleFor(
    std::vector<std::optional<double>> values, const std::optional<ReferenceLine> &reference, bool fromZero)
{
    if (reference)
        values.push_back(reference->value);
    if (fromZero)
        values.push_back(0.0);
    std::optional<double> lowest;
    std::optional<double> highest;
    for (const std::optional<double> &value : values) {
        if (!value)
            continue;
        lowest = std::min(lowest.value_or(*value), *value);
        highest = std::max(highest.value_or(*value), *value);
    }
    const AxisScale scale = AxisScale::around(lowest.value_or(0), highest.value_or(1));
    const bool counts = lowest && decimalsFor(values) == 0;
    if (!counts || scale.step >= 1)
        return scale;
    return AxisScale::around(*lowest, *highest, int(*highest - *lowest)); // half a person is no tick
}

Drawing nothingToDraw()
{
    Drawing drawing;
    drawing.size = { 640, 80 };
    Label label;
    label.text = Report::tr("No values were recorded for this chart.");
    label.at = { 320, 45 };
    label.anchor = Anchor::Middle;
    label.size = PlotFrame::nameSize;
    label.ink = InkRole::Muted;
    drawing.add(Box { { 0.5, 0.5, 639, 79 }, Ink(InkRole::Raised) });
    drawing.add(label);
    return drawing;
}

} // namespace candour
