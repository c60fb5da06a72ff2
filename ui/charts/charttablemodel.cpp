#include "charts/charttablemodel.h"

namespace candour {

void ChartTableModel::setTable(const Table &table)
{
    beginResetModel();
    m_table = table.regular();
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &cell = m_table.rows[std::size_t(index.row())].at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell;
    case Qt::ToolTipRole: return cell.size() > 20 ? QVariant(cell) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = m_table.columns[std::size_t(index.column())].align == Align::End;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_table.columns[std::size_t(section)].align == Align::End ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return m_table.columns[std::size_t(section)].header;
}

} // namespace candour
