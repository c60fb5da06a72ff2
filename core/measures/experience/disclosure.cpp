#include "measures/experience/disclosure.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace candour {

namespace {

constexpr qsizetype mostCells = 10'000;
constexpr qint64 zeroCost = 1'000'000'000'000; // a zero is hidden only where no other way is left

/// Counts with totals, and which cells are hidden. Rows are points 0 to rows - 1 of a network, columns the points after them.
struct Working
{
    QList<QList<qint64>> counts;
    QList<QList<bool>> hidden;

    [[nodiscard]] qsizetype rows() const { return counts.size(); }
    [[nodiscard]] qsizetype columns() const { return counts.first().size(); }
    [[nodiscard]] qsizetype points() const { return rows() + columns(); }
};

QList<QList<qint64>> withTotals(QList<QList<qint64>> counts)
{
    QList<qint64> totals(counts.first().size() + 1, 0);
    for (QList<qint64> &row : counts) {
        qint64 sum = 0;
        for (const qint64 count : row)
            sum += count;
        row.append(sum);
        for (qsizetype j = 0; j < row.size(); ++j)
            totals[j] += row.at(j);
    }
    counts.append(totals);
    return counts;
}

// The cheapest way from a cell's row to its column over other cells (hidden ones are free): hiding them puts the cell on a ring.
QList<TablePlace> cheapestRing(const Working &table, TablePlace cell)
{
    QList<qint64> cost(table.points(), std::numeric_limits<qint64>::max());
    QList<qsizetype> from(table.points(), -1);
    QList<bool> done(table.points(), false);
    const qsizetype target = table.rows() + cell.column;
    cost[cell.row] = 0;
    while (true) {
        qsizetype here = -1;
        for (qsizetype point = 0; point < table.points(); ++point) {
            if (!done.at(point) && cost.at(point) != std::numeric_limits<qint64>::max() && (here < 0 || cost.at(point) < cost.at(here)))
                here = point;
        }
        if (here < 0 || here == target)
            break;
        done[here] = true;
        const bool isRow = here < table.rows();
        for (qsizetype k = 0; k < (isRow ? table.columns() : table.rows()); ++k) {
            const TablePlace place = isRow ? TablePlace {here, k} : TablePlace {k, here - table.rows()};
            if (place.row == cell.row && place.column == cell.column)
                continue;
            const qint64 count = table.counts.at(place.row).at(place.column);
            const qint64 step = table.hidden.at(place.row).at(place.column) ? 0 : count > 0 ? count : zeroCost;
            const qsizetype next = isRow ? table.rows() + k : k;
            if (cost.at(here) + step < cost.at(next)) {
                cost[next] = cost.at(here) + step;
                from[next] = here;
            }
        }
    }
    QList<TablePlace> ring;
    for (qsizetype point = target; from.at(point) >= 0; point = from.at(point)) {
        const qsizetype other = from.at(point);
        ring.append(point < table.rows() ? TablePlace {point, other - table.rows()} : TablePlace {other, point - table.rows()});
    }
    return ring;
}

QList<QList<std::optional<qint64>>> shownCells(const Working &table)
{
    QList<QList<std::optional<qint64>>> cells;
    for (qsizetype i = 0; i < table.rows(); ++i) {
        QList<std::optional<qint64>> row;
        for (qsizetype j = 0; j < table.columns(); ++j)
            row.append(table.hidden.at(i).at(j) ? std::nullopt : std::optional<qint64>(table.counts.at(i).at(j)));
        cells.append(row);
    }
    return cells;
}

// Puts every hidden cell that the sums would give away on a ring. Each turn adds hidden cells, so it ends.
void protectBySums(Working &table)
{
    for (auto given = recoverableCells(shownCells(table)); !given.isEmpty(); given = recoverableCells(shownCells(table))) {
        const QList<TablePlace> ring = cheapestRing(table, given.first());
        if (ring.isEmpty())
            return; // a single row or column of one cell: nothing beside it
        for (const TablePlace &place : ring)
            table.hidden[place.row][place.column] = true;
    }
}

// In a line whose hidden cells add up to their number, each must be 1: hides the smallest other count there. True if it did.
bool protectOnes(Working &table, bool byRow)
{
    bool changed = false;
    for (qsizetype line = 0; line < (byRow ? table.rows() : table.columns()); ++line) {
        const qsizetype length = byRow ? table.columns() : table.rows();
        const auto place = [&](qsizetype k) { return byRow ? TablePlace {line, k} : TablePlace {k, line}; };
        qint64 hidden = 0;
        qint64 people = 0;
        qsizetype next = -1;
        for (qsizetype k = 0; k < length - 1; ++k) {
            const auto [row, column] = place(k);
            const qint64 count = table.counts.at(row).at(column);
            if (table.hidden.at(row).at(column)) {
                ++hidden;
                people += count;
            } else if (count > 0 && (next < 0 || count < table.counts.at(place(next).row).at(place(next).column))) {
                next = k;
            }
        }
        const auto [totalRow, totalColumn] = place(length - 1);
        if (hidden == 0 || people != hidden || table.hidden.at(totalRow).at(totalColumn))
            continue;
        const auto [row, column] = next >= 0 ? place(next) : place(length - 1);
        table.hidden[row][column] = true;
        changed = true;
    }
    return changed;
}

/// Finds the bridges of the network of hidden cells, by depth-first search without recursion.
class Bridges
{
public:
    Bridges(const QList<QList<std::optional<qint64>>> &cells) : m_rows(cells.size())
    {
        m_neighbours.resize(m_rows + (cells.isEmpty() ? 0 : cells.first().size()));
        for (qsizetype i = 0; i < m_rows; ++i) {
            for (qsizetype j = 0; j < cells.at(i).size(); ++j) {
                if (!cells.at(i).at(j)) {
                    m_neighbours[i].append(m_rows + j);
                    m_neighbours[m_rows + j].append(i);
                }
            }
        }
        m_entered.fill(0, m_neighbours.size());
        m_lowest.fill(0, m_neighbours.size());
    }

