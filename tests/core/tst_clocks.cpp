#include "safetyfixture.h"
#include "services/shared/worklist.h"
#include "workflow/clocks.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_Clocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void psiiDatesFollowScenario11();
    void shortResponsesCountFromTheirCommission();
    void aMissingStartSaysWhichFieldIsMissing();
    void pastTheHolidayTableNothingIsGuessed();
    void overdueIsStrictlyAfterTheDueDate_data();
    void overdueIsStrictlyAfterTheDueDate();
    void aFinishedRecordHasNoClock();
    void theWorklistGathersEveryWorkspace();
    void theWorklistReadsForManyWhatEachWouldLookUp();
    void aPausedResponseShowsAPausedClock();

private:
    static ClockState clock(const QList<ClockState> &clocks, const QString &key)
    {
        for (const ClockState &state : clocks) {
            if (state.key == key)
                return state;
        }
        return {};
    }
    static RecordData response(TestSession &session, const QString &type, const QString &state, const QList<std::pair<QString, QString>> &more)
    {
        RecordData made = session.add(u"learning_response"_qs, QList<std::pair<QString, QString>> {{u"response_type"_qs, type}, {u"title"_qs, u"Fall"_qs}} + more);
        RecordData moved = made;
        moved.setValue(u"state", state);
        const auto written = session->reg().apply(edited(u"Move"_qs, made, moved));
        Q_ASSERT(written);
        return session.stored(made);
    }
};

// psirf.md section 5, scenario 11: start 31 Aug 2025, ceiling 28 Feb 2026; agreed 30 Nov 2025; on 15 Jan 2026 past the
// agreed date but within the ceiling; on 1 Mar 2026 past the ceiling.
void tst_Clocks::psiiDatesFollowScenario11()
{
    TestSession session;
    const RecordData psii = response(session, u"psii"_qs, u"in_progress"_qs,
        {{u"commissioned_on"_qs, u"2025-08-20"_qs}, {u"started_on"_qs, u"2025-08-31"_qs}, {u"agreed_due_on"_qs, u"2025-11-30"_qs}});
    const auto january = clocksOf(psii, session->reference(), QDate(2026, 1, 15));
    QCOMPARE(clock(january, u"psii_ceiling"_qs).due, QDate(2026, 2, 28));
    QCOMPARE(clock(january, u"psii_agreed"_qs).status, ClockState::Status::Overdue);
    QVERIFY(clock(january, u"psii_ceiling"_qs).status != ClockState::Status::Overdue);
    const auto march = clocksOf(psii, session->reference(), QDate(2026, 3, 1));
    QCOMPARE(clock(march, u"psii_ceiling"_qs).status, ClockState::Status::Overdue);
}

// psirf.md 1.5: an assessment takes at most 10 working days. Counted by hand from Mon 23 Mar 2026 over Good Friday
// and Easter Monday: Wed 8 Apr, as in audit.md section 5 row 22.
void tst_Clocks::shortResponsesCountFromTheirCommission()
{
    TestSession session;
    const RecordData assessment = response(session, u"cra"_qs, u"commissioned"_qs, {{u"commissioned_on"_qs, u"2026-03-23"_qs}});
    QCOMPARE(clock(clocksOf(assessment, session->reference(), QDate(2026, 3, 23)), u"response_cra"_qs).due, QDate(2026, 4, 8));
}

void tst_Clocks::aMissingStartSaysWhichFieldIsMissing()
{
    TestSession session;
    const RecordData psii = response(session, u"psii"_qs, u"in_progress"_qs, {{u"agreed_due_on"_qs, u"2026-12-01"_qs}});
    const ClockState ceiling = clock(clocksOf(psii, session->reference(), QDate(2026, 11, 23)), u"psii_ceiling"_qs);
    QCOMPARE(ceiling.status, ClockState::Status::CannotCompute);
    QVERIFY2(ceiling.problem.contains(u"Started on"), qPrintable(ceiling.problem));
    QVERIFY(!ceiling.due.isValid());
}

