#include "reports/charts/charticons.h"

#include <array>

namespace candour {

namespace {

constexpr double side = 40; ///< icons are described in a square of this side

const QString grey = QStringLiteral("#BFBFBF");
const QString blue = QStringLiteral("#0072C6");
const QString orange = QStringLiteral("#FF6600");
const QString purple = QStringLiteral("#8000C0");
const QString dot = QStringLiteral("#A6A6A6");

/// Draws into a square, in the icon's own units.
class IconPainter
{
public:
    IconPainter(Drawing &drawing, QRectF square)
        : m_drawing(drawing), m_origin(square.topLeft()), m_scale(square.width() / side)
    {
    }

    void ring(const QString &hex, Dash dash = Dash::Solid)
    {
        Marker circle;
        circle.centre = at({side / 2, side / 2});
        circle.size = (side - 4) * m_scale;
        circle.fill = Ink(InkRole::Surface);
        circle.stroke = Stroke {Ink::fixed(hex), 3 * m_scale, dash};
        m_drawing.add(circle);
    }

    void line(const std::vector<QPointF> &points, const Ink &ink, double width, Dash dash = Dash::Solid)
    {
        Polyline polyline;
        for (const QPointF point : points)
            polyline.points.push_back(at(point));
        polyline.stroke = {ink, width * m_scale, dash};
        m_drawing.add(polyline);
    }

    void spot(QPointF centre, const QString &hex)
    {
        Marker marker;
        marker.centre = at(centre);
        marker.size = 5 * m_scale;
        marker.fill = Ink::fixed(hex);
        m_drawing.add(marker);
    }

    void letter(const QString &text, QPointF baseline, const Ink &ink, double size = 15)
    {
        Label label;
        label.text = text;
        label.at = at(baseline);
        label.anchor = Anchor::Middle;
        label.size = size * m_scale;
        label.bold = true;
        label.ink = ink;
        m_drawing.add(label);
    }

    /// Five joined dots; the last so many in a colour of their own.
    void dots(const std::array<QPointF, 5> &places, int coloured, const QString &hex)
    {
        line(std::vector<QPointF>(places.begin(), places.end()), Ink::fixed(dot), 1.4);
        for (int i = 0; i < 5; ++i)
            spot(places[size_t(i)], i >= 5 - coloured ? hex : dot);
    }

    void wave(const QString &hex)
    {
        line({{8, 21}, {13, 16}, {18, 23}, {23, 17}, {28, 24}, {33, 18}}, Ink::fixed(hex), 2);
    }

private:
    [[nodiscard]] QPointF at(QPointF point) const { return m_origin + point * m_scale; }

    Drawing &m_drawing;
    QPointF m_origin;
    double m_scale;
};

constexpr std::array<QPointF, 5> upAndDown {{{8, 22}, {14, 16}, {20, 23}, {26, 17}, {32, 22}}};
constexpr std::array<QPointF, 5> rising {{{9, 27}, {14, 23}, {19, 27}, {25, 21}, {31, 14}}};
constexpr std::array<QPointF, 5> falling {{{9, 14}, {14, 18}, {19, 14}, {25, 20}, {31, 27}}};

void specialCause(IconPainter &painter, const QString &hex, bool high)
{
    painter.ring(hex);
    painter.dots(high ? rising : falling, 2, hex);
    // The letters of the published icons; what they say is also in the icon's sentence.
    painter.letter(high ? QStringLiteral("H") : QStringLiteral("L"), high ? QPointF(13, 18) : QPointF(13, 32), InkRole::Text, 12);
}

void arrow(IconPainter &painter, bool up)
{
    painter.ring(purple);
    const Ink ink = Ink::fixed(purple);
    const auto flip = [up](QPointF point) { return up ? point : QPointF(point.x(), side - point.y()); };
    painter.line({flip({12, 28}), flip({28, 12})}, ink, 3);
    painter.line({flip({17, 12}), flip({28, 12}), flip({28, 23})}, ink, 3);
}

void capability(IconPainter &painter, const QString &hex, const QString &letter, double target)
{
    painter.ring(hex);
    painter.wave(hex == grey ? dot : hex);
    painter.line({{7, target}, {33, target}}, InkRole::Text, 1.5, Dash::Dashed);
    // The letter stands where the target leaves room.
    painter.letter(letter, {20, target < 18 ? 35.5 : 13.5}, InkRole::Text, 11);
}

} // namespace

void addIcon(Drawing &drawing, VariationIcon icon, QRectF square)
{
    IconPainter painter(drawing, square);
    switch (icon) {
    case VariationIcon::None: painter.ring(grey, Dash::Dashed); break;
    case VariationIcon::CommonCause:
        painter.ring(grey);
        painter.dots(upAndDown, 0, dot);
        break;
    case VariationIcon::ImprovementHigh: specialCause(painter, blue, true); break;
    case VariationIcon::ImprovementLow: specialCause(painter, blue, false); break;
    case VariationIcon::ConcernHigh: specialCause(painter, orange, true); break;
    case VariationIcon::ConcernLow: specialCause(painter, orange, false); break;
    case VariationIcon::NeitherHigh: arrow(painter, true); break;
    case VariationIcon::NeitherLow: arrow(painter, false); break;
    }
}

void addIcon(Drawing &drawing, AssuranceIcon icon, Improvement improvement, QRectF square)
{
    IconPainter painter(drawing, square);
    const bool higherIsBetter = improvement != Improvement::Decrease;
    constexpr double above = 11.5;
    constexpr double below = 28.5;
    switch (icon) {
    case AssuranceIcon::None: painter.ring(grey, Dash::Dashed); break;
    case AssuranceIcon::Pass: capability(painter, blue, QStringLiteral("P"), higherIsBetter ? below : above); break;
    case AssuranceIcon::HitOrMiss: capability(painter, grey, QStringLiteral("?"), 20); break;
    case AssuranceIcon::Fail: capability(painter, orange, QStringLiteral("F"), higherIsBetter ? above : below); break;
    }
}

Drawing iconDrawing(VariationIcon icon)
{
    Drawing drawing;
    drawing.size = {side, side};
    addIcon(drawing, icon, QRectF(0, 0, side, side));
    return drawing;
}

Drawing iconDrawing(AssuranceIcon icon, Improvement improvement)
{
    Drawing drawing;
    drawing.size = {side, side};
    addIcon(drawing, icon, improvement, QRectF(0, 0, side, side));
    return drawing;
}

} // namespace candour
