#include "storage/undohistory.h"

#include "storage/batchwriter.h"
#include "support/testregister.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_UndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNewWindowHasNothingToUndo();
    void stepsAreTakenBackLatestFirst();
    void whatWasUndoneCanBeDoneAgain();
    void namesStayThroughUndoAndRedo();
    void aNewStepEndsRedo();
    void undoingIsAStepOfTheHistory();
    void anImportIsUndoneByWithdrawingIt();
    void aConflictKeepsTheStep();
    void otherWindowsStepsAreTheirOwn();
    void stepsTakenInAnswerToAnUndoAreSteps();
    void theOldestStepsGoFirst();
};

void tst_UndoHistory::aNewWindowHasNothingToUndo()
{
    TestRegister reg;
    reg.add(aTheme());
    UndoHistory history(*reg);
    QVERIFY(!history.canUndo() && !history.canRedo());
    QCOMPARE(history.undoText(), QString());
    QCOMPARE(history.undo().error().kind, Error::Kind::Refused);
    QCOMPARE(history.redo().error().kind, Error::Kind::Refused);
}

void tst_UndoHistory::stepsAreTakenBackLatestFirst()
{
    TestRegister reg;
    UndoHistory history(*reg);
    QSignalSpy spy(&history, &UndoHistory::changed);
    const SharedTheme first = reg.add(aTheme());
    SharedTheme after = first;
    after.name = u"Falls"_qs;
    reg.apply(edited(u"Edit theme"_qs, untyped(first), untyped(after)));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(history.undoText(), u"Edit theme"_qs);
    QVERIFY(history.undo());
    QCOMPARE(spy.size(), 3);
    QCOMPARE(reg.stored(first).name, first.name);
    QCOMPARE(history.undoText(), u"Add"_qs);
    QVERIFY(history.undo());
    QVERIFY(reg.stored(first).withdrawn);
    QVERIFY(!history.canUndo());
}

void tst_UndoHistory::whatWasUndoneCanBeDoneAgain()
{
    TestRegister reg;
    UndoHistory history(*reg);
    const QByteArray empty = *reg->contentDigest();
    const SharedTheme first = reg.add(aTheme());
    SharedTheme after = first;
    after.name = u"Falls"_qs;
    reg.save(first, after);
    const QByteArray full = *reg->contentDigest();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(history.undo() && history.undo());
        QCOMPARE(*reg->contentDigest(), empty);
        QVERIFY(history.redo() && history.redo());
        QCOMPARE(*reg->contentDigest(), full);
    }
    QVERIFY(!history.canRedo());
    QVERIFY(reg->check());
}

void tst_UndoHistory::namesStayThroughUndoAndRedo()
{
    TestRegister reg;
    UndoHistory history(*reg);
    reg.add(aTheme());
    const auto undone = history.undo();
    QCOMPARE(undone->summary, u"Undo: Add"_qs);
    QCOMPARE(history.redoText(), u"Add"_qs);
    const auto redone = history.redo();
    QCOMPARE(redone->summary, u"Redo: Add"_qs);
    QCOMPARE(history.undoText(), u"Add"_qs);
    QCOMPARE(history.undo()->summary, u"Undo: Add"_qs);
}

void tst_UndoHistory::aNewStepEndsRedo()
{
    TestRegister reg;
    UndoHistory history(*reg);
    reg.add(aTheme());
    QVERIFY(history.undo());
    QVERIFY(history.canRedo());
    reg.add(aTheme(u"Falls"_qs));
    QVERIFY(!history.canRedo());
    QVERIFY(history.canUndo());
}

void tst_UndoHistory::undoingIsAStepOfTheHistory()
{
    TestRegister reg;
    UndoHistory history(*reg);
    const SharedTheme theme = reg.add(aTheme());
    const auto undone = history.undo();
    const auto steps = reg->history(u"theme"_qs, theme.id);
    QCOMPARE(steps->size(), 2);
    QVERIFY(steps->last().undoes == steps->first().id);
    QVERIFY(steps->last().id == undone->id);
}

void tst_UndoHistory::anImportIsUndoneByWithdrawingIt()
{
    TestRegister reg;
    UndoHistory history(*reg);
    const auto imported = reg->importBatch(anImport(), 1, {}, [](BatchWriter &writer, ImportBatch &) -> Status {
        auto rows = writer.rows(u"respondent");
        if (!rows)
            return rows.error();
        (*rows)->setText(Respondent::schema().indexOf(u"service_1"), "Outpatients");
        const auto added = (*rows)->add();
        return added ? Status() : Status(added.error());
    });
    QVERIFY(imported);
    QCOMPARE(history.undoText(), u"Import november.csv"_qs);
    QVERIFY(history.undo());
    QCOMPARE(*reg->count({u"respondent"_qs}), 0);
    QVERIFY(history.redo());
    QCOMPARE(*reg->count({u"respondent"_qs}), 1);
}

void tst_UndoHistory::aConflictKeepsTheStep()
{
    TestRegister reg;
    UndoHistory history(*reg);
    const SharedTheme first = reg.add(aTheme());
    SharedTheme ours = first;
    ours.name = u"Ours"_qs;
    const SharedTheme second = reg.save(first, ours);
    const auto other = reg.secondWindow();
    SharedTheme theirs = second;
    theirs.name = u"Theirs"_qs;
    const auto written = other->apply(edited(u"Edit"_qs, untyped(second), untyped(theirs)));
    QVERIFY(written);

    QSignalSpy spy(&history, &UndoHistory::changed);
    const auto refused = history.undo();
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(reg.stored(first).name, u"Theirs"_qs);
    QCOMPARE(history.undoText(), u"Edit"_qs);
    QVERIFY(!history.canRedo());

    QVERIFY(other->apply(written->inverse(u"Undo"_qs)));
    QVERIFY(history.undo());
    QCOMPARE(reg.stored(first).name, first.name);
}

void tst_UndoHistory::otherWindowsStepsAreTheirOwn()
{
    TestRegister reg;
    UndoHistory history(*reg);
    const auto other = reg.secondWindow();
    SharedTheme theme = aTheme();
    theme.id = other->newId();
    QVERIFY(other->apply(created(u"Add"_qs, untyped(theme))));
    reg->poll();
    QVERIFY(!history.canUndo());
}

void tst_UndoHistory::stepsTakenInAnswerToAnUndoAreSteps()
{
    TestRegister reg;
    UndoHistory history(*reg);
    reg.add(aTheme());
    QObject watcher;
    connect(&*reg, &Register::changed, &watcher, [&](const ChangeSet &set) {
        if (!set.undoes.isNull())
            reg.add(aTheme(u"Noted"_qs));
    });
    QVERIFY(history.undo());
    QVERIFY(history.canUndo());
    QCOMPARE(history.undoText(), u"Add"_qs);
    QCOMPARE(*reg->count({u"theme"_qs}), 1);
}

void tst_UndoHistory::theOldestStepsGoFirst()
{
    TestRegister reg;
    UndoHistory history(*reg);
    for (int i = 0; i < 205; ++i)
        reg.add(aTheme(QString::number(i)));
    int undone = 0;
    while (history.canUndo()) {
        QVERIFY(history.undo());
        ++undone;
    }
    QCOMPARE(undone, 200);
    QCOMPARE(*reg->count({u"theme"_qs}), 5);
}

QTEST_GUILESS_MAIN(tst_UndoHistory)
#include "tst_undohistory.moc"
