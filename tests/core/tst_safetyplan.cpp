#include "interchange/importer.h"
#include "safetyfixture.h"
#include "services/safe/engagementservice.h"
#include "services/safe/planservice.h"
#include "services/safe/trainingservice.h"
#include "services/safe/waitinglistservice.h"
#include "workflow/clocks.h"

#include <QFile>
#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// The plan, alerts, training, engagement and waiting lists: numbered scenarios are those of psirf.md section 5.
class tst_SafetyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void thePlanIsCountedAgainstWhatWasCommissioned();
    void aPlanIsNotConsultedWithoutSourcesAndPriorities();
    void anAlertClosesWithEvidenceAndAssurance();
    void externalClocksRunToTheirStatutes();
    void aLaterCourseRenewsTheEarlierOne();
    void trainingComplianceCountsThoseInPost();
    void theFamilySetsThePaceAndTheDaysOff();
    void engagementNeedsANamedContactAndTheirWishes();
    void aWaitingListIsImportedAndReviewedInBulk();
    void harmWhileWaitingIsAnEventOfItsOwn();

private:
    static ClockState clockOf(const SafetyCase &a, const RecordData &record, const QString &key)
    {
        for (const ClockState &state : clocksOf(a.session.stored(record), a.session->reference(), a.session->today())) {
            if (state.key == key)
                return state;
        }
        return {};
    }
};

void tst_SafetyPlan::thePlanIsCountedAgainstWhatWasCommissioned()
{
    SafetyCase a;
    const RecordData plan = a.session.add(u"psirp"_qs, {{u"title"_qs, u"Plan"_qs}, {u"begins_on"_qs, u"2026-04-01"_qs}, {u"ends_on"_qs, u"2027-09-30"_qs}, {u"capacity_days"_qs, u"100"_qs}});
    const auto priority = [&](const QString &title, const QString &table, const QString &planned, const QString &days) {
        return a.session.add(u"psirp_priority"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, title}, {u"plan_table"_qs, table}, {u"planned_volume"_qs, planned}, {u"days_each"_qs, days}});
    };
    const RecordData falls = priority(u"Falls"_qs, u"local"_qs, u"2"_qs, u"20"_qs);
    const RecordData never = priority(u"Never Events"_qs, u"national"_qs, u"1"_qs, u"40"_qs);
    const auto decided = [&](const QString &type, const std::optional<RecordData> &under) {
        Texts texts {{u"title"_qs, u"Decision"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}, {u"decided_on"_qs, u"2026-11-20"_qs}, {u"response_type"_qs, type}};
        if (under)
            texts.append({u"priority"_qs, under->id.toString()});
        return a.in(a.session.add(u"response_decision"_qs, texts), u"made"_qs);
    };
    decided(u"psii"_qs, falls);
    decided(u"aar"_qs, falls);
    decided(u"none"_qs, falls);      // no response: does not count
    decided(u"mdt"_qs, never);
    decided(u"swarm"_qs, std::nullopt);
    a.session.add(u"response_decision"_qs, {{u"title"_qs, u"Draft"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}, {u"response_type"_qs, u"psii"_qs}, {u"priority"_qs, falls.id.toString()}});
    auto standing = planStanding(a.session->reg(), plan.id);
    QVERIFY(standing);
    QCOMPARE(standing->local.first().commissioned, 2);
    QVERIFY(!standing->local.first().isExceeded());
    QCOMPARE(standing->national.first().commissioned, 1);
    QCOMPARE(standing->daysPlanned, 80);  // 2 x 20 + 1 x 40
    QCOMPARE(standing->daysUsed, 80);     // 2 x 20 + 1 x 40
    QCOMPARE(standing->outsidePlan, 1);
    QVERIFY(!standing->isOverCapacity());
    decided(u"psii"_qs, falls);
    decided(u"psii"_qs, falls);
    standing = planStanding(a.session->reg(), plan.id);
    QVERIFY(standing->local.first().isExceeded());
    QVERIFY(standing->isOverCapacity());  // 120 of 100
    const RecordData more = a.session.add(u"response_decision"_qs, {{u"title"_qs, u"One more"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}, {u"response_type"_qs, u"psii"_qs}, {u"priority"_qs, falls.id.toString()}});
    QVERIFY2(a.session->workflow().steps(more).first().sentences(Guard::Kind::Warning).join(u' ').contains(u"foresees 2"), "said, not refused");
}

