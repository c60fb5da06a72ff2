#include "casefixture.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// The second half of a learning response, walked as psirf.md section 2.1 has it.
class tst_ResponseAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void analysisNeedsEvidenceAndWarnsOfStatementsAlone();
    void scenario13FamilyQuestionsDriveTermsOfReference();
    void scenario17FindingWithoutEvidenceIsNamed();
    void scenario17FindingsOnStatementsAloneAreWarnedOf();
    void everyElementIsConsideredBeforeDrafting();
    void blameAndIdentifiersAreClearedBeforeTheFactCheck();
    void draftsAreSharedWithTimeAndEveryCommentIsDealtWith();
    void familyMayWaiveTheTimeWithAnOverrule();
    void scenario22ApprovalIsNotHostageToActions();
    void aReportIsSharedBeforeItsActionsAreMonitored();
    void scenario21ResponseStaysOpenUntilItsActionsWorked();
    void aClosedResponseIsReopenedAsANewVersion();
    void aHuddleTakesTheLightPathWithoutTheFormsOfAPsii();
    void aThematicReviewAgreesItsProtocolBeforeCoding();

private:
    /// Everything that a PSII needs to leave analysis: one question, one finding, all six elements looked at.
    static void analyse(CaseFixture &on)
    {
        const RecordData question = on.question(u"Why was nobody called?"_qs, u"yes"_qs, {{u"status"_qs, u"answered"_qs}});
        const RecordData evidence = on.evidence(u"Observation of two night shifts"_qs);
        const RecordData chart = on.factor(u"Two charts are in use for the same observations"_qs, u"tools"_qs);
        const RecordData rota = on.factor(u"One nurse covers three bays at night"_qs, u"organisation"_qs);
        on.finding(u"Scores on two charts made the trend hard to see"_qs, {evidence}, {chart, rota}, {question});
        for (const QString &element : {u"person"_qs, u"tasks"_qs, u"internal_environment"_qs, u"external_environment"_qs})
            on.considered(element);
    }
    static void reviewQuality(CaseFixture &on)
    {
        for (const ReferenceEntry &item : on.session->reference().choices(u"quality_review_item"_qs))
            on.add(u"quality_review"_qs, {{u"item"_qs, item.code}, {u"met"_qs, u"met"_qs}, {u"reviewed_by"_qs, u"Head of patient safety"_qs}});
    }
};

void tst_ResponseAnalysis::analysisNeedsEvidenceAndWarnsOfStatementsAlone()
{
    CaseFixture on;
    on.putInto(u"in_progress"_qs);
    QVERIFY(on.missing(u"analysis"_qs).contains(u"no evidence yet"_qs));
    on.evidence(u"Statement of Staff A"_qs, u"written_statement"_qs);
    QCOMPARE(on.missing(u"analysis"_qs), QString());
    const QString warned = on.missing(u"analysis"_qs, Guard::Kind::Warning);
    QVERIFY2(warned.contains(u"statements are not conversations"_qs), qPrintable(warned));
    QVERIFY2(warned.contains(u"no account of those affected"_qs), qPrintable(warned));
    on.add(u"interview"_qs, {{u"pseudonym"_qs, u"Staff A"_qs}, {u"party"_qs, u"staff"_qs}, {u"kind"_qs, u"conversation"_qs}});
    QVERIFY(!on.missing(u"analysis"_qs, Guard::Kind::Warning).contains(u"statements are not conversations"_qs));
    QVERIFY(on.move(u"analysis"_qs));
}

