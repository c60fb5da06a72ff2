#include "casefixture.h"
#include "services/safe/actiondates.h"
#include "workflow/safe/actionstanding.h"
#include "workflow/safe/smartlint.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// Safety actions: their wording, their strength, their dates, and whether they worked.
class tst_SafetyActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario19SmartLint();
    void scenario20GoodAction();
    void scenario21DoneIsNotEffective();
    void scenario21NotEffectiveForcesAReplacementOrAnAcceptedRisk();
    void scenario23RebasedDates();
    void aMoveWithoutReasonOrApproverIsRefused();
    void aDateMovedByHandIsCountedAsUnexplained();
    void theLintSeesWhatItShould_data();
    void theLintSeesWhatItShould();
    void strengthIsProposedFromTheWords_data();
    void strengthIsProposedFromTheWords();
    void aReasonLetsAWarningStand();
    void aPromiseIsNotDroppedInSilence();

private:
    static QStringList keysOf(CaseFixture &on, const RecordData &action)
    {
        QStringList keys;
        for (const ActionMark &mark : smartLint(action, on.session->reg(), on.session->reference(), on.session->today()))
            keys << mark.key;
        return keys;
    }
    static RecordData movedThrough(CaseFixture &on, RecordData action, const QStringList &states)
    {
        for (const QString &state : states) {
            const auto moved = on.session->workflow().move(action, state);
            if (!moved)
                qFatal("%s %s", qPrintable(moved.error().message), qPrintable(moved.error().missing.join(u"; "_qs)));
            action = on.session.stored(action);
        }
        return action;
    }
    /// psirf.md scenario 20, on the day after the owner accepted it.
    static RecordData potassium(CaseFixture &on)
    {
        on.session.clock().set(QDateTime(QDate(2026, 7, 4), QTime(12, 0), Qt::UTC));
        return on.add(u"action"_qs, {{u"title"_qs, u"By 30 Sep 2026 Pharmacy removes concentrated potassium ampoules from open stock on the 14 remaining wards"_qs}, {u"owner"_qs, on.owner.id.toString()},
            {u"accepted_on"_qs, u"2026-07-03"_qs}, {u"due_on"_qs, u"2026-09-30"_qs}, {u"measure"_qs, u"Weekly stock check"_qs}, {u"baseline"_qs, u"14 wards"_qs}, {u"aim"_qs, u"0"_qs},
            {u"monitored_by"_qs, u"Medicines Safety Group"_qs}, {u"effectiveness_due_on"_qs, u"2026-12-31"_qs}});
    }
};

void tst_SafetyActions::scenario19SmartLint()
{
    CaseFixture on;
    const RecordData action = on.add(u"action"_qs, {{u"title"_qs, u"Remind all staff to complete fluid charts, ward manager, ASAP"_qs}});
    QCOMPARE(action.text(u"state"), u"proposed"_qs); // it can be saved
    QCOMPARE(keysOf(on, action), (QStringList {u"weak_verb"_qs, u"weaker"_qs, u"no_owner"_qs, u"not_accepted"_qs, u"no_measure"_qs, u"no_date"_qs}));
    QVERIFY(!on.session->workflow().move(action, u"agreed"_qs));
    // With everything but the wording put right, the weak verb alone still stands in the way.
    const RecordData owned = on.session.set(action, {{u"owner"_qs, on.owner.id.toString()}, {u"accepted_on"_qs, u"2026-11-20"_qs}, {u"due_on"_qs, u"2027-01-31"_qs}, {u"measure"_qs, u"Charts complete, 10 a week"_qs}});
    const auto refused = on.session->workflow().move(owned, u"agreed"_qs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().missing, QStringList {u"“Remind” changes no work system: say what will be different on the ward."_qs});
}

void tst_SafetyActions::scenario20GoodAction()
{
    CaseFixture on;
    const RecordData action = potassium(on);
    QCOMPARE(keysOf(on, action), QStringList());
    const StrengthProposal proposal = proposeStrength(action.text(u"title"), on.session->reference());
    QCOMPARE(proposal.strength, u"stronger"_qs);
    QCOMPARE(proposal.reason, u"Proposed: “removes” takes the hazard or a step away."_qs);
    const RecordData changed = on.session.set(action, {{u"strength"_qs, u"intermediate"_qs}, {u"strength_reason"_qs, u"The ampoules stay in theatres"_qs}});
    QCOMPARE(changed.text(u"strength"), u"intermediate"_qs); // the person decides
    QVERIFY(on.session->workflow().move(changed, u"agreed"_qs));
}

void tst_SafetyActions::scenario21DoneIsNotEffective()
{
    CaseFixture on;
    RecordData action = movedThrough(on, potassium(on), {u"agreed"_qs, u"in_progress"_qs});
    action = movedThrough(on, on.session.set(action, {{u"implemented_on"_qs, u"2026-09-25"_qs}, {u"evidence"_qs, u"Stock check, all wards"_qs}}), {u"implemented"_qs});
    QCOMPARE(actionStanding(action, on.session->reference(), QDate(2026, 12, 31)), u"Implemented, effect not yet shown"_qs);
    QCOMPARE(actionStanding(action, on.session->reference(), QDate(2027, 1, 1)), u"Implemented, effectiveness overdue"_qs);
}

