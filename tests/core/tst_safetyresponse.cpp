#include "safetyfixture.h"
#include "services/safe/candourservice.h"
#include "services/safe/engagementservice.h"
#include "workflow/clocks.h"
#include "workflow/safe/lookups.h"
#include "workflow/safe/responseplanning.h"
#include "workflow/safe/safetyclocks.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// Planning a learning response: numbered scenarios are those of psirf.md section 5.
class tst_SafetyResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario10LeadIndependence();
    void scenario10LapsedTrainingNeedsASupervisor();
    void scenario11PastTheAgreedDateIsNoBreach();
    void scenario12Pause();
    void scenario12ElapsedAndNet();
    void scenario25ClusterPsiiHasFourCases();
    void scenario27CrossSystem();
    void aTeamIsMoreThanItsLead();
    void aLightResponseIsHeldInsteadOfPlanned();
    void standingDownNeedsItsRecordAndTheFamily();
    void aChangeOfTypeKeepsBoth();
    void pausesThatOverlapCountOnce();

private:
    static RecordData response(SafetyCase &a, const QString &type, const Texts &more = {})
    {
        return a.in(a.session.add(u"learning_response"_qs, Texts {{u"response_type"_qs, type}, {u"title"_qs, u"Invented response"_qs}} + more), u"commissioned"_qs);
    }
    static void trained(SafetyCase &a, const RecordData &person, const QString &on)
    {
        for (const QString &course : {u"level_1"_qs, u"level_2"_qs, u"learning_response"_qs})
            a.session.add(u"training_record"_qs, {{u"person"_qs, person.id.toString()}, {u"course"_qs, course}, {u"completed_on"_qs, on}});
    }
    /// What a PSII needs before its planning begins, except the lead.
    static RecordData readyPsii(SafetyCase &a, const RecordData &lead)
    {
        const RecordData engagement = a.person(u"Engagement lead"_qs, u"engagement_lead"_qs);
        const RecordData member = a.person(u"Consultant"_qs, u"team_member"_qs);
        const RecordData psii = response(a, u"psii"_qs, {{u"lead"_qs, lead.id.toString()}, {u"lead_independence"_qs, u"Declared"_qs}, {u"engagement_lead"_qs, engagement.id.toString()}});
        a.session.add(u"response_member"_qs, {{u"learning_response"_qs, psii.name()}, {u"person"_qs, member.id.toString()}, {u"part"_qs, u"team"_qs}});
        return psii;
    }
};

// The senior sister manages the ward team that was involved.
void tst_SafetyResponse::scenario10LeadIndependence()
{
    SafetyCase a;
    const RecordData sister = a.person(u"Senior sister"_qs, u"action_owner"_qs);
    const RecordData deputy = a.person(u"Deputy sister"_qs, u"team_member"_qs, {{u"line_manager"_qs, sister.id.toString()}});
    trained(a, sister, u"2026-01-12"_qs);
    const RecordData psii = readyPsii(a, sister);
    QCOMPARE(a.move(psii, u"planning"_qs), QStringList()); // no link is known
    a.in(psii, u"commissioned"_qs);
    a.session.add(u"involved_staff"_qs, {{u"learning_response"_qs, psii.name()}, {u"pseudonym"_qs, u"Nurse 1"_qs}, {u"line_manager"_qs, deputy.id.toString()}});
    const QStringList refused = a.move(psii, u"planning"_qs);
    QCOMPARE(refused.size(), 1);
    QVERIFY2(refused.first().contains(u"line manager") && refused.first().contains(u"Nurse 1"), qPrintable(refused.first()));
    QVERIFY(!a.move(psii, u"planning"_qs, {u"Chief Nurse"_qs, u"She knows the ward"_qs}).isEmpty()); // hard: nobody overrules it
}

