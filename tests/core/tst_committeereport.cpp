#include "reports/reportkinds.h"
#include "reports/textrenderer.h"
#include "support/testsession.h"

#include "interchange/importer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_CommitteeReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void anEmptyRegisterGivesAWholeReport();
    void peopleAreCountedOnceHoweverMuchTheyWrote();
    void smallNumbersAreHiddenForThePublic();
    void lateClocksAreListedWithTheirDays();
    void aLateRecordWithoutReferenceIsNamedByItsKind();
    void harmIsListedFromTheLeastToTheWorst();
    void escalationsNameTheirProjectWhereThereAreSeveral();
    void nothingThatPeopleWroteIsQuoted();
    void theAuditSectionShowsTheProgrammeByQuarter();
    void aPeriodThatEndsBeforeItBeginsIsRefused();
    void anUnknownKindNamesThoseThereAre();

private:
    static QString text(TestSession &session, bool forPublic = false)
    {
        const auto report = buildReport(u"committee"_qs, {session->reg(), session->reference(), QDate(2026, 11, 23), QDate(2026, 4, 1), QDate(2026, 11, 23), forPublic});
        return report ? TextRenderer(200).render(*report) : report.error().message;
    }
    static void import(TestSession &session, const QByteArray &csv);
};

void tst_CommitteeReport::import(TestSession &session, const QByteArray &csv)
{
    QFile file(session.beside(u"feedback.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    auto importer = Importer::open(file.fileName(), u"feedback"_qs, session->reg(), session->reference());
    QVERIFY2(importer, qPrintable(importer ? QString() : importer.error().message));
    auto proposal = importer->propose();
    QVERIFY(proposal);
    const auto done = importer->run(proposal->mapping);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message + done.error().missing.join(u' ')));
}

void tst_CommitteeReport::anEmptyRegisterGivesAWholeReport()
{
    TestSession session;
    const QString report = text(session);
    for (const char *part : {"0 patient safety events occurred", "No learning response is on the register", "0 audit projects", "No feedback has been imported yet", "Nothing is late"})
        QVERIFY2(report.contains(QString::fromLatin1(part)), part);
}

// experience.md section 5, X5: five people, seven comments: 60.0% positive by person, 71.43% by row.
void tst_CommitteeReport::peopleAreCountedOnceHoweverMuchTheyWrote()
{
    TestSession session;
    import(session, "Respondent ID,Score,Comment\n"
                    "R1,Very good,Kind\nR1,Very good,Quick\nR2,Very good,Clean\nR2,Very good,Calm\nR3,Very poor,Cold\nR4,Good,Fine\nR5,Don't know,Unsure\n");
    const QString report = text(session);
    QVERIFY2(report.contains(u"60.0%"), qPrintable(report));
    QVERIFY2(report.contains(u"(3 of 5)"), qPrintable(report));
    QVERIFY(!report.contains(u"71.4"));
}

void tst_CommitteeReport::smallNumbersAreHiddenForThePublic()
{
    TestSession session;
    for (int i = 0; i < 9; ++i)
        session.add(u"incident"_qs, {{u"event_type"_qs, i < 7 ? u"incident"_qs : u"good_care"_qs}, {u"title"_qs, u"A"_qs}, {u"occurred_on"_qs, u"2026-10-01"_qs}, {u"reported_on"_qs, u"2026-10-02"_qs}});
    QVERIFY(text(session).contains(u"22.2%"));      // 2 of 9 is shown to the committee
    const QString shown = text(session, true);
    QVERIFY(!shown.contains(u"22.2%"));
    QVERIFY(!shown.contains(u"77.8%"));             // 7 of 9 would give the 2 away
    QVERIFY(shown.contains(u"Counts below 5 are hidden"));
}

void tst_CommitteeReport::lateClocksAreListedWithTheirDays()
{
    TestSession session;
    const RecordData made = session.add(u"action"_qs, {{u"title"_qs, u"Fit a second rail"_qs}, {u"due_on"_qs, u"2026-11-13"_qs}});
    RecordData moved = made;
    moved.setValue(u"state", u"in_progress"_qs);
    QVERIFY(session->reg().apply(edited(u"Move"_qs, made, moved)));
    const QString report = text(session);
    QVERIFY(report.contains(u"ACT-2026-001"));
    QVERIFY2(report.contains(u"13 Nov 2026"), qPrintable(report));
    QVERIFY2(report.contains(u"overdue by 6 working day"), qPrintable(report)); // 16 to 20 and 23 November
}

// A course from 2023 counts three years: the record has no reference, and its title stands beside it already.
void tst_CommitteeReport::aLateRecordWithoutReferenceIsNamedByItsKind()
{
    TestSession session;
    const RecordData person = session.add(u"person"_qs, {{u"role"_qs, u"Chief Nurse"_qs}});
    session.add(u"training_record"_qs, {{u"person"_qs, person.id.toString()}, {u"course"_qs, u"level_1"_qs}, {u"completed_on"_qs, u"2023-06-26"_qs}, {u"expires_on"_qs, u"2026-06-26"_qs}});
    const QString report = text(session);
    QVERIFY2(report.contains(QRegularExpression(u"Training record\\s+Level 1"_qs)), qPrintable(report));
}