// psirf.md section 5: five questions; Q4 "was the nurse disciplined?" is left out only with a reason and a day on which
// the family was told; approval is refused while Q2 has no linked finding, naming Q2.
void tst_ResponseAnalysis::scenario13FamilyQuestionsDriveTermsOfReference()
{
    CaseFixture on;
    const RecordData evidence = on.evidence(u"Observation"_qs);
    const RecordData factor = on.factor(u"Two charts are in use"_qs, u"tools"_qs);
    QList<RecordData> answered;
    for (const QString &text : {u"What happened overnight?"_qs, u"Why did nobody call the outreach team?"_qs, u"Was she in pain?"_qs}) {
        const RecordData asked = on.question(text, u"yes"_qs, {{u"status"_qs, u"answered"_qs}});
        if (asked.text(u"number") != u"Q2")
            answered << asked;
    }
    auto fourth = *on.session->records().withTexts(*on.session->records().blank(u"tor_item"_qs), {{u"learning_response"_qs, on.response.text(u"reference")},
        {u"text"_qs, u"Was the nurse disciplined?"_qs}, {u"raised_by"_qs, u"family"_qs}, {u"in_scope"_qs, u"no"_qs}});
    const auto refused = on.session->records().add(fourth);
    QVERIFY(!refused);
    QCOMPARE(refused.error().missing.size(), 2); // a reason, and the day the family was told
    on.question(u"Was the nurse disciplined?"_qs, u"no"_qs, {{u"out_of_scope_reason"_qs, u"Conduct belongs to another process."_qs}, {u"told_family_on"_qs, u"2026-11-10"_qs}});
    on.question(u"Will it happen again?"_qs, u"yes"_qs, {{u"status"_qs, u"cannot_be_answered"_qs}, {u"unanswerable_reason"_qs, u"Nobody can promise that."_qs}});
    on.finding(u"Scores on two charts made the trend hard to see"_qs, {evidence}, {factor}, answered);
    reviewQuality(on);
    on.putInto(u"approval"_qs, {{u"approved_by"_qs, u"Medical Director"_qs}, {u"approved_on"_qs, u"2026-11-23"_qs}});
    const auto approved = on.move(u"approved"_qs);
    QVERIFY(!approved);
    QCOMPARE(approved.error().missing, QStringList {u"Q2 “Why did nobody call the outreach team?” has no finding that answers it."_qs});
    const Analysis analysis = on.analysis();
    on.session.set(untyped(analysis.findings.first()), {{u"tor_items"_qs, CaseFixture::references(answered) + u',' + analysis.questions.at(1).id.toString()}});
    QVERIFY(on.move(u"approved"_qs));
}

void tst_ResponseAnalysis::scenario17FindingWithoutEvidenceIsNamed()
{
    CaseFixture on;
    analyse(on);
    const RecordData factor = on.factor(u"Alarms sound at the far end of the ward"_qs, u"tools"_qs);
    on.finding(u"Alarms could not be heard in bay 3"_qs, {}, {factor});
    on.putInto(u"analysis"_qs);
    const auto moved = on.move(u"drafting"_qs);
    QVERIFY(!moved);
    QCOMPARE(moved.error().missing, QStringList {u"F2 “Alarms could not be heard in bay 3” rests on no evidence."_qs});
}

void tst_ResponseAnalysis::scenario17FindingsOnStatementsAloneAreWarnedOf()
{
    CaseFixture on;
    const RecordData statement = on.evidence(u"Statement of Staff A"_qs, u"written_statement"_qs);
    on.finding(u"The trend was hard to see"_qs, {statement}, {on.factor(u"Two charts"_qs, u"tools"_qs)});
    on.putInto(u"analysis"_qs);
    QVERIFY(on.missing(u"drafting"_qs, Guard::Kind::Warning).contains(u"no interview or observation supports this PSII"_qs));
    const Analysis analysis = on.analysis();
    on.session.set(untyped(analysis.findings.first()), {{u"evidence"_qs, CaseFixture::references({statement, on.evidence(u"Observation"_qs)})}});
    QVERIFY(!on.missing(u"drafting"_qs, Guard::Kind::Warning).contains(u"no interview or observation"_qs));
}

void tst_ResponseAnalysis::everyElementIsConsideredBeforeDrafting()
{
    CaseFixture on;
    on.finding(u"The trend was hard to see"_qs, {on.evidence(u"Observation"_qs)}, {on.factor(u"Two charts"_qs, u"tools"_qs)});
    on.putInto(u"analysis"_qs);
    const QString missing = on.missing(u"drafting"_qs);
    QVERIFY2(missing.contains(u"fewer than two elements"_qs), qPrintable(missing));
    QVERIFY2(missing.contains(u"Tasks"_qs) && missing.contains(u"External environment"_qs) && !missing.contains(u"Tools"_qs), qPrintable(missing));
    on.factor(u"One nurse covers three bays"_qs, u"organisation"_qs);
    for (const QString &element : {u"person"_qs, u"tasks"_qs, u"internal_environment"_qs, u"external_environment"_qs})
        on.considered(element);
    QCOMPARE(on.missing(u"drafting"_qs), QString());
}

