#pragma once

#include "services/effective/programmeservice.h"

#include <QAbstractTableModel>

namespace candour {

/// \brief The quarters of its year in which an entry begins and reports, each from 1 to 4.
struct YearBar
{
    int begins = 1;
    int reports = 4;

    /// \return nothing where nobody has named a quarter yet
    [[nodiscard]] static std::optional<YearBar> of(const RecordData &entry);
    [[nodiscard]] bool covers(int quarter) const { return quarter >= begins && quarter <= reports; }
    friend bool operator==(const YearBar &, const YearBar &) = default;
};

/// \brief The entries of a programme's year as rows: directorate, topic, level, four quarters, stage. Sorted by directorate,
/// within it as the programme is. The cell of a quarter says in words what the bar across it shows.
///
/// Owned by its part. An entry that was changed keeps its row.
class YearModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Unit, Topic, Level, FirstQuarter, Stage = FirstQuarter + 4, columnTotal };

    YearModel(const ReferenceData &reference, QObject *parent);

    void setYear(const FinancialYear &year, const QList<EntryPosition> &entries);
    [[nodiscard]] const EntryPosition &entry(int row) const { return m_entries.at(row); }
    /// \return -1 where the entry is not shown
    [[nodiscard]] int rowOf(const RecordId &entry) const;
    [[nodiscard]] QString unitName(const RecordData &entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const EntryPosition &position, int column) const;

    const ReferenceData &m_reference;
    FinancialYear m_year;
    QList<EntryPosition> m_entries;
};

/// What stands in a quarter of an entry's row: "begins", "runs", "reports", "begins and reports", or nothing.
[[nodiscard]] QString quarterCell(const RecordData &entry, int quarter);

} // namespace candour
