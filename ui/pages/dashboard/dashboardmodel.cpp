#include "pages/dashboard/dashboardmodel.h"

#include "reports/charts/chartwords.h"
#include "reports/charts/measurechart.h"
#include "services/shared/session.h"

#include <QElapsedTimer>

#include <algorithm>

namespace candour {

namespace {

constexpr int budgetMs = 8; ///< of one turn of the event loop, so that nobody waits

bool concernsMeasures(const ChangeSet &set)
{
    return set.touches(u"measure"_qs);
}

} // namespace

DashboardModel::DashboardModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_service(session.reg(), session.reference())
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &DashboardModel::computeSome);
    connect(&session.reg(), &Register::changed, this, &DashboardModel::forget);
    connect(&session.reg(), &Register::changedElsewhere, this, &DashboardModel::reload);
    reload();
}

std::vector<DashboardModel::Tile> DashboardModel::tilesOf(const QList<Measure> &measures)
{
    std::vector<Tile> tiles;
    QString workspace;
    for (const Measure &measure : measures) {
        if (measure.workspace != workspace || tiles.empty()) {
            workspace = measure.workspace;
            Tile head;
            head.isHead = true;
            head.measure.workspace = workspace;
            tiles.push_back(head);
        }
        Tile tile;
        tile.measure = measure;
        tiles.push_back(tile);
    }
    return tiles;
}

void DashboardModel::reload()
{
    const auto measures = m_service.measures();
    beginResetModel();
    m_tiles = tilesOf(measures ? *measures : QList<Measure>());
    for (Tile &tile : m_tiles) {
        if (tile.isHead)
            tile.head = m_session.reference().label(u"measure_workspace"_qs, tile.measure.workspace);
    }
    endResetModel();
    m_turn.start();
}

void DashboardModel::forget(const ChangeSet &set)
{
    if (concernsMeasures(set)) {
        reload();
        return;
    }
    bool any = false;
    const bool everything = set.touches(u"import_batch"_qs) || set.touches(u"measure_value"_qs) || set.touches(u"chart_annotation"_qs);
    for (std::size_t row = 0; row < m_tiles.size(); ++row) {
        Tile &tile = m_tiles[row];
        if (tile.isHead || !(everything || (!tile.measure.recordType.isEmpty() && set.touches(tile.measure.recordType))))
            continue;
        tile.known = false;
        any = true;
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (any)
        m_turn.start();
}

void DashboardModel::compute(Tile &tile) const
{
    tile.known = true;
    tile.spec.reset();
    tile.problem.clear();
    const auto series = m_service.series(tile.measure);
    const auto spec = series ? measureChart(*series) : Result<ChartSpec>(series.error());
    if (spec)
        tile.spec = *spec;
    else
        tile.problem = spec.error().message;
}

void DashboardModel::computeSome()
{
    QElapsedTimer spent;
    spent.start();
    int head = 0;
    for (std::size_t row = 0; row < m_tiles.size(); ++row) {
        Tile &tile = m_tiles[row];
        if (tile.isHead)
            head = int(row);
        if (tile.isHead || tile.known)
            continue;
        compute(tile);
        // The head comes along: whether it is shown depends on its measures.
        Q_EMIT dataChanged(index(head), index(int(row)));
        if (spent.elapsed() >= budgetMs)
            return;
    }
    m_turn.stop();
}

int DashboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tiles.size());
}

int DashboardModel::measureCount() const
{
    return int(std::count_if(m_tiles.begin(), m_tiles.end(), [](const Tile &tile) { return !tile.isHead; }));
}

const ChartSpec *DashboardModel::spec(int row) const
{
    Tile &tile = m_tiles[std::size_t(row)];
    if (tile.isHead)
        return nullptr;
    if (!tile.known)
        compute(tile);
    return tile.spec ? &*tile.spec : nullptr;
}

QString DashboardModel::sentence(int row) const
{
    const ChartSpec *chart = spec(row);
    if (!chart)
        return measure(row).name + u": "_qs + problem(row);
    const int last = chart->isOverTime() ? chart->latest() : -1;
    return last >= 0 ? QString(chart->title + u". "_qs + pointSentence(*chart, std::size_t(last))) : QString(chart->title + u'.');
}

QVariant DashboardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Tile &tile = m_tiles[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return tile.isHead ? tile.head : tile.measure.name;
    case Qt::AccessibleTextRole: return tile.isHead ? tile.head : sentence(index.row());
    case Qt::ToolTipRole: return tile.isHead || !tile.known ? QVariant() : QVariant(sentence(index.row()));
    case HeadRole: return tile.isHead;
    case WorkspaceRole: return tile.measure.workspace;
    case KnownRole: return tile.known;
    case VariationRole: return tile.spec ? QVariant(int(tile.spec->hasIcons ? tile.spec->variation : VariationIcon::None)) : QVariant();
    case AssuranceRole: return tile.spec ? QVariant(int(tile.spec->hasIcons ? tile.spec->assurance : AssuranceIcon::None)) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags DashboardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isHead(index.row()) ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace candour
