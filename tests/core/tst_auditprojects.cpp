#include "auditfixture.h"

#include "services/effective/auditprojects.h"
#include "services/effective/auditrule.h"
#include "services/effective/auditsampling.h"
#include "services/effective/caseidentifier.h"
#include "services/effective/escalationservice.h"
#include "workflow/clocks.h"
#include "workflow/escalationworkflow.h"
#include "workflow/safe/identifierscan.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// Projects from proposal to re-audit: acceptance rows of the clinical audit domain page, section 5, and its traps.
class tst_AuditProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void researchStopsAtTheProposal_data();
    void researchStopsAtTheProposal();
    void aProposalNeedsTwoApprovers();
    void theDesignIsCheckedWhole();
    void scenario03ReproducibleRandomSample();
    void scenario04StratifiedSample();
    void scenario20Risk_data();
    void scenario20Risk();
    void scenario21EscalationClock_data();
    void scenario21EscalationClock();
    void anUnacknowledgedEscalationShowsOneLevelHigher();
    void scenario39OverdueActions();
    void scenario41IdentifierGuard();
    void scenario42DuplicateDiscovery();
    void scenario43WaiverBarred();
    void scenario44LevelOneIsAbandonedWithAnExecutive();
    void scenario45ElapsedTimeOverTheClockChange();
    void skipLogicSetsNotApplicable();
    void aFrozenCriterionChangesByANewVersion();
    void guidanceThatChangedIsDecided();
    void aDeferredProjectGoesOnWhereItStood();
    void aLeaverHandsOver();
    void collectionTurnsAmberWithoutCases();
    void sixtyDaysWithoutNewsAreStale();
    void aGridIsReadWholeOrNotAtAll();
    void theLoopFromDesignToAction();

private:
    static QStringList missing(AuditFixture &audit, const RecordData &record, const QString &to)
    {
        const auto moved = audit.session->workflow().move(audit.session.stored(record), to);
        return moved ? QStringList() : moved.error().missing;
    }
    static QString answersOf(AuditFixture &audit, const QString &reference, const QString &code)
    {
        const auto one = audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, reference);
        return answerText(AnswerSheet::fromJson(one->text(u"answers")).answer(code).value);
    }
};

void tst_AuditProjects::researchStopsAtTheProposal_data()
{
    QTest::addColumn<Texts>("answers");
    QTest::addColumn<QString>("method");
    QTest::newRow("a standard fixed beforehand") << Texts {{u"standard_fixed"_qs, u"yes"_qs}} << u"audit"_qs;
    QTest::newRow("described without a standard") << Texts {{u"standard_fixed"_qs, u"no"_qs}, {u"describes_only"_qs, u"yes"_qs}} << u"service_evaluation"_qs;
    QTest::newRow("changes tested one by one") << Texts {{u"standard_fixed"_qs, u"no"_qs}, {u"tests_change"_qs, u"yes"_qs}} << u"qi"_qs;
    QTest::newRow("patients are randomised") << Texts {{u"standard_fixed"_qs, u"yes"_qs}, {u"allocates"_qs, u"yes"_qs}} << u"research"_qs;
    QTest::newRow("knowledge that holds elsewhere") << Texts {{u"new_knowledge"_qs, u"yes"_qs}} << u"research"_qs;
    QTest::newRow("nothing fits") << Texts {{u"standard_fixed"_qs, u"no"_qs}} << u"unclear"_qs;
}

// Trap 1, and audit.md 1.3 after the HRA table.
void tst_AuditProjects::researchStopsAtTheProposal()
{
    QFETCH(Texts, answers);
    QFETCH(QString, method);
    AuditFixture audit;
    const RecordData project = audit.session.add(u"audit_project"_qs, Texts {{u"title"_qs, u"A"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"lead"_qs, audit.lead.id.toString()},
        {u"sponsor"_qs, audit.sponsor.id.toString()}, {u"unit"_qs, audit.trust.id.toString()}, {u"drivers"_qs, u"nice"_qs}, {u"duplicate_answer"_qs, u"none_found"_qs}} + answers);
    QCOMPARE(project.text(u"method_choice"), method);
    QCOMPARE(missing(audit, project, u"in_review"_qs).isEmpty(), method != u"research" && method != u"unclear");
}

