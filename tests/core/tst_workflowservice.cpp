#include "services/shared/workflowservice.h"
#include "support/testsession.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_WorkflowService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void everyWorkflowIsWhole();
    void whatLeadsOnComesFirst();
    void decliningIsOfferedAfterWhatLeadsOn();
    void aRefusalListsEverythingThatIsMissing();
    void aGuardNamesEachThingOnALineOfItsOwn();
    void aStepThatDoesNotExistNamesThoseThatDo();
    void aPsiiWithWhatItNeedsIsCommissioned();
    void sixMonthsNeedAnOverruleOrAnExceptionalReason();
    void anOverruleIsKeptInTheHistory();
    void anActionCannotBeAgreedBeforeItsOwnerAccepted();
    void aLimitedRatingCannotSkipTheReaudit();
    void aMustDoProjectIsAbandonedOnlyWithAnExecutive();
    void theLeadCannotApproveTheirOwnResponse();

private:
    static RecordData withState(TestSession &session, const RecordData &record, const QString &state)
    {
        RecordData moved = record;
        moved.setValue(u"state", state);
        const auto written = session->reg().apply(edited(u"Move"_qs, record, moved));
        Q_ASSERT(written);
        return session.stored(record);
    }
};

void tst_WorkflowService::everyWorkflowIsWhole()
{
    for (const Workflow &workflow : allWorkflows()) {
        QVERIFY2(!workflow.states.isEmpty(), qPrintable(workflow.type));
        for (const Transition &transition : workflow.transitions) {
            QVERIFY2(workflow.state(transition.from), qPrintable(workflow.type + u": "_qs + transition.from));
            QVERIFY2(workflow.state(transition.to), qPrintable(workflow.type + u": "_qs + transition.to));
        }
        for (const WorkflowState &state : workflow.states)
            QVERIFY2(state.isFinal() || !workflow.from(state.key).isEmpty(), qPrintable(workflow.type + u" ends at "_qs + state.key));
    }
}

/// States stand in the order of the work (PSIRF domain page 2.1): what comes first is what is missing for the next of them.
void tst_WorkflowService::whatLeadsOnComesFirst()
{
    TestSession session;
    const RecordData psii = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Bleeding"_qs}});
    const auto steps = [&](const QString &state) {
        QStringList to;
        for (const StepCheck &step : session->workflow().steps(withState(session, session.stored(psii), state)))
            to << step.transition->to;
        return to;
    };
    QCOMPARE(steps(u"in_progress"_qs), QStringList({u"analysis"_qs, u"paused"_qs, u"stood_down"_qs}));
    QCOMPARE(steps(u"fact_check"_qs), QStringList({u"approval"_qs, u"drafting"_qs}));
    QCOMPARE(steps(u"drafting"_qs), QStringList({u"fact_check"_qs, u"analysis"_qs, u"paused"_qs, u"stood_down"_qs}));
}

/// PSIRF domain page 1.6: a letter is followed by the findings; that somebody declines is no step of the work.
void tst_WorkflowService::decliningIsOfferedAfterWhatLeadsOn()
{
    TestSession session;
    const RecordData incident = session.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"Fall"_qs}, {u"occurred_on"_qs, u"2026-10-01"_qs}, {u"reported_on"_qs, u"2026-10-02"_qs}});
    const RecordData person = session.add(u"affected_person"_qs, {{u"incident"_qs, incident.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, u"Patient A"_qs}});
    const RecordData candour = session.add(u"candour_case"_qs, {{u"incident"_qs, incident.id.toString()}, {u"affected_person"_qs, person.id.toString()}});
    QStringList to;
    const QList<StepCheck> steps = session->workflow().steps(withState(session, candour, u"written_sent"_qs));
    for (const StepCheck &step : steps)
        to << step.transition->to;
    QCOMPARE(to, QStringList({u"findings_shared"_qs, u"complete"_qs, u"declined"_qs}));
}

