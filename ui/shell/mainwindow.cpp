#include "shell/mainwindow.h"

#include "ask/dialogask.h"
#include "interchange/demotrust.h"
#include "look/icons.h"
#include "look/readingorder.h"
#include "pages/importwizard/importwizard.h"
#include "pages/reportdialog.h"
#include "pages/startpage.h"
#include "services/shared/session.h"
#include "work/backgroundtask.h"
#include "shell/commandpalette.h"
#include "work/longworkbar.h"
#include "shell/registerview.h"
#include "shell/statusline.h"
#include "shell/windowsettings.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

#include <chrono>

namespace candour {

using namespace std::chrono_literals;

MainWindow::MainWindow(const WindowContext &context)
    : m_context(context)
    , m_ownAsk(context.ask ? nullptr : std::make_unique<DialogAsk>(*this))
    , m_ask(context.ask ? context.ask : m_ownAsk.get())
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_qs);
    setWindowTitle(tr("Candour"));
    setCentralWidget(m_pages);
    m_status = new StatusLine(*statusBar());
    createMenus();
    createCorner();
    m_poll.setInterval(2s);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->reg().poll();
    });
    resize(1280, 800);
    restoreGeometry(m_context.settings.geometry());
    refreshCommands();
}

void MainWindow::createCorner()
{
    auto *corner = new QWidget(menuBar());
    auto *search = new QPushButton(tr("Search or Ctrl+K"), corner);
    search->setObjectName(u"searchEverything"_qs);
    search->setIcon(glyphIcon(Glyph::Search, Role::Muted));
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, 12, 2);
    row->addWidget(search);
    menuBar()->setCornerWidget(corner);
    connect(search, &QPushButton::clicked, this, &MainWindow::openPalette);
}

StartPage &MainWindow::startPage()
{
    if (m_start)
        return *m_start;
    m_start = new StartPage(m_pages);
    m_pages->addWidget(m_start);
    m_start->setRecentFiles(m_context.settings.recentFiles());
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newRegister);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseRegister);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openRegister);
    connect(m_start, &StartPage::removeRequested, this, [this](const QString &path) {
        m_context.settings.removeRecentFile(path);
        refreshRecent();
    });
    return *m_start;
}

MainWindow::~MainWindow()
{
    // Pages borrow the session, and tasks the window: both go before what they use.
    releaseRegister();
}

OpenedRegister readRegister(const QString &path, const Register::Desk &desk)
{
    auto reg = Register::open(path, desk);
    if (!reg && reg.error().kind == Error::Kind::ReadOnly)
        reg = Register::open(path, desk, Register::Mode::ReadOnly);
    return reg;
}

bool MainWindow::openRegister(const QString &path)
{
    return showRegister(readRegister(path, m_context.deskFor(path)));
}

bool MainWindow::showRegister(OpenedRegister reg)
{
    if (m_start)
        m_start->clearError();
    if (!reg) {
        closeRegister();
        m_pages->setCurrentWidget(&startPage());
        startPage().showError(reg.error());
        return false;
    }
    const QString backup = (*reg)->backup();
    use(std::move(*reg));
    if (!backup.isEmpty())
        m_view->tell(tr("The register was of an earlier format. A copy was kept as %1.").arg(QDir::toNativeSeparators(backup)));
    return true;
}

void MainWindow::use(std::unique_ptr<Register> reg)
{
    releaseRegister();
    m_session = std::make_unique<Session>(std::move(reg));
    const QString path = m_session->reg().path();
    m_context.settings.addRecentFile(path);
    m_view = new RegisterView(*m_session, m_context.theme, *m_ask, m_context.settings, m_pages);
    m_pages->addWidget(m_view);
    m_pages->setCurrentWidget(m_view);
    m_status->follow(m_session.get());
    m_status->setListStatus(m_view->status());
    connectView();
    setWindowTitle(tr("%1 – Candour").arg(QFileInfo(path).completeBaseName()));
    m_poll.start();
    refreshRecent();
    refreshSectionKeys();
    refreshCommands();
}

void MainWindow::connectView()
{
    connect(m_view, &RegisterView::statusChanged, m_status, &StatusLine::setListStatus);
    connect(m_view, &RegisterView::importRequested, this, &MainWindow::startImport);
    connect(m_view, &RegisterView::taskStarted, this, [this](BackgroundTask *task) { m_status->longWork().watch(task); });
    connect(m_view, &RegisterView::recordChanged, this, &MainWindow::refreshCommands);
    connect(m_view, &RegisterView::sectionChanged, this, [this] {
        refreshSectionKeys();
        refreshCommands();
    });
    connect(&m_view->navigator(), &Navigator::changed, this, &MainWindow::refreshCommands);
    connect(&m_session->history(), &UndoHistory::changed, this, &MainWindow::refreshCommands);
}

