#pragma once

#include "look/icons.h"

#include <QAbstractListModel>
#include <QListView>

#include <optional>

namespace candour {

/// \brief One entry of the navigation at the left of a workspace.
struct Section
{
    QString key;                        ///< stable, untranslated
    QString label;
    Glyph glyph = Glyph::Report;
    std::optional<int> count = {};      ///< shown at the right; none where counting makes no sense
    bool startsGroup = false;           ///< a hairline above
};

/// \brief The sections of a workspace, their counts live. Owned by its SectionList.
class SectionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum ItemRole { KeyRole = Qt::UserRole, GlyphRole, CountRole, GroupRole };

    using QAbstractListModel::QAbstractListModel;

    void setSections(const QList<Section> &sections);

    /// Changes one count; an unknown key is ignored.
    void setCount(const QString &key, std::optional<int> count);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Section> m_sections;
};

/// \brief The list of sections: one is always chosen, arrows move, typing finds.
class SectionList final : public QListView
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// Keeps the chosen section where it is still there, otherwise chooses the first.
    void setSections(const QList<Section> &sections);
    void setCount(const QString &key, std::optional<int> count);

    [[nodiscard]] QString currentKey() const;
    /// \return false where there is no such section; nothing changes then
    bool setCurrentKey(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Whoever changed it; once for each change.
    void currentKeyChanged(const QString &key);

private:
    SectionModel *m_sections = nullptr;
};

} // namespace candour
