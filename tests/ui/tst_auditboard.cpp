#include "auditpartfixture.h"

#include "forms/recordpanel.h"
#include "look/inlinemessage.h"
#include "pages/effective/boardmodel.h"
#include "pages/effective/boardview.h"
#include "shell/mainwindow.h"
#include "shell/registerview.h"
#include "support/warnings.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QMenu>

using namespace candour;
using namespace candour::test;

/// The projects of a programme's year on a board: clinical audit domain page, section 2.1, whose states are its columns.
class tst_AuditBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void eachCardStandsUnderItsState();
    void aCardThatIsDraggedTakesTheStep();
    void aStepThatIsRefusedSaysWhatIsMissing();
    void whereNoStepLeadsTheBoardSaysSo();
    void altAndArrowsTakeTheNextStepAndGoBack();
    void arrowsGoFromCardToCard();
    void theMenuNamesEveryStep();
    void entriesWithoutAProjectAreNotLost();
    void inTheWindowAltAndRightMovesTheCardNotTheHistory();

private:
    static RecordData project(AuditFixture &audit, const QString &title, const QString &state)
    {
        const RecordData made = audit.at(audit.project(title), state);
        audit.session.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, title}, {u"priority_level"_qs, u"level_3"_qs}, {u"project"_qs, made.id.toString()}, {u"unit"_qs, audit.trust.id.toString()}});
        return made;
    }
    static RecordData programme(AuditFixture &audit) { return audit.session.add(u"audit_programme"_qs, {{u"financial_year"_qs, u"2026/27"_qs}}); }
    static int columnOf(const BoardView &board, const QString &state)
    {
        for (int column = 0; column < board.model()->columnCount(); ++column) {
            if (static_cast<const BoardModel *>(board.model())->stateOf(column) == state)
                return column;
        }
        return -1;
    }
    /// The titles under a state, from the top.
    static QStringList under(const BoardView &board, const QString &state)
    {
        QStringList titles;
        for (int row = 0; row < board.model()->rowCount(); ++row) {
            if (const QString title = board.model()->index(row, columnOf(board, state)).data().toString(); !title.isEmpty())
                titles << title;
        }
        return titles;
    }
    static void drag(BoardView &board, const QString &from, const QString &to)
    {
        board.scrollTo(board.model()->index(0, columnOf(board, from)));
        const QPoint start = board.visualRect(board.model()->index(0, columnOf(board, from))).center();
        const int column = columnOf(board, to);
        const QPoint end(board.columnViewportPosition(column) + board.columnWidth(column) / 2, start.y());
        QTest::mousePress(board.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(board.viewport(), (start + end) / 2);
        QTest::mouseMove(board.viewport(), end);
        board.viewport()->repaint();
        QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, end);
    }
};

