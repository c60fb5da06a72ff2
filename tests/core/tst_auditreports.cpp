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

QTEST_GUILESS_MAIN(tst_AuditReports)
#include "tst_auditreports.moc"