// design.md section 4: past the end of the bank holiday table a date cannot be computed. The table ends with 2028.
void tst_Clocks::pastTheHolidayTableNothingIsGuessed()
{
    TestSession session;
    const RecordData assessment = response(session, u"cra"_qs, u"commissioned"_qs, {{u"commissioned_on"_qs, u"2028-12-28"_qs}});
    const ClockState state = clock(clocksOf(assessment, session->reference(), QDate(2028, 12, 28)), u"response_cra"_qs);
    QCOMPARE(state.status, ClockState::Status::CannotCompute);
    QVERIFY2(state.problem.contains(u"2029"), qPrintable(state.problem));
}

void tst_Clocks::overdueIsStrictlyAfterTheDueDate_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<ClockState::Status>("expected");
    // audit.md section 5, row 39: today Sun 22 Nov 2026
    QTest::newRow("due 31 October is overdue") << QDate(2026, 10, 31) << ClockState::Status::Overdue;
    QTest::newRow("due today is not overdue") << QDate(2026, 11, 22) << ClockState::Status::Amber;
    QTest::newRow("due next summer just runs") << QDate(2027, 6, 30) << ClockState::Status::Running;
}

void tst_Clocks::overdueIsStrictlyAfterTheDueDate()
{
    QFETCH(const QDate, due);
    QFETCH(const ClockState::Status, expected);
    TestSession session;
    const RecordData made = session.add(u"action"_qs, {{u"title"_qs, u"Fit a second rail"_qs}, {u"due_on"_qs, due.toString(Qt::ISODate)}});
    RecordData moved = made;
    moved.setValue(u"state", u"in_progress"_qs);
    QVERIFY(session->reg().apply(edited(u"Move"_qs, made, moved)));
    const auto clocks = clocksOf(session.stored(made), session->reference(), QDate(2026, 11, 22));
    QCOMPARE(clocks.size(), 1);
    QCOMPARE(clocks.first().status, expected);
}

void tst_Clocks::aFinishedRecordHasNoClock()
{
    TestSession session;
    const RecordData psii = response(session, u"psii"_qs, u"closed"_qs, {{u"started_on"_qs, u"2025-08-31"_qs}, {u"agreed_due_on"_qs, u"2025-11-30"_qs}});
    QVERIFY(clocksOf(psii, session->reference(), QDate(2026, 11, 23)).isEmpty());
}

void tst_Clocks::theWorklistGathersEveryWorkspace()
{
    TestSession session;
    response(session, u"psii"_qs, u"in_progress"_qs, {{u"started_on"_qs, u"2026-09-01"_qs}, {u"agreed_due_on"_qs, u"2026-11-30"_qs}});
    const RecordData project = session.add(u"audit_project"_qs, {{u"title"_qs, u"Fluid charts"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}, {u"collection_ends_on"_qs, u"2026-11-02"_qs}});
    RecordData collecting = project;
    collecting.setValue(u"state", u"collecting"_qs);
    QVERIFY(session->reg().apply(edited(u"Move"_qs, project, collecting)));
    const auto items = worklist(session->reg(), session->reference(), QDate(2026, 11, 23));
    QVERIFY(items);
    QCOMPARE(items->size(), 4); // agreed date and ceiling of the PSII, data collection and last news of the project
    QCOMPARE(items->first().clock.key, u"audit_collection"_qs);
    const WorkCounts counts = countWork(*items);
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.overdue, 1);
}

