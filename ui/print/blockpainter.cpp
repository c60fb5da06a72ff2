#include "print/blockpainter.h"

#include "print/tablepainter.h"

#include <algorithm>
#include <array>

namespace candour {

namespace {

constexpr double bodySize = 10.5;
constexpr double bodyLeading = 1.42;

struct HeadingLook
{
    double size;
    double before;
    double after;
};

const HeadingLook &lookOf(int level)
{
    static const std::array<HeadingLook, 3> looks { { { 16, 26, 7 }, { 12.5, 17, 4 }, { 10.5, 12, 3 } } };
    return looks[static_cast<std::size_t>(std::clamp(level, 1, 3) - 1)];
}

TextStyle headingStyle(int level)
{
    return { lookOf(level).size, true, level == 2 ? InkRole::Accent : InkRole::Text, Align::Start, 1.22 };
}

TextStyle bodyStyle(double size = bodySize)
{
    return { size, false, {}, Align::Start, bodyLeading };
}

TextStyle smallStyle()
{
    return { 8.5, false, InkRole::Muted, Align::Start, 1.35 };
}

TextStyle captionStyle()
{
    return { 10.0, true, {}, Align::Start, 1.3 };
}

constexpr double captionGap = 5;
constexpr double ruleGap = 8; ///< between the rule above a section and its name

/// Height of a figure's picture: as wide as the text, but never more than three fifths of a page, or all that a caption
/// leaves of it where the picture may fill one.
double pictureHeight(const Figure &figure)
{
    const Drawing &drawing = figure.drawing;
    if (drawing.isEmpty() || drawing.size.isEmpty())
        return 0;
    const double full = PageCanvas::width() * drawing.size.height() / drawing.size.width();
    return std::min(full, PageCanvas::bodyHeight() * (figure.mayFillPage ? 0.9 : 0.6));
}

QByteArray boundingBox(const QRectF &area)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 2); };
    return "<< /O /Layout /Placement /Block /BBox [" + number(area.left()) + ' '
        + number(PageCanvas::pageHeight - area.bottom()) + ' ' + number(area.right()) + ' '
        + number(PageCanvas::pageHeight - area.top()) + "] >>";
}

} // namespace

QByteArray headingRole(int level)
{
    return "H" + QByteArray::number(level + 1);
}

void BlockPainter::paint()
{
    for (m_index = 0; m_index < m_blocks.size(); ++m_index)
        std::visit(*this, m_blocks[m_index]);
}

double BlockPainter::leadHeight(std::size_t index) const
{
    if (index >= m_blocks.size())
        return 0;
    const Block &block = m_blocks[index];
    if (const auto *heading = std::get_if<Heading>(&block)) {
        const HeadingLook &look = lookOf(heading->level);
        const double height = m_canvas.layout(heading->text, headingStyle(heading->level), PageCanvas::width()).height();
        const double rule = heading->level == 1 ? ruleGap : 0;
        return look.before + rule + height + look.after + leadHeight(index + 1);
    }
    if (const auto *table = std::get_if<Table>(&block))
        return TablePainter(m_canvas, *table, numberedCaption(*table)).leadHeight() + 8;
    if (const auto *figure = std::get_if<Figure>(&block))
        return pictureHeight(*figure) + 40;
    return 3 * bodySize * bodyLeading;
}

void BlockPainter::operator()(const Heading &heading)
{
    const HeadingLook &look = lookOf(heading.level);
    const TextBlock block = m_canvas.layout(heading.text, headingStyle(heading.level), PageCanvas::width());
    m_canvas.ensure(std::min(leadHeight(m_index), PageCanvas::bodyHeight()));
    const bool afterHeading = m_index > 0 && std::holds_alternative<Heading>(m_blocks[m_index - 1]);
    m_canvas.space(afterHeading ? look.before / 2 : look.before);
    m_canvas.tree().addDestination(
        { heading.anchor, heading.text, heading.level, m_canvas.page(), std::max(0.0, m_canvas.y() - 12) });
    if (heading.level == 1 && !m_canvas.atTop()) { // at the top the page's own rule does
        const QPointF start(PageCanvas::left(), m_canvas.y());
        m_canvas.rule(start, start + QPointF(PageCanvas::width(), 0), InkRole::Accent, 1.4);
        m_canvas.advance(ruleGap);
    }
    const ElementScope element(m_canvas, headingRole(heading.level));
    m_canvas.flow(block, PageCanvas::left());
    m_canvas.advance(look.after);
}

