#include "reports/svgwriter.h"

#include "reports/drawing.h"
#include "reports/printable.h"
#include "reports/richtext.h"

#include <QStringList>

#include <array>
#include <utility>

namespace candour {

namespace {

constexpr std::array<std::pair<InkRole, QStringView>, 11> roleNames { {
    { InkRole::Text, u"text" },
    { InkRole::Muted, u"muted" },
    { InkRole::Line, u"line" },
    { InkRole::Grid, u"grid" },
    { InkRole::Surface, u"surface" },
    { InkRole::Raised, u"raised" },
    { InkRole::Accent, u"accent" },
    { InkRole::Positive, u"positive" },
    { InkRole::Caution, u"caution" },
    { InkRole::Critical, u"critical" },
    { InkRole::Info, u"info" },
} };

QString nameOf(InkRole role)
{
    for (const auto &[known, name] : roleNames)
        if (known == role)
            return name.toString();
    return {};
}

/// At most two decimals and no exponent, so that the same value always reads the same.
QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? QStringLiteral("0") : text;
}

QString pointList(const std::vector<QPointF> &points)
{
    QStringList pairs;
    for (const QPointF &point : points)
        pairs.append(number(point.x()) % u',' % number(point.y()));
    return pairs.join(u' ');
}

/// Who decides what a role looks like: the page's style sheet, or the file itself.
enum class Colouring { Classes, Paper };

/// Fill and stroke as attributes: classes for roles, values for fixed colours and on paper.
QString paint(const std::optional<Ink> &fill, const std::optional<Stroke> &stroke, Colouring colouring)
{
    const bool paper = colouring == Colouring::Paper;
    QStringList classes;
    QString attributes;
    if (!fill)
        attributes += QStringLiteral(" fill=\"none\"");
    else if (fill->hex.isEmpty() && !paper)
        classes.append(u"f-" % nameOf(fill->role));
    else
        attributes += u" fill=\"" % markupText(fill->onPaper()) % u'"';
    if (stroke) {
        if (stroke->ink.hex.isEmpty() && !paper)
            classes.append(u"s-" % nameOf(stroke->ink.role));
        else
            attributes += u" stroke=\"" % markupText(stroke->ink.onPaper()) % u'"';
        attributes += u" stroke-width=\"" % number(stroke->width) % u'"';
        QStringList dashes;
        for (const double length : stroke->pattern())
            dashes.append(number(length));
        if (!dashes.isEmpty())
            attributes += u" stroke-dasharray=\"" % dashes.join(u' ') % u'"';
    }
    if (!classes.isEmpty())
        attributes += u" class=\"" % classes.join(u' ') % u'"';
    return attributes;
}

/// Writes each kind of primitive as one SVG element.
struct SvgPrimitive
{
    Colouring colouring = Colouring::Classes;

    QString operator()(const Polyline &line) const
    {
        return u"<polyline points=\"" % pointList(line.points) % u'"' % paint({}, line.stroke, colouring) % u"/>";
    }

    QString operator()(const Polygon &polygon) const
    {
        return u"<polygon points=\"" % pointList(polygon.points) % u'"' % paint(polygon.fill, polygon.stroke, colouring) % u"/>";
    }

    QString operator()(const Box &box) const
    {
        return u"<rect x=\"" % number(box.rect.x()) % u"\" y=\"" % number(box.rect.y()) % u"\" width=\""
            % number(box.rect.width()) % u"\" height=\"" % number(box.rect.height()) % u'"' % paint(box.fill, box.stroke, colouring)
            % u"/>";
    }

    QString operator()(const Marker &marker) const
    {
        if (marker.shape != MarkerShape::Circle)
            return (*this)(Polygon { marker.outline(), marker.fill, marker.stroke });
        return u"<circle cx=\"" % number(marker.centre.x()) % u"\" cy=\"" % number(marker.centre.y()) % u"\" r=\""
            % number(marker.size / 2) % u'"' % paint(marker.fill, marker.stroke, colouring) % u"/>";
    }

    QString operator()(const Label &label) const
    {
        QString attributes = u" x=\"" % number(label.at.x()) % u"\" y=\"" % number(label.at.y()) % u"\" font-size=\""
            % number(label.size) % u'"';
        if (label.anchor != Anchor::Start)
            attributes += label.anchor == Anchor::End ? u" text-anchor=\"end\"" : u" text-anchor=\"middle\"";
        if (label.bold)
            attributes += u" font-weight=\"bold\"";
        if (label.rotation != 0.0)
            attributes += u" transform=\"rotate(" % number(label.rotation) % u' ' % number(label.at.x()) % u' '
                % number(label.at.y()) % u")\"";
        return u"<text" % attributes % paint(label.ink, {}, colouring) % u'>' % markupText(label.text) % u"</text>";
    }
};

} // namespace

QString svgElement(const Drawing &drawing, const QString &title, const QString &description, const QString &id)
{
    const QString name = id % u"-title";
    const QString words = id % u"-desc";
    QString svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " % number(drawing.size.width()) % u' '
        % number(drawing.size.height()) % u"\" role=\"img\" aria-labelledby=\"" % name % u"\" aria-describedby=\"" % words
        % u"\">\n<title id=\"" % name % u"\">" % markupText(title) % u"</title>\n<desc id=\"" % words % u"\">"
        % markupText(description) % u"</desc>\n";
    for (const Primitive &primitive : drawing.primitives)
        svg += std::visit(SvgPrimitive {}, primitive) + u'\n';
    return svg + u"</svg>\n";
}

QString svgFile(const Drawing &drawing, const QString &title, const QString &description)
{
    const QString width = number(drawing.size.width());
    const QString height = number(drawing.size.height());
    QString svg = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" % width % u"\" height=\"" % height
        % u"\" viewBox=\"0 0 " % width % u' ' % height % u"\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\" role=\"img\">\n<title>"
        % markupText(title) % u"</title>\n<desc>" % markupText(description) % u"</desc>\n<rect width=\"" % width % u"\" height=\"" % height
        % u"\" fill=\"#FFFFFF\"/>\n";
    for (const Primitive &primitive : drawing.primitives)
        svg += std::visit(SvgPrimitive {Colouring::Paper}, primitive) + u'\n';
    return svg + u"</svg>\n";
}

QString svgStyles()
{
    QString rules;
    for (const auto &[role, name] : roleNames)
        rules += u".f-" % name % u"{fill:var(--" % name % u")}.s-" % name % u"{stroke:var(--" % name % u")}\n";
    return rules;
}

} // namespace candour
