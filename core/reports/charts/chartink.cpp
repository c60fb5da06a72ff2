#include "reports/charts/chartink.h"

#include <QCoreApplication>

namespace candour {

Ink markInk(PointMark mark)
{
    switch (mark) {
    case PointMark::Plain: return InkRole::Accent;
    case PointMark::CommonCause: return Ink::fixed(QStringLiteral("#A6A6A6"));
    case PointMark::Improvement: return Ink::fixed(QStringLiteral("#00B0F0"));
    case PointMark::Concern: return Ink::fixed(QStringLiteral("#E46C0A"));
    case PointMark::Special: return Ink::fixed(QStringLiteral("#490092"));
    case PointMark::Excluded: return InkRole::Surface;
    }
    return {};
}

MarkerShape markShape(PointMark mark)
{
    switch (mark) {
    case PointMark::Plain:
    case PointMark::CommonCause:
    case PointMark::Excluded: return MarkerShape::Circle;
    case PointMark::Improvement: return MarkerShape::Square;
    case PointMark::Concern: return MarkerShape::Triangle;
    case PointMark::Special: return MarkerShape::Diamond;
    }
    return MarkerShape::Circle;
}

QString markWords(PointMark mark)
{
    switch (mark) {
    case PointMark::Plain: return {};
    case PointMark::CommonCause: return QCoreApplication::translate("Charts", "Common cause");
    case PointMark::Improvement: return QCoreApplication::translate("Charts", "Special cause of improvement");
    case PointMark::Concern: return QCoreApplication::translate("Charts", "Special cause of concern");
    case PointMark::Special: return QCoreApplication::translate("Charts", "Special cause, neither better nor worse");
    case PointMark::Excluded: return QCoreApplication::translate("Charts", "Left out of the calculation");
    }
    return {};
}

Ink lineInk()
{
    return Ink::fixed(QStringLiteral("#A6A6A6"));
}

Ink targetInk()
{
    return Ink::fixed(QStringLiteral("#DE1B1B"));
}

Ink trajectoryInk()
{
    return Ink::fixed(QStringLiteral("#490092"));
}

Marker markerFor(PointMark mark, QPointF centre, double size)
{
    Marker marker;
    marker.shape = markShape(mark);
    marker.centre = centre;
    // Shapes of one width look unequally large: a triangle and a diamond fill half their box.
    marker.size = marker.shape == MarkerShape::Circle || marker.shape == MarkerShape::Square ? size : size * 1.35;
    marker.fill = markInk(mark);
    const bool plain = mark == PointMark::Plain;
    const bool quiet = mark == PointMark::CommonCause || mark == PointMark::Excluded;
    marker.stroke = Stroke { plain ? InkRole::Surface : quiet ? InkRole::Muted : InkRole::Text, quiet && mark == PointMark::Excluded ? 1.4 : 0.9 };
    return marker;
}

QString onDark(const QString &hex)
{
    if (hex == u"#490092")
        return QStringLiteral("#B78CEB");
    if (hex == u"#8000C0")
        return QStringLiteral("#C08CF0");
    if (hex == u"#DE1B1B")
        return QStringLiteral("#FF6B6B");
    if (hex == u"#0072C6")
        return QStringLiteral("#41A6E6");
    return hex;
}

} // namespace candour