void tst_AuditBoard::eachCardStandsUnderItsState()
{
    AuditFixture audit;
    project(audit, u"Sepsis"_qs, u"collecting"_qs);
    project(audit, u"Falls"_qs, u"registered"_qs);
    project(audit, u"Consent"_qs, u"closed_loop"_qs);
    project(audit, u"Discharge"_qs, u"collecting"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    const QAbstractItemModelTester tester(board->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(board->model()->columnCount(), 20); // the states of the machine, and those beside it
    QCOMPARE(under(*board, u"collecting"_qs), (QStringList {u"Discharge"_qs, u"Sepsis"_qs})); // of one level, by title
    QCOMPARE(under(*board, u"closed_loop"_qs), QStringList {u"Consent"_qs});
    QCOMPARE(board->model()->headerData(columnOf(*board, u"collecting"_qs), Qt::Horizontal).toString(), u"Collecting data: 2"_qs);
    QCOMPARE(board->model()->headerData(columnOf(*board, u"design"_qs), Qt::Horizontal).toString(), u"Design"_qs);
}

void tst_AuditBoard::aCardThatIsDraggedTakesTheStep()
{
    AuditFixture audit;
    const RecordData falls = project(audit, u"Falls"_qs, u"registered"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    drag(*board, u"registered"_qs, u"design"_qs);
    QCOMPARE(audit.session.stored(falls).text(u"state"), u"design"_qs);
    QCOMPARE(under(*board, u"design"_qs), QStringList {u"Falls"_qs});
    QCOMPARE(board->currentIndex().column(), columnOf(*board, u"design"_qs)); // the card keeps the keyboard
    QVERIFY(!part.find<InlineMessage>(u"board_message"_qs)->isVisible());
    QVERIFY(audit.session->history().undo());
    QCOMPARE(under(*board, u"registered"_qs), QStringList {u"Falls"_qs});
}

// audit.md 2.1: design to collecting needs a criterion with a target, a sample plan, a frozen form.
void tst_AuditBoard::aStepThatIsRefusedSaysWhatIsMissing()
{
    AuditFixture audit;
    const RecordData falls = project(audit, u"Falls"_qs, u"design"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    drag(*board, u"design"_qs, u"collecting"_qs);
    QCOMPARE(audit.session.stored(falls).text(u"state"), u"design"_qs);
    QCOMPARE(under(*board, u"design"_qs), QStringList {u"Falls"_qs});
    auto *message = part.find<InlineMessage>(u"board_message"_qs);
    QVERIFY(message->isVisible());
    QCOMPARE(message->tone(), Tone::Caution);
    for (const QString &sentence : audit.session->workflow().move(audit.session.stored(falls), u"collecting"_qs).error().missing)
        QVERIFY2(message->text().contains(sentence), qPrintable(message->text()));
    QVERIFY(message->text().contains(u"criterion"));
    QString opened;
    QObject::connect(&part.part(), &RecordPart::goTo, &part.part(), [&](const QString &type, const RecordId &id) { opened = type + u' ' + id.toString(); });
    Q_EMIT message->actionTriggered();
    QCOMPARE(opened, QString(u"audit_project "_qs + falls.id.toString()));
}

void tst_AuditBoard::whereNoStepLeadsTheBoardSaysSo()
{
    AuditFixture audit;
    const RecordData falls = project(audit, u"Falls"_qs, u"registered"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    drag(*board, u"registered"_qs, u"collecting"_qs);
    QCOMPARE(audit.session.stored(falls).text(u"state"), u"registered"_qs);
    const QString said = part.find<InlineMessage>(u"board_message"_qs)->text();
    QVERIFY2(said.contains(u"“Registered”") && said.contains(u"“Collecting data”") && said.contains(u"Begin design"), qPrintable(said));
}

void tst_AuditBoard::altAndArrowsTakeTheNextStepAndGoBack()
{
    AuditFixture audit;
    const RecordData falls = project(audit, u"Falls"_qs, u"registered"_qs);
    const RecordData sepsis = project(audit, u"Sepsis"_qs, u"analysis"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    board->setFocus();
    board->setCurrentIndex(board->model()->index(0, columnOf(*board, u"registered"_qs)));
    part.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(audit.session.stored(falls).text(u"state"), u"design"_qs);
    QVERIFY(board->hasFocus());
    part.key(Qt::Key_Left, Qt::AltModifier); // no step leads back
    QCOMPARE(audit.session.stored(falls).text(u"state"), u"design"_qs);
    QVERIFY(part.find<InlineMessage>(u"board_message"_qs)->isVisible());
    board->setCurrentIndex(board->model()->index(0, columnOf(*board, u"analysis"_qs)));
    part.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(audit.session.stored(sepsis).text(u"state"), u"collecting"_qs);
    QVERIFY(!part.find<InlineMessage>(u"board_message"_qs)->isVisible());
}

void tst_AuditBoard::arrowsGoFromCardToCard()
{
    AuditFixture audit;
    project(audit, u"Sepsis"_qs, u"registered"_qs);
    project(audit, u"Discharge"_qs, u"analysis"_qs);
    project(audit, u"Falls"_qs, u"analysis"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    board->setFocus();
    const auto here = [&] { return board->currentIndex().data().toString(); };
    QCOMPARE(here(), u"Sepsis"_qs); // the first card has the keyboard with the board
    part.key(Qt::Key_Right); // over five empty columns
    QCOMPARE(here(), u"Discharge"_qs);
    part.key(Qt::Key_Down);
    QCOMPARE(here(), u"Falls"_qs);
    part.key(Qt::Key_Down);
    QCOMPARE(here(), u"Falls"_qs);
    part.key(Qt::Key_Left);
    QCOMPARE(here(), u"Sepsis"_qs);
}

void tst_AuditBoard::theMenuNamesEveryStep()
{
    AuditFixture audit;
    const RecordData falls = project(audit, u"Falls"_qs, u"design"_qs);
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *board = part.find<BoardView>(u"board_table"_qs);
    board->setFocus();
    board->setCurrentIndex(board->model()->index(0, columnOf(*board, u"design"_qs)));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(board, &byKey);
    auto *menu = board->findChild<QMenu *>(u"board_menu"_qs);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->findChild<QAction *>(u"step_deferred"_qs));
    QVERIFY(menu->findChild<QAction *>(u"step_collecting"_qs)->text().contains(u"missing"));
    menu->findChild<QAction *>(u"step_on_hold"_qs)->trigger();
    menu->close();
    QVERIFY(part.find<InlineMessage>(u"board_message"_qs)->text().contains(u"reason")); // audit.md 2.1: reason
    audit.session.set(audit.session.stored(falls), {{u"state_reason"_qs, u"other"_qs}});
    QApplication::sendEvent(board, &byKey);
    for (QMenu *each : board->findChildren<QMenu *>(u"board_menu"_qs)) {
        if (each->isVisible())
            menu = each;
    }
    menu->findChild<QAction *>(u"step_on_hold"_qs)->trigger();
    QCOMPARE(audit.session.stored(falls).text(u"state"), u"on_hold"_qs);
}

void tst_AuditBoard::entriesWithoutAProjectAreNotLost()
{
    AuditFixture audit;
    audit.session.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, u"Consent"_qs}, {u"priority_level"_qs, u"level_3"_qs}});
    AuditPart part(audit, programme(audit), u"board"_qs);
    auto *note = part.find<InlineMessage>(u"board_note"_qs);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"no project yet"), qPrintable(note->text()));
}

void tst_AuditBoard::inTheWindowAltAndRightMovesTheCardNotTheHistory()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    const RecordData lead = fixture.add(u"person"_qs, {{u"role"_qs, u"Audit lead"_qs}});
    const RecordData made = fixture.add(u"audit_project"_qs, {{u"title"_qs, u"Falls"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"lead"_qs, lead.id.toString()}});
    RecordData registered = made;
    registered.setValue(u"state", u"registered"_qs);
    QVERIFY(fixture.session().reg().apply(edited(u"Move"_qs, made, registered)));
    fixture.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, u"Falls"_qs}, {u"priority_level"_qs, u"level_3"_qs}, {u"project"_qs, made.id.toString()}});
    const RecordData programme = fixture.add(u"audit_programme"_qs, {{u"financial_year"_qs, u"2026/27"_qs}});
    window.view()->goTo(u"audit_programme"_qs, programme.id);
    QTRY_VERIFY(fixture.shown<RecordPanel>(QString()) != nullptr);
    RecordPanel *panel = fixture.shown<RecordPanel>(QString());
    panel->showPart(u"board"_qs);
    QTRY_VERIFY(fixture.shown<BoardView>(u"board_table"_qs) != nullptr);
    auto *board = fixture.shown<BoardView>(u"board_table"_qs);
    board->setFocus();
    QCOMPARE(board->currentIndex().data().toString(), u"Falls"_qs);
    fixture.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.session().reg().find(u"audit_project"_qs, made.id)->text(u"state"), u"design"_qs);
    QVERIFY(board->isVisible());
    QVERIFY(fixture.session().history().undo());
    QCOMPARE(fixture.session().reg().find(u"audit_project"_qs, made.id)->text(u"state"), u"registered"_qs);
}

QTEST_MAIN(tst_AuditBoard)
#include "tst_auditboard.moc"
