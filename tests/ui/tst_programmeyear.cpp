#include "auditpartfixture.h"

#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "pages/effective/yearview.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

/// The programme's year on the screen: clinical audit domain page, section 2.4 and section 5, rows 37 and 38.
class tst_ProgrammeYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void anEntryMovesByAQuarterAndUndoMovesItBack();
    void anEntryStaysWithinItsYear();
    void aBarIsDraggedAsAWholeAndByItsEnds();
    void readFromRightToLeftABarEndsAtItsLeft();
    void escapeLetsGoOfABar();
    void anEntryWithoutQuartersHasNoBarUntilOneIsNamed();
    void theMenuSaysInWordsWhatTheBarDoes();
    void aDirectorateIsShownAlone();
    void scenario38TheRollOverIsTriedThenCommittedAndUndone();

private:
    static RecordData entry(AuditFixture &audit, const QString &title, const QString &state, const Texts &more = {})
    {
        const RecordData project = audit.at(audit.project(title), state);
        return audit.session.add(u"programme_entry"_qs, Texts {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, title}, {u"priority_level"_qs, u"level_3"_qs},
            {u"project"_qs, project.id.toString()}, {u"unit"_qs, audit.trust.id.toString()}} + more);
    }
    static RecordData programme(AuditFixture &audit) { return audit.session.add(u"audit_programme"_qs, {{u"financial_year"_qs, u"2026/27"_qs}}); }
    static QString words(const YearView &year, int row, int column) { return year.model()->index(row, column).data().toString(); }
    /// "begins|runs|reports|": what stands in the four quarters of a row.
    static QString quarters(const YearView &year, int row)
    {
        QStringList cells;
        for (int quarter = 0; quarter < 4; ++quarter)
            cells << words(year, row, YearModel::FirstQuarter + quarter);
        return cells.join(u'|');
    }
    /// The middle of a quarter in the first row.
    static QPoint middle(const YearView &year, int quarter) { return year.visualRect(year.model()->index(0, YearModel::FirstQuarter + quarter - 1)).center(); }
    static void drag(YearView &year, QPoint from, QPoint to)
    {
        QTest::mousePress(year.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(year.viewport(), (from + to) / 2);
        QTest::mouseMove(year.viewport(), to);
        QTest::mouseRelease(year.viewport(), Qt::LeftButton, {}, to);
    }
    static qint64 nextYear(AuditFixture &audit)
    {
        Query query;
        query.type = u"programme_entry"_qs;
        query.where = {{u"financial_year"_qs, Condition::Operator::Equals, u"2027/28"_qs}};
        return *audit.session->reg().count(query);
    }
};

void tst_ProgrammeYear::anEntryMovesByAQuarterAndUndoMovesItBack()
{
    AuditFixture audit;
    const RecordData one = entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"1"_qs}, {u"report_quarter"_qs, u"3"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    QCOMPARE(words(*year, 0, YearModel::Unit), u"Acute medical unit"_qs);
    QCOMPARE(quarters(*year, 0), u"begins|runs|reports|"_qs);
    year->setFocus();
    year->selectRow(0);
    part.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(quarters(*year, 0), u"|begins|runs|reports"_qs);
    QVERIFY(year->hasFocus());
    QCOMPARE(year->currentIndex().row(), 0);
    part.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(quarters(*year, 0), u"|begins|reports|"_qs);
    part.key(Qt::Key_1);
    QCOMPARE(quarters(*year, 0), u"begins and reports|||"_qs);
    for (int i = 0; i < 3; ++i)
        QVERIFY(audit.session->history().undo());
    QCOMPARE(quarters(*year, 0), u"begins|runs|reports|"_qs);
    QCOMPARE(audit.session.stored(one).value(u"report_quarter").toInt(), 3);
}

void tst_ProgrammeYear::anEntryStaysWithinItsYear()
{
    AuditFixture audit;
    const RecordData one = entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"2"_qs}, {u"report_quarter"_qs, u"4"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    year->setFocus();
    year->selectRow(0);
    part.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(audit.session.stored(one).value(u"report_quarter").toInt(), 4);
    QVERIFY(part.find<InlineMessage>(u"year_message"_qs)->isVisible());
    part.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(audit.session.stored(one).value(u"report_quarter").toInt(), 3);
    QVERIFY(!part.find<InlineMessage>(u"year_message"_qs)->isVisible());
}

void tst_ProgrammeYear::aBarIsDraggedAsAWholeAndByItsEnds()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"1"_qs}, {u"report_quarter"_qs, u"2"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    drag(*year, middle(*year, 1), middle(*year, 3)); // taken in its first quarter, dropped two further on
    QCOMPARE(quarters(*year, 0), u"||begins|reports"_qs);
    drag(*year, middle(*year, 4), middle(*year, 1)); // no further than the year
    QCOMPARE(quarters(*year, 0), u"begins|reports||"_qs);
    drag(*year, QPoint(year->barRect(0).right() - 3, year->barRect(0).center().y()), middle(*year, 4));
    QCOMPARE(quarters(*year, 0), u"begins|runs|runs|reports"_qs);
    drag(*year, QPoint(year->barRect(0).left() + 3, year->barRect(0).center().y()), middle(*year, 3));
    QCOMPARE(quarters(*year, 0), u"||begins|reports"_qs);
    QVERIFY(audit.session->history().undo());
    QCOMPARE(quarters(*year, 0), u"begins|runs|runs|reports"_qs);
    QCOMPARE(part.failures, QStringList());
}

