#pragma once

#include "reports/axisscale.h"
#include "reports/drawing.h"

#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace candour {

struct ReferenceLine;

/// \brief The ground that simple charts stand on: a plot area, a value scale, grid, ticks and names.
/// Draws into a Drawing owned by the caller.
class PlotFrame
{
public:
    static constexpr double nameSize = 12.0;
    static constexpr double tickSize = 11.0;

    PlotFrame(Drawing &drawing, QRectF plot, const AxisScale &scale);

    /// Vertical place of a value on a chart whose values go up.
    [[nodiscard]] double y(double value) const;
    /// Horizontal place of a value on a chart whose values go right.
    [[nodiscard]] double x(double value) const;
    [[nodiscard]] const QRectF &plot() const { return m_plot; }

    void horizontalGrid();
    void verticalGrid();
    /// What is measured, above the plot at its left: no turned heads for turned text.
    void valueTitle(const QString &title);
    /// Names below the plot, one per slot, thinned out where they would touch.
    void periods(const QStringList &names, double firstCentre, double slotWidth);
    /// A dashed line across, named at its right, beside the plot.
    void horizontalReference(const ReferenceLine &reference);
    /// Width to keep free at the right of the plot for that name; 0 without a line.
    [[nodiscard]] static double referenceRoom(const std::optional<ReferenceLine> &reference);
    void verticalReference(const ReferenceLine &reference);
    /// A bar's value, bold, on a ground that keeps lines behind it from striking it through.
    void valueLabel(const QString &words, QPointF at, Anchor anchor, double size);
    void text(const QString &words, QPointF at, Anchor anchor, double size, bool bold = false, InkRole role = InkRole::Text);

private:
    Drawing &m_drawing;
    QRectF m_plot;
    AxisScale m_scale;
};

/// Lines of at most `width`, broken between words; a single long word stays whole.
[[nodiscard]] QStringList wrappedLabel(const QString &text, double size, double width);

/// The scale that holds all values and the reference line. With `fromZero` it also holds zero.
[[nodiscard]] AxisScale scaleFor(
    std::vector<std::optional<double>> values, const std::optional<ReferenceLine> &reference, bool fromZero);

/// A drawing that says that there is nothing to draw.
[[nodiscard]] Drawing nothingToDraw();

} // namespace candour