void tst_AuditProjects::aProposalNeedsTwoApprovers()
{
    AuditFixture audit;
    RecordData project = audit.project(u"VTE"_qs, {{u"duplicate_answer"_qs, u"none_found"_qs}});
    QVERIFY(audit.session->workflow().move(project, u"in_review"_qs));
    project = audit.session.stored(project);
    QCOMPARE(project.date(u"proposed_on"), QDate(2026, 11, 23));
    QCOMPARE(missing(audit, project, u"registered"_qs).size(), 2);
    project = audit.session.set(project, {{u"directorate_approver"_qs, audit.directorate.id.toString()}, {u"directorate_approved_on"_qs, u"2026-11-23"_qs},
        {u"central_approver"_qs, audit.lead.id.toString()}, {u"central_approved_on"_qs, u"2026-11-23"_qs}});
    QCOMPARE(missing(audit, project, u"registered"_qs).size(), 1); // nobody approves their own project
    project = audit.session.set(project, {{u"central_approver"_qs, audit.central.id.toString()}});
    QVERIFY(audit.session->workflow().move(project, u"registered"_qs));
    // One person cannot give both.
    const auto both = audit.session->records().withTexts(audit.session.stored(project), {{u"central_approver"_qs, audit.directorate.id.toString()}});
    QVERIFY(!audit.session->records().save(audit.session.stored(project), *both));
}

void tst_AuditProjects::theDesignIsCheckedWhole()
{
    AuditFixture audit;
    const RecordData project = audit.at(audit.project(), u"design"_qs);
    QCOMPARE(missing(audit, project, u"collecting"_qs).size(), 5); // criterion, plan, frozen tool, governance, end of collection
    audit.session.add(u"criterion"_qs, {{u"project"_qs, project.id.toString()}, {u"code"_qs, u"C1"_qs}, {u"statement"_qs, u"S"_qs}, {u"target"_qs, u"100"_qs}});
    const QStringList found = missing(audit, project, u"collecting"_qs);
    QVERIFY(found.contains(u"A target of 100 % needs the critical mark or a reason: C1."_qs)); // trap 12
    QVERIFY(found.contains(u"Neither a standard nor an approved local consensus stands behind: C1."_qs));
}

// Seed and order as the domain page gives them; the reference of the project is set to the page's.
void tst_AuditProjects::scenario03ReproducibleRandomSample()
{
    AuditFixture audit;
    RecordData made = *audit.session->reg().blank(u"audit_project"_qs);
    made.setValue(u"title", u"VTE"_qs);
    made.setValue(u"project_type", u"clinical_audit"_qs);
    made.setValue(u"reference", u"CA-2627-0027"_qs);
    made.setValue(u"cycle", 1);
    QVERIFY(audit.session->reg().apply(created(u"Add"_qs, made)));
    const RecordData project = audit.session.stored(made);
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    QList<NewCase> population;
    for (int i = 1; i <= 20; ++i)
        population.append({u"C%1"_qs.arg(i, 3, 10, QChar(u'0'))});
    QVERIFY(cases.addCases(project, population));
    const RecordData plan = audit.session.add(u"sample_plan"_qs, {{u"project"_qs, project.id.toString()}, {u"population"_qs, u"Admissions in June"_qs}, {u"sampling_method"_qs, u"simple_random"_qs}, {u"planned_size"_qs, u"6"_qs}});
    AuditSampling sampling(audit.session->reg(), audit.session->reference());
    const auto drawn = [&] {
        Query query;
        query.type = u"audit_case"_qs;
        query.where = {{u"in_sample"_qs, Condition::Operator::Equals, true}};
        query.sortField = u"draw_position"_qs;
        QStringList references;
        const auto all = audit.session->reg().all(query);
        for (const RecordData &one : *all)
            references << one.text(u"case_reference");
        return references.join(u' ');
    };
    QVERIFY(sampling.draw(plan));
    QCOMPARE(drawn(), u"C010 C018 C019 C003 C013 C020"_qs);
    QCOMPARE(audit.session.stored(plan).text(u"seed"), u"CA-2627-0027|1"_qs);
    QVERIFY(cases.addCases(project, {{u"C021"_qs}}));
    QVERIFY(sampling.draw(audit.session.stored(plan)));
    QCOMPARE(drawn(), u"C010 C018 C019 C003 C013 C020"_qs);
    const RecordData second = audit.session.set(project, {{u"cycle"_qs, u"2"_qs}});
    QVERIFY(sampling.draw(audit.session.stored(plan)));
    QCOMPARE(drawn(), u"C014 C009 C010 C020 C015 C005"_qs);
    QCOMPARE(AuditSampling::seedOf(second), u"CA-2627-0027|2"_qs);
}

void tst_AuditProjects::scenario04StratifiedSample()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    QList<NewCase> population;
    for (const auto &[ward, count] : {std::pair(u"Ward A"_qs, 340), std::pair(u"Ward B"_qs, 220), std::pair(u"Ward C"_qs, 80)}) {
        for (int i = 0; i < count; ++i)
            population.append({ward.right(1) + QString::number(i), ward});
    }
    QVERIFY(cases.addCases(project, population));
    RecordData plan = audit.session.add(u"sample_plan"_qs, {{u"project"_qs, project.id.toString()}, {u"population"_qs, u"Three wards"_qs}, {u"sampling_method"_qs, u"stratified"_qs},
        {u"population_size"_qs, u"640"_qs}, {u"expected"_qs, u"90"_qs}});
    AuditSampling sampling(audit.session->reg(), audit.session->reference());
    QVERIFY(sampling.computePlan(plan));
    plan = audit.session.stored(plan);
    QCOMPARE(plan.value(u"computed_size").toInt(), 114); // row 2
    QCOMPARE(audit.session.stored(project).value(u"sample_planned").toInt(), 114);
    QVERIFY(sampling.draw(plan));
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"in_sample"_qs, Condition::Operator::Equals, true}};
    QMap<QString, qint64> counts;
    const auto tally = audit.session->reg().tally(u"stratum"_qs, query);
    for (const auto &[ward, count] : *tally)
        counts.insert(ward.toString(), count);
    QCOMPARE(counts, (QMap<QString, qint64> {{u"Ward A"_qs, 61}, {u"Ward B"_qs, 39}, {u"Ward C"_qs, 14}}));
}