void tst_WorkflowService::aRefusalListsEverythingThatIsMissing()
{
    TestSession session;
    const RecordData psii = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Bleeding"_qs}});
    const auto moved = session->workflow().move(psii, u"commissioned"_qs);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, Error::Kind::Refused);
    QCOMPARE(moved.error().missing.size(), 3); // rationale, who decided, the day
    QCOMPARE(session.stored(psii).text(u"state"), u"decision"_qs);
}

void tst_WorkflowService::aGuardNamesEachThingOnALineOfItsOwn()
{
    TestSession session;
    const RecordData theme = session.add(u"theme"_qs, {{u"name"_qs, u"Falls"_qs}});
    Transition step {u"a"_qs, u"b"_qs, u"Go on"_qs, {}};
    step.guards = {{Guard::Kind::Hard, u"name"_qs, [](const WorkflowContext &) { return std::optional<QString>(u"One action runs.\nAnother one runs."_qs); }}};
    const StepCheck check = checkStep(step, {theme, session->reg(), session->reference(), QDate(2026, 11, 23)});
    QCOMPARE(check.sentences(Guard::Kind::Hard), QStringList({u"One action runs."_qs, u"Another one runs."_qs}));
    QCOMPARE(check.unmet.last().field, u"name"_qs);
}

void tst_WorkflowService::aStepThatDoesNotExistNamesThoseThatDo()
{
    TestSession session;
    const RecordData psii = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Bleeding"_qs}});
    const auto moved = session->workflow().move(psii, u"closed"_qs);
    QVERIFY(!moved);
    QVERIFY2(moved.error().message.contains(u"commissioned"), qPrintable(moved.error().message));
}

void tst_WorkflowService::aPsiiWithWhatItNeedsIsCommissioned()
{
    TestSession session;
    const RecordData psii = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Bleeding"_qs},
        {u"rationale"_qs, u"Priority of the plan"_qs}, {u"decided_by"_qs, u"Medical Director"_qs}, {u"commissioned_on"_qs, u"2026-11-20"_qs}});
    const auto alone = session->workflow().move(psii, u"commissioned"_qs);
    QVERIFY(!alone);
    QCOMPARE(alone.error().missing.size(), 1); // no decision of the panel
    QVERIFY(session->workflow().move(psii, u"commissioned"_qs, {u"Medical Director"_qs, u"Agreed before the panel was set up"_qs}));
    QCOMPARE(session.stored(psii).text(u"state"), u"commissioned"_qs);
    const auto planning = session->workflow().move(session.stored(psii), u"planning"_qs);
    QVERIFY(!planning);
    QCOMPARE(planning.error().missing.size(), 4); // lead, independence, team, engagement lead
}

// psirf.md 2.1: due date within six months of the start, unless exceptional and agreed with those affected.
void tst_WorkflowService::sixMonthsNeedAnOverruleOrAnExceptionalReason()
{
    TestSession session;
    const RecordData lead = session.add(u"person"_qs, {{u"role"_qs, u"Learning response lead"_qs}});
    RecordData psii = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"psii"_qs}, {u"title"_qs, u"Bleeding"_qs}, {u"lead"_qs, lead.id.toString()},
        {u"terms_of_reference"_qs, u"What happened?"_qs}, {u"family_questions"_qs, u"Two questions"_qs}, {u"started_on"_qs, u"2026-11-01"_qs},
        {u"agreed_due_on"_qs, u"2027-06-01"_qs}, {u"agreed_with"_qs, u"The family"_qs}, {u"no_staff_support_reason"_qs, u"Nobody was on duty"_qs}});
    psii = withState(session, psii, u"planning"_qs);
    const auto moved = session->workflow().move(psii, u"in_progress"_qs);
    QVERIFY(!moved);
    QCOMPARE(moved.error().missing.size(), 1);
    const RecordData agreed = session.set(psii, {{u"exceptional_reason"_qs, u"Court of protection"_qs}});
    QVERIFY(session->workflow().move(agreed, u"in_progress"_qs));
}

