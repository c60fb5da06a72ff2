#pragma once

#include "base/id.h"
#include "tables/recordmodel.h"

#include <QHash>
#include <QTableView>

namespace candour {

/// \brief The table of a RecordModel, worked by keyboard: arrows move, Enter opens, Space ticks, letters filter.
/// Column widths fit their content, and the title takes what is left, until somebody drags them.
class RecordView final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordView(RecordModel &model, QWidget *parent = nullptr);

    /// Rows that are selected, from the top.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QList<RecordData> selectedRecords() const;

    /// Selects one row and brings it into view; -1 selects nothing.
    void goToRow(int row);
    /// Selects every record of the list, reading what is not yet loaded; of very long lists only what is.
    void selectEverything();

    /// Widths that were dragged, by column name.
    [[nodiscard]] const QHash<QString, int> &widths() const { return m_widths; }
    void setWidths(const QHash<QString, int> &widths);
    /// Shows the arrow of the model's order.
    void showOrder();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(int row);
    /// Something was typed that belongs into the filter.
    void typed(const QString &text);
    /// The pointer or the keyboard went above the first row.
    void leftUpwards();
    /// A head was clicked: the next order of that column.
    void orderRequested(const QString &field, Qt::SortOrder order);
    void widthsChanged();
    void columnsMoved(const QStringList &columns);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyboardSearch(const QString &search) override;

private:
    void setUpHeader();
    void fitColumns();
    void applyWidths();
    void followReset();
    void refreshRowHeight();
    void requestOrder(int column);
    void keepMove(int from, int to);
    [[nodiscard]] bool moveByKey(QKeyEvent &event);
    [[nodiscard]] bool typeByKey(const QKeyEvent &event);
    [[nodiscard]] int fittingWidth(int column) const;
    void holdPlace();
    void returnToPlace();

    RecordModel &m_model;
    QHash<QString, int> m_widths;
    RecordId m_topRecord;      ///< while rows are brought up to date
    QHash<QString, int> m_fitted;   ///< widths measured from the first rows
    bool m_isFittedToRows = false;
    Query::Withdrawn m_fittedTo = Query::Withdrawn::Hidden;
    bool m_isApplying = false;
};

} // namespace candour