void tst_AuditProjects::scenario20Risk_data()
{
    QTest::addColumn<QString>("consequence");
    QTest::addColumn<QString>("likelihood");
    QTest::addColumn<int>("score");
    QTest::addColumn<QString>("band");
    QTest::newRow("C4 x L3") << u"major"_qs << u"possible"_qs << 12 << u"high"_qs;
    QTest::newRow("controls cut L to 2") << u"major"_qs << u"unlikely"_qs << 8 << u"high"_qs;
    QTest::newRow("C5 x L3") << u"catastrophic"_qs << u"possible"_qs << 15 << u"extreme"_qs;
    QTest::newRow("C3 x L1") << u"moderate"_qs << u"rare"_qs << 3 << u"low"_qs;
    QTest::newRow("C2 x L2") << u"minor"_qs << u"unlikely"_qs << 4 << u"moderate"_qs;
}

void tst_AuditProjects::scenario20Risk()
{
    QFETCH(QString, consequence);
    QFETCH(QString, likelihood);
    QFETCH(int, score);
    QFETCH(QString, band);
    AuditFixture audit;
    const RecordData risk = audit.session.add(u"risk_assessment"_qs, {{u"risk"_qs, u"Clots are missed"_qs}, {u"stage"_qs, u"initial"_qs}, {u"consequence"_qs, consequence}, {u"likelihood"_qs, likelihood}, {u"assessed_on"_qs, u"2026-11-20"_qs}});
    QCOMPARE(riskScore(risk, audit.session->reference()), std::optional<int>(score));
    QCOMPARE(riskBand(score, audit.session->reference(), QDate(2026, 11, 20)), band);
    QVERIFY(riskBand(7, audit.session->reference(), QDate(2026, 11, 20)).isEmpty());
    QVERIFY(!risk.schema().field(u"score")); // a bare score has nowhere to go
}

void tst_AuditProjects::scenario21EscalationClock_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QDate>("due");
    QTest::newRow("a Friday") << u"2026-11-20"_qs << QDate(2026, 11, 23);
    QTest::newRow("Christmas Eve") << u"2026-12-24"_qs << QDate(2026, 12, 29);
}

void tst_AuditProjects::scenario21EscalationClock()
{
    QFETCH(QString, recorded);
    QFETCH(QDate, due);
    AuditFixture audit;
    const RecordData escalation = audit.session.add(u"escalation"_qs, {{u"title"_qs, u"Extreme"_qs}, {u"trigger_code"_qs, u"risk_score"_qs}, {u"band"_qs, u"extreme"_qs}, {u"scored_on"_qs, recorded}});
    for (const ClockState &clock : clocksOf(escalation, audit.session->reference(), QDate(2026, 11, 20))) {
        if (clock.key == u"escalation_extreme")
            QCOMPARE(clock.due, due);
    }
    QCOMPARE(clocksOf(escalation, audit.session->reference(), QDate(2026, 11, 20)).size(), 2); // acknowledge, mitigate
}

void tst_AuditProjects::anUnacknowledgedEscalationShowsOneLevelHigher()
{
    AuditFixture audit;
    const RecordData escalation = audit.session.add(u"escalation"_qs, {{u"title"_qs, u"High"_qs}, {u"trigger_code"_qs, u"critical_missed"_qs}, {u"band"_qs, u"high"_qs}, {u"scored_on"_qs, u"2026-11-02"_qs}});
    const ReferenceData &reference = audit.session->reference();
    QCOMPARE(climbedBand(escalation, reference, QDate(2026, 11, 9)), u"high"_qs); // 5 working days: due that day
    QCOMPARE(climbedBand(escalation, reference, QDate(2026, 11, 10)), u"extreme"_qs);
    QCOMPARE(climbedBand(audit.at(escalation, u"acknowledged"_qs), reference, QDate(2026, 11, 30)), u"high"_qs);
    QCOMPARE(escalation.text(u"band"), u"high"_qs);
}

