#include "print/drawingpainter.h"

#include "reports/drawing.h"
#include "reports/printable.h"
#include "reports/richtext.h"

#include <QBrush>
#include <QFont>
#include <QFontMetricsF>
#include <QList>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>

namespace candour {

namespace {

/// Paints each kind of primitive, from the drawing's own units into the target's.
class PrimitivePainter
{
public:
    PrimitivePainter(QPainter &painter, QPointF origin, double scale, const QString &family, const InkColours &colours)
        : m_painter(painter), m_origin(origin), m_scale(scale), m_family(family), m_colours(colours)
    {
    }

    void operator()(const Polyline &line)
    {
        m_painter.setPen(pen(line.stroke));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(placed(line.points));
    }

    void operator()(const Polygon &polygon)
    {
        prepare(polygon.fill, polygon.stroke);
        m_painter.drawPolygon(placed(polygon.points));
    }

    void operator()(const Box &box)
    {
        prepare(box.fill, box.stroke);
        m_painter.drawRect(QRectF(placed(box.rect.topLeft()), box.rect.size() * m_scale));
    }

    void operator()(const Marker &marker)
    {
        prepare(marker.fill, marker.stroke);
        if (marker.shape == MarkerShape::Circle)
            m_painter.drawEllipse(placed(marker.centre), marker.size / 2 * m_scale, marker.size / 2 * m_scale);
        else
            m_painter.drawPolygon(placed(marker.outline()));
    }

    void operator()(const Label &label)
    {
        QFont font(m_family);
        font.setPixelSize(std::max(1, qRound(label.size * m_scale)));
        font.setBold(label.bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        const QString words = printable(label.text);
        const double advance = QFontMetricsF(font).horizontalAdvance(words);
        const double share = label.anchor == Anchor::Start ? 0.0 : label.anchor == Anchor::End ? 1.0 : 0.5;
        m_painter.save();
        m_painter.setFont(font);
        m_painter.setPen(m_colours(label.ink));
        m_painter.translate(placed(label.at));
        m_painter.rotate(label.rotation);
        m_painter.drawText(QPointF(-advance * share, 0), words);
        m_painter.restore();
    }

private:
    [[nodiscard]] QPointF placed(QPointF point) const { return m_origin + point * m_scale; }

    [[nodiscard]] QPolygonF placed(const std::vector<QPointF> &points) const
    {
        QPolygonF polygon;
        for (const QPointF &point : points)
            polygon.append(placed(point));
        return polygon;
    }

    [[nodiscard]] QPen pen(const Stroke &stroke) const
    {
        QPen pen(m_colours(stroke.ink), stroke.width * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        QList<qreal> pattern;
        for (const double length : stroke.pattern())
            pattern.append(length / stroke.width); // Qt counts dashes in widths of the pen
        if (!pattern.isEmpty())
            pen.setDashPattern(pattern);
        return pen;
    }

    void prepare(const std::optional<Ink> &fill, const std::optional<Stroke> &stroke)
    {
        m_painter.setBrush(fill ? QBrush(m_colours(*fill)) : QBrush(Qt::NoBrush));
        m_painter.setPen(stroke ? pen(*stroke) : QPen(Qt::NoPen));
    }

    QPainter &m_painter;
    QPointF m_origin;
    double m_scale;
    QString m_family;
    const InkColours &m_colours;
};

} // namespace

QColor paperColour(const Ink &ink)
{
    return QColor(ink.onPaper());
}

void paintDrawing(QPainter &painter, const Drawing &drawing, const QRectF &target, const QString &family, const InkColours &colours)
{
    if (drawing.size.isEmpty())
        return;
    const double scale = std::min(target.width() / drawing.size.width(), target.height() / drawing.size.height());
    const QPointF origin(target.left() + (target.width() - drawing.size.width() * scale) / 2, target.top());
    painter.save();
    PrimitivePainter primitives(painter, origin, scale, family, colours);
    for (const Primitive &primitive : drawing.primitives)
        std::visit(primitives, primitive);
    painter.restore();
}

} // namespace candour
