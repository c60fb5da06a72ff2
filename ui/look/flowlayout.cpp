#include "look/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace candour {

FlowLayout::FlowLayout(QWidget *parent, int gap, std::optional<int> lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap.value_or(gap))
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
    return QSize(std::max(0, width - m_gap), lineHeight()).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::lineHeight() const
{
    int height = 0;
    for (const auto &item : m_items)
        height = std::max(height, item->isEmpty() ? 0 : item->sizeHint().height());
    return height;
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int line = lineHeight();
    int x = room.left();
    int y = room.top();
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const QSize size(std::min(hint.width(), std::max(room.width(), item->minimumSize().width())), hint.height());
        if (x > room.left() && x + size.width() > room.left() + room.width()) {
            x = room.left();
            y += line + m_lineGap;
        }
        const QRect place(QPoint(x, y + (line - size.height()) / 2), size);
        if (move)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
        x += size.width() + m_gap;
    }
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace candour