void tst_SafetyPlan::aPlanIsNotConsultedWithoutSourcesAndPriorities()
{
    SafetyCase a;
    const RecordData plan = a.session.add(u"psirp"_qs, {{u"title"_qs, u"Plan"_qs}});
    QCOMPARE(a.move(plan, u"consultation"_qs).size(), 2);
    a.session.add(u"psirp_source"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, u"Incidents 2023 to 2026"_qs}, {u"source_type"_qs, u"incidents"_qs}});
    a.session.add(u"psirp_priority"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, u"Falls"_qs}, {u"plan_table"_qs, u"local"_qs}});
    QCOMPARE(a.move(plan, u"consultation"_qs), QStringList());
    QCOMPARE(a.move(plan, u"approved"_qs).size(), 2); // nobody asked, board
    a.session.add(u"psirp_stakeholder"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, u"Patient Safety Partners"_qs}, {u"stakeholder_group"_qs, u"partners"_qs}});
    a.session.set(a.session.stored(plan), {{u"board_approved_on"_qs, u"2026-11-05"_qs}});
    QCOMPARE(a.move(plan, u"approved"_qs), QStringList());
    QCOMPARE(clockOf(a, plan, u"psirp_review"_qs).due, QDate(2028, 5, 5)); // 18 months from approval
}

void tst_SafetyPlan::anAlertClosesWithEvidenceAndAssurance()
{
    SafetyCase a;
    const RecordData director = a.person(u"Medical Director"_qs, u"medical_director"_qs);
    const RecordData alert = a.session.add(u"safety_alert"_qs, {{u"national_reference"_qs, u"NatPSA/2026/001"_qs}, {u"title"_qs, u"Invented alert"_qs}, {u"issued_on"_qs, u"2026-10-01"_qs}, {u"deadline_on"_qs, u"2026-12-18"_qs}, {u"owner"_qs, director.id.toString()}});
    QCOMPARE(clockOf(a, alert, u"npsa_alert"_qs).due, QDate(2026, 12, 18));
    QCOMPARE(a.move(alert, u"in_progress"_qs).size(), 2); // relevance, actions
    const RecordData action = a.session.add(u"alert_action"_qs, {{u"safety_alert"_qs, alert.name()}, {u"title"_qs, u"Remove the old connectors"_qs}, {u"due_on"_qs, u"2026-12-04"_qs}});
    a.session.set(alert, {{u"relevant"_qs, u"yes"_qs}});
    QCOMPARE(a.move(alert, u"in_progress"_qs), QStringList());
    a.session.set(a.session.stored(alert), {{u"completed_on"_qs, u"2026-12-01"_qs}});
    a.session.set(action, {{u"done_on"_qs, u"2026-12-01"_qs}});
    QVERIFY2(a.move(alert, u"actions_complete"_qs).join(u' ').contains(u"Remove the old connectors"), "done without evidence is not done");
    a.session.set(a.session.stored(action), {{u"evidence"_qs, u"Stock check of all wards"_qs}});
    QCOMPARE(a.move(alert, u"actions_complete"_qs), QStringList());
    QCOMPARE(a.move(alert, u"closed"_qs).size(), 1);
}

// psirf.md 2.4: 56 calendar days for a Regulation 28 report, 48 hours for a child death.
void tst_SafetyPlan::externalClocksRunToTheirStatutes()
{
    SafetyCase a;
    const auto process = [&](const QString &kind, const Texts &more) {
        return a.session.add(u"external_process"_qs, Texts {{u"title"_qs, u"Invented"_qs}, {u"kind"_qs, kind}, {u"body"_qs, u"coroner"_qs}} + more);
    };
    const RecordData report = process(u"pfd_report"_qs, {{u"report_on"_qs, u"2026-11-02"_qs}});
    QCOMPARE(clockOf(a, report, u"pfd_reply"_qs).due, QDate(2026, 12, 28));
    const RecordData death = process(u"child_death_notification"_qs, {});
    QCOMPARE(clockOf(a, death, u"child_death_notification"_qs).problem, u"cannot be computed: Death known on"_qs);
    a.session.set(death, {{u"death_known_on"_qs, u"2026-11-21"_qs}});
    QCOMPARE(clockOf(a, death, u"child_death_notification"_qs).due, QDate(2026, 11, 23));
}