void tst_SafetyActions::scenario21NotEffectiveForcesAReplacementOrAnAcceptedRisk()
{
    CaseFixture on;
    RecordData action = movedThrough(on, potassium(on), {u"agreed"_qs, u"in_progress"_qs});
    action = movedThrough(on, on.session.set(action, {{u"implemented_on"_qs, u"2026-09-25"_qs}, {u"evidence"_qs, u"Stock check"_qs}}), {u"implemented"_qs});
    action = on.session.set(action, {{u"verdict"_qs, u"not_effective"_qs}, {u"verdict_reason"_qs, u"Ampoules were found on 6 wards"_qs}});
    QVERIFY(actionStanding(action, on.session->reference(), QDate(2027, 1, 4)).contains(u"a replacement or an accepted risk is needed"_qs));
    QVERIFY(!on.session->workflow().move(action, u"closed"_qs));
    const auto replaced = on.session->workflow().move(action, u"replaced"_qs);
    QVERIFY(!replaced && replaced.error().missing == QStringList {u"Which action takes its place is missing."_qs});
    const auto accepted = on.session->workflow().move(action, u"risk_accepted"_qs);
    QVERIFY(!accepted && accepted.error().missing.size() == 2);
    const RecordData other = on.goodAction(u"Install locked cupboards for potassium on the 14 wards"_qs);
    QVERIFY(on.session->workflow().move(on.session.set(action, {{u"replaced_by"_qs, other.text(u"reference")}}), u"replaced"_qs));
}

// psirf.md section 5: due 30 Apr 2026 moved to 30 Jun and then 30 Sep counts against the first date, "rebased 2 times",
// and lists who approved.
void tst_SafetyActions::scenario23RebasedDates()
{
    CaseFixture on;
    on.session.clock().set(QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC));
    RecordData action = on.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}, {u"due_on"_qs, u"2026-04-30"_qs}});
    // Once through the service, once as the command line adds a record: one way, one effect.
    QVERIFY(moveDueDate(on.session->records(), action, {QDate(2026, 6, 30), u"The supplier closed"_qs, u"Director of estates"_qs}));
    on.session.add(u"date_change"_qs, {{u"action"_qs, action.text(u"reference")}, {u"to_date"_qs, u"2026-09-30"_qs}, {u"reason"_qs, u"Theatre works"_qs}, {u"approver"_qs, u"Medical Director"_qs}});
    action = on.session.stored(action);
    QCOMPARE(action.date(u"due_on"), QDate(2026, 9, 30));
    QCOMPARE(action.date(u"original_due_on"), QDate(2026, 4, 30));
    const Rebasing rebasing = rebasingOf(on.session->reg(), action);
    QCOMPARE(rebasing.inWords(), u"rebased 2 times"_qs);
    QCOMPARE(rebasing.approvers, (QStringList {u"Director of estates"_qs, u"Medical Director"_qs}));
    QCOMPARE(rebasing.unexplained, 0);
    QVERIFY(!isLateAgainstFirstDate(action, QDate(2026, 4, 30)));
    QVERIFY(isLateAgainstFirstDate(action, QDate(2026, 5, 1)));
    QVERIFY(on.session->history().undo()); // the move and its record go together
    QCOMPARE(on.session.stored(action).date(u"due_on"), QDate(2026, 6, 30));
}

void tst_SafetyActions::aMoveWithoutReasonOrApproverIsRefused()
{
    CaseFixture on;
    const RecordData action = on.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}, {u"due_on"_qs, u"2027-04-30"_qs}});
    const auto moved = moveDueDate(on.session->records(), action, {QDate(2027, 6, 30), {}, {}});
    QVERIFY(!moved);
    QCOMPARE(moved.error().missing.size(), 2);
    QCOMPARE(on.session.stored(action).date(u"due_on"), QDate(2027, 4, 30));
    QVERIFY(!moveDueDate(on.session->records(), action, {QDate(2027, 4, 30), u"No change"_qs, u"Matron"_qs}));
}

void tst_SafetyActions::aDateMovedByHandIsCountedAsUnexplained()
{
    CaseFixture on;
    RecordData action = on.add(u"action"_qs, {{u"title"_qs, u"Fit a rail"_qs}, {u"due_on"_qs, u"2027-04-30"_qs}});
    action = on.session.set(action, {{u"due_on"_qs, u"2027-06-30"_qs}});
    const Rebasing rebasing = rebasingOf(on.session->reg(), action);
    QCOMPARE(rebasing.inWords(), u"rebased once"_qs);
    QCOMPARE(rebasing.unexplained, 1);
}

