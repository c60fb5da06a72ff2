#include "verbs/album.h"

#include "services/shared/session.h"
#include "shell/mainwindow.h"
#include "storage/backgroundreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPushButton>

namespace candour {

namespace {

/// Lets what pages have asked in the background come back: answers come in the order of the questions.
void awaitAnswers(const QWidget &window)
{
    const auto *main = qobject_cast<const MainWindow *>(window.window());
    if (!main || !main->session())
        return;
    bool answered = false;
    const Question question = main->session()->reg().background().ask<bool>(
        [](Register &) { return Result<bool>(true); }, [&answered](const Result<bool> &) { answered = true; });
    waitFor([&answered] { return answered; });
}

} // namespace

bool waitFor(const std::function<bool()> &holds)
{
    QElapsedTimer spent;
    spent.start();
    while (!holds() && spent.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return holds();
}

void settle()
{
    QElapsedTimer spent;
    spent.start();
    while (spent.elapsed() < 350)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    // No loop runs here that would do it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void press(QWidget &window, const QString &button)
{
    if (auto *found = window.findChild<QPushButton *>(button))
        found->click();
}

void Album::take(QWidget &window, const QString &name)
{
    settle();
    awaitAnswers(window);
    const QString file = m_folder.filePath(u"%1-%2.png"_qs.arg(++m_count, 3, 10, QChar(u'0')).arg(name));
    if (window.grab().save(file))
        m_terminal.line(file);
    else
        m_failed = true;
}

} // namespace candour
