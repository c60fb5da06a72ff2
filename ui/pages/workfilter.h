#pragma once

#include "workflow/clocks.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace candour {

enum class Workspace;

/// \brief The rows of a WorkModel that somebody wants to see. Owned by its page.
class WorkFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// \param words all must occur in the row, in any column, capitals ignored
    void setWanted(std::optional<Workspace> workspace, std::optional<ClockState::Status> status, const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<Workspace> m_workspace;
    std::optional<ClockState::Status> m_status;
    QStringList m_words;
};

} // namespace candour
