#include "pages/dashboard/dashboardfilter.h"

#include "pages/dashboard/dashboardmodel.h"

#include <algorithm>

namespace candour {

void DashboardFilter::setWanted(const QString &workspace, Icon icon, const QString &words)
{
    m_workspace = workspace;
    m_icon = icon;
    m_words = words.simplified();
    invalidateFilter();
}

int DashboardFilter::measureCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += index(row, 0).data(DashboardModel::HeadRole).toBool() ? 0 : 1;
    return count;
}

bool DashboardFilter::acceptsIcon(const QModelIndex &tile) const
{
    if (m_icon == Icon::Any)
        return true;
    if (tile.data(DashboardModel::VariationRole).isNull())
        return false; // not yet known, or not to be drawn
    const auto variation = VariationIcon(tile.data(DashboardModel::VariationRole).toInt());
    const auto assurance = AssuranceIcon(tile.data(DashboardModel::AssuranceRole).toInt());
    switch (m_icon) {
    case Icon::Any: return true;
    case Icon::Concern: return variation == VariationIcon::ConcernHigh || variation == VariationIcon::ConcernLow;
    case Icon::Improvement: return variation == VariationIcon::ImprovementHigh || variation == VariationIcon::ImprovementLow;
    case Icon::Special: return variation == VariationIcon::NeitherHigh || variation == VariationIcon::NeitherLow;
    case Icon::CommonCause: return variation == VariationIcon::CommonCause;
    case Icon::TooFewPoints: return variation == VariationIcon::None;
    case Icon::Fail: return assurance == AssuranceIcon::Fail;
    case Icon::HitOrMiss: return assurance == AssuranceIcon::HitOrMiss;
    case Icon::Pass: return assurance == AssuranceIcon::Pass;
    }
    return true;
}

bool DashboardFilter::accepts(int row) const
{
    const QModelIndex tile = sourceModel()->index(row, 0);
    if (!m_workspace.isEmpty() && tile.data(DashboardModel::WorkspaceRole).toString() != m_workspace)
        return false;
    const QStringList parts = m_words.split(u' ', Qt::SkipEmptyParts);
    const QString name = tile.data(Qt::DisplayRole).toString();
    return std::all_of(parts.begin(), parts.end(), [&name](const QString &part) { return name.contains(part, Qt::CaseInsensitive); }) && acceptsIcon(tile);
}

bool DashboardFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (!sourceModel()->index(row, 0).data(DashboardModel::HeadRole).toBool())
        return accepts(row);
    for (int next = row + 1; next < sourceModel()->rowCount(); ++next) {
        if (sourceModel()->index(next, 0).data(DashboardModel::HeadRole).toBool())
            return false;
        if (accepts(next))
            return true;
    }
    return false;
}

} // namespace candour