void tst_AuditProjects::scenario39OverdueActions()
{
    AuditFixture audit;
    const QDate today(2026, 11, 22);
    const auto action = [&](const QString &due, const QString &state) { return audit.at(audit.session.add(u"action"_qs, {{u"title"_qs, u"Fit a prompt"_qs}, {u"due_on"_qs, due}}), state); };
    QCOMPARE(daysOverdue(action(u"2026-10-31"_qs, u"in_progress"_qs), today), 22);
    QCOMPARE(daysOverdue(action(u"2026-11-22"_qs, u"in_progress"_qs), today), 0);
    QCOMPARE(daysOverdue(action(u"2026-10-31"_qs, u"awaiting_evidence"_qs), today), 22);
    const RecordData soon = action(u"2026-12-06"_qs, u"in_progress"_qs);
    QCOMPARE(daysOverdue(soon, today), 0);
    QCOMPARE(today.daysTo(soon.date(u"due_on")), 14);
    const RecordData extended = audit.session.set(action(u"2026-10-31"_qs, u"in_progress"_qs), {{u"due_on"_qs, u"2026-11-30"_qs}});
    QCOMPARE(daysOverdue(extended, today), 0);
    QCOMPARE(extended.date(u"original_due_on").daysTo(extended.date(u"due_on")), 30); // the slippage
    QCOMPARE(extended.value(u"rebased").toInt(), 1);
}

void tst_AuditProjects::scenario41IdentifierGuard()
{
    QVERIFY(isNhsNumber(u"9434765919"_qs));
    QVERIFY(isNhsNumber(u"943 476 5919"_qs));
    QVERIFY(identifierIn(u"9434765918"_qs) && !identifierIn(u"9434765918"_qs)->refused);
    QVERIFY(!identifierIn(u"AMU-0012"_qs));
    AuditFixture audit;
    const RecordData project = audit.project();
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    const auto refused = cases.addCases(project, {{u"9434765919"_qs}});
    QVERIFY(!refused);
    QVERIFY(!refused.error().message.contains(u"9434765919")); // the message repeats nothing that identifies
    QVERIFY(cases.addCases(project, {{u"9434765918"_qs}}));
}

void tst_AuditProjects::scenario42DuplicateDiscovery()
{
    AuditFixture audit;
    const RecordData earlier = audit.at(audit.project(u"VTE risk assessment in the acute medical unit"_qs, {{u"evidence_references"_qs, u"NG89 1.1.2"_qs}, {u"proposed_on"_qs, u"2025-09-01"_qs}}), u"reaudit_due"_qs);
    audit.criterion(earlier, u"C1"_qs);
    audit.cases(earlier, {u"Y"_qs, u"N"_qs}, {u"C1"_qs});
    const RecordData action = audit.session.add(u"action"_qs, {{u"title"_qs, u"Prompt in the clerking form"_qs}, {u"audit_project"_qs, earlier.text(u"reference")}, {u"due_on"_qs, u"2026-12-31"_qs}});
    audit.project(u"Something else entirely"_qs, {{u"evidence_references"_qs, u"QS16 Statement 6"_qs}});
    const RecordData proposal = audit.project(u"VTE risk assessment re-audit AMU"_qs, {{u"evidence_references"_qs, u"NG89"_qs}});
    AuditProjectService service(audit.session->reg(), audit.session->reference());
    const auto found = service.earlierProjects(proposal);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().project.id, earlier.id);
    QCOMPARE(found->first().sharedStandards, QStringList {u"NG89"_qs});
    QCOMPARE(found->first().openActions.size(), 1);
    QCOMPARE(found->first().openActions.first().id, action.id);
    const auto next = service.startNextCycle(earlier);
    QVERIFY(next);
    QCOMPARE(next->text(u"state"), u"design"_qs);
    QCOMPARE(next->value(u"cycle").toInt(), 2);
    QCOMPARE(next->text(u"parent_cycle"), earlier.id.toString());
    QCOMPARE(recordsOf(audit.session->reg(), u"criterion"_qs, next->id).size(), 1);
    QCOMPARE(recordsOf(audit.session->reg(), u"audit_case"_qs, next->id).size(), 0);
    QCOMPARE(service.progress(*next).complete, 0); // trap 31: children start empty
    QVERIFY(isAbsent(recordsOf(audit.session->reg(), u"criterion"_qs, next->id).first().value(u"frozen_on")));
    QCOMPARE(service.startNextCycle(earlier).error().message, next->name() + u" goes on with it already."_qs);
    QCOMPARE(service.startNextCycle(*next).error().kind, Error::Kind::Refused); // still in design
}

