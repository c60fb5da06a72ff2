#pragma once

#include "schema/recorddata.h"

#include <QAbstractTableModel>

namespace candour {

class ReferenceData;

/// \brief The cases of an audit project in the order in which they are entered: place in the draw, then order of adding.
/// Owned by its page; borrows the reference lists.
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Status, ColumnCount };

    CaseListModel(const ReferenceData &reference, QObject *parent) : QAbstractTableModel(parent), m_reference(reference) { }

    /// Cases that a draw left out are not listed.
    void setCases(QList<RecordData> cases);
    [[nodiscard]] const QList<RecordData> &cases() const { return m_cases; }
    [[nodiscard]] int rowOf(const RecordId &id) const;
    /// The first case from a row on, then from the top, that is not started or in progress; -1 without one.
    [[nodiscard]] int nextOpen(int from) const;
    /// "7 of 10 cases complete".
    [[nodiscard]] QString progressText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ReferenceData &m_reference;
    QList<RecordData> m_cases;
};

} // namespace candour
