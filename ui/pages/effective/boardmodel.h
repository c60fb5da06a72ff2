#pragma once

#include "services/effective/programmeservice.h"

#include <QAbstractTableModel>

namespace candour {

/// What a card of the board says.
struct BoardCard
{
    RecordData project;
    QString head;      ///< "CA-2627-0041 · level 1"
    QString title;
    QString unit;
    QString note = {}; ///< "behind", "no news"; empty where nothing is late

    /// All of it, for screen readers and where a card is cut.
    [[nodiscard]] QString sentence() const;
};

/// \brief The projects of a programme's year as cards in columns: one for each state of an audit project, in the order of its
/// workflow. Entries without a project have no card. Owned by its part.
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    BoardModel(const ReferenceData &reference, QObject *parent);

    void setEntries(const QList<EntryPosition> &entries);
    /// \return null where a column has no such card
    [[nodiscard]] const BoardCard *card(const QModelIndex &index) const;
    [[nodiscard]] int cardsIn(int column) const { return int(m_columns.at(column).size()); }
    [[nodiscard]] QString stateOf(int column) const { return m_states.at(column); }
    [[nodiscard]] QModelIndex indexOf(const RecordId &project) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] BoardCard cardOf(const EntryPosition &position) const;

    const ReferenceData &m_reference;
    QStringList m_states;
    QList<QList<BoardCard>> m_columns;
};

} // namespace candour
