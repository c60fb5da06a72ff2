#pragma once

#include "look/clocklabel.h"
#include "storage/backgroundreader.h"
#include "storage/register.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace candour {

class ReferenceData;

/// \brief The records of a query as a table: pages by key, never all at once.
///
/// Owned by its page; borrows the register and the reference data. Follows the register by the smallest change, so that
/// selection and place are kept: an edited record changes its row, a new one appears where it belongs.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ItemRole {
        IdRole = Qt::UserRole, ///< RecordId
        SortRole,              ///< the value itself: QDate, number, code
        ChipRole,              ///< Chip, in the state's column only
        ClockRole,             ///< ClockWords, in the clock's column only
        SensitiveRole,         ///< bool: may identify a person
        WithdrawnRole          ///< bool
    };

    static constexpr int rowsPerPage = 100;

    RecordModel(Register &reg, const ReferenceData &reference, QObject *parent = nullptr);

    /// Name of the column that shows a record's most urgent clock; every other column is a field.
    [[nodiscard]] static QString clockColumn();

    /// \brief Shows other records. Reads the first page at once and counts when the event loop is next idle.
    /// Columns that the type does not have are left out.
    void show(const Query &query, QStringList columns);
    /// Shows other columns of the same rows; nothing is read again.
    void setColumns(QStringList columns);
    /// Brings what is loaded up to date, row by row. Also after another program wrote.
    void synchronise();

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const Schema *schema() const { return m_schema; }
    /// How many records the query has; nothing until they are counted.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

    /// The record of a row that is loaded.
    [[nodiscard]] const RecordData &record(int row) const { return m_rows.at(std::size_t(row)).record; }
    /// \return the row, or -1 where the record is not loaded
    [[nodiscard]] int rowOf(const RecordId &id) const;
    /// Field of a column, or null for the clock's.
    [[nodiscard]] const Field *fieldAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Orders by the column's field; records without a value come last. The clock's column has no order of its own.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void totalChanged();
    /// Rows are about to be brought up to date, and have been: a view keeps its place between the two.
    void synchroniseStarted();
    void synchronised();
    /// Reading did not work; what is shown stays.
    void failed(const candour::Error &error);

private:
    struct Row
    {
        RecordData record;
        mutable ClockWords clock = {};   ///< computed when first shown
        mutable bool hasClock = false;   ///< whether that was done
    };

    void load();
    [[nodiscard]] QStringList knownColumns(QStringList columns) const;
    void countLater();
    void setTotal(std::optional<qint64> total);
    void follow(const ChangeSet &set);
    [[nodiscard]] bool isInPlace(const RecordChange &change) const;
    [[nodiscard]] bool decidesPlace(const QString &field) const;
    void followOne(const RecordChange &change);
    void renewNames(const ChangeSet &set);
    void replaceRow(int row, const RecordData &record);
    void removeMissing(const QList<RecordData> &now);
    void placeAll(const QList<RecordData> &now);
    [[nodiscard]] QString fieldText(const Field &field, const RecordData &record) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString accessibleText(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] const ClockWords &clockOf(const Row &row) const;

    Register &m_register;
    const ReferenceData &m_reference;
    const Schema *m_schema = nullptr;
    Query m_query;
    QStringList m_columns;
    std::vector<Row> m_rows;
    std::optional<PageKey> m_next;
    std::optional<qint64> m_total;
    bool m_isCounting = false;  ///< about to count
    Question m_counted;         ///< how many there are, looked up in the background
};

} // namespace candour