void tst_WorkflowService::anOverruleIsKeptInTheHistory()
{
    TestSession session;
    RecordData response = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"aar"_qs}, {u"title"_qs, u"Rescue"_qs}});
    response = withState(session, response, u"approved"_qs);
    QVERIFY(!session->workflow().move(response, u"monitoring"_qs));
    QVERIFY(session->workflow().move(response, u"monitoring"_qs, {u"Quality Director"_qs, u"The family asked not to be contacted"_qs}));
    const auto history = session->reg().history(u"learning_response"_qs, response.id);
    QVERIFY(history);
    QVERIFY(history->last().reason.contains(u"Quality Director"));
    QVERIFY(history->last().reason.contains(u"asked not to be contacted"));
}

// psirf.md scenario 19: it can be saved as proposed but not agreed.
void tst_WorkflowService::anActionCannotBeAgreedBeforeItsOwnerAccepted()
{
    TestSession session;
    const RecordData action = session.add(u"action"_qs, {{u"title"_qs, u"Remind all staff to complete fluid charts"_qs}});
    QCOMPARE(action.text(u"state"), u"proposed"_qs);
    const auto agreed = session->workflow().move(action, u"agreed"_qs);
    QVERIFY(!agreed);
    QCOMPARE(agreed.error().missing.size(), 4); // owner, acceptance, date, measure
}

// audit.md section 5, row 43: Limited with the re-audit waived is refused; Full with a reason is allowed.
void tst_WorkflowService::aLimitedRatingCannotSkipTheReaudit()
{
    TestSession session;
    RecordData project = session.add(u"audit_project"_qs, {{u"title"_qs, u"VTE"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"assurance"_qs, u"limited"_qs}, {u"state_reason"_qs, u"Waived"_qs}});
    project = withState(session, project, u"actions_in_progress"_qs);
    QVERIFY(!session->workflow().move(project, u"closed_no_reaudit"_qs));
    const RecordData full = session.set(project, {{u"assurance"_qs, u"full"_qs}});
    QVERIFY(session->workflow().move(full, u"closed_no_reaudit"_qs));
}

// audit.md section 5, row 44.
void tst_WorkflowService::aMustDoProjectIsAbandonedOnlyWithAnExecutive()
{
    TestSession session;
    RecordData project = session.add(u"audit_project"_qs, {{u"title"_qs, u"Hip fracture"_qs}, {u"project_type"_qs, u"national_audit"_qs}, {u"priority_level"_qs, u"level_1"_qs}, {u"state_reason"_qs, u"Capacity"_qs}});
    project = withState(session, project, u"design"_qs);
    QVERIFY(!session->workflow().move(project, u"abandoned"_qs));
    QVERIFY(session->workflow().move(project, u"abandoned"_qs, {u"Medical Director"_qs, u"Agreed with the commissioner"_qs}));
}

void tst_WorkflowService::theLeadCannotApproveTheirOwnResponse()
{
    TestSession session;
    const RecordData lead = session.add(u"person"_qs, {{u"role"_qs, u"Learning response lead"_qs}});
    RecordData response = session.add(u"learning_response"_qs, {{u"response_type"_qs, u"aar"_qs}, {u"title"_qs, u"Rescue"_qs}, {u"lead"_qs, lead.id.toString()},
        {u"approved_by"_qs, u"Learning response lead"_qs}, {u"approved_on"_qs, u"2026-11-20"_qs}});
    response = withState(session, response, u"approval"_qs);
    QVERIFY(!session->workflow().move(response, u"approved"_qs));
    const RecordData other = session.set(response, {{u"approved_by"_qs, u"Medical Director"_qs}});
    QVERIFY(session->workflow().move(other, u"approved"_qs));
}

QTEST_GUILESS_MAIN(tst_WorkflowService)
#include "tst_workflowservice.moc"
