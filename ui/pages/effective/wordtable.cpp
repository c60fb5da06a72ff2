#include "pages/effective/wordtable.h"

#include "look/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

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
    horizontalHeader()->setStretchLastSection(true);
}

void WordTable::setTable(const Table &table)
{
    m_model->setTable(table);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), fontMetrics().averageCharWidth() * 48));
    fit();
}

QString WordTable::cell(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

void WordTable::fit()
{
    const int least = candour::rowHeight(fontMetrics());
    resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, std::max(least, this->QTableView::rowHeight(row)));
    updateGeometry();
}

QSize WordTable::sizeHint() const
{
    const int rows = m_model->rowCount() == 0 ? candour::rowHeight(fontMetrics()) : verticalHeader()->length();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth() + 2};
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
