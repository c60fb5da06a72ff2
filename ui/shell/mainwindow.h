#pragma once

#include "base/result.h"
#include "shell/windowcontext.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <memory>

class QActionGroup;
class QStackedWidget;

namespace candour {

class BackgroundTask;
class CommandPalette;
class ImportWizard;
class RegisterView;
class Session;
class StartPage;
class StatusLine;
class Tour;
struct PaletteEntry;

using OpenedRegister = Result<std::unique_ptr<Register>>;

/// Opens a register for a window: read only where it cannot be written.
[[nodiscard]] OpenedRegister readRegister(const QString &path, const Register::Desk &desk);

/// \brief The window: menus, and either the start page, an open register or an import.
///
/// Owned by whoever built it, together with what it borrows. Owns the session of the register that is open. Every command
/// is a QAction whose object name is its key, so that menus, palette and tests speak of the same thing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context);
    ~MainWindow() override;

    /// \return false where it could not be opened; the start page then says why
    bool openRegister(const QString &path);
    /// The same with what readRegister() gave.
    bool showRegister(OpenedRegister reg);
    void closeRegister();

    /// The register that is open, or null.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] RegisterView *view() const { return m_view; }
    [[nodiscard]] ImportWizard *wizard() const { return m_wizard; }
    /// The command of a key, such as "undo"; null where there is none.
    [[nodiscard]] QAction *command(const QString &key) const { return m_commands.value(key); }

public Q_SLOTS:
    void startImport();
    void openPalette();

Q_SIGNALS:
    /// The window was painted for the first time.
    void painted();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Tab goes through a page as it is read, however late its parts were made.
    bool focusNextPrevChild(bool next) override;

private:
    QAction *addCommand(QMenu *menu, const QString &key, const QString &words, const QKeySequence &keys, std::function<void()> run);
    QMenu *addMenu(const QString &words);
    void createMenus();
    void createFileMenu();
    void createReportMenu(QMenu *menu);
    void createEditMenu();
    void createViewMenu();
    void createThemeMenu(QMenu *menu);
    void createRecordMenu();
    void refreshRecordMenu();
    void createGoMenu();
    void createHelpMenu();
    void refreshCommands();
    void refreshRecent();
    void refreshSectionKeys();
    [[nodiscard]] QList<PaletteEntry> paletteEntries();

    /// Made when it is first needed: a window that opens on a register need not wait for it.
    [[nodiscard]] StartPage &startPage();
    void createCorner();
    /// Lets go of the register that is open, and of all that borrows it.
    void releaseRegister();
    void newRegister();
    void chooseRegister();
    void openDemo();
    void use(std::unique_ptr<Register> reg);
    void connectView();
    void leaveImport();
    void openReport(const QString &kind);
    void stepText(int percent);
    void openTour();
    void showKeys();
    void showAbout();

    WindowContext m_context;
    std::unique_ptr<Ask> m_ownAsk;
    Ask *m_ask = nullptr;
    std::unique_ptr<Session> m_session;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    RegisterView *m_view = nullptr;
    ImportWizard *m_wizard = nullptr;
    CommandPalette *m_palette = nullptr;
    StatusLine *m_status = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_recordMenu = nullptr;
    QActionGroup *m_themes = nullptr;
    QHash<QString, QAction *> m_commands;
    QStringList m_forRegister;   ///< keys of commands that need an open register
    QStringList m_forList;       ///< and of those that need a list
    QTimer m_poll;
    bool m_isPainted = false;
};

} // namespace candour
