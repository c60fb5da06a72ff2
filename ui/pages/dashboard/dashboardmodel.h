#pragma once

#include "reports/charts/chartspec.h"
#include "services/shared/measureservice.h"

#include <QAbstractListModel>
#include <QTimer>

namespace candour {

class Session;

/// \brief The measures of a register as tiles: a head for each workspace, then its measures.
///
/// Charts are computed when a tile is first looked at, and the others a few at a time while nothing else is to be done,
/// so that many measures appear at once. Follows the register. Owned by the DashboardPage; borrows the session.
class DashboardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        HeadRole = Qt::UserRole, ///< bool: the name of a workspace, not a measure
        WorkspaceRole,           ///< key, such as "safety"
        KnownRole,               ///< bool: the chart is computed
        VariationRole,           ///< int of VariationIcon
        AssuranceRole            ///< int of AssuranceIcon
    };

    DashboardModel(Session &session, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isHead(int row) const { return m_tiles[std::size_t(row)].isHead; }
    [[nodiscard]] const Measure &measure(int row) const { return m_tiles[std::size_t(row)].measure; }
    /// The chart of a row, computed now where it was not yet; null where it cannot be drawn, see problem().
    [[nodiscard]] const ChartSpec *spec(int row) const;
    [[nodiscard]] QString problem(int row) const { return m_tiles[std::size_t(row)].problem; }
    [[nodiscard]] int measureCount() const;
    /// Reads the list of measures again.
    void reload();

private:
    struct Tile
    {
        bool isHead = false;
        QString head = {};
        Measure measure = {};
        bool known = false;
        std::optional<ChartSpec> spec = {};
        QString problem = {};
    };

    void compute(Tile &tile) const;
    void computeSome();
    void forget(const ChangeSet &set);
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] static std::vector<Tile> tilesOf(const QList<Measure> &measures);

    Session &m_session;
    MeasureService m_service;
    mutable std::vector<Tile> m_tiles;
    QTimer m_turn;
};

} // namespace candour