void tst_ResponseAnalysis::blameAndIdentifiersAreClearedBeforeTheFactCheck()
{
    CaseFixture on;
    analyse(on);
    on.session.add(u"person"_qs, {{u"role"_qs, u"Ward sister"_qs}, {u"name"_qs, u"Ottoline Marchbanks"_qs}});
    on.putInto(u"drafting"_qs, {{u"summary"_qs, u"The ward failed to escalate; Marchbanks wrote two notes. A daughter said: “You failed to listen.”"_qs}});
    QString missing = on.missing(u"fact_check"_qs);
    QVERIFY2(missing.contains(u"“failed to” reads as blame"_qs), qPrintable(missing));
    QCOMPARE(missing.count(u"failed to"_qs), 1); // the quoted words are hers
    QVERIFY2(missing.contains(u"Nobody has read it through"_qs), qPrintable(missing));
    on.session.set(on.session.stored(on.response), {{u"identifiers_checked_on"_qs, u"2026-11-22"_qs}});
    missing = on.missing(u"fact_check"_qs);
    QVERIFY2(missing.contains(u"may identify somebody still stands in: What was learned (name)"_qs), qPrintable(missing));
    QVERIFY2(!missing.contains(u"Marchbanks"_qs), qPrintable(missing)); // the place, not the person
    on.session.set(on.session.stored(on.response), {{u"summary"_qs, u"Escalation depended on one person at night."_qs}});
    QCOMPARE(on.missing(u"fact_check"_qs), QString());
    on.add(u"area_for_improvement"_qs, {{u"text"_qs, u"How deterioration is seen at night"_qs}});
    QVERIFY(on.missing(u"fact_check"_qs).contains(u"A1 “How deterioration is seen at night” has no route."_qs));
}

// Ten working days after Mon 2 Nov 2026 are Mon 16 Nov; 13 Nov is too early.
void tst_ResponseAnalysis::draftsAreSharedWithTimeAndEveryCommentIsDealtWith()
{
    CaseFixture on;
    on.add(u"interview"_qs, {{u"pseudonym"_qs, u"Staff B"_qs}, {u"party"_qs, u"staff"_qs}, {u"kind"_qs, u"conversation"_qs}});
    on.putInto(u"fact_check"_qs);
    QString missing = on.missing(u"approval"_qs);
    QVERIFY2(missing.contains(u"Staff B was interviewed and has not seen the draft."_qs), qPrintable(missing));
    QVERIFY2(missing.contains(u"not shared with those affected"_qs), qPrintable(missing));
    on.add(u"draft_share"_qs, {{u"who"_qs, u"Staff B"_qs}, {u"audience"_qs, u"staff_interviewed"_qs}, {u"shared_on"_qs, u"2026-11-02"_qs}, {u"answered_on"_qs, u"2026-11-05"_qs}});
    RecordData family = on.add(u"draft_share"_qs, {{u"who"_qs, u"Daughter of Patient A"_qs}, {u"audience"_qs, u"family"_qs}, {u"shared_on"_qs, u"2026-11-02"_qs}, {u"comments_due_on"_qs, u"2026-11-13"_qs}});
    QVERIFY(on.missing(u"approval"_qs).contains(u"less than 10 working days"_qs));
    family = on.session.set(family, {{u"comments_due_on"_qs, u"2026-11-16"_qs}});
    QCOMPARE(on.missing(u"approval"_qs), QString());
    RecordData comment = on.session.add(u"draft_comment"_qs, {{u"draft_share"_qs, family.id.toString()}, {u"comment"_qs, u"She rang the bell twice"_qs}});
    QVERIFY(on.missing(u"approval"_qs).contains(u"Comments of Daughter of Patient A that nobody has dealt with: 1."_qs));
    QVERIFY(!on.session->records().withTexts(comment, {{u"disposition"_qs, u"ignored"_qs}}) || !on.session->records().save(comment, *on.session->records().withTexts(comment, {{u"disposition"_qs, u"ignored"_qs}})));
    on.session.set(comment, {{u"disposition"_qs, u"different_view"_qs}, {u"disposition_words"_qs, u"The daughter remembers two calls; the log shows one."_qs}});
    QVERIFY(on.move(u"approval"_qs));
}

