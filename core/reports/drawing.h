#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace candour {

/// \brief What a colour is for; the renderer decides how it looks on paper, on screen, light or dark.
enum class InkRole { Text, Muted, Line, Grid, Surface, Raised, Accent, Positive, Caution, Critical, Info };

/// \brief A colour by role, or by "#RRGGBB" where a published convention fixes it (SPC blue, orange, grey).
struct Ink
{
    InkRole role = InkRole::Text;
    QString hex = {};

    Ink() = default;
    Ink(InkRole inkRole) : role(inkRole) { }
    [[nodiscard]] static Ink fixed(const QString &hexColour);

    /// "#RRGGBB" on white paper. Contrast of text roles is at least 4.5:1.
    [[nodiscard]] QString onPaper() const;
};

enum class Dash { Solid, Dashed, Dotted, DashDot };

/// \brief A line's look; width in the drawing's own units.
struct Stroke
{
    Ink ink = InkRole::Line;
    double width = 1.0;
    Dash dash = Dash::Solid;

    /// Lengths of dash and gap in turn, in the drawing's units; empty for a solid line.
    [[nodiscard]] std::vector<double> pattern() const;
};

struct Polyline
{
    std::vector<QPointF> points;
    Stroke stroke;
};

struct Polygon
{
    std::vector<QPointF> points;
    std::optional<Ink> fill;
    std::optional<Stroke> stroke = {};
};

struct Box
{
    QRectF rect;
    std::optional<Ink> fill;
    std::optional<Stroke> stroke = {};
};

enum class MarkerShape { Circle, Square, Triangle, TriangleDown, Diamond };

/// \brief A point's mark. Shape carries the meaning, so that it survives a black and white copier.
struct Marker
{
    MarkerShape shape = MarkerShape::Circle;
    QPointF centre;
    double size = 6.0; ///< width and height of the box that holds it
    std::optional<Ink> fill = Ink(InkRole::Accent);
    std::optional<Stroke> stroke = {};

    /// Corners of the shape; empty for a circle.
    [[nodiscard]] std::vector<QPointF> outline() const;
};

enum class Anchor { Start, Middle, End };

/// \brief One line of text; `at` is on the baseline, `rotation` in degrees clockwise round it.
struct Label
{
    QString text;
    QPointF at;
    Anchor anchor = Anchor::Start;
    double size = 11.0;
    bool bold = false;
    Ink ink = InkRole::Text;
    double rotation = 0.0;
};

using Primitive = std::variant<Polyline, Polygon, Box, Marker, Label>;

/// \brief A picture as a value: what to draw, back to front, in units of its own, y downwards.
///
/// Needs no Gui, so reports in core can make one; `ui/print` paints it, HtmlRenderer writes it as SVG.
struct Drawing
{
    QSizeF size = { 640, 320 };
    std::vector<Primitive> primitives = {};

    [[nodiscard]] bool isEmpty() const { return primitives.empty(); }
    void add(Primitive primitive) { primitives.push_back(std::move(primitive)); }
};

/// \brief Rough width of a line of text in a sans-serif face such as Liberation Sans.
/// \param size letter height in the unit of the answer
/// Good to about a tenth, which is enough to leave room for labels where no font is at hand.
[[nodiscard]] double estimatedTextWidth(const QString &text, double size, bool bold = false);

} // namespace candour
