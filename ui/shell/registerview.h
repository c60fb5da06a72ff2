#pragma once

#include "schema/recorddata.h"
#include "shell/navigator.h"
#include "shell/sections.h"
#include "tables/listmemory.h"

#include <QWidget>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace candour {

class Ask;
class BackgroundTask;
class DashboardPage;
class InlineMessage;
class SectionCounts;
class SectionPage;
class Session;
class Theme;
class WindowSettings;
class WorkButton;
class WorkspacePage;

/// \brief An open register: workspaces as tabs, their sections and pages, the work that waits, and the way between them.
///
/// Made by the window when a register opens and gone with it; borrows what it is given. Pages are made when first shown.
class RegisterView final : public QWidget
{
    Q_OBJECT
    Q_MOC_INCLUDE("work/backgroundtask.h")

public:
    RegisterView(Session &session, const Theme &theme, Ask &ask, WindowSettings &settings, QWidget *parent);

    [[nodiscard]] QString currentSection() const;
    /// The list that is shown; null on a page made by hand.
    [[nodiscard]] SectionPage *currentList() const;
    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    /// How much the shown page shows, for the status line.
    [[nodiscard]] QString status() const { return m_status; }

public Q_SLOTS:
    void goToSection(const QString &key);
    void goToWorkspace(const QString &key);
    void goTo(const QString &type, const candour::RecordId &record);
    void goBack();
    void goForward();
    void focusFilter();
    /// The keyboard goes to the rows of a list: whoever went to a section by a command goes on there.
    void focusPage();
    /// Opens the record that is shown in a window of its own.
    void openInWindow();
    void undo();
    void redo();
    void say(const candour::Error &error);
    /// \param action words of a link, which calls `follow`
    void tell(const QString &text, const QString &action = {}, const std::function<void()> &follow = {});

Q_SIGNALS:
    void sectionChanged(const QString &key);
    void taskStarted(candour::BackgroundTask *task);
    void importRequested();
    void statusChanged(const QString &text);
    /// The record or its width changed, and so what can be done with it.
    void recordChanged();

private:
    void createHead();
    void followRegister();
    [[nodiscard]] WorkspacePage *workspace(const QString &key);
    [[nodiscard]] QWidget *makePage(const SectionDescription &section, QWidget *parent);
    [[nodiscard]] DashboardPage *makeDashboard(const SectionDescription &section, QWidget *parent);
    /// The dashboard that is shown; null elsewhere.
    [[nodiscard]] DashboardPage *currentDashboard() const;
    [[nodiscard]] SectionPage *makeList(const SectionDescription &section, QWidget *parent);
    void arrive();
    void travel(const Place &place);
    void openWindow(const QString &type, const RecordId &record);
    void setStatus(const QString &text);

    Session &m_session;
    const Theme &m_theme;
    Ask &m_ask;
    WindowSettings &m_settings;
    ListMemory m_memory;
    QList<SectionDescription> m_sections;
    Navigator m_navigator;
    QTabBar *m_tabs = nullptr;
    WorkButton *m_work = nullptr;
    InlineMessage *m_message = nullptr;
    std::function<void()> m_messageAction;
    QStackedWidget *m_stack = nullptr;
    SectionCounts *m_counts = nullptr;
    QString m_status;
    bool m_isTravelling = false;
};

} // namespace candour
