#include "print/contentspainter.h"

#include "print/blockpainter.h"

namespace candour {

namespace {

constexpr double numberWidth = 30;

TextStyle entryStyle(int level)
{
    const bool top = level == 1;
    return { top ? 11.0 : 10.0, top, {}, Align::Start, 1.4 };
}

void paintTitle(PageCanvas &canvas)
{
    const TextStyle style { 20.0, true, {}, Align::Start, 1.25 };
    const TextBlock title = canvas.layout(Report::tr("Contents"), style, PageCanvas::width());
    canvas.tree().addDestination({ QStringLiteral("report-contents"), Report::tr("Contents"), 1, canvas.page(), canvas.y() });
    const ElementScope element(canvas, headingRole(1));
    canvas.flow(title, PageCanvas::left());
    canvas.advance(10);
}

/// Dots between a heading and its page number lead the eye and mean nothing.
void paintLeader(PageCanvas &canvas, double from, double to, double baseline, const TextStyle &style)
{
    const double step = TextBlock::naturalWidth(QStringLiteral(". "), style, canvas.family());
    const int dots = static_cast<int>((to - from) / step);
    if (dots < 2)
        return;
    const ArtifactScope artifact(canvas, PageCanvas::ArtifactKind::Other);
    canvas.text(canvas.layout(QStringLiteral(". ").repeated(dots), style, to - from + step), { to - dots * step, baseline });
}

void paintEntry(PageCanvas &canvas, const Heading &heading, const PageNumbers &known)
{
    const TextStyle style = entryStyle(heading.level);
    TextStyle numberStyle = style;
    numberStyle.align = Align::End;
    TextStyle dotStyle = style;
    dotStyle.bold = false;
    dotStyle.ink = InkRole::Line;
    const double indent = (heading.level - 1) * 16;
    const double x = PageCanvas::left() + indent;
    const TextBlock name = canvas.layout(QString(heading.text + u' '), style, PageCanvas::width() - indent - numberWidth - 12);
    const int page = known.pageOf.value(heading.anchor);

    canvas.space(heading.level == 1 ? 7 : 1);
    canvas.ensure(name.height());
    const QRectF area(x, canvas.y(), PageCanvas::width() - indent, name.height());
    const double lastLine = area.bottom() - name.lineHeight();
    const double right = PageCanvas::left() + PageCanvas::width();
    const ElementScope entry(canvas, "TOCI");
    const ElementScope reference(canvas, "Reference");
    const ElementScope link(canvas, "Link");
    {
        const ContentScope content(canvas);
        canvas.text(name, area.topLeft());
        canvas.text(canvas.layout(QString::number(page), numberStyle, numberWidth), { right - numberWidth, lastLine });
    }
    canvas.tree().addLink({ 0, canvas.page(), area, heading.anchor, Report::tr("%1, page %2").arg(heading.text, QString::number(page)) });
    const double numberStart = right - TextBlock::naturalWidth(QString::number(page), style, canvas.family());
    paintLeader(canvas, x + name.lastLineWidth() + 5, numberStart - 5, lastLine, dotStyle);
    canvas.advance(name.height());
}

} // namespace

void paintContents(PageCanvas &canvas, const std::vector<Heading> &headings, const PageNumbers &known)
{
    paintTitle(canvas);
    const ElementScope contents(canvas, "TOC");
    for (const Heading &heading : headings)
        paintEntry(canvas, heading, known);
}

} // namespace candour