void tst_SafetyPlan::aLaterCourseRenewsTheEarlierOne()
{
    SafetyCase a;
    const RecordData person = a.person(u"Nurse"_qs, u"team_member"_qs);
    const auto course = [&](const QString &on) { return a.session.add(u"training_record"_qs, {{u"person"_qs, person.id.toString()}, {u"course"_qs, u"level_1"_qs}, {u"completed_on"_qs, on}}); };
    const RecordData first = course(u"2023-11-01"_qs);
    QCOMPARE(clockOf(a, first, u"training"_qs).status, ClockState::Status::Overdue);
    const RecordData second = course(u"2026-11-02"_qs);
    QVERIFY(clockOf(a, first, u"training"_qs).key.isEmpty());
    QCOMPARE(clockOf(a, second, u"training"_qs).due, QDate(2029, 11, 2));
}

void tst_SafetyPlan::trainingComplianceCountsThoseInPost()
{
    SafetyCase a;
    const RecordData ward = a.session.add(u"organisation_unit"_qs, {{u"name"_qs, u"Ward 12"_qs}, {u"level"_qs, u"ward"_qs}});
    const auto nurse = [&](const QString &role, const QString &completed, const Texts &more = {}) {
        const RecordData person = a.person(role, u"team_member"_qs, Texts {{u"unit"_qs, u"Ward 12"_qs}} + more);
        if (!completed.isEmpty())
            a.session.add(u"training_record"_qs, {{u"person"_qs, person.id.toString()}, {u"course"_qs, u"level_1"_qs}, {u"completed_on"_qs, completed}});
    };
    nurse(u"Nurse 1"_qs, u"2025-01-10"_qs);
    nurse(u"Nurse 2"_qs, u"2022-01-10"_qs); // lapsed
    nurse(u"Nurse 3"_qs, {});
    nurse(u"Nurse 4"_qs, u"2025-01-10"_qs, {{u"left_on"_qs, u"2026-06-30"_qs}});
    const auto lines = trainingCompliance(a.session->reg(), u"level_1"_qs, QDate(2026, 11, 23));
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().people, 3);
    QCOMPARE(lines->first().inDate, 1);
}

// Agreed every five working days; last reached Mon 2 Nov 2026, so by Mon 9 Nov, which is an anniversary.
void tst_SafetyPlan::theFamilySetsThePaceAndTheDaysOff()
{
    SafetyCase a;
    a.on(2026, 11, 3);
    const RecordData event = a.incident(u"2026-10-01"_qs, u"2026-10-02"_qs);
    const RecordData engagement = a.in(a.session.add(u"engagement_case"_qs, {{u"incident"_qs, event.name()}, {u"affected_person"_qs, a.patient(event, u"severe"_qs, u"none"_qs).id.toString()}, {u"interval_days"_qs, u"5"_qs}}), u"continued"_qs);
    QCOMPARE(clockOf(a, engagement, u"family_update"_qs).problem, u"cannot be computed: Last contact"_qs);
    const RecordData lead = a.person(u"Engagement lead"_qs, u"engagement_lead"_qs);
    const auto contact = [&](const QString &on, const QString &outcome) {
        return a.session.add(u"engagement_contact"_qs, {{u"engagement_case"_qs, engagement.id.toString()}, {u"contact_on"_qs, on}, {u"purpose"_qs, u"Update"_qs}, {u"method"_qs, u"telephone"_qs}, {u"outcome"_qs, outcome}, {u"contact_by"_qs, lead.id.toString()}});
    };
    contact(u"2026-11-02"_qs, u"reached"_qs);
    contact(u"2026-11-03"_qs, u"no_answer"_qs); // not reached: the clock goes on
    QCOMPARE(clockOf(a, engagement, u"family_update"_qs).due, QDate(2026, 11, 9));
    a.session.add(u"no_contact_day"_qs, {{u"engagement_case"_qs, engagement.id.toString()}, {u"begins_on"_qs, u"2021-11-09"_qs}, {u"reason"_qs, u"Birthday"_qs}, {u"every_year"_qs, u"yes"_qs}});
    QCOMPARE(whyNoContact(a.session->reg(), engagement.id, QDate(2026, 11, 9)), std::optional<QString>(u"Birthday"_qs));
    QVERIFY(!whyNoContact(a.session->reg(), engagement.id, QDate(2026, 11, 10)));
    QCOMPARE(nextUpdate(a.session->reg(), a.session->reference(), a.session.stored(engagement), a.session->today()), std::optional<QDate>(QDate(2026, 11, 10)));
}

