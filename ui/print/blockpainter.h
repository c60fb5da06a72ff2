#pragma once

#include "print/pagecanvas.h"
#include "reports/report.h"

#include <vector>

namespace candour {

/// \brief Paints a report's blocks in order, keeping headings with what follows them.
/// Lives while the blocks are painted; the canvas and the blocks belong to the caller.
class BlockPainter
{
public:
    BlockPainter(PageCanvas &canvas, const std::vector<Block> &blocks) : m_canvas(canvas), m_blocks(blocks) { }

    void paint();

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const List &list);
    void operator()(const Table &table);
    void operator()(const Figure &figure);
    void operator()(const Note &note);
    void operator()(const PageBreak &);

private:
    /// Height that must be free where block `index` begins, so that it does not begin badly.
    [[nodiscard]] double leadHeight(std::size_t index) const;
    void paintFigureCaption(const Figure &figure);

    PageCanvas &m_canvas;
    const std::vector<Block> &m_blocks;
    std::size_t m_index = 0;
};

/// Paints a bulleted or numbered list with its structure, at the canvas's place.
void paintList(PageCanvas &canvas, const List &list, double left, double width, double size);

/// The structure type of a heading below the document's title: level 1 is "H2".
[[nodiscard]] QByteArray headingRole(int level);

} // namespace candour
