#include "pages/safe/timelinepart.h"
#include "forms/datetimeeditor.h"
#include "pages/safe/entrycard.h"
#include "safepartfixture.h"
#include "support/warnings.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace candour;
using candour::test::SafePartFixture;

/// The timeline of a learning response, by keyboard and by mouse.
class tst_TimelinePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(candour::test::anyRealWarning()); }
    void anEmptyTimelineSaysWhatBelongsHere();
    void anEntryIsWrittenByKeyboardWithItsTime();
    void aTimeWithoutADayIsSaidBesideTheField();
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void insertProposesTheTimeBetween();
    void arrowsWithAltMoveBetweenLanesAndInTheOrder();
    void draggingMovesAnEntryToAnotherLane();
    void deleteWithdrawsAndUndoBringsBack();
    void aCardSaysInWordsHowSureItIs();
    void aNarrowPanelGivesEachCardItsWholeWidth();
    void scenario15TheGapIsAQuestionThatCanBeAnswered();
    void entriesWithoutEvidenceDoNotBuryAGap();
};

namespace {

struct Timeline : SafePartFixture<TimelinePart>
{
    RecordData entry(const QString &at, const QString &words, Texts more = {})
    {
        Texts fields {{u"starts_at"_qs, u"2026-11-02T"_qs + at}, {u"time_precision"_qs, u"exact"_qs}, {u"lane"_qs, u"team"_qs}, {u"kind"_qs, u"work_as_done"_qs}, {u"what_happened"_qs, words}};
        return add(u"timeline_entry"_qs, fields + more);
    }
    [[nodiscard]] EntryCard *card(const QString &number) const { return find<EntryCard>(u"entry_"_qs + number); }
    [[nodiscard]] QList<RecordData> entries()
    {
        Query query;
        query.type = u"timeline_entry"_qs;
        return session->reg().all(query).value();
    }
};

} // namespace

void tst_TimelinePart::anEmptyTimelineSaysWhatBelongsHere()
{
    Timeline on;
    on.show();
    auto *first = on.find<QPushButton>(u"addFirstEntry"_qs);
    QVERIFY(first && first->isVisible());
    first->setFocus();
    on.key(Qt::Key_Space);
    QVERIFY(!first->isVisible());
    QVERIFY(on.find<QLineEdit>(u"starts_at"_qs)->hasFocus());
    on.key(Qt::Key_Escape);
    QVERIFY(!on.find<QWidget>(u"slip_timeline_entry"_qs)->isVisible());
    QCOMPARE(on.entries().size(), 0);
}

void tst_TimelinePart::anEntryIsWrittenByKeyboardWithItsTime()
{
    Timeline on;
    on.show();
    on.key(Qt::Key_N, Qt::ControlModifier);
    on.fill(u"starts_at"_qs, u"2/11/26"_qs);
    on.fill(u"starts_at_time"_qs, u"1400"_qs);
    on.choose(u"lane"_qs, u"Teams"_qs);
    on.fill(u"what_happened"_qs, u"Score of 5 charted in the bay."_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.entries().size(), 1);
    const RecordData entry = on.entries().first();
    QCOMPARE(entry.value(u"starts_at").toDateTime(), QDateTime(QDate(2026, 11, 2), QTime(14, 0)).toUTC());
    QCOMPARE(entry.text(u"lane"), u"team"_qs);
    QCOMPARE(entry.text(u"kind"), u"work_as_done"_qs);
    QCOMPARE(entry.text(u"time_precision"), u"exact"_qs);
    QVERIFY(on.card(u"T1"_qs)->hasFocus());
    QCOMPARE(on.find<QWidget>(u"starts_at_time"_qs)->accessibleName(), u"From, time"_qs);
}

void tst_TimelinePart::aTimeWithoutADayIsSaidBesideTheField()
{
    Timeline on;
    on.show();
    on.key(Qt::Key_N, Qt::ControlModifier);
    on.fill(u"starts_at_time"_qs, u"1400"_qs);
    on.choose(u"lane"_qs, u"Teams"_qs);
    on.fill(u"what_happened"_qs, u"Score of 5 charted in the bay."_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.entries().size(), 0);
    auto *problem = on.find<QLabel>(u"starts_at_problem"_qs);
    QVERIFY(problem->isVisible() && problem->text().contains(u"day"_qs));
    QVERIFY(on.find<QLineEdit>(u"starts_at"_qs)->hasFocus());
}

