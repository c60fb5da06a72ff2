#pragma once

#include "base/id.h"
#include "tables/listfilter.h"

#include <QMenu>

#include <functional>

namespace candour {

class Ask;
class RecordData;
class Session;

/// \brief The menu of a list's saved views, which everybody on the register shares.
/// Owned by its button; filled each time it opens.
class SavedViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \param section key of the list
    /// \param current what the list looks like now
    SavedViewsMenu(Session &session, Ask &ask, const QString &section, std::function<ListView()> current, QWidget *parent);

    /// Name of the view that was opened or saved last; empty for the standard list.
    [[nodiscard]] QString currentName() const { return m_name; }

Q_SIGNALS:
    void viewOpened(const ListView &view);
    /// Back to how the list came.
    void standardRequested();

private:
    void fill();
    void addViews(const QList<RecordData> &views);
    void save();
    void update(const RecordData &view);
    void rename(const RecordData &view);
    void withdraw(const RecordData &view);

    Session &m_session;
    Ask &m_ask;
    QString m_section;
    std::function<ListView()> m_current;
    RecordId m_view;   ///< opened or saved last
    QString m_name;
};

} // namespace candour
