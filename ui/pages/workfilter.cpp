#include "pages/workfilter.h"

#include "pages/workmodel.h"

#include <algorithm>

namespace candour {

void WorkFilter::setWanted(std::optional<Workspace> workspace, std::optional<ClockState::Status> status, const QString &words)
{
    m_workspace = workspace;
    m_status = status;
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool WorkFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const auto *model = qobject_cast<const WorkModel *>(sourceModel());
    if (!model)
        return true;
    const WorkItem &item = model->item(row);
    if (m_workspace && item.workspace != *m_workspace)
        return false;
    if (m_status && item.clock.status != *m_status)
        return false;
    const QString text = QStringList {item.name, item.title, item.owner, item.clock.label}.join(u' ');
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace candour