void tst_AuditProjects::scenario43WaiverBarred()
{
    AuditFixture audit;
    const Texts waived {{u"reaudit_waived"_qs, u"yes"_qs}, {u"waiver_reason"_qs, u"Service moves"_qs}, {u"waiver_approver"_qs, audit.central.id.toString()}};
    const RecordData limited = audit.at(audit.project(u"A"_qs, Texts {{u"assurance"_qs, u"limited"_qs}} + waived), u"action_planning"_qs);
    QCOMPARE(missing(audit, limited, u"actions_in_progress"_qs), QStringList {u"After limited or no assurance a re-audit date is needed."_qs});
    const RecordData full = audit.at(audit.project(u"B"_qs, Texts {{u"assurance"_qs, u"full"_qs}} + waived), u"action_planning"_qs);
    QVERIFY(audit.session->workflow().move(full, u"actions_in_progress"_qs));
    const RecordData unreasoned = audit.at(audit.project(u"C"_qs, {{u"assurance"_qs, u"full"_qs}, {u"reaudit_waived"_qs, u"yes"_qs}}), u"action_planning"_qs);
    QVERIFY(!audit.session->workflow().move(unreasoned, u"actions_in_progress"_qs));
}

void tst_AuditProjects::scenario44LevelOneIsAbandonedWithAnExecutive()
{
    AuditFixture audit;
    RecordData project = audit.at(audit.project(u"National"_qs, {{u"priority_level"_qs, u"level_1"_qs}, {u"stop_reason"_qs, u"capacity"_qs}}), u"collecting"_qs);
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, {u"Y"_qs}, {u"C1"_qs});
    QCOMPARE(missing(audit, project, u"abandoned"_qs), QStringList {u"Patient-level data were collected: what becomes of them?"_qs});
    project = audit.session.set(audit.session.stored(project), {{u"data_disposal"_qs, u"destroyed"_qs}});
    QVERIFY(!audit.session->workflow().move(project, u"abandoned"_qs));
    project = audit.session.set(project, {{u"executive_approver"_qs, audit.central.id.toString()}});
    QVERIFY(audit.session->workflow().move(project, u"abandoned"_qs));
    QCOMPARE(recordsOf(audit.session->reg(), u"criterion"_qs, project.id).size(), 1); // trap 27: kept and reportable
}

void tst_AuditProjects::scenario45ElapsedTimeOverTheClockChange()
{
    AnswerSheet sheet;
    sheet.setContext(u"arrived"_qs, u"2026-10-25 01:30 BST"_qs);
    sheet.setContext(u"antibiotic"_qs, u"2026-10-25 01:40 GMT"_qs);
    QCOMPARE(*evaluateRule(u"minutes(arrived, antibiotic) <= 60"_qs, sheet), RuleOutcome::False);
    QCOMPARE(*evaluateRule(u"minutes(arrived, antibiotic) = 70"_qs, sheet), RuleOutcome::True);
    sheet.setContext(u"antibiotic"_qs, u"2026-10-25 01:40"_qs); // which of the two?
    QCOMPARE(*evaluateRule(u"minutes(arrived, antibiotic) <= 60"_qs, sheet), RuleOutcome::DataError);
    sheet.setContext(u"antibiotic"_qs, {});
    QCOMPARE(*evaluateRule(u"minutes(arrived, antibiotic) <= 60"_qs, sheet), RuleOutcome::Unknown);
    sheet.setContext(u"antibiotic"_qs, u"2026-10-24 23:00"_qs);
    QCOMPARE(*evaluateRule(u"minutes(arrived, antibiotic) <= 60"_qs, sheet), RuleOutcome::DataError);
    // As a derived criterion of a stored case.
    AuditFixture audit;
    const RecordData project = audit.project();
    for (const QString &code : {u"arrived"_qs, u"antibiotic"_qs})
        audit.session.add(u"audit_question"_qs, {{u"project"_qs, project.id.toString()}, {u"code"_qs, code}, {u"question"_qs, code + u" at"_qs}, {u"question_type"_qs, u"date_time"_qs}});
    audit.criterion(project, u"C1"_qs, u"90"_qs, {{u"derivation"_qs, u"minutes(arrived, antibiotic) <= 60"_qs}});
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    const auto read = cases.readGrid(project, {{u"case"_qs, u"arrived"_qs, u"antibiotic"_qs},
        {{u"A"_qs, u"2026-10-25 01:30 BST"_qs, u"2026-10-25 01:40 GMT"_qs}, {u"B"_qs, u"2026-10-24 10:00"_qs, u"2026-10-24 10:45"_qs}, {u"C"_qs, u"2026-10-24 10:00"_qs, {}}}});
    QVERIFY2(read && read->problems.isEmpty(), qPrintable(read ? read->problems.join(u' ') : read.error().message));
    QCOMPARE(answersOf(audit, u"A"_qs, u"C1"_qs), u"N"_qs);
    QCOMPARE(answersOf(audit, u"B"_qs, u"C1"_qs), u"Y"_qs);
    QCOMPARE(answersOf(audit, u"C"_qs, u"C1"_qs), QString()); // a missing time is a blank, not a no: trap 3
}

