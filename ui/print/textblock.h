#pragma once

#include "reports/drawing.h"
#include "reports/richtext.h"
#include "reports/table.h"

#include <QPointF>

#include <memory>

class QPainter;
class QTextLayout;

namespace candour {

/// Device units in a point: pages are painted at 1,440 dots an inch, so that the type's own spacing survives.
inline constexpr double unitsPerPoint = 20.0;

/// \brief How a piece of text is set; sizes in points.
struct TextStyle
{
    double size = 10.5;
    bool bold = false;
    Ink ink = InkRole::Text;
    Align align = Align::Start;
    double leading = 1.38; ///< distance between baselines, in sizes
};

/// \brief Text broken into lines of a given width, to be measured and then painted whole or in part.
/// Measures are in points. A word wider than the width is broken.
class TextBlock
{
public:
    TextBlock(const RichText &text, const TextStyle &style, double width, const QString &family);
    ~TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lineHeight * lineCount(); }
    [[nodiscard]] double lastLineWidth() const;
    /// Paints lines [from, to) with the top of the first at `topLeft`.
    void paint(QPainter &painter, QPointF topLeft, int from, int to) const;

    /// Width of the text on one line.
    [[nodiscard]] static double naturalWidth(const QString &text, const TextStyle &style, const QString &family);
    /// Text cut with an ellipsis to fit a width.
    [[nodiscard]] static QString elided(const QString &text, const TextStyle &style, double width, const QString &family);

private:
    std::unique_ptr<QTextLayout> m_layout;
    TextStyle m_style;
    double m_lineHeight;
};

} // namespace candour