void tst_ResponseAnalysis::familyMayWaiveTheTimeWithAnOverrule()
{
    CaseFixture on;
    on.add(u"draft_share"_qs, {{u"who"_qs, u"Daughter of Patient A"_qs}, {u"audience"_qs, u"family"_qs}, {u"shared_on"_qs, u"2026-11-16"_qs}, {u"comments_due_on"_qs, u"2026-11-20"_qs}, {u"time_waived"_qs, u"yes"_qs}});
    on.putInto(u"fact_check"_qs);
    QCOMPARE(on.missing(u"approval"_qs), QString());
    QVERIFY(!on.move(u"approval"_qs));
    QVERIFY(on.move(u"approval"_qs, {u"Executive lead"_qs, u"The family asked to finish before the anniversary"_qs}));
}

// psirf.md section 5: three open actions with accepted owners do not stand in the way of approval.
void tst_ResponseAnalysis::scenario22ApprovalIsNotHostageToActions()
{
    CaseFixture on;
    analyse(on);
    reviewQuality(on);
    const RecordData area = on.add(u"area_for_improvement"_qs, {{u"text"_qs, u"How deterioration is seen at night"_qs}, {u"route"_qs, u"safety_action"_qs}, {u"findings"_qs, on.analysis().findings.first().id.toString()}});
    on.putInto(u"approval"_qs, {{u"approved_by"_qs, u"Medical Director"_qs}, {u"approved_on"_qs, u"2026-11-23"_qs}});
    QVERIFY(on.missing(u"approved"_qs).contains(u"A1"_qs)); // a route without its action
    QList<RecordData> actions;
    for (const QString &title : {u"Replace the two charts by one electronic chart"_qs, u"Fit repeater alarms in bay 3"_qs, u"Install a score board at the nurses' station"_qs})
        actions << on.goodAction(title, {{u"areas"_qs, area.id.toString()}});
    RecordData unowned = on.session.set(actions.first(), {{u"accepted_on"_qs, QString()}});
    QVERIFY(on.missing(u"approved"_qs).contains(u"has no owner who accepted it"_qs));
    on.session.set(unowned, {{u"accepted_on"_qs, u"2026-11-20"_qs}});
    for (const RecordData &action : actions)
        QCOMPARE(on.session.stored(action).text(u"state"), u"proposed"_qs);
    QVERIFY(on.move(u"approved"_qs));
    QCOMPARE(on.session.stored(on.response).value(u"report_version").toInt(), 1);
}

void tst_ResponseAnalysis::aReportIsSharedBeforeItsActionsAreMonitored()
{
    CaseFixture on;
    on.putInto(u"approved"_qs);
    QVERIFY(!on.move(u"monitoring"_qs)); // only light responses go there straight away
    const QString missing = on.missing(u"shared"_qs);
    QVERIFY2(missing.contains(u"not shared with those affected"_qs) && missing.contains(u"staff involved were not told"_qs), qPrintable(missing));
    on.session.set(on.session.stored(on.response), {{u"family_sharing_declined"_qs, u"yes"_qs}, {u"staff_told_on"_qs, u"2026-11-20"_qs}});
    QVERIFY(on.move(u"shared"_qs));
    QVERIFY(on.move(u"monitoring"_qs));
}