// Level 2 of 1 Feb 2023 counts three years here, so that it has lapsed by 10 Feb 2026.
void tst_SafetyResponse::scenario10LapsedTrainingNeedsASupervisor()
{
    SafetyCase a;
    a.on(2026, 2, 10);
    const RecordData lead = a.person(u"Matron of another division"_qs, u"learning_response_lead"_qs);
    const auto course = [&](const QString &code, const QString &on) { return a.session.add(u"training_record"_qs, {{u"person"_qs, lead.id.toString()}, {u"course"_qs, code}, {u"completed_on"_qs, on}}); };
    course(u"level_1"_qs, u"2025-06-01"_qs);
    course(u"learning_response"_qs, u"2025-06-01"_qs);
    const RecordData lapsed = course(u"level_2"_qs, u"2023-02-01"_qs);
    QCOMPARE(lapsed.date(u"expires_on"), QDate(2026, 2, 1));
    const RecordData psii = readyPsii(a, lead);
    const QStringList refused = a.move(psii, u"planning"_qs, {u"Medical Director"_qs, u"Nobody else is free"_qs});
    QVERIFY2(refused.join(u' ').contains(u"Level 2: access to practice: counted until 1 Feb 2026"), qPrintable(refused.join(u' ')));

    const RecordData supervisor = a.person(u"Learning response lead"_qs, u"learning_response_lead"_qs);
    a.session.set(a.session.stored(psii), {{u"supervisor"_qs, supervisor.id.toString()}});
    QVERIFY(!a.move(psii, u"planning"_qs, {u"Medical Director"_qs, u"Supervised"_qs}).isEmpty()); // the supervisor is not trained either
    trained(a, supervisor, u"2025-06-01"_qs);
    QCOMPARE(a.move(psii, u"planning"_qs).size(), 1); // to be overruled, and so counted
    QCOMPARE(a.move(psii, u"planning"_qs, {u"Medical Director"_qs, u"Supervised"_qs}), QStringList());
    QVERIFY(a.session->reg().history(u"learning_response"_qs, psii.id)->last().reason.contains(u"Level 2"));
}

void tst_SafetyResponse::scenario11PastTheAgreedDateIsNoBreach()
{
    SafetyCase a;
    const RecordData psii = a.in(response(a, u"psii"_qs, {{u"commissioned_on"_qs, u"2025-08-20"_qs}, {u"started_on"_qs, u"2025-08-31"_qs}, {u"agreed_due_on"_qs, u"2025-11-30"_qs}}), u"in_progress"_qs);
    const auto words = [&](QDate day) { return responseTiming(a.session.stored(psii), a.session->reference(), day).words; };
    QCOMPARE(responseTiming(psii, a.session->reference(), QDate(2026, 1, 15)).ceiling, QDate(2026, 2, 28));
    QCOMPARE(words(QDate(2025, 11, 30)), u"on time"_qs);
    QCOMPARE(words(QDate(2026, 1, 15)), u"past agreed date, within PSIRF ceiling"_qs);
    QCOMPARE(words(QDate(2026, 2, 28)), u"past agreed date, within PSIRF ceiling"_qs);
    QCOMPARE(words(QDate(2026, 3, 1)), u"breach of PSIRF ceiling"_qs);
    for (const ClockState &clock : clocksOf(psii, a.session->reference(), QDate(2026, 1, 15))) {
        QVERIFY2(!clock.sentence().contains(u"breach"), qPrintable(clock.sentence()));
    }
    a.session.set(psii, {{u"exceptional_reason"_qs, u"Agreed with the family: inquest first"_qs}});
    QVERIFY(!words(QDate(2026, 3, 1)).contains(u"breach"));
    QVERIFY(responseTiming(response(a, u"psii"_qs), a.session->reference(), QDate(2026, 3, 1)).words.startsWith(u"cannot be computed: Started on"_qs));
}

