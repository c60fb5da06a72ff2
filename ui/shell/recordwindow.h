#pragma once

#include "base/id.h"

#include <QWidget>

namespace candour {

class Ask;
class BackgroundTask;
class RecordPanel;
class Session;

/// \brief One record in a window of its own. Owned by the main window, closed with the register; Ctrl+W closes it.
class RecordWindow final : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("work/backgroundtask.h")

public:
    RecordWindow(Session &session, Ask &ask, QWidget *parent);

    void open(const QString &type, const RecordId &record);

Q_SIGNALS:
    /// A link was followed: the main window shows where it leads.
    void goTo(const QString &type, const candour::RecordId &record);
    void taskStarted(candour::BackgroundTask *task);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void refreshTitle();

    Session &m_session;
    RecordPanel *m_panel = nullptr;
};

} // namespace candour