void tst_AuditProjects::skipLogicSetsNotApplicable()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.session.add(u"audit_question"_qs, {{u"project"_qs, project.id.toString()}, {u"code"_qs, u"age"_qs}, {u"question"_qs, u"Age"_qs}, {u"question_type"_qs, u"number"_qs}});
    audit.criterion(project, u"C1"_qs);
    audit.criterion(project, u"C2"_qs, u"90"_qs, {{u"applies_when"_qs, u"C1 = Y and age >= 65"_qs}});
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    const auto read = cases.readGrid(project, {{u"Case"_qs, u"age"_qs, u"c1"_qs, u"C2"_qs}, {{u"A"_qs, u"70"_qs, u"y"_qs, u"n"_qs}, {u"B"_qs, u"50"_qs, u"Y"_qs, u"Y"_qs}, {u"C"_qs, u"80"_qs, u"N"_qs, {}}}});
    QVERIFY(read && read->problems.isEmpty());
    QCOMPARE(answersOf(audit, u"A"_qs, u"C2"_qs), u"N"_qs);
    QCOMPARE(answersOf(audit, u"B"_qs, u"C2"_qs), u"NA"_qs);
    QCOMPARE(answersOf(audit, u"C"_qs, u"C2"_qs), u"NA"_qs);
    const auto tool = AuditTool::of(audit.session->reg(), project.id);
    QCOMPARE(tool->questionFields().front().type, FieldType::Real);
    QVERIFY(tool->problems().isEmpty());
    QVERIFY(!checkRule(u"age beyond 65"_qs, {u"age"_qs}));
    QVERIFY(!checkRule(u"weight > 65"_qs, {u"age"_qs}));
}

void tst_AuditProjects::aFrozenCriterionChangesByANewVersion()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditToolService tools(audit.session->reg());
    QVERIFY(tools.freeze(project));
    const RecordData frozen = recordsOf(audit.session->reg(), u"criterion"_qs, project.id).first();
    QCOMPARE(frozen.text(u"exception_convention"), u"exclude"_qs);
    const auto reworded = audit.session->records().withTexts(frozen, {{u"statement"_qs, u"Another"_qs}});
    QVERIFY(!audit.session->records().save(frozen, *reworded));
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    QVERIFY(cases.readGrid(audit.session.stored(project), {{u"case"_qs, u"care_on"_qs, u"C1"_qs}, {{u"A"_qs, u"2026-09-01"_qs, u"N"_qs}, {u"B"_qs, u"2026-11-01"_qs, u"Y"_qs}}}));
    QVERIFY(tools.addVersion(frozen, *reworded, QDate(2026, 10, 1)));
    QVERIFY(cases.readGrid(audit.session.stored(project), {{u"case"_qs, u"care_on"_qs, u"C1"_qs}, {{u"C"_qs, u"2026-11-02"_qs, u"Y"_qs}, {u"D"_qs, u"2026-09-02"_qs, u"Y"_qs}}}));
    const ProjectResults results = audit.results(project);
    QCOMPARE(results.criteria.size(), 2);
    QCOMPARE(results.criteria.first().result.cases, 3); // A, D, and B, which was answered before the version was made
    QCOMPARE(results.criteria.last().result.cases, 1);
    QVERIFY(!tools.addVersion(frozen, *reworded, {}));
}

void tst_AuditProjects::guidanceThatChangedIsDecided()
{
    AuditFixture audit;
    const RecordData standard = audit.session.add(u"evidence_reference"_qs, {{u"citation"_qs, u"NG89 1.1.2"_qs}, {u"standard_type"_qs, u"ng"_qs}, {u"updated_on"_qs, u"2024-01-01"_qs}});
    RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs, u"90"_qs, {{u"evidence"_qs, u"NG89 1.1.2"_qs}});
    QVERIFY(AuditToolService(audit.session->reg()).freeze(project));
    project = audit.at(audit.session.stored(project), u"collecting"_qs);
    AuditProjectService service(audit.session->reg(), audit.session->reference());
    QCOMPARE(service.undecidedGuidance(project)->size(), 0);
    audit.session.set(standard, {{u"updated_on"_qs, u"2026-12-01"_qs}});
    const auto open = service.undecidedGuidance(project);
    QCOMPARE(open->size(), 1);
    QVERIFY(audit.session->records().add(open->first()));
    QCOMPARE(service.undecidedGuidance(project)->size(), 0);
    const auto blank = audit.session->records().blank(u"evidence_reference"_qs);
    const auto malformed = audit.session->records().withTexts(*blank, {{u"citation"_qs, u"NG89 section one"_qs}, {u"standard_type"_qs, u"ng"_qs}});
    QVERIFY(!audit.session->records().add(*malformed));
}

void tst_AuditProjects::aDeferredProjectGoesOnWhereItStood()
{
    AuditFixture audit;
    RecordData project = audit.at(audit.project(u"A"_qs, {{u"state_reason"_qs, u"Winter"_qs}}), u"analysis"_qs);
    QVERIFY(audit.session->workflow().move(project, u"deferred"_qs));
    project = audit.session.stored(project);
    QCOMPARE(project.text(u"held_from"), u"analysis"_qs);
    QVERIFY(!audit.session->workflow().move(project, u"collecting"_qs));
    QVERIFY(audit.session->workflow().move(project, u"analysis"_qs));
    QVERIFY(audit.session.stored(project).text(u"held_from").isEmpty());
}