// The police ask on 10 Mar 2026 to pause until 24 Apr; the review is due by 9 Apr at the latest.
void tst_SafetyResponse::scenario12Pause()
{
    SafetyCase a;
    a.on(2026, 3, 10);
    const RecordData psii = a.in(response(a, u"psii"_qs, {{u"started_on"_qs, u"2026-02-02"_qs}}), u"analysis"_qs);
    QVERIFY(!a.move(psii, u"paused"_qs).isEmpty());
    const auto pause = [&](const QString &review, const Texts &more = {}) {
        auto blank = a.session->records().blank(u"response_pause"_qs);
        return a.session->records().add(*a.session->records().withTexts(*blank, Texts {{u"learning_response"_qs, psii.name()}, {u"begins_on"_qs, u"2026-03-10"_qs}, {u"expected_until"_qs, u"2026-04-24"_qs},
            {u"review_on"_qs, review}, {u"requester"_qs, u"police"_qs}, {u"requester_note"_qs, u"Senior investigating officer"_qs}, {u"reason"_qs, u"Criminal investigation"_qs}} + more));
    };
    QVERIFY(!pause(u"2026-04-10"_qs));
    QVERIFY(!pause({}));
    const auto kept = pause(u"2026-04-09"_qs);
    QVERIFY(kept);
    QVERIFY2(a.move(psii, u"paused"_qs).join(u' ').contains(u"family was told"), "the family is told");
    a.session.set(*kept, {{u"family_told_on"_qs, u"2026-03-11"_qs}});
    QCOMPARE(a.move(psii, u"paused"_qs), QStringList());
    QVERIFY(!a.move(psii, u"analysis"_qs).isEmpty()); // the pause has no end yet
    a.session.set(a.session.stored(*kept), {{u"ends_on"_qs, u"2026-04-24"_qs}});
    const auto steps = a.session->workflow().steps(a.session.stored(psii));
    QStringList back;
    for (const StepCheck &step : steps)
        back << step.transition->to;
    QCOMPARE(back, (QStringList {u"analysis"_qs, u"stood_down"_qs})); // it goes on where it stopped
    QCOMPARE(a.move(psii, u"analysis"_qs), QStringList());
}

// Counted by hand with Good Friday 3 Apr and Easter Monday 6 Apr 2026: from Mon 2 Feb to Fri 24 Apr are 57 working days,
// of which 31 lie after 10 Mar. The ceiling of 2 Aug moves by them.
void tst_SafetyResponse::scenario12ElapsedAndNet()
{
    SafetyCase a;
    const RecordData psii = a.in(response(a, u"psii"_qs, {{u"started_on"_qs, u"2026-02-02"_qs}, {u"agreed_due_on"_qs, u"2026-06-01"_qs}}), u"in_progress"_qs);
    a.session.add(u"response_pause"_qs, {{u"learning_response"_qs, psii.name()}, {u"begins_on"_qs, u"2026-03-10"_qs}, {u"ends_on"_qs, u"2026-04-24"_qs}, {u"review_on"_qs, u"2026-04-09"_qs},
        {u"requester"_qs, u"police"_qs}, {u"requester_note"_qs, u"Officer"_qs}, {u"reason"_qs, u"Criminal investigation"_qs}});
    const ResponseTiming timing = responseTiming(psii, a.session->reference(), QDate(2026, 4, 24));
    QCOMPARE(timing.elapsed, std::optional<int>(57));
    QCOMPARE(timing.net, std::optional<int>(26));
    const auto ceiling = a.session->reference().calendar().addWorkingDays(QDate(2026, 8, 2), 31);
    QCOMPARE(timing.ceiling, *ceiling);
    for (const ClockState &clock : clocksOf(psii, a.session->reference(), QDate(2026, 4, 24))) {
        if (clock.key == u"psii_ceiling") {
            QCOMPARE(clock.due, *ceiling);
            QCOMPARE(clock.net, std::optional<int>(26));
        }
    }
}