void tst_ProgrammeYear::readFromRightToLeftABarEndsAtItsLeft()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"1"_qs}, {u"report_quarter"_qs, u"2"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    year->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(middle(*year, 4).x() < middle(*year, 1).x());
    QVERIFY(year->barRect(0).contains(middle(*year, 1)) && year->barRect(0).contains(middle(*year, 2)) && !year->barRect(0).contains(middle(*year, 3)));
    drag(*year, QPoint(year->barRect(0).left() + 3, year->barRect(0).center().y()), middle(*year, 4));
    QCOMPARE(quarters(*year, 0), u"begins|runs|runs|reports"_qs);
    QCOMPARE(year->currentIndex().row(), 0);
    year->setFocus();
    part.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier); // earlier lies to the right
    QCOMPARE(quarters(*year, 0), u"begins|runs|reports|"_qs);
}

void tst_ProgrammeYear::escapeLetsGoOfABar()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"1"_qs}, {u"report_quarter"_qs, u"2"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    year->setFocus();
    QTest::mousePress(year->viewport(), Qt::LeftButton, {}, middle(*year, 1));
    QTest::mouseMove(year->viewport(), middle(*year, 3));
    QVERIFY(year->barRect(0).right() > middle(*year, 4).x()); // the bar follows the pointer before it is written
    part.key(Qt::Key_Escape);
    QTest::mouseRelease(year->viewport(), Qt::LeftButton, {}, middle(*year, 3));
    QCOMPARE(quarters(*year, 0), u"begins|reports||"_qs);
    QVERIFY(part.part().isVisible());
}

void tst_ProgrammeYear::anEntryWithoutQuartersHasNoBarUntilOneIsNamed()
{
    AuditFixture audit;
    const RecordData one = entry(audit, u"Sepsis"_qs, u"registered"_qs);
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    QVERIFY(year->barRect(0).isEmpty());
    QCOMPARE(quarters(*year, 0), u"no quarter|||"_qs);
    year->setFocus();
    year->selectRow(0);
    part.key(Qt::Key_2);
    QCOMPARE(quarters(*year, 0), u"begins|reports||"_qs);
    QCOMPARE(audit.session.stored(one).value(u"report_quarter").toInt(), 2);
}

void tst_ProgrammeYear::theMenuSaysInWordsWhatTheBarDoes()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"1"_qs}, {u"report_quarter"_qs, u"3"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    year->setFocus();
    year->selectRow(0);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(year, &byKey);
    auto *menu = year->findChild<QMenu *>(u"year_menu"_qs);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!menu->findChild<QAction *>(u"earlier"_qs)->isEnabled()); // it begins in the first quarter
    menu->findChild<QAction *>(u"longer"_qs)->trigger();
    menu->close();
    QCOMPARE(quarters(*year, 0), u"begins|runs|runs|reports"_qs);
}

void tst_ProgrammeYear::aDirectorateIsShownAlone()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs);
    const RecordData surgery = audit.session.add(u"organisation_unit"_qs, {{u"name"_qs, u"Surgery"_qs}, {u"level"_qs, u"directorate"_qs}});
    entry(audit, u"Consent"_qs, u"registered"_qs, {{u"unit"_qs, surgery.id.toString()}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    auto *year = part.find<YearView>(u"year_table"_qs);
    QCOMPARE(year->model()->rowCount(), 2);
    auto *unit = part.find<QComboBox>(u"year_unit"_qs);
    unit->setCurrentIndex(unit->findText(u"Surgery"_qs));
    QCOMPARE(year->model()->rowCount(), 1);
    QCOMPARE(words(*year, 0, YearModel::Topic), u"Consent"_qs);
}

void tst_ProgrammeYear::scenario38TheRollOverIsTriedThenCommittedAndUndone()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs);
    entry(audit, u"Consent"_qs, u"closed_loop"_qs);
    const RecordData deferred = entry(audit, u"Falls"_qs, u"deferred"_qs);
    AuditPart part(audit, programme(audit), u"year"_qs);
    part.find<QPushButton>(u"plan_rollover"_qs)->setFocus();
    part.key(Qt::Key_Space);
    auto *commit = part.find<QPushButton>(u"commit_rollover"_qs);
    QVERIFY(commit->isVisible() && !commit->isEnabled()); // a deferral without a quarter
    QCOMPARE(part.find<InlineMessage>(u"rollover_state"_qs)->tone(), Tone::Caution);
    QCOMPARE(nextYear(audit), 0);
    audit.session.set(deferred, {{u"deferred_to"_qs, u"2027/28 Q2"_qs}});
    QVERIFY(commit->isEnabled());
    commit->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(part.failures, QStringList());
    QCOMPARE(nextYear(audit), 2);
    QVERIFY(audit.session->history().undo());
    QCOMPARE(nextYear(audit), 0);
}

QTEST_MAIN(tst_ProgrammeYear)
#include "tst_programmeyear.moc"