void MainWindow::closeRegister()
{
    if (!m_session)
        return;
    releaseRegister();
    m_pages->setCurrentWidget(&startPage());
    setWindowTitle(tr("Candour"));
    refreshRecent();
    refreshCommands();
}

void MainWindow::releaseRegister()
{
    m_poll.stop();
    if (m_palette)
        m_palette->close();
    m_status->follow(nullptr);
    // At once, not later: they borrow the session, which goes next.
    delete std::exchange(m_wizard, nullptr);
    delete std::exchange(m_view, nullptr);
    m_session.reset();
}

void MainWindow::newRegister()
{
    const auto path = m_ask->chooseSaveFile(tr("New register"), tr("register.candour"), tr("Registers (*.candour)"));
    if (!path)
        return;
    const QString whole = QFileInfo(*path).suffix().isEmpty() ? QString(*path + u".candour"_qs) : *path;
    auto reg = createRegister(whole, m_context.deskFor(whole));
    if (reg) {
        use(std::move(*reg));
    } else if (m_session) {
        m_view->say(reg.error());
    } else {
        startPage().showError(reg.error());
    }
}

void MainWindow::chooseRegister()
{
    if (const auto path = m_ask->chooseOpenFile(tr("Open a register"), tr("Registers (*.candour);;All files (*)")))
        openRegister(*path);
}

void MainWindow::openDemo()
{
    const QString path = m_context.dataFolder + u"/demo/Northvale.candour"_qs;
    if (QFileInfo::exists(path)) {
        openRegister(path);
        return;
    }
    if (m_start)
        m_start->clearError();
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString unfinished = path + u".new"_qs;
    QFile::remove(unfinished);
    const Register::Desk desk = m_context.deskFor(path);
    auto *task = new BackgroundTask(tr("Making the demo Trust"), this);
    m_status->longWork().watch(task);
    // Made under another name, so that a crash or a cancel half-way leaves no register that looks whole.
    task->run<Status>([desk, path, unfinished](TaskControl &control) -> Status {
        {
            auto reg = createRegister(unfinished, desk);
            if (!reg)
                return reg.error();
            Session session(std::move(*reg));
            if (const Status filled = fillWithDemoTrust(session, [&](const QString &step) { control.tell({step}); }); !filled)
                return filled;
        }
        if (control.isCancelled() || !QFile::rename(unfinished, path))
            return Error {Error::Kind::Cancelled, tr("The demo Trust was not made."), {}};
        return {};
    }, [this, path](const Status &done) {
        if (done)
            openRegister(path);
        else if (done.error().kind != Error::Kind::Cancelled)
            startPage().showError(done.error());
    });
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return tabInReadingOrder({menuBar(), m_pages, statusBar()}, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::startImport()
{
    if (!m_session)
        return;
    if (!m_wizard) {
        m_wizard = new ImportWizard(*m_session, m_context.deskFor(m_session->reg().path()), *m_ask, m_pages);
        m_pages->addWidget(m_wizard);
        connect(m_wizard, &ImportWizard::closed, this, &MainWindow::leaveImport);
        connect(m_wizard, &ImportWizard::taskStarted, this, [this](BackgroundTask *task) { m_status->longWork().watch(task); });
        connect(m_wizard, &ImportWizard::goToSection, this, [this](const QString &section) {
            leaveImport();
            m_view->goToSection(section);
            m_view->focusPage();
        });
    }
    m_pages->setCurrentWidget(m_wizard);
    m_status->setListStatus({});
    m_wizard->focusStep();
    refreshCommands();
}

void MainWindow::leaveImport()
{
    if (!m_wizard)
        return;
    // An import that still runs goes on behind the register, and its page comes back with Import….
    if (!m_wizard->isBusy()) {
        m_wizard->deleteLater();
        m_wizard = nullptr;
    }
    m_pages->setCurrentWidget(m_view);
    m_status->setListStatus(m_view->status());
    refreshCommands();
}

void MainWindow::openReport(const QString &kind)
{
    if (!m_session)
        return;
    auto *dialog = new ReportDialog(kind, m_session->reg().path(), m_context.deskFor(m_session->reg().path()), m_session->today(), *m_ask, this);
    connect(dialog, &ReportDialog::taskStarted, this, [this](BackgroundTask *task) { m_status->longWork().watch(task); });
    dialog->open();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_session)
        m_pages->setCurrentWidget(&startPage());
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.keepGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        // The children are painted right after this; then what is posted comes, before any timer.
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return QMainWindow::event(event);
}

} // namespace candour
