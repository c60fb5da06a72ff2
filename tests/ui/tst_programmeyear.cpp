#include "auditpartfixture.h"

#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "support/warnings.h"

#include <QLabel>
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
    void theBoardSortsEntriesByStage();
    void scenario38TheRollOverIsTriedThenCommittedAndUndone();

private:
    static RecordData entry(AuditFixture &audit, const QString &title, const QString &state, const Texts &more = {})
    {
        const RecordData project = audit.at(audit.project(title), state);
        return audit.session.add(u"programme_entry"_qs, Texts {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, title}, {u"priority_level"_qs, u"level_3"_qs},
            {u"project"_qs, project.id.toString()}, {u"unit"_qs, audit.trust.id.toString()}} + more);
    }
    static RecordData programme(AuditFixture &audit) { return audit.session.add(u"audit_programme"_qs, {{u"financial_year"_qs, u"2026/27"_qs}}); }
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
    auto *table = part.find<WordTable>(u"year_table"_qs);
    QCOMPARE(table->cell(0, 0), u"Acute medical unit"_qs);
    QVERIFY(table->cell(0, 3).contains(u"begins") && table->cell(0, 4).contains(u"runs") && table->cell(0, 5).contains(u"reports") && table->cell(0, 6).isEmpty());
    table->setFocus();
    table->selectRow(0);
    part.key(Qt::Key_Plus);
    QVERIFY(table->cell(0, 3).isEmpty() && table->cell(0, 4).contains(u"begins") && table->cell(0, 6).contains(u"reports"));
    part.key(Qt::Key_3);
    QCOMPARE(audit.session.stored(one).value(u"report_quarter").toInt(), 3);
    QVERIFY(audit.session->history().undo());
    QVERIFY(audit.session->history().undo());
    QVERIFY(table->cell(0, 3).contains(u"begins") && table->cell(0, 5).contains(u"reports"));
}

void tst_ProgrammeYear::anEntryStaysWithinItsYear()
{
    AuditFixture audit;
    const RecordData one = entry(audit, u"Sepsis"_qs, u"collecting"_qs, {{u"start_quarter"_qs, u"2"_qs}, {u"report_quarter"_qs, u"4"_qs}});
    AuditPart part(audit, programme(audit), u"year"_qs);
    part.find<WordTable>(u"year_table"_qs)->selectRow(0);
    part.find<QPushButton>(u"quarter_later"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QCOMPARE(audit.session.stored(one).value(u"report_quarter").toInt(), 4);
    QVERIFY(part.find<InlineMessage>(u"year_message"_qs)->isVisible());
}

void tst_ProgrammeYear::theBoardSortsEntriesByStage()
{
    AuditFixture audit;
    entry(audit, u"Sepsis"_qs, u"collecting"_qs);
    entry(audit, u"Falls"_qs, u"registered"_qs);
    entry(audit, u"Consent"_qs, u"closed_loop"_qs);
    AuditPart part(audit, programme(audit), u"year"_qs);
    part.find<QPushButton>(u"year_board"_qs)->setFocus();
    part.key(Qt::Key_Space);
    auto *board = part.find<WordTable>(u"year_stages"_qs);
    QVERIFY(board->isVisible() && board->hasFocus());
    QCOMPARE(board->table().rows.front(), (QStringList {u"Falls"_qs, u"Sepsis"_qs, QString(), u"Consent"_qs, QString(), QString()}));
    QString opened;
    QObject::connect(&part.part(), &RecordPart::goTo, &part.part(), [&](const QString &type, const RecordId &) { opened = type; });
    board->setCurrentIndex(board->model()->index(0, 1));
    part.key(Qt::Key_Return);
    QCOMPARE(opened, u"programme_entry"_qs);
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
