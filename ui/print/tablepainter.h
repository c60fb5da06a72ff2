#pragma once

#include "print/pagecanvas.h"
#include "reports/table.h"

#include <vector>

namespace candour {

/// \brief Paints one table over as many pages as it needs, its head again on each.
///
/// Rows stay whole unless one is taller than a page. Repeated heads are artifacts, so that a screen reader meets the
/// head once. Lives while its table is painted.
class TablePainter
{
public:
    TablePainter(PageCanvas &canvas, const Table &table, const QString &caption);

    void paint();
    /// Height of caption, head and first rows, which stay together: points.
    [[nodiscard]] double leadHeight() const;

private:
    struct Row
    {
        std::vector<TextBlock> cells;
        double height = 0;
    };

    void chooseSize();
    [[nodiscard]] bool setWidths(double unbroken);
    [[nodiscard]] Row layoutRow(const QStringList &cells, bool head, bool bold) const;
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] double totalHeight() const;

    void paintCaption();
    void paintHead(bool repeated);
    void paintHeadGround();
    void paintBodyRow(std::size_t index);
    [[nodiscard]] std::vector<int> makeCells();
    [[nodiscard]] bool paintSlice(const Row &row, const std::vector<int> &cells, std::vector<int> &painted);
    void paintHeadCell(std::size_t column, double cellX);
    void paintNotes();

    PageCanvas &m_canvas;
    Table m_table;
    QString m_caption;
    double m_size = 9.5;
    double m_width = 0;
    std::vector<double> m_widths;
    Row m_head;
    std::vector<Row> m_rows;
};

} // namespace candour