// Days 0 that lie in other records: incidents, contacts with families, pauses. Read for all at once, they are what each
// record finds by itself. By hand: reported Mon 2 Nov 2026, ten working days on is Mon 16 Nov; last contact Thu 5 Nov, five
// working days on is Thu 12 Nov; six months from 1 Sep 2026 are 1 Mar 2027, and five working days of rest move it to 8 Mar.
void tst_Clocks::theWorklistReadsForManyWhatEachWouldLookUp()
{
    SafetyCase a;
    const RecordData incident = a.incident(u"2026-11-01"_qs, u"2026-11-02"_qs);
    const RecordData later = a.incident(u"2026-11-08"_qs, u"2026-11-09"_qs);
    const RecordData patient = a.patient(incident, u"moderate"_qs, u"none"_qs);
    const RecordData candour = a.in(a.candour(incident, patient), u"notifiable"_qs);
    a.in(a.candour(later, a.patient(later, u"moderate"_qs, u"none"_qs)), u"notifiable"_qs);
    const RecordData contactLead = a.person(u"Family liaison"_qs, u"engagement_lead"_qs);
    const RecordData engagement = a.in(a.session.add(u"engagement_case"_qs, {{u"incident"_qs, incident.id.toString()}, {u"affected_person"_qs, patient.id.toString()}, {u"named_contact"_qs, contactLead.id.toString()},
        {u"interval_days"_qs, u"5"_qs}, {u"interval_agreed_on"_qs, u"2026-11-03"_qs}}), u"continued"_qs);
    for (const QString &day : {u"2026-11-05"_qs, u"2026-11-04"_qs})
        a.session.add(u"engagement_contact"_qs, {{u"engagement_case"_qs, engagement.id.toString()}, {u"contact_on"_qs, day}, {u"purpose"_qs, u"Update"_qs}, {u"method"_qs, u"telephone"_qs}, {u"outcome"_qs, u"reached"_qs}});
    const RecordData psii = response(a.session, u"psii"_qs, u"in_progress"_qs, {{u"started_on"_qs, u"2026-09-01"_qs}, {u"agreed_due_on"_qs, u"2026-11-30"_qs}});
    a.session.add(u"response_pause"_qs, {{u"learning_response"_qs, psii.id.toString()}, {u"begins_on"_qs, u"2026-10-02"_qs}, {u"ends_on"_qs, u"2026-10-09"_qs}, {u"reason"_qs, u"Police"_qs},
        {u"requester"_qs, u"police"_qs}, {u"requester_note"_qs, u"Detective sergeant"_qs}, {u"review_on"_qs, u"2026-10-30"_qs}});

    const auto items = worklist(a.session->reg(), a.session->reference(), QDate(2026, 11, 23));
    QVERIFY(items);
    const auto due = [&](const RecordData &record, const QString &key) {
        for (const WorkItem &item : *items) {
            if (item.record == record.id && item.clock.key == key)
                return item.clock.due;
        }
        return QDate();
    };
    QCOMPARE(due(candour, u"candour_verbal"_qs), QDate(2026, 11, 16));
    QCOMPARE(due(engagement, u"family_update"_qs), QDate(2026, 11, 12));
    QCOMPARE(due(psii, u"psii_ceiling"_qs), QDate(2027, 3, 8));
    for (const WorkItem &item : *items) {
        const RecordData record = *a.session->reg().find(item.type, item.record);
        QCOMPARE(clock(clocksOf(record, a.session->reference(), QDate(2026, 11, 23)), item.clock.key).sentence(), item.clock.sentence());
    }
    const auto named = std::find_if(items->begin(), items->end(), [&](const WorkItem &item) { return item.record == engagement.id; });
    QCOMPARE(named->owner, u"Family liaison"_qs);
}

void tst_Clocks::aPausedResponseShowsAPausedClock()
{
    TestSession session;
    const RecordData psii = response(session, u"psii"_qs, u"paused"_qs, {{u"started_on"_qs, u"2025-08-31"_qs}, {u"agreed_due_on"_qs, u"2025-11-30"_qs}});
    for (const ClockState &state : clocksOf(psii, session->reference(), QDate(2026, 11, 23)))
        QCOMPARE(state.status, ClockState::Status::Paused);
}

QTEST_GUILESS_MAIN(tst_Clocks)
#include "tst_clocks.moc"
