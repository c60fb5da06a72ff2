#include "look/sectionlist.h"

#include "look/fonts.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace candour {

namespace {

constexpr int margin = 12;
constexpr int rowGap = 8;
constexpr int groupGap = 9;

QString countText(const QVariant &count)
{
    return count.isNull() ? QString() : QLocale().toString(count.toInt());
}

/// Owned by its SectionList.
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = Colours::of(option.palette);
        QRect row = option.rect;
        if (index.data(SectionModel::GroupRole).toBool()) {
            painter->fillRect(QRect(row.left() + margin, row.top() + groupGap / 2, row.width() - 2 * margin, 1),
                colours[Role::Divider]);
            row.setTop(row.top() + groupGap);
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter->fillRect(row, colours[Role::Selection]);
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colours[Role::Accent]);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, colours[Role::AccentSoft]);
        }
        paintContent(*painter, option, row, index, selected);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.rect = row;
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const int group = index.data(SectionModel::GroupRole).toBool() ? groupGap : 0;
        const int width = 2 * margin + iconSide(metrics) + 2 * rowGap
            + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString())
            + metrics.horizontalAdvance(countText(index.data(SectionModel::CountRole)));
        return {width, rowHeight(metrics) + 4 + group};
    }

private:
    static void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const QModelIndex &index, bool selected)
    {
        const Colours &colours = Colours::of(option.palette);
        const QFontMetrics &metrics = option.fontMetrics;
        const int side = iconSide(metrics);
        const QRect inner = row.adjusted(margin, 0, -margin, 0);
        const QRect square(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
        paintGlyph(painter, square, index.data(SectionModel::GlyphRole).value<Glyph>(),
            colours[selected ? Role::Accent : Role::Muted]);

        painter.setFont(option.font);
        const QString count = countText(index.data(SectionModel::CountRole));
        painter.setPen(colours[Role::Muted]);
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
        const int right = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + rowGap;
        const QRect label = inner.adjusted(side + rowGap, 0, -right, 0);
        painter.setPen(colours[Role::Text]);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, label.width()));
    }
};

} // namespace

void SectionModel::setSections(const QList<Section> &sections)
{
    beginResetModel();
    m_sections = sections;
    endResetModel();
}

void SectionModel::setCount(const QString &key, std::optional<int> count)
{
    const QModelIndex at = indexOf(key);
    if (!at.isValid() || m_sections.at(at.row()).count == count)
        return;
    m_sections[at.row()].count = count;
    Q_EMIT dataChanged(at, at, {CountRole, Qt::AccessibleTextRole});
}

QModelIndex SectionModel::indexOf(const QString &key) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
        [&](const Section &section) { return section.key == key; });
    return found == m_sections.end() ? QModelIndex() : index(static_cast<int>(found - m_sections.begin()));
}

int SectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QVariant SectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Section &section = m_sections.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return section.label;
    case Qt::AccessibleTextRole:
        return section.count ? tr("%1, %n record(s)", nullptr, *section.count).arg(section.label) : section.label;
    case KeyRole: return section.key;
    case GlyphRole: return QVariant::fromValue(section.glyph);
    case CountRole: return section.count ? QVariant(*section.count) : QVariant();
    case GroupRole: return section.startsGroup;
    default: return {};
    }
}

SectionList::SectionList(QWidget *parent)
    : QListView(parent)
    , m_sections(new SectionModel(this))
{
    setModel(m_sections);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Sections"));
    setViewportMargins(0, rowGap, 0, rowGap);
    // The navigation belongs to the window, the lists beside it stand out.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SectionList::updateGeometry);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT currentKeyChanged(current.data(SectionModel::KeyRole).toString());
    });
}

void SectionList::setSections(const QList<Section> &sections)
{
    const QString before = currentKey();
    {
        const QSignalBlocker quiet(selectionModel());
        m_sections->setSections(sections);
        const QModelIndex same = m_sections->indexOf(before);
        if (same.isValid())
            setCurrentIndex(same);
    }
    if (!currentIndex().isValid() && !sections.isEmpty())
        setCurrentIndex(m_sections->index(0));
    updateGeometry();
}

void SectionList::setCount(const QString &key, std::optional<int> count)
{
    m_sections->setCount(key, count);
    updateGeometry();
}

QString SectionList::currentKey() const
{
    return currentIndex().data(SectionModel::KeyRole).toString();
}

bool SectionList::setCurrentKey(const QString &key)
{
    const QModelIndex at = m_sections->indexOf(key);
    if (!at.isValid())
        return false;
    setCurrentIndex(at);
    return true;
}

QSize SectionList::sizeHint() const
{
    const QScrollBar *bar = verticalScrollBar();
    const int barWidth = bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0;
    return {std::max(fontMetrics().averageCharWidth() * 24, sizeHintForColumn(0)) + barWidth, QListView::sizeHint().height()};
}

} // namespace candour
