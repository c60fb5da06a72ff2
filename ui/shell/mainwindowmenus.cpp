// The menus of the window, and the palette that finds the same commands.

#include "ask/ask.h"
#include "forms/commandbar.h"
#include "look/theme.h"
#include "pages/keysdialog.h"
#include "pages/startpage.h"
#include "reports/reportkinds.h"
#include "services/shared/session.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/registerview.h"
#include "shell/sectionpage.h"
#include "shell/tour.h"
#include "shell/windowsettings.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

namespace candour {

QMenu *MainWindow::addMenu(const QString &words)
{
    auto *menu = menuBar()->addMenu(words);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *MainWindow::addCommand(QMenu *menu, const QString &key, const QString &words, const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = menu->addAction(words);
    action->setObjectName(key);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_commands.insert(key, action);
    return action;
}

void MainWindow::createMenus()
{
    createFileMenu();
    createEditMenu();
    createViewMenu();
    createRecordMenu();
    createGoMenu();
    createHelpMenu();
}

void MainWindow::createFileMenu()
{
    QMenu *menu = addMenu(tr("&File"));
    addCommand(menu, u"newRegister"_qs, tr("&New register…"), {}, [this] { newRegister(); });
    addCommand(menu, u"openRegister"_qs, tr("&Open…"), QKeySequence::Open, [this] { chooseRegister(); });
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    addCommand(menu, u"openDemo"_qs, tr("Open the &demo Trust"), {}, [this] { openDemo(); });
    menu->addSeparator();
    addCommand(menu, u"import"_qs, tr("&Import…"), QKeySequence(tr("Ctrl+I")), [this] { startImport(); });
    QMenu *exports = menu->addMenu(tr("&Export the list"));
    addCommand(exports, u"exportXlsx"_qs, tr("As a &workbook (XLSX)…"), QKeySequence(tr("Ctrl+E")), [this] { m_view->currentList()->exportAs(u"xlsx"_qs); });
    addCommand(exports, u"exportCsv"_qs, tr("As &text (CSV)…"), {}, [this] { m_view->currentList()->exportAs(u"csv"_qs); });
    createReportMenu(menu->addMenu(tr("Re&ports")));
    menu->addSeparator();
    addCommand(menu, u"closeRegister"_qs, tr("&Close the register"), {}, [this] { closeRegister(); });
    addCommand(menu, u"quit"_qs, tr("&Quit"), QKeySequence(tr("Ctrl+Q")), [this] { close(); });
    m_forRegister << u"import"_qs << u"closeRegister"_qs;
    m_forList << u"exportXlsx"_qs << u"exportCsv"_qs;
}

void MainWindow::createReportMenu(QMenu *menu)
{
    for (const ReportKind &kind : reportKinds()) {
        if (!kind.recordType.isEmpty())
            continue; // asked for from its record
        const QString key = u"report."_qs + kind.key;
        addCommand(menu, key, tr("%1…").arg(kind.title), {}, [this, kind] { openReport(kind.key); })->setToolTip(kind.sentence);
        m_forRegister << key;
    }
}

void MainWindow::createEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"));
    addCommand(menu, u"undo"_qs, tr("&Undo"), QKeySequence::Undo, [this] { m_view->undo(); });
    addCommand(menu, u"redo"_qs, tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z")), [this] { m_view->redo(); });
    menu->addSeparator();
    addCommand(menu, u"find"_qs, tr("&Find in the list"), QKeySequence::Find, [this] { m_view->focusFilter(); });
    addCommand(menu, u"palette"_qs, tr("&Search everything"), QKeySequence(tr("Ctrl+K")), [this] { openPalette(); });
    m_forRegister << u"find"_qs;
}

void MainWindow::createViewMenu()
{
    QMenu *menu = addMenu(tr("&View"));
    createThemeMenu(menu->addMenu(tr("&Theme")));
    addCommand(menu, u"largerText"_qs, tr("&Larger text"), {}, [this] { stepText(m_context.theme.choice().textPercent + 10); })
        ->setShortcuts({QKeySequence(tr("Ctrl++")), QKeySequence(tr("Ctrl+="))});
    addCommand(menu, u"smallerText"_qs, tr("&Smaller text"), QKeySequence(tr("Ctrl+-")), [this] { stepText(m_context.theme.choice().textPercent - 10); });
    addCommand(menu, u"usualText"_qs, tr("&Usual text size"), QKeySequence(tr("Ctrl+0")), [this] { stepText(100); });
    menu->addSeparator();
    addCommand(menu, u"fullWidth"_qs, tr("Record at full &width"), QKeySequence(tr("F11")),
        [this] { m_view->currentList()->setFullWidth(!m_view->currentList()->isFullWidth()); })->setCheckable(true);
    addCommand(menu, u"openInWindow"_qs, tr("Record in a window of its &own"), QKeySequence(tr("Ctrl+Shift+O")), [this] { m_view->openInWindow(); });
    addCommand(menu, u"nextPart"_qs, tr("&Next part of the record"), QKeySequence(tr("Ctrl+PgDown")), [this] { m_view->currentList()->stepPart(1); });
    addCommand(menu, u"previousPart"_qs, tr("&Part of the record before"), QKeySequence(tr("Ctrl+PgUp")), [this] { m_view->currentList()->stepPart(-1); });
    menu->addSeparator();
    addCommand(menu, u"back"_qs, tr("&Back"), QKeySequence(tr("Alt+Left")), [this] { m_view->goBack(); });
    addCommand(menu, u"forward"_qs, tr("&Forward"), QKeySequence(tr("Alt+Right")), [this] { m_view->goForward(); });
}

void MainWindow::createThemeMenu(QMenu *menu)
{
    m_themes = new QActionGroup(this);
    const auto add = [this, menu](Theme::Scheme scheme, const QString &words) {
        auto *action = addCommand(menu, u"theme."_qs + Theme::key(scheme), words, {}, [this, scheme] {
            m_context.theme.setChoice({scheme, m_context.theme.choice().textPercent});
            m_context.settings.keepTheme(m_context.theme.choice());
        });
        action->setCheckable(true);
        action->setChecked(m_context.theme.choice().scheme == scheme);
        m_themes->addAction(action);
    };
    add(Theme::Scheme::System, tr("As the &system"));
    add(Theme::Scheme::Light, tr("&Light"));
    add(Theme::Scheme::Dark, tr("&Dark"));
}

void MainWindow::createRecordMenu()
{
    QMenu *menu = addMenu(tr("&Record"));
    addCommand(menu, u"newRecord"_qs, tr("&New"), QKeySequence::New, [this] { m_view->currentList()->startNew(); });
    addCommand(menu, u"duplicate"_qs, tr("&Duplicate"), QKeySequence(tr("Ctrl+D")), [this] { m_view->currentList()->duplicate(); });
    menu->addSeparator();
    m_recordMenu = menu->addMenu(tr("With &this record"));
    m_recordMenu->setObjectName(u"recordCommands"_qs);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::refreshRecordMenu);
    addCommand(menu, u"withdraw"_qs, tr("&Withdraw…"), {}, [this] { m_view->currentList()->withdraw(); });
    addCommand(menu, u"restore"_qs, tr("&Restore"), {}, [this] { m_view->currentList()->restore(); });
    m_forList << u"newRecord"_qs;
}

/// The commands of the record that is open; one that something stands in the way of says so.
void MainWindow::refreshRecordMenu()
{
    SectionPage *list = m_view && m_pages->currentWidget() == m_view ? m_view->currentList() : nullptr;
    const QList<OfferedCommand> offered = list ? list->recordCommands() : QList<OfferedCommand>();
    m_recordMenu->clear();
    m_recordMenu->setToolTipsVisible(true);
    for (const OfferedCommand &command : offered) {
        QAction *action = m_recordMenu->addAction(command.title);
        action->setEnabled(command.problem.isEmpty());
        action->setToolTip(command.problem.isEmpty() ? command.title : command.problem);
        connect(action, &QAction::triggered, list, [list, key = command.key] { list->runRecordCommand(key); });
    }
    m_recordMenu->setEnabled(!offered.isEmpty());
}

void MainWindow::createGoMenu()
{
    QMenu *menu = addMenu(tr("&Go"));
    addCommand(menu, u"myWork"_qs, tr("&My work"), QKeySequence(tr("Ctrl+M")), [this] { m_view->goToSection(workSection.toString()); });
    m_forRegister << u"myWork"_qs;
    menu->addSeparator();
    int number = 0;
    for (const WorkspaceDescription &workspace : allWorkspaces()) {
        const QString key = u"go."_qs + workspace.key;
        ++number;
        addCommand(menu, key, tr("&%1  %2").arg(number).arg(workspace.title), QKeySequence(u"Ctrl+%1"_qs.arg(number)),
            [this, workspace] { m_view->goToWorkspace(workspace.key); });
        m_forRegister << key;
    }
    menu->addSeparator();
    for (const WorkspaceDescription &workspace : allWorkspaces()) {
        QMenu *sections = menu->addMenu(tr("Sections of %1").arg(workspace.title));
        for (const SectionDescription &section : allSections()) {
            if (section.workspace != workspace.key)
                continue;
            const QString key = u"go."_qs + section.key;
            addCommand(sections, key, section.title, {}, [this, section] {
                m_view->goToSection(section.key);
                m_view->focusPage();
            });
            m_forRegister << key;
        }
    }
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = addMenu(tr("&Help"));
    addCommand(menu, u"keys"_qs, tr("&Keyboard"), QKeySequence(tr("F1")), [this] { showKeys(); });
    addCommand(menu, u"tour"_qs, tr("&Tour of the demo Trust"), {}, [this] { openTour(); });
    addCommand(menu, u"about"_qs, tr("&About Candour"), {}, [this] { showAbout(); });
}

void MainWindow::refreshSectionKeys()
{
    // Alt and a digit mean the sections of the workspace that is shown; the tenth has 0.
    const QString shown = m_view ? m_view->currentSection().section(u'.', 0, 0) : QString();
    int number = 0;
    for (const SectionDescription &section : allSections()) {
        const bool here = section.workspace == shown && number < 10;
        QKeySequence keys;
        if (here)
            keys = QKeySequence(u"Alt+%1"_qs.arg(++number % 10));
        m_commands.value(u"go."_qs + section.key)->setShortcut(keys);
    }
}

void MainWindow::refreshCommands()
{
    const bool inRegister = m_session && m_pages->currentWidget() == m_view;
    const SectionPage *list = inRegister ? m_view->currentList() : nullptr;
    const bool hasRecord = list && !list->record().isNull();
    const bool mayWrite = m_session && !m_session->reg().isReadOnly();
    for (const QString &key : std::as_const(m_forRegister))
        m_commands.value(key)->setEnabled(inRegister);
    for (const QString &key : std::as_const(m_forList))
        m_commands.value(key)->setEnabled(list != nullptr);
    for (const QString &key : {u"duplicate"_qs, u"withdraw"_qs, u"restore"_qs})
        m_commands.value(key)->setEnabled(hasRecord && mayWrite);
    for (const QString &key : {u"fullWidth"_qs, u"openInWindow"_qs, u"nextPart"_qs, u"previousPart"_qs})
        m_commands.value(key)->setEnabled(hasRecord);
    m_commands.value(u"fullWidth"_qs)->setChecked(list && list->isFullWidth());
    m_commands.value(u"closeRegister"_qs)->setEnabled(m_session != nullptr);
    m_commands.value(u"back"_qs)->setEnabled(inRegister && m_view->navigator().canGoBack());
    m_commands.value(u"forward"_qs)->setEnabled(inRegister && m_view->navigator().canGoForward());
    QAction *undo = m_commands.value(u"undo"_qs);
    QAction *redo = m_commands.value(u"redo"_qs);
    undo->setEnabled(inRegister && m_session->history().canUndo());
    redo->setEnabled(inRegister && m_session->history().canRedo());
    undo->setText(undo->isEnabled() ? tr("&Undo: %1").arg(m_session->history().undoText()) : tr("&Undo"));
    redo->setText(redo->isEnabled() ? tr("&Redo: %1").arg(m_session->history().redoText()) : tr("&Redo"));
}

void MainWindow::refreshRecent()
{
    const QStringList files = m_context.settings.recentFiles();
    if (m_start)
        m_start->setRecentFiles(files);
    m_recentMenu->clear();
    for (const QString &path : files) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openRegister(path); });
    }
    m_recentMenu->setEnabled(!files.isEmpty());
}

QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    if (m_view) {
        for (const SectionDescription &section : allSections()) {
            const QString workspace = m_commands.value(u"go."_qs + section.workspace)->text().section(u"  "_qs, 1);
            entries.append({tr("Section"), section.title, workspace, section.glyph, [this, section] {
                leaveImport();
                m_view->goToSection(section.key);
                m_view->focusPage();
            }});
        }
    }
    SectionPage *list = m_view && m_pages->currentWidget() == m_view ? m_view->currentList() : nullptr;
    const QList<OfferedCommand> offered = list ? list->recordCommands() : QList<OfferedCommand>();
    for (const OfferedCommand &command : offered)
        entries.append({tr("Command"), command.title, command.problem, Glyph::ArrowRight, [list, key = command.key] { list->runRecordCommand(key); }});
    for (QAction *action : findChildren<QAction *>()) {
        const QString key = action->objectName();
        if (m_commands.value(key) != action || !action->isEnabled() || key.startsWith(u"go.") || key == u"palette")
            continue;
        entries.append({tr("Command"), action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText), Glyph::ArrowRight,
            [action] { action->trigger(); }});
    }
    return entries;
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::recordChosen, this, [this](const QString &type, const RecordId &record) {
            leaveImport();
            m_view->goTo(type, record);
        });
    }
    m_palette->open(paletteEntries(), m_session ? &m_session->reg() : nullptr, m_session ? &m_session->reference() : nullptr);
}

void MainWindow::stepText(int percent)
{
    m_context.theme.setChoice({m_context.theme.choice().scheme, percent});
    m_context.settings.keepTheme(m_context.theme.choice());
}

void MainWindow::openTour()
{
    if (m_view && m_pages->currentWidget() == m_view) {
        if (!findChild<Tour *>())
            (new Tour(*m_view, this))->show();
        return;
    }
    openDemo();
}

void MainWindow::showKeys()
{
    QList<std::pair<QString, QString>> keys;
    for (QAction *action : findChildren<QAction *>()) {
        if (m_commands.value(action->objectName()) == action && !action->shortcut().isEmpty()) // lists have actions of these names too
            keys.append({action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)});
    }
    (new KeysDialog(keys, this))->open();
}

void MainWindow::showAbout()
{
    m_ask->tell(tr("About Candour"),
        tr("Candour %1\nA workbench for patient safety, clinical audit and patient experience.\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace candour
