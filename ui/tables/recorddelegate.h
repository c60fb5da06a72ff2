#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace candour {

/// \brief Draws the cells of a RecordModel: states as chips, clocks as shape and words, figures in tabular type.
/// A cell whose text is cut shows all of it in its tooltip.
class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    mutable QFont m_base;    ///< of the view; what m_figures was made from
    mutable QFont m_figures;
};

} // namespace candour
