#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

class QSettings;

namespace candour {

/// \brief How somebody likes a list: its columns in order, and the widths that were dragged.
struct ListLayout
{
    QStringList columns;          ///< empty: as the list came
    QHash<QString, int> widths;   ///< logical pixels by column; columns that nobody dragged are absent

    friend bool operator==(const ListLayout &, const ListLayout &) = default;
};

/// \brief Keeps the layouts of lists between runs, one group of settings per list.
/// Borrows the settings; owned by the window and handed to its lists.
class ListMemory
{
public:
    explicit ListMemory(QSettings &settings) : m_settings(settings) { }

    [[nodiscard]] ListLayout layout(const QString &list) const;
    void keep(const QString &list, const ListLayout &layout);

private:
    QSettings &m_settings;
};

} // namespace candour
