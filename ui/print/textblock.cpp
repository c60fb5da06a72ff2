#include "print/textblock.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextCharFormat>
#include <QTextLayout>

namespace candour {

namespace {

QFont fontFor(const TextStyle &style, const QString &family)
{
    QFont font(family);
    font.setPixelSize(qRound(style.size * unitsPerPoint));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Qt::Alignment alignment(Align align)
{
    if (align == Align::End)
        return Qt::AlignRight;
    return align == Align::Centre ? Qt::AlignHCenter : Qt::AlignLeft;
}

QList<QTextLayout::FormatRange> boldRanges(const RichText &text, QFont font)
{
    font.setBold(true);
    QTextCharFormat bold;
    bold.setFont(font);
    QList<QTextLayout::FormatRange> ranges;
    qsizetype at = 0;
    for (const Span &span : text.spans()) {
        const qsizetype length = printable(span.text).size();
        if (span.bold)
            ranges.append({ static_cast<int>(at), static_cast<int>(length), bold });
        at += length;
    }
    return ranges;
}

QString printableText(const RichText &text)
{
    QString all;
    for (const Span &span : text.spans())
        all += printable(span.text);
    return all;
}

void breakLines(QTextLayout &layout, double width)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * unitsPerPoint);
    layout.endLayout();
}

/// Qt leaves out the space at which it breaks a line; without it, readers of the file run two words together.
bool endsWithSpace(const QTextLayout &layout, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    return end > 0 && end < layout.text().size() && layout.text().at(end - 1) == u' ';
}

} // namespace

TextBlock::TextBlock(const RichText &text, const TextStyle &style, double width, const QString &family)
    : m_layout(std::make_unique<QTextLayout>(printableText(text), fontFor(style, family)))
    , m_style(style)
    , m_lineHeight(style.size * style.leading)
{
    QTextOption option(alignment(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(boldRanges(text, fontFor(style, family)));
    breakLines(*m_layout, width);
}

TextBlock::~TextBlock() = default;
TextBlock::TextBlock(TextBlock &&) noexcept = default;
TextBlock &TextBlock::operator=(TextBlock &&) noexcept = default;

int TextBlock::lineCount() const
{
    return m_layout->lineCount();
}

double TextBlock::lastLineWidth() const
{
    return lineCount() == 0 ? 0 : m_layout->lineAt(lineCount() - 1).naturalTextWidth() / unitsPerPoint;
}

void TextBlock::paint(QPainter &painter, QPointF topLeft, int from, int to) const
{
    painter.setPen(QColor(m_style.ink.onPaper()));
    for (int i = from; i < to; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const double slack = m_lineHeight * unitsPerPoint - line.height();
        const double top = topLeft.y() * unitsPerPoint + (i - from) * m_lineHeight * unitsPerPoint + slack / 2;
        line.draw(&painter, { topLeft.x() * unitsPerPoint, top - line.y() });
        if (endsWithSpace(*m_layout, line)) {
            const QPointF end(topLeft.x() * unitsPerPoint + line.naturalTextRect().right(), top + line.ascent());
            painter.setFont(m_layout->font());
            painter.drawText(end, QStringLiteral(" "));
        }
    }
}

double TextBlock::naturalWidth(const QString &text, const TextStyle &style, const QString &family)
{
    return QFontMetricsF(fontFor(style, family)).horizontalAdvance(printable(text)) / unitsPerPoint;
}

QString TextBlock::elided(const QString &text, const TextStyle &style, double width, const QString &family)
{
    return QFontMetricsF(fontFor(style, family)).elidedText(printable(text), Qt::ElideRight, width * unitsPerPoint);
}

} // namespace candour
