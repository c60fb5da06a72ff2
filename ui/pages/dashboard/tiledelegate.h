#pragma once

#include <QStyledItemDelegate>

namespace candour {

class DashboardModel;

/// \brief Draws one measure as a tile: name, latest value, target, icons beside the words, the chart below.
/// Owned by the view of the DashboardPage. Only tiles in sight are drawn, and so only their charts are computed at once.
class TileDelegate final : public QStyledItemDelegate
{
public:
    static constexpr int gap = 4; ///< on each side of a tile, in logical pixels

    TileDelegate(const DashboardModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Width of the view's contents: a head takes all of it.
    void setWidth(int width) { m_width = width; }

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMeasure(QPainter &painter, const QStyleOptionViewItem &option, int row) const;

    const DashboardModel &m_model;
    int m_width = 600;
};

} // namespace candour
