#include "auditfixture.h"

#include "reports/reportkinds.h"
#include "reports/textrenderer.h"
#include "services/effective/assuranceservice.h"
#include "services/effective/auditsampling.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

class tst_AuditReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void aProjectReportPrintsNumbersWithDenominatorsAndRules();
    void anExceptionSummaryNamesWhatWasMissedAndWhatIsNotKnown();
    void aQuarterReportLeadsWithTheBaseline();
    void anAnnualReportSaysWhatGoesOn();
    void aReportOfOneProjectNeedsItsReference();
    void theTrainingRegisterCountsEachPersonOnceACourse();
    void theTrainingRegisterGivesThePublicCountsAlone();
    void theChoiceOfMethodSaysWhatToStop();

private:
    static QString text(AuditFixture &audit, const QString &kind, const QString &record = {})
    {
        const auto report = buildReport(kind, {audit.session->reg(), audit.session->reference(), QDate(2026, 9, 30), QDate(2026, 4, 1), QDate(2026, 9, 30), false, record});
        return report ? TextRenderer(220).render(*report) : report.error().message;
    }
    /// A frozen, rated project: 9 of 12 against 90.
    static RecordData rated(AuditFixture &audit)
    {
        const RecordData project = audit.project(u"Falls assessment"_qs, {{u"sample_planned"_qs, u"12"_qs}, {u"aim"_qs, u"Every patient is assessed"_qs}});
        audit.criterion(project, u"C1"_qs);
        audit.cases(project, letters({{u'Y', 9}, {u'N', 3}, {u'-', 1}}), {u"C1"_qs});
        const RecordData plan = audit.session.add(u"sample_plan"_qs, {{u"project"_qs, project.id.toString()}, {u"population"_qs, u"Admissions"_qs}, {u"sampling_method"_qs, u"simple_random"_qs}, {u"planned_size"_qs, u"13"_qs}});
        [&] { QVERIFY(AuditSampling(audit.session->reg(), audit.session->reference()).draw(plan)); }();
        [&] { QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project))); }();
        [&] { QVERIFY(AssuranceService(audit.session->reg(), audit.session->reference()).rate(audit.session.stored(project))); }();
        return audit.session.stored(project);
    }
};

void tst_AuditReports::aProjectReportPrintsNumbersWithDenominatorsAndRules()
{
    AuditFixture audit;
    const RecordData project = rated(audit);
    const QString report = text(audit, u"audit"_qs, project.text(u"reference"));
    for (const QString &part : QStringList {u"Falls assessment"_qs, u"9/12"_qs, u"75.0%"_qs, u"46.8 to 91.1"_qs, u"at least 90%"_qs, u"Not met"_qs, QString(project.text(u"reference") + u"|1"_qs),
             project.text(u"assurance_trace").section(u'\n', 0, 0), u"The re-audit has not been decided."_qs, u"Local consensus"_qs})
        QVERIFY2(report.contains(part), qPrintable(part + u"\n\n"_qs + report));
}

void tst_AuditReports::anExceptionSummaryNamesWhatWasMissedAndWhatIsNotKnown()
{
    AuditFixture audit;
    const QString report = text(audit, u"audit_exception"_qs, rated(audit).text(u"reference"));
    QVERIFY2(report.contains(u"9/12 (75.0%), NA 1, EX 0, blank 0"), qPrintable(report));
    QVERIFY(report.contains(u"0 of 1 criteria meet their target"));
    QVERIFY(report.contains(u"agreement between abstractors is not known"));
}

// Row 37 in small: 2 of 4 of the baseline, one deferred.
void tst_AuditReports::aQuarterReportLeadsWithTheBaseline()
{
    AuditFixture audit;
    for (const QString &outcome : {u"completed"_qs, u"completed"_qs, u"deferred"_qs, QString()})
        audit.session.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, u"Topic"_qs}, {u"priority_level"_qs, u"level_2"_qs}, {u"in_baseline"_qs, u"yes"_qs}, {u"report_quarter"_qs, u"1"_qs}, {u"outcome"_qs, outcome}});
    const QString report = text(audit, u"audit_quarter"_qs);
    QVERIFY2(report.contains(u"2 of 4 entries of the baseline are completed (50.0%); of the live plan 2 of 3 (66.7%)"), qPrintable(report));
    QVERIFY(report.contains(u"Topic should have reported in quarter 1"));
    QVERIFY(report.contains(u"What is not known"));
}

void tst_AuditReports::anAnnualReportSaysWhatGoesOn()
{
    AuditFixture audit;
    audit.session.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, u"Potassium storage"_qs}, {u"priority_level"_qs, u"level_2"_qs}, {u"in_baseline"_qs, u"yes"_qs}});
    const QString report = text(audit, u"audit_annual"_qs);
    QVERIFY2(report.contains(u"What goes on into 2027/28"), qPrintable(report));
    QVERIFY(report.contains(u"Potassium storage"));
}

void tst_AuditReports::aReportOfOneProjectNeedsItsReference()
{
    AuditFixture audit;
    QVERIFY(text(audit, u"audit"_qs).contains(u"--record"));
    QVERIFY(text(audit, u"audit"_qs, u"CA-2627-9999"_qs).contains(u"CA-2627-9999"));
}

