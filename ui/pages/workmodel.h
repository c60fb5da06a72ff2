#pragma once

#include "services/shared/worklist.h"

#include <QAbstractTableModel>

namespace candour {

/// \brief The clocks of a worklist as a table: state, when due, how long, which record, what, who. Owned by its page.
/// A new worklist replaces what is shown only where it differs, so that the selection stays.
class WorkModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Due, Left, Name, Clock, Title, Owner, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<WorkItem> &items);
    [[nodiscard]] const WorkItem &item(int row) const { return m_items.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const WorkItem &item, int column) const;

    QList<WorkItem> m_items;
};

} // namespace candour