void tst_SafetyResponse::scenario25ClusterPsiiHasFourCases()
{
    SafetyCase a;
    const RecordData psii = response(a, u"psii"_qs);
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        const RecordData fall = a.incident(u"2026-10-0%1"_qs.arg(i + 1), u"2026-10-05"_qs, {{u"title"_qs, u"Fall on Ward 12"_qs}});
        const RecordData patient = a.patient(fall, u"moderate"_qs, u"none"_qs);
        a.candour(fall, patient);
        a.session.add(u"response_event"_qs, {{u"learning_response"_qs, psii.name()}, {u"incident"_qs, fall.name()}});
        names << fall.name();
    }
    QCOMPARE(eventsOf(a.session->reg(), psii).size(), 4);
    QCOMPARE(candourCasesOf(a.session->reg(), psii).size(), 4);
    QVERIFY(openEngagement(a.session->reg(), a.session->records(), psii));
    const auto cases = engagementOf(a.session->reg(), psii);
    QCOMPARE(cases.size(), 4);
    a.in(cases.first(), u"continued"_qs);
    a.in(cases.last(), u"declined"_qs);
    QStringList states;
    for (const RecordData &one : engagementOf(a.session->reg(), psii))
        states << one.text(u"state");
    states.sort();
    QCOMPARE(states, (QStringList {u"before_contact"_qs, u"before_contact"_qs, u"continued"_qs, u"declined"_qs}));
    QVERIFY(openEngagement(a.session->reg(), a.session->records(), psii));
    QCOMPARE(engagementOf(a.session->reg(), psii).size(), 4);
}

void tst_SafetyResponse::scenario27CrossSystem()
{
    SafetyCase a;
    const RecordData contact = a.person(u"Family liaison, ambulance service"_qs, u"engagement_lead"_qs);
    const RecordData psii = response(a, u"psii"_qs, {{u"cross_system"_qs, u"yes"_qs}});
    const auto missing = [&] {
        const Transition closing {u"monitoring"_qs, u"closed"_qs, "Close", crossSystemGuards()};
        return checkStep(closing, {a.session.stored(psii), a.session->reg(), a.session->reference(), a.session->today()}).sentences(Guard::Kind::Hard);
    };
    QCOMPARE(missing().size(), 6);
    a.session.set(psii, {{u"cross_role"_qs, u"contributes"_qs}, {u"lead_body"_qs, u"Ambulance service"_qs}, {u"terms_shared"_qs, u"As agreed on 2 Nov"_qs},
        {u"information_sharing"_qs, u"Joint agreement"_qs}, {u"family_contact_body"_qs, u"Ambulance service"_qs}});
    QCOMPARE(missing().size(), 1); // nobody is the family's named contact
    const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
    const RecordData patient = a.patient(event, u"severe"_qs, u"none"_qs);
    const auto engage = [&](const RecordData &who) {
        a.session.add(u"engagement_case"_qs, {{u"incident"_qs, event.name()}, {u"affected_person"_qs, patient.id.toString()}, {u"learning_response"_qs, psii.name()}, {u"named_contact"_qs, who.id.toString()}});
    };
    engage(contact);
    QCOMPARE(missing(), QStringList());
    engage(a.person(u"Our own engagement lead"_qs, u"engagement_lead"_qs));
    QCOMPARE(missing().size(), 1); // two named contacts are one too many
    const Workflow *workflow = workflowOf(u"learning_response"_qs);
    for (const Transition &step : workflow->transitions) {
        if (step.to == u"closed")
            QVERIFY(step.guards.size() >= 6);
    }
}

void tst_SafetyResponse::aTeamIsMoreThanItsLead()
{
    SafetyCase a;
    const RecordData lead = a.person(u"Lead"_qs, u"learning_response_lead"_qs);
    const RecordData thematic = response(a, u"thematic"_qs, {{u"lead"_qs, lead.id.toString()}, {u"lead_independence"_qs, u"Declared"_qs}});
    QVERIFY2(a.move(thematic, u"planning"_qs).join(u' ').contains(u"fewer than 2"), "nobody works alone");
    a.session.add(u"response_member"_qs, {{u"learning_response"_qs, thematic.name()}, {u"person"_qs, lead.id.toString()}, {u"part"_qs, u"team"_qs}});
    QVERIFY(!a.move(thematic, u"planning"_qs).isEmpty()); // the lead twice is still one
    const RecordData other = a.person(u"Pharmacist"_qs, u"subject_expert"_qs);
    a.session.add(u"response_member"_qs, {{u"learning_response"_qs, thematic.name()}, {u"person"_qs, other.id.toString()}, {u"part"_qs, u"subject_expert"_qs}});
    QCOMPARE(a.move(thematic, u"planning"_qs), QStringList()); // and a thematic review needs no PSII training
}