void tst_TimelinePart::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("with a colon") << u"14:05"_qs << QTime(14, 5);
    QTest::newRow("as notes write it") << u"1405"_qs << QTime(14, 5);
    QTest::newRow("with a point") << u"9.05"_qs << QTime(9, 5);
    QTest::newRow("midnight") << u"00:00"_qs << QTime(0, 0);
    QTest::newRow("no such hour") << u"24:30"_qs << QTime();
    QTest::newRow("words") << u"teatime"_qs << QTime();
}

void tst_TimelinePart::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QTime, expected);
    QCOMPARE(timeFromText(text), expected);
}

void tst_TimelinePart::insertProposesTheTimeBetween()
{
    Timeline on;
    on.entry(u"14:00"_qs, u"Score of 5 charted."_qs);
    on.entry(u"15:00"_qs, u"Doctor called."_qs);
    on.show();
    on.card(u"T1"_qs)->setFocus();
    on.key(Qt::Key_Insert);
    QCOMPARE(on.find<QLineEdit>(u"starts_at_time"_qs)->text(), u"14:30"_qs);
    on.fill(u"what_happened"_qs, u"Nobody was in the bay."_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(on.entries().size(), 3);
    QVERIFY(on.card(u"T3"_qs)->hasFocus());
    QVERIFY(on.card(u"T1"_qs)->y() < on.card(u"T3"_qs)->y());
    on.key(Qt::Key_Down);
    QVERIFY(on.card(u"T2"_qs)->hasFocus());
}

void tst_TimelinePart::arrowsWithAltMoveBetweenLanesAndInTheOrder()
{
    Timeline on;
    const RecordData first = on.entry(u"14:00"_qs, u"Score of 5 charted."_qs);
    on.entry(u"15:00"_qs, u"Doctor called."_qs);
    on.show();
    on.card(u"T1"_qs)->setFocus();
    on.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(on.now(first).text(u"lane"), u"equipment"_qs);
    QVERIFY(on.card(u"T1"_qs)->hasFocus());
    on.key(Qt::Key_Left, Qt::AltModifier);
    on.key(Qt::Key_Left, Qt::AltModifier);
    on.key(Qt::Key_Left, Qt::AltModifier); // there is no lane further left
    QCOMPARE(on.now(first).text(u"lane"), u"patient"_qs);
    on.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(on.now(first).value(u"starts_at").toDateTime(), QDateTime(QDate(2026, 11, 2), QTime(14, 0)).toUTC());
    on.key(Qt::Key_Up);
    QVERIFY(on.card(u"T2"_qs)->hasFocus()); // which is now the one before
    on.key(Qt::Key_Down);
    on.key(Qt::Key_Up, Qt::AltModifier);
    on.key(Qt::Key_Down);
    QVERIFY(on.card(u"T2"_qs)->hasFocus());
}

void tst_TimelinePart::draggingMovesAnEntryToAnotherLane()
{
    Timeline on;
    const RecordData entry = on.entry(u"14:00"_qs, u"Score of 5 charted."_qs);
    on.show();
    EntryCard *card = on.card(u"T1"_qs);
    const QPoint from = card->rect().center();
    const int lane = card->width() + 8;
    QTest::mousePress(card, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(2 * lane, 0), card->mapToGlobal(from + QPoint(2 * lane, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(card, &move);
    QTest::mouseRelease(card, Qt::LeftButton, {}, from);
    QCOMPARE(on.now(entry).text(u"lane"), u"organisation"_qs);
}

void tst_TimelinePart::deleteWithdrawsAndUndoBringsBack()
{
    Timeline on;
    on.entry(u"14:00"_qs, u"Score of 5 charted."_qs);
    on.entry(u"15:00"_qs, u"Doctor called."_qs);
    on.show();
    on.card(u"T1"_qs)->setFocus();
    on.key(Qt::Key_Delete);
    QVERIFY(!on.card(u"T1"_qs));
    QVERIFY(on.card(u"T2"_qs)->hasFocus());
    QVERIFY(on.session->history().undo());
    QVERIFY(on.card(u"T1"_qs));
}

void tst_TimelinePart::aCardSaysInWordsHowSureItIs()
{
    Timeline on;
    on.entry(u"14:00"_qs, u"The bell rang twice."_qs, {{u"time_precision"_qs, u"approximate"_qs}, {u"disputed"_qs, u"yes"_qs}, {u"account_of"_qs, u"Daughter"_qs}, {u"family_account"_qs, u"yes"_qs}});
    on.show();
    QCOMPARE(on.card(u"T1"_qs)->accessibleName(),
        u"T1, about 14:00, Teams, Work as done, The bell rang twice., Disputed · Account of those affected · Account of Daughter · No evidence yet"_qs);
}

void tst_TimelinePart::aNarrowPanelGivesEachCardItsWholeWidth()
{
    Timeline on;
    const RecordData entry = on.entry(u"14:00"_qs, u"Score of 5 charted."_qs);
    on.show();
    const int inLane = on.card(u"T1"_qs)->width();
    QTRY_VERIFY((on.part.resize(480, 800), on.card(u"T1"_qs)->width() > inLane)); // the sides stand below each other first
    on.card(u"T1"_qs)->setFocus();
    on.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(on.now(entry).text(u"lane"), u"equipment"_qs);
    QTRY_VERIFY(on.card(u"T1"_qs)->width() > inLane);
}

/// PSIRF domain page, scenario 15: a score of 5 at 14:00 and the next reading at 17:45.
void tst_TimelinePart::scenario15TheGapIsAQuestionThatCanBeAnswered()
{
    Timeline on;
    on.entry(u"14:00"_qs, u"NEWS2 of 5."_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"5"_qs}});
    on.entry(u"17:45"_qs, u"NEWS2 of 9."_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"9"_qs}});
    on.show();
    auto *question = on.find<QLabel>(u"question_0"_qs);
    QVERIFY(question);
    QVERIFY2(question->text().contains(u"3 h 45"_qs), qPrintable(question->text()));
    QVERIFY2(question->text().contains(u'?'), qPrintable(question->text()));
    on.find<QPushButton>(u"answerQuestion_0"_qs)->setFocus();
    on.key(Qt::Key_Space);
    on.fill(u"answer"_qs, u"Three admissions came within the two hours."_qs);
    on.fill(u"reviewed_by"_qs, u"Patient Safety Specialist"_qs);
    on.key(Qt::Key_Return, Qt::ControlModifier);
    Query query;
    query.type = u"gap_review"_qs;
    QCOMPARE(on.session->reg().count(query).value(), 1);
    QVERIFY(!on.find<QPushButton>(u"answerQuestion_0"_qs));
    QVERIFY(on.card(u"T1"_qs)->hasFocus());
}

