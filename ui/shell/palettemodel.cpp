#include "shell/palettemodel.h"

#include "look/fonts.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int gap = 8;

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void PaletteModel::append(const QList<PaletteEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries.append(entries);
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.label;
    case Qt::AccessibleTextRole: return QStringList({entry.label, entry.detail, entry.kind}).join(u", "_qs);
    case Qt::ToolTipRole: return entry.detail;
    case KindRole: return entry.kind;
    case DetailRole: return entry.detail;
    case GlyphRole: return int(entry.glyph);
    default: return {};
    }
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFontMetrics &metrics = option.fontMetrics;
    painter->save();
    if (selected)
        painter->fillRect(option.rect, colours[Role::Selection]);
    painter->setFont(option.font);
    const int side = iconSide(metrics);
    QRect room = option.rect.adjusted(12, 0, -12, 0);
    paintGlyph(*painter, QRect(room.left(), room.center().y() - side / 2, side, side),
        Glyph(index.data(PaletteModel::GlyphRole).toInt()), colours[selected ? Role::Text : Role::Muted]);
    room.setLeft(room.left() + side + gap);
    const QColor quiet = colours[selected ? Role::Text : Role::Muted];
    const QString kind = index.data(PaletteModel::KindRole).toString();
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, kind);
    room.setRight(room.right() - metrics.horizontalAdvance(kind) - 2 * gap);
    const QString label = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(colours[Role::Text]);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, label);
    room.setLeft(room.left() + metrics.horizontalAdvance(label) + gap);
    painter->setPen(quiet);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, rowHeight(option.fontMetrics)};
}

} // namespace candour
