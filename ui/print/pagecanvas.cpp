#include "print/pagecanvas.h"

#include "print/drawingpainter.h"
#include "reports/report.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPen>

#include <algorithm>

namespace candour {

namespace {

TextStyle runningStyle(Align align)
{
    return { 8.0, false, InkRole::Muted, align, 1.2 };
}

QRectF inUnits(const QRectF &points)
{
    return { points.topLeft() * unitsPerPoint, points.size() * unitsPerPoint };
}

} // namespace

PageCanvas::PageCanvas(const QString &family, const RunningText &running)
    : m_family(family), m_running(running), m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
{
    m_writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Point);
    m_painter.begin(&m_writer);
    m_tree.open("Document");
}

PageCanvas::~PageCanvas() = default;

void PageCanvas::space(double height)
{
    if (!atTop())
        m_y += height;
}

void PageCanvas::newPage()
{
    paintRunningText();
    m_writer.newPage();
    ++m_page;
    m_y = margin;
}

void PageCanvas::ensure(double height)
{
    if (height > room() && !atTop())
        newPage();
}

TextBlock PageCanvas::layout(const RichText &text, const TextStyle &style, double textWidth) const
{
    return TextBlock(text, style, textWidth, m_family);
}

void PageCanvas::text(const TextBlock &block, QPointF topLeft)
{
    block.paint(m_painter, topLeft, 0, block.lineCount());
}

void PageCanvas::text(const TextBlock &block, QPointF topLeft, int from, int to)
{
    block.paint(m_painter, topLeft, from, to);
}

void PageCanvas::rule(QPointF from, QPointF to, const Ink &ink, double thickness)
{
    m_painter.setPen(QPen(QColor(ink.onPaper()), thickness * unitsPerPoint, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from * unitsPerPoint, to * unitsPerPoint);
}

void PageCanvas::fill(const QRectF &rect, const Ink &ink)
{
    m_painter.fillRect(inUnits(rect), QColor(ink.onPaper()));
}

void PageCanvas::drawing(const Drawing &picture, const QRectF &target)
{
    paintDrawing(m_painter, picture, inUnits(target), m_family);
}

void PageCanvas::flow(const TextBlock &block, double x)
{
    const int lines = block.lineCount();
    for (int from = 0; from < lines;) {
        int fitting = std::max(0, static_cast<int>((room() + 0.5) / block.lineHeight()));
        const int rest = lines - from;
        if (fitting < rest && rest - fitting == 1 && fitting > 2)
            --fitting; // two lines go over rather than one alone
        if (fitting < std::min(2, rest) && !atTop()) {
            newPage();
            continue;
        }
        const int to = from + std::clamp(fitting, 1, rest);
        const ContentScope content(*this);
        text(block, { x, m_y }, from, to);
        m_y += (to - from) * block.lineHeight();
        from = to;
    }
}

QByteArray PageCanvas::finish()
{
    paintRunningText();
    m_painter.end();
    return m_buffer.data();
}

/// Painted without a transformation, so that its numbers reach the file as they are.
void PageCanvas::mark(int number)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRect(QRectF(number, markRow, 1, 1));
    m_painter.setBrush(Qt::NoBrush);
}

void PageCanvas::paintRunningText()
{
    const TextStyle start = runningStyle(Align::Start);
    const TextStyle end = runningStyle(Align::End);
    const double half = width() / 2;
    // What stands at the left has whatever the right leaves of the line.
    const auto line = [&](const QString &leading, const QString &trailing, double at) {
        const double right = std::min(half, TextBlock::naturalWidth(trailing, end, m_family) + 1);
        const double room = width() - right;
        text(layout(TextBlock::elided(leading, start, room - 12, m_family), start, room), { left(), at });
        text(layout(TextBlock::elided(trailing, end, right, m_family), end, right), { left() + room, at });
    };
    if (m_page > 0 || m_running.headOnFirstPage) {
        const ArtifactScope artifact(*this, ArtifactKind::Header);
        line(m_running.title, m_running.organisation, 28);
        rule({ left(), 42 }, { left() + width(), 42 }, InkRole::Accent, 0.6);
    }
    const ArtifactScope artifact(*this, ArtifactKind::Footer);
    const double base = pageHeight - 38;
    rule({ left(), base - 5 }, { left() + width(), base - 5 }, InkRole::Grid, 0.6);
    const QString total = m_running.totalPages > 0 ? QString::number(m_running.totalPages) : QStringLiteral("00");
    line(m_running.classification, Report::tr("Page %1 of %2").arg(QString::number(m_page + 1), total), base);
}

} // namespace candour