// Trap 29: a resident doctor leaves in August.
void tst_AuditProjects::aLeaverHandsOver()
{
    AuditFixture audit;
    RecordData project = audit.at(audit.project(), u"registered"_qs);
    AuditProjectService service(audit.session->reg(), audit.session->reference());
    QCOMPARE(service.handoversDue(QDate(2026, 11, 23))->size(), 0);
    audit.session.set(audit.lead, {{u"left_on"_qs, u"2026-12-02"_qs}});
    QCOMPARE(service.handoversDue(QDate(2026, 11, 23))->size(), 1);
    audit.session.set(audit.session.stored(audit.lead), {{u"left_on"_qs, u"2026-11-20"_qs}});
    QCOMPARE(missing(audit, project, u"design"_qs).size(), 1);
    QVERIFY(!service.handOver(project, audit.lead.id.toString(), QDate(2026, 11, 23), u"Rotation"_qs));
    QVERIFY(!service.handOver(project, audit.central.id.toString(), QDate(2026, 11, 24), u"Rotation"_qs)); // a day to come
    QVERIFY(!service.handOver(project, audit.central.id.toString(), QDate(2026, 11, 23), u" "_qs));
    QVERIFY(service.handOver(project, audit.central.id.toString(), QDate(2026, 11, 23), u"Rotation"_qs));
    QCOMPARE(audit.session->reg().history(u"audit_project"_qs, project.id)->last().reason, u"Rotation"_qs);
    QVERIFY(audit.session->workflow().move(audit.session.stored(project), u"design"_qs));
}

// audit.md 2.3: amber at 75 % of the time with fewer than half of the cases. 40 of 50 days are gone on 10 November.
void tst_AuditProjects::collectionTurnsAmberWithoutCases()
{
    AuditFixture audit;
    const RecordData project = audit.at(audit.project(u"A"_qs, {{u"start_on"_qs, u"2026-10-01"_qs}, {u"collection_ends_on"_qs, u"2026-11-20"_qs}, {u"sample_planned"_qs, u"10"_qs}}), u"collecting"_qs);
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, QStringList(4, u"Y"_qs), {u"C1"_qs});
    const auto status = [&](QDate on) {
        for (const ClockState &clock : clocksOf(project, audit.session->reference(), on)) {
            if (clock.key == u"audit_collection")
                return clock.status;
        }
        return ClockState::Status::CannotCompute;
    };
    QCOMPARE(status(QDate(2026, 11, 10)), ClockState::Status::Amber);
    QCOMPARE(status(QDate(2026, 11, 1)), ClockState::Status::Running);
    QCOMPARE(status(QDate(2026, 11, 20)), ClockState::Status::Amber);   // due today is not overdue: trap 13
    QCOMPARE(status(QDate(2026, 11, 21)), ClockState::Status::Overdue);
    audit.cases(project, QStringList(5, u"Y"_qs), {u"C1"_qs});
    QCOMPARE(status(QDate(2026, 11, 10)), ClockState::Status::Running); // 5 of 10
}

void tst_AuditProjects::sixtyDaysWithoutNewsAreStale()
{
    AuditFixture audit;
    const RecordData project = audit.at(audit.project(), u"design"_qs);
    QCOMPARE(project.date(u"updated_on"), QDate(2026, 11, 23));
    for (const ClockState &clock : clocksOf(project, audit.session->reference(), QDate(2027, 1, 22)))
        QVERIFY(clock.key != u"audit_stale" || clock.status != ClockState::Status::Overdue);
    bool isStale = false;
    for (const ClockState &clock : clocksOf(project, audit.session->reference(), QDate(2027, 1, 23)))
        isStale = isStale || (clock.key == u"audit_stale" && clock.status == ClockState::Status::Overdue);
    QVERIFY(isStale);
}

void tst_AuditProjects::aGridIsReadWholeOrNotAtAll()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    const AnswerGrid bad {{u"case"_qs, u"C1"_qs, u"C9"_qs}, {{u"A"_qs, u"Y"_qs, u"Y"_qs}, {u"A"_qs, u"maybe"_qs, {}}, {u"9434765919"_qs, u"Y"_qs, {}}, {{}, u"Y"_qs, {}}}};
    const auto refused = cases.readGrid(project, bad);
    QVERIFY(refused);
    QCOMPARE(refused->problems.size(), 4); // unknown column, case twice, identifier, no reference
    QCOMPARE(recordsOf(audit.session->reg(), u"audit_case"_qs, project.id).size(), 0);
    const AnswerGrid good {{u"case"_qs, u"C1"_qs}, {{u"A"_qs, u"Y"_qs}, {u"B"_qs, u"ex:declined"_qs}, {u"C"_qs, u"n/a"_qs}, {u"D"_qs, u" "_qs}}};
    const auto dry = cases.readGrid(project, good, true);
    QCOMPARE(dry->casesAdded, 4);
    QCOMPARE(recordsOf(audit.session->reg(), u"audit_case"_qs, project.id).size(), 0);
    QVERIFY(cases.readGrid(project, good));
    QCOMPARE(caseCounts(audit.session->reg(), project.id).complete, 3);
    const auto again = cases.readGrid(project, good);
    QCOMPARE(again->casesUnchanged, 4);
    QCOMPARE(again->casesAdded, 0);
}

