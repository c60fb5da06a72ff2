#include "print/tablepainter.h"

#include "print/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace candour {

namespace {

constexpr double padX = 5.0;
constexpr double padY = 3.4;
constexpr double tableCaptionGap = 4.0;
constexpr double leading = 1.28;

TextStyle tableCaptionStyle()
{
    return { 10.0, true, {}, Align::Start, 1.3 };
}

TextStyle cellStyle(double size, bool bold, Align align)
{
    return { size, bold, {}, align, leading };
}

TextStyle noteStyle()
{
    return { 8.5, false, InkRole::Muted, Align::Start, 1.3 };
}

ColumnNeed needOf(const QString &text, const TextStyle &style, const QString &family)
{
    ColumnNeed need;
    need.wanted = TextBlock::naturalWidth(text, style, family) + 2 * padX + 0.5;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        need.least = std::max(need.least, TextBlock::naturalWidth(word, style, family) + 2 * padX + 0.5);
    return need;
}

/// The width of the page, or less where that would pull a few figures so far apart that rows are hard to follow.
double tableWidth(const std::vector<ColumnNeed> &needs)
{
    double wanted = 0;
    for (const ColumnNeed &need : needs)
        wanted += need.wanted;
    const double full = PageCanvas::width();
    return wanted * 1.5 > full * 0.8 ? full : std::max(wanted * 1.5, full * 0.5);
}

QByteArray scope(const char *direction)
{
    return QByteArray("<< /O /Table /Scope /") + direction + " >>";
}

} // namespace

TablePainter::TablePainter(PageCanvas &canvas, const Table &table, const QString &caption)
    : m_canvas(canvas), m_table(table.regular()), m_caption(caption)
{
    chooseSize();
    m_head = layoutRow(headers(), true, true);
    for (std::size_t r = 0; r < m_table.rows.size(); ++r)
        m_rows.push_back(layoutRow(m_table.rows[r], false, m_table.lastRowIsTotal && r + 1 == m_table.rows.size()));
}

/// Wide tables are set smaller, down to 7.5 points, before their words are broken.
void TablePainter::chooseSize()
{
    struct Try
    {
        double size;
        double unbroken;
    };
    // Up to 68 points, about "30 September 2026", a cell is better left on one line.
    for (const Try &attempt : { Try { 9.5, 68 }, Try { 9.5, 0 }, Try { 8.5, 0 }, Try { 7.5, 0 } }) {
        m_size = attempt.size;
        if (setWidths(attempt.unbroken))
            return;
    }
}

/// \param unbroken cells up to this many points stay on one line
/// \return whether every column has room for its longest word
bool TablePainter::setWidths(double unbroken)
{
    constexpr double widestWish = 260; // a long remark must not starve its neighbours
    std::vector<ColumnNeed> needs;
    double least = 0;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        const Column &column = m_table.columns[c];
        ColumnNeed need = needOf(column.header, cellStyle(m_size, true, column.align), m_canvas.family());
        need.wanted = std::max(need.least, std::min(need.wanted, 130.0)); // heads may wrap
        for (const QStringList &row : m_table.rows) {
            const ColumnNeed cell = needOf(row[static_cast<qsizetype>(c)], cellStyle(m_size, false, column.align), m_canvas.family());
            need.least = std::max({ need.least, cell.least, std::min(cell.wanted, unbroken) });
            need.wanted = std::max(need.wanted, std::min(cell.wanted, widestWish));
        }
        need.wanted = std::max(need.wanted, need.least);
        least += need.least;
        needs.push_back(need);
    }
    m_widths = columnWidths(needs, tableWidth(needs));
    m_width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    return least <= PageCanvas::width();
}

TablePainter::Row TablePainter::layoutRow(const QStringList &cells, bool head, bool bold) const
{
    Row row;
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        const TextStyle style = cellStyle(m_size, head || bold, m_table.columns[c].align);
        row.cells.push_back(m_canvas.layout(cells[static_cast<qsizetype>(c)], style, m_widths[c] - 2 * padX));
        row.height = std::max(row.height, row.cells.back().height() + 2 * padY);
    }
    row.height = std::max(row.height, m_size * leading + 2 * padY);
    return row;
}

QStringList TablePainter::headers() const
{
    QStringList names;
    for (const Column &column : m_table.columns)
        names.append(column.header);
    return names;
}

double TablePainter::totalHeight() const
{
    double height = m_head.height;
    for (const Row &row : m_rows)
        height += row.height;
    return height;
}

double TablePainter::leadHeight() const
{
    double caption = 0;
    if (!m_caption.isEmpty())
        caption = m_canvas.layout(m_caption, tableCaptionStyle(), PageCanvas::width()).height() + tableCaptionGap;
    // A short table moves to the next page as a whole rather than being torn.
    const double whole = caption + totalHeight();
    if (whole <= PageCanvas::bodyHeight() * 0.4)
        return whole;
    double lead = caption + m_head.height;
    for (std::size_t r = 0; r < std::min<std::size_t>(2, m_rows.size()); ++r)
        lead += m_rows[r].height;
    return std::min(lead, PageCanvas::bodyHeight());
}

