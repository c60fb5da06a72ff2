#include "reports/drawing.h"

#include <QStringView>

namespace candour {

namespace {

/// Share of the letter height that a character takes, after the widths of Helvetica and its metric twins.
double relativeWidth(QChar c)
{
    constexpr QStringView narrow = u"ijl'|.,:;!I[]()/ft-r ";
    constexpr QStringView wide = u"mwMW@%";
    if (narrow.contains(c))
        return 0.29;
    if (wide.contains(c))
        return 0.87;
    if (c.isUpper())
        return 0.69;
    return 0.55;
}

} // namespace

Ink Ink::fixed(const QString &hexColour)
{
    Ink ink;
    ink.hex = hexColour;
    return ink;
}

QString Ink::onPaper() const
{
    if (!hex.isEmpty())
        return hex;
    switch (role) {
    case InkRole::Text: return QStringLiteral("#231F20");
    case InkRole::Muted: return QStringLiteral("#425563");
    case InkRole::Line: return QStringLiteral("#768692");
    case InkRole::Grid: return QStringLiteral("#DDE3E6");
    case InkRole::Surface: return QStringLiteral("#FFFFFF");
    case InkRole::Raised: return QStringLiteral("#F2F5F7");
    case InkRole::Accent: return QStringLiteral("#005EB8");
    case InkRole::Positive: return QStringLiteral("#006747");
    case InkRole::Caution: return QStringLiteral("#B35900");
    case InkRole::Critical: return QStringLiteral("#B4231A");
    case InkRole::Info: return QStringLiteral("#0072CE");
    }
    return {};
}

std::vector<double> Stroke::pattern() const
{
    switch (dash) {
    case Dash::Solid: return {};
    case Dash::Dashed: return { 6, 4 };
    case Dash::Dotted: return { 1.5, 3 };
    case Dash::DashDot: return { 8, 3, 1.5, 3 };
    }
    return {};
}

std::vector<QPointF> Marker::outline() const
{
    const double r = size / 2;
    const auto at = [this](double dx, double dy) { return centre + QPointF(dx, dy); };
    switch (shape) {
    case MarkerShape::Circle: return {};
    case MarkerShape::Square: return { at(-r, -r), at(r, -r), at(r, r), at(-r, r) };
    case MarkerShape::Triangle: return { at(0, -r), at(r, r), at(-r, r) };
    case MarkerShape::TriangleDown: return { at(-r, -r), at(r, -r), at(0, r) };
    case MarkerShape::Diamond: return { at(0, -r), at(r, 0), at(0, r), at(-r, 0) };
    }
    return {};
}

double estimatedTextWidth(const QString &text, double size, bool bold)
{
    double width = 0;
    for (const QChar c : text)
        width += relativeWidth(c);
    return width * size * (bold ? 1.06 : 1.0);
}

} // namespace candour
