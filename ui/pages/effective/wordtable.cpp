#include "pages/effective/wordtable.h"

#include "look/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace candour {

void WordTableModel::setTable(const Table &table)
{
    beginResetModel();
    m_table = table.regular();
    endResetModel();
}

int WordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int WordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant WordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString words = m_table.rows[std::size_t(index.row())].value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words;
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_qs + words);
    if (role == Qt::TextAlignmentRole)
        return int((m_table.columns[std::size_t(index.column())].align == Align::End ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant WordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const struct Column &column = m_table.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.header;
    if (role == Qt::TextAlignmentRole)
        return int((column.align == Align::End ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

WordTable::WordTable(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_model(new WordTableModel(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
}

void WordTable::setTable(const Table &table)
{
    m_model->setTable(table);
    // Figures stay beside their names; only words may take the room that is left.
    horizontalHeader()->setStretchLastSection(!table.columns.empty() && table.columns.back().align == Align::Start);
    resizeColumnsToContents();
    m_natural.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_natural << std::min(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)), fontMetrics().averageCharWidth() * 48);
    fit();
}

QString WordTable::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

/// Takes room from the widest columns of words until the table fits, so that words wrap before anything scrolls.
void WordTable::fitColumns()
{
    QList<int> widths = m_natural;
    const int least = fontMetrics().averageCharWidth() * 12;
    int surplus = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    while (surplus > 0) {
        int widest = -1;
        for (int column = 0; column < widths.size(); ++column) {
            const bool isWords = m_model->table().columns[std::size_t(column)].align == Align::Start;
            if (isWords && widths.at(column) > least && (widest < 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        }
        if (widest < 0)
            break;
        const int taken = std::min({surplus, widths.at(widest) - least, 8});
        widths[widest] -= taken;
        surplus -= taken;
    }
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

void WordTable::fit()
{
    fitColumns();
    const int least = candour::rowHeight(fontMetrics());
    resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, std::max(least, sizeHintForRow(row) + 8));
    updateGeometry();
}

QSize WordTable::sizeHint() const
{
    const int rows = m_model->rowCount() == 0 ? candour::rowHeight(fontMetrics()) : verticalHeader()->length();
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + bar + 2 * frameWidth() + 2};
}

QSize WordTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void WordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier)
        return event->ignore(); // a row is moved by its page, not the cursor
    if (event != QKeySequence::Copy)
        return QTableView::keyPressEvent(event);
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        lines << m_model->table().rows[std::size_t(row.row())].join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void WordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace candour
