#pragma once

#include "reports/table.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace candour {

/// \brief A report's table as a model: finished words, nothing to edit. Owned by its view.
class WordTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const Table &table);
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Table m_table;
};

/// \brief Shows the table of a report on the screen as the report prints it, as high as its rows, so that the page around it
/// scrolls and not the table. Ctrl+C copies the marked rows. Owned by its page.
class WordTable final : public QTableView
{
    Q_OBJECT

public:
    /// \param name object name
    WordTable(const QString &name, const QString &accessibleName, QWidget *parent);

    void setTable(const Table &table);
    [[nodiscard]] const Table &table() const { return m_model->table(); }
    /// The words of a cell; empty where there is none.
    [[nodiscard]] QString cell(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void fitColumns();

    WordTableModel *m_model = nullptr;
    QList<int> m_natural; ///< widths that the columns would like
};

} // namespace candour