// psirf.md section 5: implemented 25 Sep 2026, no verdict by 31 Dec: it says so, and the PSII cannot close.
void tst_ResponseAnalysis::scenario21ResponseStaysOpenUntilItsActionsWorked()
{
    CaseFixture on;
    RecordData action = on.goodAction(u"Remove concentrated potassium ampoules from open stock"_qs, {{u"accepted_on"_qs, u"2026-07-03"_qs}, {u"due_on"_qs, u"2026-09-30"_qs}, {u"implemented_on"_qs, u"2026-09-25"_qs}, {u"evidence"_qs, u"Stock check"_qs}, {u"effectiveness_due_on"_qs, u"2026-12-31"_qs}});
    for (const QString &state : {u"agreed"_qs, u"in_progress"_qs, u"implemented"_qs}) {
        QVERIFY(on.session->workflow().move(action, state));
        action = on.session.stored(action);
    }
    on.add(u"learning_shared"_qs, {{u"audience"_qs, u"Ward sisters"_qs}, {u"channel"_qs, u"team_meeting"_qs}, {u"shared_on"_qs, u"2026-11-01"_qs}});
    on.putInto(u"monitoring"_qs);
    on.session.clock().set(QDateTime(QDate(2027, 1, 4), QTime(12, 0), Qt::UTC));
    QCOMPARE(on.missing(u"closed"_qs), u"ACT-2026-001 “Remove concentrated potassium ampoules from open stock”: implemented, effectiveness overdue."_qs);
    action = on.session.set(action, {{u"verdict"_qs, u"effective"_qs}, {u"verdict_reason"_qs, u"No ampoule found in 14 weekly checks"_qs}});
    QVERIFY(on.session->workflow().move(action, u"closed"_qs));
    QVERIFY(on.move(u"closed"_qs));
}

void tst_ResponseAnalysis::aClosedResponseIsReopenedAsANewVersion()
{
    CaseFixture on;
    on.putInto(u"closed"_qs, {{u"approved_by"_qs, u"Medical Director"_qs}, {u"approved_on"_qs, u"2026-10-01"_qs}});
    QVERIFY(!on.move(u"analysis"_qs));
    on.session.set(on.session.stored(on.response), {{u"reopened_reason"_qs, u"A further witness came forward"_qs}});
    QVERIFY(on.move(u"analysis"_qs));
    const RecordData reopened = on.session.stored(on.response);
    QCOMPARE(reopened.value(u"report_version").toInt(), 2);
    QVERIFY(isAbsent(reopened.value(u"approved_on"))); // the new version is approved anew
}

void tst_ResponseAnalysis::aHuddleTakesTheLightPathWithoutTheFormsOfAPsii()
{
    CaseFixture on;
    on.session.set(on.session.stored(on.response), {{u"response_type"_qs, u"swarm"_qs}});
    on.putInto(u"held"_qs);
    QVERIFY(!on.move(u"written_up"_qs));
    on.session.set(on.session.stored(on.response), {{u"summary"_qs, u"The bay was reached late because two doors were locked."_qs}});
    QVERIFY(on.move(u"written_up"_qs));
    QVERIFY(on.missing(u"checked"_qs).contains(u"those who took part"_qs));
    on.session.set(on.session.stored(on.response), {{u"checked_with_participants_on"_qs, u"2026-11-20"_qs}, {u"approved_by"_qs, u"Head of patient safety"_qs}, {u"approved_on"_qs, u"2026-11-23"_qs}});
    QVERIFY(on.move(u"checked"_qs));
    QCOMPARE(on.missing(u"approved"_qs), QString()); // no quality review, no map, no score
    QVERIFY(on.move(u"approved"_qs));
    QVERIFY(on.move(u"monitoring"_qs, {u"Head of patient safety"_qs, u"No patient was affected"_qs}));
}

void tst_ResponseAnalysis::aThematicReviewAgreesItsProtocolBeforeCoding()
{
    CaseFixture on;
    on.session.set(on.session.stored(on.response), {{u"response_type"_qs, u"thematic"_qs}});
    on.evidence(u"Forty incident reports"_qs, u"clinical_record"_qs);
    on.putInto(u"in_progress"_qs);
    QVERIFY(on.missing(u"analysis"_qs).contains(u"protocol before anything is coded"_qs));
    on.session.set(on.session.stored(on.response), {{u"protocol"_qs, u"All falls with harm from April to September; SEIPS as coding frame"_qs}});
    QVERIFY(on.move(u"analysis"_qs));
}

QTEST_GUILESS_MAIN(tst_ResponseAnalysis)
#include "tst_responseanalysis.moc"