void TablePainter::paint()
{
    m_canvas.ensure(leadHeight());
    {
        const ElementScope table(m_canvas, "Table");
        paintCaption();
        {
            const ElementScope head(m_canvas, "THead");
            paintHead(false);
        }
        if (!m_rows.empty()) {
            const ElementScope body(m_canvas, "TBody");
            for (std::size_t r = 0; r < m_rows.size(); ++r)
                paintBodyRow(r);
        }
    }
    paintNotes();
}

void TablePainter::paintCaption()
{
    if (m_caption.isEmpty())
        return;
    const ElementScope caption(m_canvas, "Caption");
    m_canvas.flow(m_canvas.layout(m_caption, tableCaptionStyle(), PageCanvas::width()), PageCanvas::left());
    m_canvas.advance(tableCaptionGap);
}

void TablePainter::paintHeadGround()
{
    const QRectF ground(PageCanvas::left(), m_canvas.y(), m_width, m_head.height);
    m_canvas.fill(ground, InkRole::Raised);
    m_canvas.rule(ground.bottomLeft(), ground.bottomRight(), InkRole::Accent, 1.0);
}

void TablePainter::paintHead(bool repeated)
{
    paintHeadGround();
    double x = PageCanvas::left();
    if (repeated) {
        const ArtifactScope artifact(m_canvas, PageCanvas::ArtifactKind::Other);
        for (std::size_t c = 0; c < m_widths.size(); x += m_widths[c++])
            paintHeadCell(c, x);
    } else {
        const ElementScope row(m_canvas, "TR");
        for (std::size_t c = 0; c < m_widths.size(); x += m_widths[c++]) {
            ElementScope cell(m_canvas, "TH");
            cell.element().attributes = scope("Column");
            const ContentScope content(m_canvas);
            paintHeadCell(c, x);
        }
    }
    m_canvas.advance(m_head.height);
}

void TablePainter::paintHeadCell(std::size_t column, double cellX)
{
    const TextBlock &block = m_head.cells[column];
    // Heads of different heights stand on their common rule.
    m_canvas.text(block, { cellX + padX, m_canvas.y() + m_head.height - padY - block.height() });
}

void TablePainter::paintBodyRow(std::size_t index)
{
    const Row &row = m_rows[index];
    if (row.height > m_canvas.room() && row.height <= PageCanvas::bodyHeight() - m_head.height) {
        m_canvas.newPage();
        paintHead(true);
    }
    const bool total = m_table.lastRowIsTotal && index + 1 == m_rows.size();
    const QPointF start(PageCanvas::left(), m_canvas.y());
    if (total)
        m_canvas.rule(start, start + QPointF(m_width, 0), InkRole::Line, 1.0);
    const ElementScope element(m_canvas, "TR");
    const std::vector<int> cells = makeCells();
    std::vector<int> painted(cells.size(), 0);
    while (!paintSlice(row, cells, painted)) {
        m_canvas.newPage();
        paintHead(true);
    }
    const QPointF end(PageCanvas::left(), m_canvas.y());
    m_canvas.rule(end, end + QPointF(m_width, 0), InkRole::Grid, 0.6);
}

/// The structure elements of one row's cells, in order, still without content.
std::vector<int> TablePainter::makeCells()
{
    std::vector<int> cells;
    for (std::size_t c = 0; c < m_widths.size(); ++c) {
        const bool header = m_table.isRowHeader(static_cast<int>(c));
        ElementScope cell(m_canvas, header ? "TH" : "TD");
        if (header)
            cell.element().attributes = scope("Row");
        cells.push_back(m_canvas.tree().currentIndex());
    }
    return cells;
}

/// Paints as many lines of each cell as the page takes: all of them, unless the row is taller than a page.
/// \return whether the row is finished
bool TablePainter::paintSlice(const Row &row, const std::vector<int> &cells, std::vector<int> &painted)
{
    const int fitting = std::max(1, static_cast<int>((m_canvas.room() - 2 * padY + 0.5) / (m_size * leading)));
    bool finished = true;
    int tallest = 1;
    double x = PageCanvas::left();
    for (std::size_t c = 0; c < cells.size(); x += m_widths[c++]) {
        const int lines = row.cells[c].lineCount() - painted[c];
        const int now = std::min(lines, fitting);
        tallest = std::max(tallest, now);
        finished = finished && now == lines;
        if (now == 0)
            continue;
        m_canvas.tree().reopen(cells[c]);
        {
            const ContentScope content(m_canvas);
            m_canvas.text(row.cells[c], { x + padX, m_canvas.y() + padY }, painted[c], painted[c] + now);
        }
        m_canvas.tree().close();
        painted[c] += now;
    }
    m_canvas.advance(tallest * m_size * leading + 2 * padY);
    return finished;
}

void TablePainter::paintNotes()
{
    m_canvas.advance(3);
    for (const QString &note : m_table.notes) {
        const ElementScope element(m_canvas, "P");
        m_canvas.flow(m_canvas.layout(note, noteStyle(), PageCanvas::width()), PageCanvas::left());
    }
}

} // namespace candour