void tst_SafetyPlan::engagementNeedsANamedContactAndTheirWishes()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2026-10-01"_qs, u"2026-10-02"_qs);
    const RecordData engagement = a.session.add(u"engagement_case"_qs, {{u"incident"_qs, event.name()}, {u"affected_person"_qs, a.patient(event, u"severe"_qs, u"none"_qs).id.toString()}});
    QCOMPARE(a.move(engagement, u"initial"_qs).size(), 1);
    const RecordData lead = a.person(u"Engagement lead"_qs, u"engagement_lead"_qs);
    a.session.set(engagement, {{u"named_contact"_qs, lead.id.toString()}});
    QCOMPARE(a.move(engagement, u"initial"_qs), QStringList());
    QCOMPARE(a.move(engagement, u"continued"_qs).size(), 4); // reached, ways, interval, questions
}

void tst_SafetyPlan::aWaitingListIsImportedAndReviewedInBulk()
{
    SafetyCase a;
    QFile file(a.session.beside(u"waiting.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Pathway number,Specialty,Extract date,Clock start,Weeks waiting,Priority\n"
               "RTT-1,Orthopaedics,20/11/2026,02/02/2026,41,P3\nRTT-2,Ophthalmology,20/11/2026,03/08/2026,15,P2\n"
               "RTT-3,Orthopaedics,20/11/2026,02/03/2026,37,P3\nRTT-1,Orthopaedics,20/11/2026,02/02/2026,41,P3\nRTT-4,Orthopaedics,20/11/2026,02/03/2026,many,P3\n");
    file.close();
    auto importer = Importer::open(file.fileName(), u"waiting_list"_qs, a.session->reg(), a.session->reference());
    QVERIFY(importer);
    const auto outcome = importer->run(importer->propose()->mapping);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().missing.join(u' ')));
    QCOMPARE(outcome->check.rowsAccepted, 3);
    QCOMPARE(outcome->check.rowsDuplicate, 1);
    QCOMPARE(outcome->check.rowsQuarantined, 1);
    const auto first = waitingLongest(a.session->reg(), a.session->reference(), 10);
    QVERIFY(first);
    QStringList order;
    for (const RecordData &review : *first)
        order << review.text(u"pathway");
    QCOMPARE(order, (QStringList {u"RTT-2"_qs, u"RTT-1"_qs, u"RTT-3"_qs})); // P2 before P3, then the longer wait
    QCOMPARE(clockOf(a, first->first(), u"waiting_review"_qs).due, QDate(2026, 12, 18));

    const WaitingListFinding fine {u"none"_qs, u"none"_qs, u"low"_qs, u"Consultant"_qs, QDate(2026, 11, 23), u"Seen by telephone"_qs};
    QVERIFY(!reviewWithoutHarm(a.session->reg(), a.session->records(), *first, {u"low"_qs, u"none"_qs, {}, u"Consultant"_qs, QDate(2026, 11, 23), {}}));
    const auto reviewed = reviewWithoutHarm(a.session->reg(), a.session->records(), *first, fine);
    QVERIFY(reviewed);
    QCOMPARE(reviewed->changes.size(), 3);
    QCOMPARE(a.state(first->first()), u"no_harm"_qs);
    QVERIFY(!reviewWithoutHarm(a.session->reg(), a.session->records(), a.all(u"waiting_list_review"_qs), fine)); // reviewed already
}

void tst_SafetyPlan::harmWhileWaitingIsAnEventOfItsOwn()
{
    SafetyCase a;
    const RecordData review = a.session.add(u"waiting_list_review"_qs, {{u"pathway"_qs, u"RTT-9"_qs}, {u"reviewed_on"_qs, u"2026-11-20"_qs}, {u"reviewed_by"_qs, u"Consultant"_qs}, {u"physical_harm"_qs, u"moderate"_qs}, {u"psychological_harm"_qs, u"low"_qs}});
    QCOMPARE(a.move(review, u"harm"_qs).size(), 1);
    const RecordData event = a.incident(u"2026-11-20"_qs, u"2026-11-20"_qs);
    a.session.set(review, {{u"incident"_qs, event.name()}});
    QCOMPARE(a.move(review, u"harm"_qs), QStringList());
}

QTEST_GUILESS_MAIN(tst_SafetyPlan)
#include "tst_safetyplan.moc"
