#include "tables/recorddelegate.h"

#include "look/clocklabel.h"
#include "look/fonts.h"
#include "look/statechip.h"
#include "tables/recordmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace candour {

namespace {

constexpr int margin = 6;   // as the style leaves beside a cell's text
constexpr int gap = 4;

QRect contents(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(margin, 0, -margin, 0);
}

int clockWidth(const ClockWords &clock, const QFontMetrics &metrics)
{
    return clock.words.isEmpty() ? 0 : iconSide(metrics) + gap + metrics.horizontalAdvance(clock.words) + gap;
}

void paintClock(QPainter &painter, const QStyleOptionViewItem &option, const ClockWords &clock)
{
    if (clock.words.isEmpty())
        return;
    const Colours &colours = Colours::of(option.palette);
    const QRect cell = contents(option);
    const int side = iconSide(option.fontMetrics);
    paintGlyph(painter, QRect(cell.left(), cell.top() + (cell.height() - side) / 2, side, side), shapeGlyph(clock.shape),
        colours[markRole(clock.tone)]);
    const QRect words = cell.adjusted(side + gap, 0, 0, 0);
    const bool plain = clock.tone == Tone::Neutral || option.state.testFlag(QStyle::State_Selected);
    painter.setPen(colours[plain ? Role::Text : markRole(clock.tone)]);
    painter.setFont(option.font);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(clock.words, Qt::ElideRight, words.width()));
}

/// Room that the cell's words take, with the margins at both ends.
int wordsWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const QVariant chip = index.data(RecordModel::ChipRole); chip.isValid())
        return chipSize(chip.value<Chip>(), option.fontMetrics).width() + 2 * margin;
    if (const QVariant clock = index.data(RecordModel::ClockRole); clock.isValid())
        return clockWidth(clock.value<ClockWords>(), option.fontMetrics) + 2 * margin;
    return option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * margin + 2;
}

} // namespace

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_base != option->font) {
        m_base = option->font;
        m_figures = tabularFont(m_base);
    }
    const bool figures = option->displayAlignment.testFlag(Qt::AlignRight) || index.data(RecordModel::ClockRole).isValid();
    if (figures) {
        option->font = m_figures;
        option->fontMetrics = QFontMetrics(m_figures);
    }
    if (index.data(RecordModel::WithdrawnRole).toBool()) {
        const QColor muted = Colours::of(option->palette)[Role::Muted];
        option->palette.setColor(QPalette::Text, muted);
        option->palette.setColor(QPalette::HighlightedText, Colours::of(option->palette)[Role::Text]);
    }
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant chip = index.data(RecordModel::ChipRole);
    const QVariant clock = index.data(RecordModel::ClockRole);
    if (!chip.isValid() && !clock.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    painter->save();
    if (clock.isValid()) {
        paintClock(*painter, cell, clock.value<ClockWords>());
    } else if (!chip.value<Chip>().word.isEmpty()) {
        painter->setFont(cell.font);
        paintChip(*painter, contents(cell), chip.value<Chip>(), cell.palette);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {wordsWidth(cell, index), rowHeight(cell.fontMetrics)};
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool isCut = wordsWidth(cell, index) > view->visualRect(index).width();
    const bool isClock = index.data(RecordModel::ClockRole).isValid();
    const QString text = isCut && index.data(RecordModel::ChipRole).isValid() ? index.data().toString()
        : isCut || isClock ? index.data(Qt::ToolTipRole).toString() : QString();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace candour
