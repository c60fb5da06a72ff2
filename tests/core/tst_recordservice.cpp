#include "services/shared/recordservice.h"
#include "support/testsession.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_RecordService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void aNewRecordBeginsInTheFirstStateOfItsWorkflow();
    void everyProblemIsListedAndNothingIsWritten();
    void aCodeThatIsNotInTheListIsRefused();
    void aCodeThatLeftTheListSinceStaysOnItsRecord();
    void aReferenceToNothingIsRefused();
    void labelsAndCodesAreBothUnderstood();
    void aFieldThatCandourSetsCannotBeTyped();
    void movingADueDateKeepsTheFirstOneAndIsCounted();
    void manyRecordsAreChangedInOneStep();
    void aCopyHasNoReferenceNoStateAndNoDates();
    void aWithdrawnRecordComesBack();
};

void tst_RecordService::aNewRecordBeginsInTheFirstStateOfItsWorkflow()
{
    TestSession session;
    QCOMPARE(session.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}}).text(u"state"), u"proposed"_qs);
    QCOMPARE(session.add(u"action"_qs, {{u"title"_qs, u"Fit another"_qs}}).text(u"reference"), u"ACT-2026-002"_qs);
}

void tst_RecordService::everyProblemIsListedAndNothingIsWritten()
{
    TestSession session;
    const auto blank = session->records().blank(u"incident"_qs);
    QVERIFY(blank);
    const auto added = session->records().add(*blank);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Refused);
    QCOMPARE(added.error().missing.size(), 4); // event type, title, date of incident, reported on
    QVERIFY(!session->reg().find(u"incident"_qs, blank->id));
}

void tst_RecordService::aCodeThatIsNotInTheListIsRefused()
{
    TestSession session;
    auto record = *session->records().blank(u"learning_response"_qs);
    record.setValue(u"title", u"Fall"_qs);
    record.setValue(u"response_type", u"root_cause_analysis"_qs);
    const auto added = session->records().add(record);
    QVERIFY(!added);
    QVERIFY2(added.error().message.contains(u"root_cause_analysis"), qPrintable(added.error().message));
}

void tst_RecordService::aCodeThatLeftTheListSinceStaysOnItsRecord()
{
    TestSession session;
    const RecordData response = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"swarm"_qs}, {u"title"_qs, u"Fall"_qs}});
    Query query;
    query.type = u"reference_item"_qs;
    query.where = {{u"list"_qs, Condition::Operator::Equals, u"response_type"_qs}, {u"code"_qs, Condition::Operator::Equals, u"swarm"_qs}};
    const auto items = session->reg().all(query);
    QVERIFY(items && items->size() == 1);
    session.set(items->first(), {{u"valid_to"_qs, u"2026-11-01"_qs}});
    QCOMPARE(session.set(session.stored(response), {{u"title"_qs, u"Fall on the stairs"_qs}}).text(u"title"), u"Fall on the stairs"_qs);
    QVERIFY(!session->reference().knows(u"response_type"_qs, u"swarm"_qs));
    QVERIFY(session->reference().label(u"response_type"_qs, u"swarm"_qs) != u"swarm"_qs); // its name stays readable
}

void tst_RecordService::aReferenceToNothingIsRefused()
{
    TestSession session;
    auto record = *session->records().blank(u"action"_qs);
    record.setValue(u"title", u"Fit a rail"_qs);
    record.setValue(u"owner", session->reg().newId().toString());
    QVERIFY(!session->records().add(record));
}

void tst_RecordService::labelsAndCodesAreBothUnderstood()
{
    TestSession session;
    const QString label = session->reference().label(u"response_type"_qs, u"aar"_qs);
    QCOMPARE(session.add(u"learning_response"_qs, {{u"response_type"_qs, label}, {u"title"_qs, u"A"_qs}}).text(u"response_type"), u"aar"_qs);
    QCOMPARE(session.add(u"learning_response"_qs, {{u"response_type"_qs, u"aar"_qs}, {u"title"_qs, u"B"_qs}}).text(u"response_type"), u"aar"_qs);
}

void tst_RecordService::aFieldThatCandourSetsCannotBeTyped()
{
    TestSession session;
    const auto blank = session->records().blank(u"action"_qs);
    QVERIFY(!session->records().withTexts(*blank, {{u"state"_qs, u"closed"_qs}}));
    QVERIFY(!session->records().withTexts(*blank, {{u"nonsense"_qs, u"1"_qs}}));
    QVERIFY(!session->records().withTexts(*blank, {{u"due_on"_qs, u"31/02/2027"_qs}}));
}

// psirf.md section 5, scenario 23: due 30 Apr 2026 moved to 30 Jun and then 30 Sep shows "rebased 2 times".
void tst_RecordService::movingADueDateKeepsTheFirstOneAndIsCounted()
{
    TestSession session;
    RecordData action = session.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}, {u"due_on"_qs, u"2026-04-30"_qs}});
    action = session.set(action, {{u"due_on"_qs, u"2026-06-30"_qs}});
    action = session.set(action, {{u"due_on"_qs, u"2026-09-30"_qs}});
    QCOMPARE(action.date(u"original_due_on"), QDate(2026, 4, 30));
    QCOMPARE(action.value(u"rebased").toInt(), 2);
    action = session.set(action, {{u"title"_qs, u"Fit two rails"_qs}});
    QCOMPARE(action.value(u"rebased").toInt(), 2);
}

void tst_RecordService::manyRecordsAreChangedInOneStep()
{
    TestSession session;
    QList<RecordData> actions;
    for (int i = 0; i < 5; ++i)
        actions << session.add(u"action"_qs, {{u"title"_qs, u"Action %1"_qs.arg(i)}});
    const auto changed = session->records().saveMany(actions, u"strength"_qs, u"stronger"_qs);
    QVERIFY(changed);
    QCOMPARE(changed->changes.size(), 5);
    QVERIFY(session->history().undo());
    for (const RecordData &action : actions)
        QVERIFY(isAbsent(session.stored(action).value(u"strength")));
}

void tst_RecordService::aCopyHasNoReferenceNoStateAndNoDates()
{
    TestSession session;
    const RecordData action = session.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}, {u"measure"_qs, u"Falls"_qs}, {u"due_on"_qs, u"2026-12-30"_qs}});
    const auto copy = session->records().duplicate(action);
    QVERIFY(copy);
    QCOMPARE(copy->text(u"measure"), u"Falls"_qs);
    QVERIFY(isAbsent(copy->value(u"reference")));
    QVERIFY(isAbsent(copy->value(u"due_on")));
    QCOMPARE(copy->text(u"state"), u"proposed"_qs);
    QVERIFY(copy->id != action.id);
}

void tst_RecordService::aWithdrawnRecordComesBack()
{
    TestSession session;
    const RecordData action = session.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}});
    QVERIFY(session->records().withdraw({action}, u"Entered twice"_qs));
    QVERIFY(session.stored(action).withdrawn);
    QVERIFY(session->records().restore({session.stored(action)}));
    QVERIFY(!session.stored(action).withdrawn);
}

QTEST_GUILESS_MAIN(tst_RecordService)
#include "tst_recordservice.moc"