// The order of the national list (LFPSE), whatever the counts are: three low, one severe, two not recorded.
void tst_CommitteeReport::harmIsListedFromTheLeastToTheWorst()
{
    TestSession session;
    const RecordData incident = session.add(u"incident"_qs, {{u"event_type"_qs, u"incident"_qs}, {u"title"_qs, u"A"_qs}, {u"occurred_on"_qs, u"2026-10-01"_qs}, {u"reported_on"_qs, u"2026-10-02"_qs}});
    for (const QString &harm : {u"severe"_qs, QString(), u"low"_qs, u"low"_qs, QString(), u"low"_qs})
        session.add(u"affected_person"_qs, {{u"incident"_qs, incident.id.toString()}, {u"role"_qs, u"patient"_qs}, {u"pseudonym"_qs, u"Patient A"_qs}, {u"physical_harm"_qs, harm}});
    const QString report = text(session);
    QVERIFY2(report.contains(QRegularExpression(u"Low physical harm\\s+3\\s+50.0%\\s+Severe physical harm\\s+1\\s+16.7%\\s+Not recorded\\s+2\\s+33.3%"_qs)), qPrintable(report));
}

void tst_CommitteeReport::escalationsNameTheirProjectWhereThereAreSeveral()
{
    TestSession session;
    const auto escalate = [&](const QString &title) {
        const RecordData project = session.add(u"audit_project"_qs, {{u"title"_qs, title}, {u"project_type"_qs, u"clinical_audit"_qs}});
        session.add(u"escalation"_qs, {{u"project"_qs, project.id.toString()}, {u"title"_qs, title}, {u"trigger_code"_qs, u"low_assurance"_qs}, {u"band"_qs, u"high"_qs}, {u"scored_on"_qs, u"2026-11-20"_qs}});
        return project;
    };
    const RecordData sepsis = escalate(u"Sepsis"_qs);
    QVERIFY(!text(session).contains(u"ESC-2026-001, "_qs));
    escalate(u"Falls"_qs);
    QVERIFY2(text(session).contains(u"ESC-2026-001, "_qs + sepsis.name()), qPrintable(text(session)));
}

void tst_CommitteeReport::nothingThatPeopleWroteIsQuoted()
{
    TestSession session;
    import(session, "Respondent ID,Score,Comment\nR1,Good,A sentence that nobody may print\n");
    QVERIFY(!text(session).contains(u"nobody may print"));
}

// On 23 November 2026 the first quarter has ended: of its two entries one is completed and one behind. The action was due
// 23 October, 31 days before. By hand: baseline 3, completed 1.
void tst_CommitteeReport::theAuditSectionShowsTheProgrammeByQuarter()
{
    TestSession session;
    const RecordData project = session.add(u"audit_project"_qs, {{u"title"_qs, u"Sepsis"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}});
    RecordData rated = project;
    rated.setValue(u"state", u"actions_in_progress"_qs);
    rated.setValue(u"assurance", u"limited"_qs);
    QVERIFY(session->reg().apply(edited(u"Rate"_qs, project, rated)));
    const auto entry = [&](const QString &title, const QString &quarter, const QString &id) {
        session.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, title}, {u"priority_level"_qs, u"level_2"_qs}, {u"in_baseline"_qs, u"yes"_qs}, {u"report_quarter"_qs, quarter}, {u"project"_qs, id}});
    };
    entry(u"Sepsis"_qs, u"1"_qs, project.id.toString());
    entry(u"Falls"_qs, u"1"_qs, {});
    entry(u"Consent"_qs, u"3"_qs, {});
    const RecordData action = session.add(u"action"_qs, {{u"title"_qs, u"New form"_qs}, {u"audit_project"_qs, project.id.toString()}, {u"due_on"_qs, u"2026-10-23"_qs}});
    RecordData late = action;
    late.setValue(u"state", u"in_progress"_qs);
    QVERIFY(session->reg().apply(edited(u"Move"_qs, action, late)));
    session.add(u"escalation"_qs, {{u"project"_qs, project.id.toString()}, {u"title"_qs, u"Sepsis bundle late"_qs}, {u"trigger_code"_qs, u"low_assurance"_qs}, {u"band"_qs, u"high"_qs}, {u"scored_on"_qs, u"2026-11-20"_qs}});
    const QString report = text(session);
    for (const QString &pattern : {u"Of the programme 2026/27 as approved, 1 of 3 entries are completed \\(33.3%\\)"_qs, u"Entries behind: 1. Actions overdue: 1 of 1 open. Escalations open: 1."_qs,
             u"Q1 2026/27\\s+2\\s+1\\s+0\\s+0\\s+1\\s+0\\s+1"_qs, u"Q3 2026/27\\s+1\\s+0\\s+0\\s+0\\s+1\\s+0\\s+0"_qs, u"Limited assurance\\s+1"_qs, u"31 to 90 days overdue\\s+1"_qs, u"ESC-"_qs})
        QVERIFY2(report.contains(QRegularExpression(pattern)), qPrintable(pattern + u'\n' + report));
}

void tst_CommitteeReport::aPeriodThatEndsBeforeItBeginsIsRefused()
{
    TestSession session;
    QVERIFY(!buildReport(u"committee"_qs, {session->reg(), session->reference(), QDate(2026, 11, 23), QDate(2026, 12, 1), QDate(2026, 11, 1), false}));
}

void tst_CommitteeReport::anUnknownKindNamesThoseThereAre()
{
    TestSession session;
    const auto report = buildReport(u"annual"_qs, {session->reg(), session->reference(), QDate(2026, 11, 23), QDate(2026, 4, 1), QDate(2026, 11, 23), false});
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(u"committee"));
}

QTEST_GUILESS_MAIN(tst_CommitteeReport)
#include "tst_committeereport.moc"
