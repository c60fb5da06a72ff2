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
    void severalRecordsAreReferredToByReferenceOrName();
    void severalRecordsAreFoundFromEitherSide();
    void oneOfSeveralReferencesToNothingIsRefused();
    void aRecordIsNamedOnlyOnceAmongSeveral();
    void numbersWithinAResponseAreGivenOnce();

private:
    static RecordData aResponse(TestSession &session, const QString &title = u"Fall"_qs);
};

RecordData tst_RecordService::aResponse(TestSession &session, const QString &title)
{
    return session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, title}});
}

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

void tst_RecordService::severalRecordsAreReferredToByReferenceOrName()
{
    TestSession session;
    const QString response = aResponse(session).text(u"reference");
    const RecordData first = session.add(u"evidence_item"_qs, {{u"learning_response"_qs, response}, {u"source"_qs, u"Observation chart"_qs}, {u"evidence_type"_qs, u"clinical_record"_qs}});
    const RecordData second = session.add(u"evidence_item"_qs, {{u"learning_response"_qs, response}, {u"source"_qs, u"Walkthrough, at night"_qs}, {u"evidence_type"_qs, u"walkthrough"_qs}});
    const RecordData finding = session.add(u"finding"_qs, {{u"learning_response"_qs, response}, {u"text"_qs, u"Two charts were in use"_qs},
        {u"evidence"_qs, u"%1, %2"_qs.arg(first.text(u"reference"), second.text(u"reference"))}});
    QCOMPARE(finding.value(u"evidence").toStringList(), (QStringList {first.id.toString(), second.id.toString()}));
    QCOMPARE(session->reference().displayText(*finding.schema().field(u"evidence"), finding.value(u"evidence")),
        QString(first.text(u"reference") + u", "_qs + second.text(u"reference")));
    QVERIFY(isAbsent(session.set(finding, {{u"evidence"_qs, QString()}}).value(u"evidence")));
    // A type without references is found by name, and a name may hold a comma.
    const RecordData talk = session.add(u"interview"_qs, {{u"learning_response"_qs, response}, {u"pseudonym"_qs, u"Staff A, night shift"_qs}, {u"kind"_qs, u"conversation"_qs}, {u"party"_qs, u"staff"_qs}});
    const auto found = session->reg().findByReference(u"interview"_qs, u"Staff A, night shift"_qs);
    QVERIFY(found && found->id == talk.id);
}

void tst_RecordService::severalRecordsAreFoundFromEitherSide()
{
    TestSession session;
    const QString response = aResponse(session).text(u"reference");
    QList<RecordData> evidence;
    for (const QString &source : {u"Chart"_qs, u"Rota"_qs})
        evidence << session.add(u"evidence_item"_qs, {{u"learning_response"_qs, response}, {u"source"_qs, source}, {u"evidence_type"_qs, u"rota"_qs}});
    const RecordData both = session.add(u"finding"_qs, {{u"learning_response"_qs, response}, {u"text"_qs, u"Both"_qs},
        {u"evidence"_qs, evidence.at(0).text(u"reference") + u',' + evidence.at(1).text(u"reference")}});
    (void)session.add(u"finding"_qs, {{u"learning_response"_qs, response}, {u"text"_qs, u"Chart alone"_qs}, {u"evidence"_qs, evidence.at(0).text(u"reference")}});
    Query query {u"finding"_qs};
    query.where = {{u"evidence"_qs, Condition::Operator::Contains, QStringList {evidence.at(1).id.toString()}}};
    const auto found = session->reg().all(query);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().id, both.id);
}

void tst_RecordService::oneOfSeveralReferencesToNothingIsRefused()
{
    TestSession session;
    const RecordData response = aResponse(session);
    const RecordData chart = session.add(u"evidence_item"_qs, {{u"learning_response"_qs, response.text(u"reference")}, {u"source"_qs, u"Chart"_qs}, {u"evidence_type"_qs, u"rota"_qs}});
    auto finding = *session->records().blank(u"finding"_qs);
    finding.setValue(u"learning_response", response.id.toString());
    finding.setValue(u"text", u"Two charts were in use"_qs);
    finding.setValue(u"evidence", QStringList {chart.id.toString(), session->reg().newId().toString()});
    const auto refused = session->records().add(finding);
    QVERIFY(!refused);
    QCOMPARE(refused.error().missing, QStringList {u"Evidence: there is no such record."_qs});
    QVERIFY(!session->records().withTexts(finding, {{u"evidence"_qs, chart.text(u"reference") + u",EVD-2026-999"_qs}}));
}

void tst_RecordService::aRecordIsNamedOnlyOnceAmongSeveral()
{
    TestSession session;
    const RecordData response = aResponse(session);
    const RecordData chart = session.add(u"evidence_item"_qs, {{u"learning_response"_qs, response.text(u"reference")}, {u"source"_qs, u"Chart"_qs}, {u"evidence_type"_qs, u"rota"_qs}});
    auto finding = *session->records().blank(u"finding"_qs);
    finding.setValue(u"learning_response", response.id.toString());
    finding.setValue(u"text", u"Two charts were in use"_qs);
    finding.setValue(u"evidence", QStringList {chart.id.toString(), chart.id.toString()});
    QVERIFY(!session->records().add(finding));
}

// The family asks five questions: they are Q1 to Q5 to everybody, whatever is withdrawn later.
void tst_RecordService::numbersWithinAResponseAreGivenOnce()
{
    TestSession session;
    const QString one = aResponse(session).text(u"reference");
    const QString other = aResponse(session, u"Another fall"_qs).text(u"reference");
    const auto ask = [&](const QString &response, const QString &text) {
        return session.add(u"tor_item"_qs, {{u"learning_response"_qs, response}, {u"text"_qs, text}, {u"raised_by"_qs, u"family"_qs}});
    };
    QCOMPARE(ask(one, u"What happened?"_qs).text(u"number"), u"Q1"_qs);
    const RecordData second = ask(one, u"Why?"_qs);
    QCOMPARE(second.text(u"number"), u"Q2"_qs);
    QCOMPARE(ask(other, u"What happened?"_qs).text(u"number"), u"Q1"_qs);
    QVERIFY(session->records().withdraw({second}, u"Asked twice"_qs));
    QCOMPARE(ask(one, u"Who knew?"_qs).text(u"number"), u"Q3"_qs);
}

QTEST_GUILESS_MAIN(tst_RecordService)
#include "tst_recordservice.moc"