void BlockPainter::operator()(const Paragraph &paragraph)
{
    const ElementScope element(m_canvas, "P");
    m_canvas.flow(m_canvas.layout(paragraph.text, bodyStyle(), PageCanvas::width()), PageCanvas::left());
    m_canvas.advance(7);
}

void BlockPainter::operator()(const List &list)
{
    paintList(m_canvas, list, PageCanvas::left(), PageCanvas::width(), bodySize);
    m_canvas.advance(5);
}

void BlockPainter::operator()(const Table &table)
{
    m_canvas.space(8);
    TablePainter(m_canvas, table, numberedCaption(table)).paint();
    m_canvas.advance(10);
}

void BlockPainter::operator()(const Figure &figure)
{
    const double height = pictureHeight(figure);
    m_canvas.ensure(height + 50);
    m_canvas.space(8);
    const ElementScope group(m_canvas, "Div");
    paintFigureCaption(figure);
    ElementScope element(m_canvas, "Figure");
    const QRectF area(PageCanvas::left(), m_canvas.y(), PageCanvas::width(), height);
    element.element().alternative = figure.textAlternative.isEmpty() ? numberedCaption(figure) : figure.textAlternative;
    element.element().attributes = boundingBox(area);
    {
        const ContentScope content(m_canvas);
        m_canvas.drawing(figure.drawing, area);
    }
    m_canvas.advance(height + 14);
}

void BlockPainter::paintFigureCaption(const Figure &figure)
{
    const ElementScope caption(m_canvas, "Caption");
    m_canvas.flow(m_canvas.layout(numberedCaption(figure), captionStyle(), PageCanvas::width()), PageCanvas::left());
    m_canvas.advance(captionGap);
}

void BlockPainter::operator()(const Note &note)
{
    const ElementScope element(m_canvas, "P");
    m_canvas.flow(m_canvas.layout(note.text, smallStyle(), PageCanvas::width()), PageCanvas::left());
    m_canvas.advance(7);
}

void BlockPainter::operator()(const PageBreak &)
{
    const bool last = m_index + 1 == m_blocks.size(); // would leave an empty page behind
    if (!m_canvas.atTop() && !last)
        m_canvas.newPage();
}

void paintList(PageCanvas &canvas, const List &list, double left, double width, double size)
{
    const bool bulleted = list.kind == List::Kind::Bulleted;
    const double indent = bulleted ? 14 : 22;
    ElementScope element(canvas, "L");
    element.element().attributes = bulleted ? "<< /O /List /ListNumbering /Disc >>" : "<< /O /List /ListNumbering /Decimal >>";
    int number = 0;
    for (const RichText &text : list.items) {
        const TextBlock body = canvas.layout(text, bodyStyle(size), width - indent);
        const QString mark = bulleted ? QStringLiteral("•") : QString(QString::number(++number) % u'.');
        canvas.ensure(std::min(2, std::max(1, body.lineCount())) * body.lineHeight());
        const ElementScope item(canvas, "LI");
        {
            const ElementScope label(canvas, "Lbl");
            const ContentScope content(canvas);
            canvas.text(canvas.layout(mark, bodyStyle(size), indent), { left + (bulleted ? 3 : 0), canvas.y() });
        }
        const ElementScope content(canvas, "LBody");
        canvas.flow(body, left + indent);
        canvas.advance(2.5);
    }
}

} // namespace candour