void tst_TimelinePart::entriesWithoutEvidenceDoNotBuryAGap()
{
    Timeline on;
    for (int minute = 10; minute < 14; ++minute)
        on.entry(u"13:%1"_qs.arg(minute), u"Something seen."_qs);
    on.entry(u"14:00"_qs, u"NEWS2 of 5."_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"5"_qs}});
    on.entry(u"17:45"_qs, u"NEWS2 of 9."_qs, {{u"reading"_qs, u"news2"_qs}, {u"reading_value"_qs, u"9"_qs}});
    on.show();
    QVERIFY(on.find<QLabel>(u"question_0"_qs)->text().contains(u"3 h 45"_qs));
    QVERIFY(!on.find<QLabel>(u"question_1"_qs)); // six entries name no evidence: told in one line
    auto *fold = on.find<QPushButton>(u"foldEvidence"_qs);
    QVERIFY2(fold && fold->text().startsWith(u"6 entries"_qs), fold ? qPrintable(fold->text()) : "no line");
    fold->setFocus();
    on.key(Qt::Key_Space);
    QVERIFY(on.find<QLabel>(u"question_6"_qs));
    QVERIFY(on.find<QPushButton>(u"foldEvidence"_qs)->hasFocus());
    on.key(Qt::Key_Space);
    QVERIFY(!on.find<QLabel>(u"question_1"_qs));
}

QTEST_MAIN(tst_TimelinePart)
#include "tst_timelinepart.moc"
