#pragma once

#include <QSortFilterProxyModel>

namespace candour {

/// \brief Which tiles of the dashboard are shown: by workspace, by what an icon says, by words. A head stays while one of
/// its measures does.
class DashboardFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Icon { Any, Concern, Improvement, Special, CommonCause, TooFewPoints, Fail, HitOrMiss, Pass };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// \param workspace key, or empty for all
    void setWanted(const QString &workspace, Icon icon, const QString &words);
    /// How many measures are shown.
    [[nodiscard]] int measureCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool acceptsIcon(const QModelIndex &tile) const;

    QString m_workspace;
    Icon m_icon = Icon::Any;
    QString m_words;
};

} // namespace candour
