#include "work/backgroundtask.h"

#include "work/longworkbar.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace candour;

class tst_BackgroundTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsItsResultBackOnTheMainThread();
    void deletesItselfWhenDone();
    void tellsHowFarItIs();
    void canBeCancelled();
    void isWaitedForWhenItsParentGoes();
    void theBarShowsItAndCancelsIt();
};

void tst_BackgroundTask::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_qs));
}

void tst_BackgroundTask::handsItsResultBackOnTheMainThread()
{
    QObject owner;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    int result = 0;
    auto *task = new BackgroundTask(u"Adding"_qs, &owner);
    task->run<int>([&](TaskControl &) {
        worker = QThread::currentThread();
        return 42;
    }, [&](int value) {
        receiver = QThread::currentThread();
        result = value;
    });
    QTRY_COMPARE(result, 42);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
}

void tst_BackgroundTask::deletesItselfWhenDone()
{
    QObject owner;
    QPointer<BackgroundTask> task = new BackgroundTask(u"Nothing"_qs, &owner);
    task->run<int>([](TaskControl &) { return 0; }, [](int) { });
    QTRY_VERIFY(task.isNull());
}

void tst_BackgroundTask::tellsHowFarItIs()
{
    QObject owner;
    std::binary_semaphore go(0);
    bool done = false;
    auto *task = new BackgroundTask(u"Reading"_qs, &owner);
    QSignalSpy progressed(task, &BackgroundTask::progressed);
    task->run<int>([&](TaskControl &control) {
        control.tell({u"Row 3"_qs, 3, 10});
        go.acquire();
        return 0;
    }, [&](int) { done = true; });
    QTRY_VERIFY(task->progress().done == 3);
    QTRY_VERIFY(progressed.count() > 0);
    QCOMPARE(task->progress().what, u"Row 3"_qs);
    QCOMPARE(task->progress().total, 10);
    go.release();
    QTRY_VERIFY(done);
}

void tst_BackgroundTask::canBeCancelled()
{
    QObject owner;
    bool wasCancelled = false;
    auto *task = new BackgroundTask(u"Waiting"_qs, &owner);
    task->run<bool>([](TaskControl &control) {
        while (!control.isCancelled())
            QThread::yieldCurrentThread();
        return true;
    }, [&](bool value) { wasCancelled = value; });
    QVERIFY(task->isRunning());
    task->cancel();
    QTRY_VERIFY(wasCancelled);
}

void tst_BackgroundTask::isWaitedForWhenItsParentGoes()
{
    std::atomic_bool ended = false;
    bool received = false;
    {
        QObject owner;
        auto *task = new BackgroundTask(u"Waiting"_qs, &owner);
        task->run<bool>([&](TaskControl &control) {
            while (!control.isCancelled())
                QThread::yieldCurrentThread();
            ended = true;
            return true;
        }, [&](bool) { received = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!received);
}

void tst_BackgroundTask::theBarShowsItAndCancelsIt()
{
    QWidget window;
    LongWorkBar bar(&window);
    window.show();
    auto *task = new BackgroundTask(u"Importing november.csv"_qs, &window);
    bar.watch(task);
    bool done = false;
    task->run<bool>([](TaskControl &control) {
        while (!control.isCancelled())
            QThread::yieldCurrentThread();
        return true;
    }, [&](bool) { done = true; });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QLabel *>(u"longWork"_qs)->text(), u"Importing november.csv"_qs);
    QTest::keyClick(bar.findChild<QPushButton *>(u"cancelLongWork"_qs), Qt::Key_Space);
    QTRY_VERIFY(done);
    QTRY_VERIFY(!bar.isVisible());
}

QTEST_MAIN(tst_BackgroundTask)
#include "tst_backgroundtask.moc"