// On 30 September 2026, with 60 days of notice (psirf.md 2.4): until 30 September is in date and soon over, until 29 September has
// lapsed, until 29 November (60 days on) is soon over, until 30 November is in date. A course taken again counts once; who has left
// does not count. By hand: 4 people, of whom 1 in date, 2 soon over, 1 lapsed.
void tst_AuditReports::theTrainingRegisterCountsEachPersonOnceACourse()
{
    AuditFixture audit;
    const auto trained = [&](const RecordData &person, const QString &done, const QString &until) {
        audit.session.add(u"training_record"_qs, {{u"person"_qs, person.id.toString()}, {u"course"_qs, u"quality_improvement"_qs}, {u"completed_on"_qs, done}, {u"expires_on"_qs, until}});
    };
    trained(audit.lead, u"2020-01-01"_qs, u"2023-01-01"_qs);
    trained(audit.lead, u"2025-01-01"_qs, u"2026-11-30"_qs);
    trained(audit.sponsor, u"2025-01-01"_qs, u"2026-09-29"_qs);
    trained(audit.directorate, u"2025-01-01"_qs, u"2026-09-30"_qs);
    trained(audit.central, u"2025-01-01"_qs, u"2026-11-29"_qs);
    trained(audit.session.add(u"person"_qs, {{u"role"_qs, u"Analyst who left"_qs}, {u"left_on"_qs, u"2026-08-31"_qs}}), u"2025-01-01"_qs, u"2027-11-29"_qs);
    const QString report = text(audit, u"training"_qs);
    const QRegularExpression line(u"Quality improvement\\s+4\\s+1\\s+2\\s+1"_qs);
    QVERIFY2(report.contains(line), qPrintable(report));
    QVERIFY(report.contains(u"Courses held: 4; of these lapsed: 1."));
    QVERIFY(report.contains(u"Audit lead, acute medicine"));
    QVERIFY(!report.contains(u"Analyst who left"));
}

void tst_AuditReports::theTrainingRegisterGivesThePublicCountsAlone()
{
    AuditFixture audit;
    audit.session.add(u"training_record"_qs, {{u"person"_qs, audit.lead.id.toString()}, {u"course"_qs, u"audit_introduction"_qs}, {u"completed_on"_qs, u"2026-01-01"_qs}});
    const auto report = buildReport(u"training"_qs, {audit.session->reg(), audit.session->reference(), QDate(2026, 9, 30), QDate(2026, 4, 1), QDate(2026, 9, 30), true});
    QVERIFY(report);
    const QString shown = TextRenderer(220).render(*report);
    QVERIFY(shown.contains(u"Courses held: 1"));
    QVERIFY(!shown.contains(u"Audit lead, acute medicine"));
}

// audit.md 1.3: generalisable new knowledge is research: stop, refer; a description without a standard is a service evaluation.
void tst_AuditReports::theChoiceOfMethodSaysWhatToStop()
{
    AuditFixture audit;
    const Texts unanswered {{u"standard_fixed"_qs, QString()}};
    const auto proposed = [&](const QString &title, const Texts &answers, const QString &day) {
        return audit.project(title, unanswered + answers + Texts {{u"proposed_on"_qs, day}});
    };
    proposed(u"VTE"_qs, {{u"standard_fixed"_qs, u"yes"_qs}}, u"2026-05-01"_qs);
    const RecordData research = proposed(u"New drug"_qs, {{u"new_knowledge"_qs, u"yes"_qs}}, u"2026-05-02"_qs);
    audit.at(proposed(u"Trial"_qs, {{u"allocates"_qs, u"yes"_qs}}, u"2026-05-03"_qs), u"reclassified"_qs);
    const RecordData evaluation = proposed(u"Clinic times"_qs, {{u"describes_only"_qs, u"yes"_qs}}, u"2026-05-04"_qs);
    proposed(u"Nobody asked"_qs, {}, u"2026-05-05"_qs);
    proposed(u"Last year"_qs, {{u"standard_fixed"_qs, u"yes"_qs}}, u"2025-05-05"_qs);
    const QString report = text(audit, u"method_choice"_qs);
    QVERIFY2(report.contains(QRegularExpression(u"Research\\s+2\\s+40.0%"_qs)), qPrintable(report));
    QVERIFY(report.contains(QRegularExpression(u"Clinical audit\\s+1\\s+20.0%"_qs)));
    QVERIFY(report.contains(QRegularExpression(u"Not answered\\s+1\\s+20.0%"_qs)));
    QVERIFY(report.contains(QString(research.text(u"reference") + u" reads as research and goes on here")));
    QCOMPARE(report.count(u"reads as research"), 1); // the other one was stopped
    QVERIFY(report.contains(QString(evaluation.text(u"reference") + u" is registered as a clinical audit")));
    QVERIFY(!report.contains(u"Last year"));
}

QTEST_GUILESS_MAIN(tst_AuditReports)
#include "tst_auditreports.moc"
