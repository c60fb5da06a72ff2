#include "print/coverpainter.h"

#include "base/dates.h"
#include "print/blockpainter.h"
#include "print/tablepainter.h"

#include <algorithm>

namespace candour {

namespace {

TextStyle style(double size, bool bold, const Ink &ink, double leading = 1.35)
{
    return { size, bold, ink, Align::Start, leading };
}

constexpr double textSize = 10.0;

/// A box with a tick, drawn: the words beside it carry the meaning.
Drawing tickBox(bool ticked)
{
    Drawing box;
    box.size = { 12, 12 };
    box.add(Box { { 1, 1, 10, 10 }, Ink(ticked ? InkRole::Accent : InkRole::Surface),
        Stroke { ticked ? InkRole::Accent : InkRole::Line, 1.0 } });
    if (ticked)
        box.add(Polyline { { { 3.2, 6.2 }, { 5.2, 8.4 }, { 8.9, 3.8 } }, Stroke { InkRole::Surface, 1.5 } });
    return box;
}

} // namespace

void CoverPainter::paint()
{
    paintBand();
    if (!m_report.coverSheet())
        return;
    const CoverSheet &sheet = *m_report.coverSheet();
    paintFacts(sheet.facts());
    paintPurpose(sheet);
    paintKeyPoints(sheet);
    paintImplications(sheet);
    paintRecommendation(sheet);
    paintApprovals(sheet);
}

void CoverPainter::paintBand()
{
    const DocumentFacts &facts = m_report.facts();
    const double x = PageCanvas::left();
    const double width = PageCanvas::width();
    const InkRole ink = facts.isLetter ? InkRole::Text : InkRole::Surface;
    const TextBlock organisation = m_canvas.layout(facts.organisation, style(11, true, facts.isLetter ? InkRole::Accent : ink), width * 0.6);
    TextStyle dateStyle = style(10, false, ink);
    dateStyle.align = Align::End;
    const TextBlock date = m_canvas.layout(dateText(facts.date), dateStyle, width * 0.38);
    const TextBlock title = m_canvas.layout(m_report.title(), style(facts.isLetter ? 15 : 23, true, ink, 1.2), width);
    const TextBlock subtitle = m_canvas.layout(facts.subtitle, style(12.5, false, ink), width);
    constexpr double top = 34;
    const double titleTop = top + std::max(organisation.height(), date.height()) + 18;
    const double subtitleTop = titleTop + title.height() + (facts.subtitle.isEmpty() ? 0 : 5);
    const double bottom = subtitleTop + (facts.subtitle.isEmpty() ? 0 : subtitle.height()) + 22;

    if (!facts.isLetter)
        m_canvas.fill(QRectF(-2, -2, PageCanvas::pageWidth + 4, bottom + 2), InkRole::Accent);
    const auto line = [this](const QByteArray &role, const TextBlock &block, QPointF at, bool present) {
        if (!present)
            return;
        const ElementScope element(m_canvas, role);
        const ContentScope content(m_canvas);
        m_canvas.text(block, at);
    };
    line("P", organisation, { x, top }, !facts.organisation.isEmpty());
    line("P", date, { x + width * 0.62, top }, facts.date.isValid() && !facts.isLetter);
    line("H1", title, { x, titleTop }, true);
    line("P", subtitle, { x, subtitleTop }, !facts.subtitle.isEmpty());
    m_canvas.moveTo(bottom + 16);
}

/// Labels over values in three columns: a list of labelled items to a screen reader.
void CoverPainter::paintFacts(const std::vector<CoverSheet::Fact> &facts)
{
    if (facts.empty())
        return;
    constexpr int columns = 3;
    constexpr double gap = 14;
    const double cell = (PageCanvas::width() - gap * (columns - 1)) / columns;
    const ElementScope list(m_canvas, "L");
    double rowHeight = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto column = static_cast<int>(i % columns);
        if (column == 0) {
            m_canvas.advance(rowHeight);
            rowHeight = 0;
        }
        const double x = PageCanvas::left() + column * (cell + gap);
        const TextBlock label = m_canvas.layout(facts[i].first, style(8.5, false, InkRole::Muted), cell);
        const TextBlock value = m_canvas.layout(facts[i].second, style(textSize, true, InkRole::Text), cell);
        const ElementScope item(m_canvas, "LI");
        {
            const ElementScope element(m_canvas, "Lbl");
            const ContentScope content(m_canvas);
            m_canvas.text(label, { x, m_canvas.y() });
        }
        const ElementScope element(m_canvas, "LBody");
        const ContentScope content(m_canvas);
        m_canvas.text(value, { x, m_canvas.y() + label.height() });
        rowHeight = std::max(rowHeight, label.height() + value.height() + 7);
    }
    m_canvas.advance(rowHeight);
}

void CoverPainter::paintHeading(CoverPart part, double needed)
{
    const TextBlock block = m_canvas.layout(coverHeading(part), style(11.5, true, InkRole::Accent, 1.3), PageCanvas::width());
    m_canvas.ensure(std::min(block.height() + 16 + needed, PageCanvas::bodyHeight()));
    m_canvas.space(5);
    const QPointF start(PageCanvas::left(), m_canvas.y());
    m_canvas.rule(start, start + QPointF(PageCanvas::width(), 0), InkRole::Grid, 0.8);
    m_canvas.advance(6);
    const ElementScope element(m_canvas, headingRole(1));
    m_canvas.flow(block, PageCanvas::left());
    m_canvas.advance(3);
}

void CoverPainter::paintText(const QString &text)
{
    if (text.isEmpty())
        return;
    const ElementScope element(m_canvas, "P");
    m_canvas.flow(m_canvas.layout(text, style(textSize, false, InkRole::Text), PageCanvas::width()), PageCanvas::left());
    m_canvas.advance(4);
}