// From design to actions through every guard, with a shortfall on a critical criterion.
void tst_AuditProjects::theLoopFromDesignToAction()
{
    AuditFixture audit;
    RecordData project = audit.at(audit.project(u"VTE"_qs, {{u"collection_ends_on"_qs, u"2026-11-30"_qs}, {u"ig_agreed"_qs, u"yes"_qs}, {u"sample_planned"_qs, u"20"_qs}, {u"assurance"_qs, u"none"_qs}}), u"design"_qs);
    audit.criterion(project, u"C1"_qs, u"100"_qs, {{u"critical"_qs, u"yes"_qs}});
    QVERIFY(AuditToolService(audit.session->reg()).freeze(project));
    QVERIFY(audit.session->workflow().move(audit.session.stored(project), u"collecting"_qs));
    audit.cases(project, letters({{u'Y', 12}, {u'N', 6}}), {u"C1"_qs});
    QCOMPARE(missing(audit, project, u"analysis"_qs).size(), 1); // 18 of 20
    project = audit.session.set(audit.session.stored(project), {{u"shortfall_reason"_qs, u"Two sets of notes are lost"_qs}});
    QVERIFY(audit.session->workflow().move(project, u"analysis"_qs));
    QCOMPARE(missing(audit, project, u"draft_report"_qs).size(), 1);
    QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project)));
    QVERIFY(audit.session->workflow().move(audit.session.stored(project), u"draft_report"_qs));
    QCOMPARE(missing(audit, project, u"presented"_qs).size(), 3); // findings, escalation, day
    const RecordData finding = audit.session.add(u"audit_finding"_qs, {{u"project"_qs, project.text(u"reference")}, {u"finding"_qs, u"A third were not assessed in time"_qs}, {u"kind"_qs, u"shortfall"_qs}});
    QVERIFY(missing(audit, project, u"presented"_qs).contains(u"A shortfall has no risk assessment."_qs));
    audit.session.add(u"risk_assessment"_qs, {{u"project"_qs, project.text(u"reference")}, {u"finding"_qs, finding.id.toString()}, {u"risk"_qs, u"Clots are missed"_qs}, {u"stage"_qs, u"initial"_qs},
        {u"consequence"_qs, u"catastrophic"_qs}, {u"likelihood"_qs, u"possible"_qs}, {u"assessed_on"_qs, u"2026-11-23"_qs}});
    EscalationService escalations(audit.session->reg(), audit.session->reference());
    const auto raised = escalations.raiseDue(audit.session.stored(project));
    QVERIFY(raised);
    QCOMPARE(raised->size(), 3); // the risk, the critical criterion, the rating
    QCOMPARE(raised->first().text(u"band"), u"extreme"_qs);
    QCOMPARE(escalations.raiseDue(audit.session.stored(project))->size(), 0);
    project = audit.session.set(audit.session.stored(project), {{u"presented_on"_qs, u"2026-11-23"_qs}});
    QVERIFY(audit.session->workflow().move(project, u"presented"_qs));
    QCOMPARE(missing(audit, project, u"action_planning"_qs).size(), 3); // meeting, attendance, minute
    project = audit.at(audit.session.stored(project), u"action_planning"_qs);
    QCOMPARE(missing(audit, project, u"actions_in_progress"_qs).size(), 2); // an action, the re-audit
    audit.session.add(u"action"_qs, {{u"title"_qs, u"Prompt in the clerking form"_qs}, {u"audit_project"_qs, project.text(u"reference")}, {u"audit_finding"_qs, finding.id.toString()}, {u"due_on"_qs, u"2027-02-01"_qs}});
    const AuditProjectService service(audit.session->reg(), audit.session->reference());
    const QDate proposed = service.proposedReaudit(audit.session.stored(project));
    QCOMPARE(proposed, QDate(2027, 5, 23)); // 6 months after none
    project = audit.session.set(audit.session.stored(project), {{u"reaudit_due_on"_qs, proposed.toString(Qt::ISODate)}});
    QVERIFY(audit.session->workflow().move(project, u"actions_in_progress"_qs));
    QCOMPARE(missing(audit, project, u"reaudit_due"_qs).size(), 1); // the action is open and the day not come
}

QTEST_GUILESS_MAIN(tst_AuditProjects)
#include "tst_auditprojects.moc"