    QList<TablePlace> find()
    {
        for (qsizetype point = 0; point < m_neighbours.size(); ++point) {
            if (m_entered.at(point) == 0)
                search(point);
        }
        return m_bridges;
    }

private:
    struct Step
    {
        qsizetype point;
        qsizetype parent;
        qsizetype next = 0;
    };

    void enter(QList<Step> &path, qsizetype point, qsizetype parent)
    {
        m_entered[point] = m_lowest[point] = ++m_time;
        path.append({point, parent});
    }

    void search(qsizetype start)
    {
        QList<Step> path;
        enter(path, start, -1);
        while (!path.isEmpty()) {
            Step &step = path.last();
            if (step.next < m_neighbours.at(step.point).size()) {
                const qsizetype other = m_neighbours.at(step.point).at(step.next++);
                if (other == step.parent)
                    continue; // rows and columns meet in one cell only, so this is the way we came
                if (m_entered.at(other) != 0)
                    m_lowest[step.point] = std::min(m_lowest.at(step.point), m_entered.at(other));
                else
                    enter(path, other, step.point);
                continue;
            }
            const Step finished = path.takeLast();
            if (finished.parent < 0)
                continue;
            m_lowest[finished.parent] = std::min(m_lowest.at(finished.parent), m_lowest.at(finished.point));
            if (m_lowest.at(finished.point) > m_entered.at(finished.parent))
                m_bridges.append({std::min(finished.point, finished.parent), std::max(finished.point, finished.parent) - m_rows});
        }
    }

    qsizetype m_rows;
    QList<QList<qsizetype>> m_neighbours;
    QList<qsizetype> m_entered;
    QList<qsizetype> m_lowest;
    QList<TablePlace> m_bridges;
    qsizetype m_time = 0;
};

Status check(const QList<QList<qint64>> &counts)
{
    if (counts.isEmpty() || counts.first().isEmpty())
        return invalid(QCoreApplication::translate("Measures", "The table is empty."));
    if (counts.size() * counts.first().size() > mostCells)
        return invalid(QCoreApplication::translate("Measures", "The table has more than 10,000 cells. Publish it in parts that have their own totals."));
    for (const QList<qint64> &row : counts) {
        if (row.size() != counts.first().size())
            return invalid(QCoreApplication::translate("Measures", "Every row of the table needs the same number of counts."));
        if (std::any_of(row.begin(), row.end(), [](qint64 count) { return count < 0 || count > 1'000'000'000; }))
            return invalid(QCoreApplication::translate("Measures", "A count must be 0 or more."));
    }
    return {};
}

} // namespace

QList<TablePlace> recoverableCells(const QList<QList<std::optional<qint64>>> &cells)
{
    return Bridges(cells).find();
}

Result<PublishableTable> publishableTable(const QList<QList<qint64>> &counts, qint64 leastShown)
{
    if (const Status status = check(counts); !status)
        return status.error();
    Working table {withTotals(counts), {}};
    PublishableTable result;
    for (const QList<qint64> &row : table.counts) {
        QList<bool> hidden;
        for (const qint64 count : row) {
            hidden.append(count > 0 && count < leastShown);
            result.hiddenAsSmall += hidden.last() ? 1 : 0;
        }
        table.hidden.append(hidden);
    }
    do {
        protectBySums(table);
    } while (protectOnes(table, true) || protectOnes(table, false));
    result.cells = shownCells(table);
    for (const auto &row : result.cells)
        result.hiddenToProtect += std::count(row.begin(), row.end(), std::nullopt);
    result.hiddenToProtect -= result.hiddenAsSmall;
    return result;
}

} // namespace candour