void tst_SafetyActions::theLintSeesWhatItShould_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key"); // psirf.md 1.9; empty: nothing is pointed out
    QTest::newRow("good") << u"aim"_qs << u"0"_qs << QString();
    QTest::newRow("raises awareness") << u"title"_qs << u"Raise awareness of fluid charts"_qs << u"weak_verb,weaker"_qs;
    QTest::newRow("shares") << u"title"_qs << u"Share the charts at the huddle"_qs << u"weak_verb,weaker"_qs;
    QTest::newRow("shared is another word") << u"title"_qs << u"Install a shared screen in the bay"_qs << QString();
    QTest::newRow("two actions") << u"title"_qs << u"Replace the charts and install a screen"_qs << u"several_actions"_qs;
    QTest::newRow("two sentences in one") << u"title"_qs << u"Replace the charts; a screen for the bay"_qs << u"several_actions"_qs;
    QTest::newRow("one action for two things") << u"title"_qs << u"Replace the charts and folders"_qs << QString();
    QTest::newRow("measure is completion") << u"measure"_qs << u"Completion."_qs << u"completion"_qs;
    QTest::newRow("measure with completion") << u"measure"_qs << u"Completion of charts, per cent a week"_qs << QString();
    QTest::newRow("date before it was accepted") << u"due_on"_qs << u"2026-11-19"_qs << u"date_past"_qs;
    QTest::newRow("twelve months") << u"due_on"_qs << u"2027-11-20"_qs << QString();
    QTest::newRow("more than twelve months") << u"due_on"_qs << u"2027-11-21"_qs << u"far_date"_qs;
    QTest::newRow("aims at a person") << u"title"_qs << u"Install a screen for Ottoline Marchbanks"_qs << u"named_person"_qs;
    QTest::newRow("weaker class") << u"strength"_qs << u"weaker"_qs << u"weaker"_qs;
}

void tst_SafetyActions::theLintSeesWhatItShould()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, key);
    static CaseFixture on;
    static const RecordData person = on.session.add(u"person"_qs, {{u"role"_qs, u"Ward sister"_qs}, {u"name"_qs, u"Ottoline Marchbanks"_qs}});
    Q_UNUSED(person)
    const auto action = on.session->records().withTexts(on.goodAction(u"Replace the two charts by one"_qs), {{field, value}});
    QVERIFY(action);
    QCOMPARE(keysOf(on, *action), key.split(u',', Qt::SkipEmptyParts));
}

void tst_SafetyActions::strengthIsProposedFromTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strength"); // VA and IHI, RCA2, examples of each class
    QTest::newRow("architectural change") << u"Install a sink in the bay"_qs << u"stronger"_qs;
    QTest::newRow("forcing function") << u"Add a forcing function to the pump"_qs << u"stronger"_qs;
    QTest::newRow("checklist") << u"Use a checklist at transfer"_qs << u"intermediate"_qs;
    QTest::newRow("software") << u"Change the software of the chart"_qs << u"intermediate"_qs;
    QTest::newRow("training") << u"Give training on the new pump"_qs << u"weaker"_qs;
    QTest::newRow("policy") << u"Write a new policy"_qs << u"weaker"_qs;
    QTest::newRow("the strongest hint counts") << u"Replace the pump after training"_qs << u"stronger"_qs;
    QTest::newRow("nothing hints") << u"Meet on Monday"_qs << QString();
}

void tst_SafetyActions::strengthIsProposedFromTheWords()
{
    QFETCH(QString, text);
    QFETCH(QString, strength);
    static TestSession session;
    const StrengthProposal proposal = proposeStrength(text, session->reference());
    QCOMPARE(proposal.strength, strength);
    QCOMPARE(proposal.reason.isEmpty(), strength.isEmpty());
}

void tst_SafetyActions::aReasonLetsAWarningStand()
{
    CaseFixture on;
    const RecordData action = on.goodAction(u"Share the dose table with the community pharmacies"_qs);
    QVERIFY(!on.session->workflow().move(action, u"agreed"_qs));
    const RecordData justified = on.session.set(action, {{u"wording_justification"_qs, u"The table is the tool that they lack"_qs}});
    QVERIFY(on.session->workflow().move(justified, u"agreed"_qs));
}

void tst_SafetyActions::aPromiseIsNotDroppedInSilence()
{
    CaseFixture on;
    const RecordData action = on.goodAction(u"Replace the transfer chair"_qs, {{u"promised_to_family"_qs, u"yes"_qs}, {u"verdict_reason"_qs, u"No supplier"_qs}, {u"closure_approver"_qs, u"Chief Nurse"_qs},
        {u"risk_accepted_by"_qs, u"Chief Nurse"_qs}, {u"risk_accepted_words"_qs, u"Two chairs are hired meanwhile"_qs}});
    const auto dropped = on.session->workflow().move(action, u"not_progressed"_qs);
    QVERIFY(!dropped);
    QCOMPARE(dropped.error().missing, QStringList {u"It was promised to those affected, and they have not been told."_qs});
    QVERIFY(on.session->workflow().move(on.session.set(action, {{u"family_told_on"_qs, u"2026-11-20"_qs}}), u"not_progressed"_qs));
}

QTEST_GUILESS_MAIN(tst_SafetyActions)
#include "tst_safetyactions.moc"