void tst_SafetyResponse::aLightResponseIsHeldInsteadOfPlanned()
{
    SafetyCase a;
    for (const QString &type : {u"aar"_qs, u"swarm"_qs, u"mdt"_qs}) {
        const RecordData light = response(a, type);
        QVERIFY2(a.move(light, u"planning"_qs).first().contains(u"no step from here"), "no PSII form for a huddle");
        QCOMPARE(a.move(light, u"held"_qs).size(), 3); // conductor, day, participants
    }
    const RecordData psii = response(a, u"psii"_qs);
    QVERIFY(a.move(psii, u"held"_qs).first().contains(u"no step from here"));
}

void tst_SafetyResponse::standingDownNeedsItsRecordAndTheFamily()
{
    SafetyCase a;
    const RecordData psii = a.in(response(a, u"psii"_qs), u"planning"_qs);
    QVERIFY(!a.move(psii, u"stood_down"_qs).isEmpty());
    const RecordData change = a.session.add(u"response_change"_qs, {{u"learning_response"_qs, psii.name()}, {u"kind"_qs, u"stood_down"_qs}, {u"decided_on"_qs, u"2026-11-20"_qs},
        {u"decided_by"_qs, u"Medical Director"_qs}, {u"reason"_qs, u"Covered by the thematic review"_qs}});
    QVERIFY2(a.move(psii, u"stood_down"_qs).join(u' ').contains(u"family"), "the family is told");
    a.session.set(change, {{u"family_told_on"_qs, u"2026-11-21"_qs}});
    QCOMPARE(a.move(psii, u"stood_down"_qs), QStringList());
}

void tst_SafetyResponse::aChangeOfTypeKeepsBoth()
{
    SafetyCase a;
    const RecordData aar = response(a, u"aar"_qs);
    const RecordData change = a.session.add(u"response_change"_qs, {{u"learning_response"_qs, aar.name()}, {u"kind"_qs, u"type_changed"_qs}, {u"type_after"_qs, u"psii"_qs},
        {u"decided_on"_qs, u"2026-11-20"_qs}, {u"decided_by"_qs, u"Medical Director"_qs}, {u"reason"_qs, u"Factors are less well understood than thought"_qs}});
    QCOMPARE(change.text(u"type_before"), u"aar"_qs);
    QCOMPARE(a.session.stored(aar).text(u"response_type"), u"psii"_qs);
}

// 2 to 6 Mar and 4 to 10 Mar 2026: the first day of each is worked; Tue 3 to Fri 6 and Mon 9, Tue 10 rest: six days.
void tst_SafetyResponse::pausesThatOverlapCountOnce()
{
    SafetyCase a;
    const RecordData psii = response(a, u"psii"_qs);
    const auto pause = [&](const QString &from, const QString &to) {
        return a.session.add(u"response_pause"_qs, {{u"learning_response"_qs, psii.name()}, {u"begins_on"_qs, from}, {u"ends_on"_qs, to}, {u"review_on"_qs, to}, {u"requester"_qs, u"family"_qs}, {u"requester_note"_qs, u"Daughter"_qs}, {u"reason"_qs, u"Funeral"_qs}});
    };
    const QList<RecordData> pauses {pause(u"2026-03-02"_qs, u"2026-03-06"_qs), pause(u"2026-03-04"_qs, u"2026-03-10"_qs)};
    QCOMPARE(*pausedWorkingDays(pauses, a.session->reference().calendar(), QDate(2026, 4, 1)), 6);
    QCOMPARE(*pausedWorkingDays(pauses, a.session->reference().calendar(), QDate(2026, 3, 5)), 3); // up to today only
}

QTEST_GUILESS_MAIN(tst_SafetyResponse)
#include "tst_safetyresponse.moc"
