#pragma once

#include "base/result.h"

#include <QList>

#include <optional>

namespace candour {

/// \brief A table of counts with its totals, as it may be published.
///
/// Rows and columns include the totals: the last row holds the columns' totals, the last column the rows' totals, and their
/// corner everybody. Nothing stands where a count is hidden.
struct PublishableTable
{
    QList<QList<std::optional<qint64>>> cells;
    qint64 hiddenAsSmall = 0;    ///< counts from 1 up to the threshold
    qint64 hiddenToProtect = 0;  ///< others, hidden so that a subtraction does not give the small ones away
};

/// \brief Hides small counts of a table, and as few and as small others as it finds so that no hidden one can be worked out.
///
/// Small is 1 to `leastShown` - 1; zero is hidden only where nothing else can protect a small count. Totals count as cells: a small
/// total is hidden too. Row and column sums tie the hidden cells together like the edges between rows and columns of a network; a cell
/// is given away exactly when its edge is a bridge, so every small cell is put on a ring, the cheapest one in people. Hidden cells that must
/// all be 1 because a line holds as many people as hidden cells get a further one beside them.
/// \param counts rows of equal length, without totals
/// \return Invalid where rows differ in length, a count is negative, or the table has more than 10,000 cells
/// Sources: experience domain page, 1.2 and X12; J. Kelly, B. Golden and A. Assad, Networks 1992, on networks and cell suppression.
[[nodiscard]] Result<PublishableTable> publishableTable(const QList<QList<qint64>> &counts, qint64 leastShown = 5);

/// One hidden cell of a table, by row and column from 0.
struct TablePlace
{
    qsizetype row = 0;
    qsizetype column = 0;
};

/// \brief The self-check: hidden cells that row and column sums of the shown ones determine. Empty is as it should be.
/// \param cells with totals in the last row and column
[[nodiscard]] QList<TablePlace> recoverableCells(const QList<QList<std::optional<qint64>>> &cells);

} // namespace candour
