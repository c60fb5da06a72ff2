#pragma once

#include "look/icons.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace candour {

/// \brief One thing that the palette can open or do.
struct PaletteEntry
{
    QString kind;     ///< what it is, in words: "Section", "Command", "Incident"
    QString label;
    QString detail = {};   ///< beside the label: the title of a record, the keys of a command
    Glyph glyph = Glyph::ArrowRight;
    std::function<void()> run;
};

/// \brief What the palette found, in the order in which it was found. Owned by the palette.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole { KindRole = Qt::UserRole, DetailRole, GlyphRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    void append(const QList<PaletteEntry> &entries);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

/// \brief Draws an entry: icon, label, detail in muted words, kind at the right.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace candour