void CoverPainter::paintPurpose(const CoverSheet &sheet)
{
    if (!sheet.purposes && sheet.purposeText.isEmpty())
        return;
    paintHeading(CoverPart::Purpose, 40);
    if (sheet.purposes)
        paintPurposeBoxes(sheet.purposes);
    paintText(sheet.purposeText);
}

/// All four purposes are shown, but only the ticked ones are read out.
void CoverPainter::paintPurposeBoxes(Purposes chosen)
{
    const ElementScope element(m_canvas, "P");
    double x = PageCanvas::left();
    for (const auto &[purpose, name] : allPurposes()) {
        const bool ticked = chosen.testFlag(purpose);
        m_canvas.drawing(tickBox(ticked), QRectF(x, m_canvas.y() + 1.2, 11, 11));
        const TextStyle look = style(textSize, ticked, ticked ? InkRole::Text : InkRole::Muted);
        const TextBlock word = m_canvas.layout(QString(name + u' '), look, 110);
        if (ticked) {
            const ContentScope content(m_canvas);
            m_canvas.text(word, { x + 16, m_canvas.y() });
        } else {
            const ArtifactScope artifact(m_canvas, PageCanvas::ArtifactKind::Other);
            m_canvas.text(word, { x + 16, m_canvas.y() });
        }
        x += TextBlock::naturalWidth(name, look, m_canvas.family()) + 42;
    }
    m_canvas.advance(19);
}

void CoverPainter::paintKeyPoints(const CoverSheet &sheet)
{
    if (sheet.keyPoints.isEmpty())
        return;
    paintHeading(CoverPart::KeyPoints, 30);
    List list;
    for (const QString &point : sheet.keyPoints)
        list.items.emplace_back(point);
    paintList(m_canvas, list, PageCanvas::left(), PageCanvas::width(), textSize);
}

/// Three cards side by side where they stay short, else one below the other.
void CoverPainter::paintImplications(const CoverSheet &sheet)
{
    const std::vector<CoverSheet::Fact> aims = sheet.implications();
    if (aims.empty())
        return;
    constexpr double gap = 12;
    constexpr double tallestCard = 190;
    constexpr double headHeight = 24;
    const auto count = static_cast<double>(aims.size());
    const double width = (PageCanvas::width() - gap * (count - 1)) / count;
    double height = 0;
    for (const CoverSheet::Fact &aim : aims)
        height = std::max(height,
            m_canvas.layout(aim.second, style(9.2, false, InkRole::Text), width - 14).height() + headHeight + 8);
    const bool cards = height <= tallestCard;
    paintHeading(CoverPart::Implications, cards ? height : 60);
    if (cards) {
        double x = PageCanvas::left();
        for (const CoverSheet::Fact &aim : aims) {
            paintCard(aim, QRectF(x, m_canvas.y() + 1, width, height));
            x += width + gap;
        }
        m_canvas.advance(height + 7);
        return;
    }
    for (const CoverSheet::Fact &aim : aims) {
        const ElementScope element(m_canvas, "P");
        const RichText text = RichText().bold(aim.first + QStringLiteral(": ")).plain(aim.second);
        m_canvas.flow(m_canvas.layout(text, style(textSize, false, InkRole::Text), PageCanvas::width()), PageCanvas::left());
        m_canvas.advance(4);
    }
}

void CoverPainter::paintCard(const CoverSheet::Fact &aim, QRectF area)
{
    m_canvas.fill(area, InkRole::Raised);
    m_canvas.fill(QRectF(area.topLeft(), QSizeF(area.width(), 2)), InkRole::Accent);
    const TextBlock name = m_canvas.layout(aim.first, style(textSize, true, InkRole::Text), area.width() - 14);
    const TextBlock text = m_canvas.layout(aim.second, style(9.2, false, InkRole::Text), area.width() - 14);
    {
        const ElementScope element(m_canvas, headingRole(2));
        const ContentScope content(m_canvas);
        m_canvas.text(name, area.topLeft() + QPointF(7, 7));
    }
    const ElementScope element(m_canvas, "P");
    const ContentScope content(m_canvas);
    m_canvas.text(text, area.topLeft() + QPointF(7, 8 + name.height()));
}

void CoverPainter::paintRecommendation(const CoverSheet &sheet)
{
    if (sheet.recommendation.isEmpty())
        return;
    const TextBlock block = m_canvas.layout(sheet.recommendation, style(10.5, true, InkRole::Text), PageCanvas::width() - 24);
    constexpr double tallestBox = 300;
    if (block.height() > tallestBox) {
        paintHeading(CoverPart::Recommendation, 40);
        paintText(sheet.recommendation);
        return;
    }
    paintHeading(CoverPart::Recommendation, block.height() + 18);
    const QRectF box(PageCanvas::left(), m_canvas.y() + 1, PageCanvas::width(), block.height() + 14);
    m_canvas.fill(box, InkRole::Raised);
    m_canvas.fill(QRectF(box.topLeft(), QSizeF(4, box.height())), InkRole::Accent);
    {
        const ElementScope element(m_canvas, "P");
        const ContentScope content(m_canvas);
        m_canvas.text(block, box.topLeft() + QPointF(14, 7));
    }
    m_canvas.advance(box.height() + 7);
}

void CoverPainter::paintApprovals(const CoverSheet &sheet)
{
    if (sheet.approvals.empty())
        return;
    TablePainter table(m_canvas, sheet.approvalTrail(), {});
    paintHeading(CoverPart::Approvals, table.leadHeight());
    table.paint();
}

} // namespace candour
