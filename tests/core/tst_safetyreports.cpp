#include "reports/htmlrenderer.h"
#include "reports/reportkinds.h"
#include "reports/safe/decisionfairness.h"
#include "safetyfixture.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// Reports of the safety workspace, read as HTML, which does not break lines: numbered scenarios are those of psirf.md section 5.
class tst_SafetyReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void scenario31PartnerAbsenceAndInequality();
    void theQuarterBeginsWithLearning();
    void theTrailShowsBothClocksAndTheApologyWordForWord();
    void thePanelListHoldsWhatStandsBeforeThePanel();
    void thePlanPrintsTheNationalHeadingsAndBothTables();
    void aReportAboutOneRecordSaysWhichItNeeds();

private:
    static Result<Report> build(const SafetyCase &a, const QString &kind, const QString &record = {}, bool forPublic = false)
    {
        return buildReport(kind, {a.session->reg(), a.session->reference(), a.session->today(), QDate(2026, 10, 1), QDate(2026, 12, 31), forPublic, record});
    }
    static QString text(const Result<Report> &report) { return report ? QString::fromUtf8(HtmlRenderer().render(*report)) : report.error().message; }
    /// A decision made, over one new event with one patient of a group.
    static void decided(SafetyCase &a, const QString &type, const QString &ethnicity, const QString &language, bool partner)
    {
        const RecordData event = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs);
        a.patient(event, u"low"_qs, u"none"_qs, {{u"ethnicity"_qs, ethnicity}, {u"first_language"_qs, language}});
        const RecordData decision = a.session.add(u"response_decision"_qs, {{u"title"_qs, u"Decision"_qs}, {u"meeting_on"_qs, u"2026-11-20"_qs}, {u"decided_on"_qs, u"2026-11-20"_qs},
            {u"response_type"_qs, type}, {u"partner_present"_qs, partner ? u"yes"_qs : u"no"_qs}});
        a.session.add(u"triage"_qs, {{u"incident"_qs, event.name()}, {u"decision"_qs, decision.name()}});
        a.in(decision, u"made"_qs);
    }
};

// Twelve decisions, five without a partner. White British: 8 patients, 6 of them in a PSII (75.0%); Pakistani: 2 patients, one
// in a PSII: hidden, and with it the second smallest, because a total would give it away.
void tst_SafetyReports::scenario31PartnerAbsenceAndInequality()
{
    SafetyCase a;
    for (int i = 0; i < 8; ++i)
        decided(a, i < 6 ? u"psii"_qs : u"aar"_qs, u"white_british"_qs, u"English"_qs, i >= 5);
    for (int i = 0; i < 2; ++i)
        decided(a, i < 1 ? u"psii"_qs : u"aar"_qs, u"pakistani"_qs, u"Urdu"_qs, true);
    for (int i = 0; i < 2; ++i)
        decided(a, u"mdt"_qs, {}, {}, true);
    const auto counts = countDecisions({a.session->reg(), a.session->reference(), a.session->today(), QDate(2026, 10, 1), QDate(2026, 12, 31)});
    QVERIFY(counts);
    QCOMPARE(counts->decisions, 12);
    QCOMPARE(counts->withoutPartner, 5);
    const QString british = a.session->reference().label(u"ethnicity"_qs, u"white_british"_qs);
    QCOMPARE(counts->byEthnicity.value(british).people, 8);
    QCOMPARE(counts->byEthnicity.value(british).psii, 6);
    QCOMPARE(counts->byLanguage.value(u"Not recorded"_qs).people, 2);

    const Table table = fairnessTable(counts->byEthnicity, u"By ethnicity"_qs, u"Ethnicity"_qs);
    const QString pakistani = a.session->reference().label(u"ethnicity"_qs, u"pakistani"_qs);
    for (const QStringList &row : table.rows) {
        if (row.first() == pakistani)
            QCOMPARE(row.mid(1), (QStringList {u"*"_qs, u"*"_qs, u"*"_qs}));
    }
    const QString report = text(build(a, u"psirf_quarter"_qs));
    QVERIFY2(report.contains(u"No Patient Safety Partner was present at 5 of them (41.7%)"), qPrintable(report));
    QVERIFY(report.contains(u"Decisions by first language"));

    GroupDecisions many {20, 5};
    GroupDecisions others {10, 6};
    const Table open = fairnessTable({{u"A"_qs, many}, {u"B"_qs, others}}, {}, {});
    QCOMPARE(open.rows.front(), (QStringList {u"A"_qs, u"20"_qs, u"5"_qs, u"25.0%"_qs}));
}

void tst_SafetyReports::theQuarterBeginsWithLearning()
{
    SafetyCase a;
    a.session.add(u"learning_response"_qs, {{u"response_type"_qs, u"aar"_qs}, {u"title"_qs, u"Night calls"_qs}, {u"approved_on"_qs, u"2026-11-10"_qs}, {u"summary"_qs, u"Calls at night reach one person who is often in theatre."_qs}});
    const auto report = build(a, u"psirf_quarter"_qs);
    QVERIFY(report);
    QCOMPARE(report->headings().front().text, u"What we learned"_qs);
    QCOMPARE(report->headings().at(2).text, u"Those affected"_qs);
    QVERIFY(text(report).contains(u"one person who is often in theatre"));
}

void tst_SafetyReports::theTrailShowsBothClocksAndTheApologyWordForWord()
{
    SafetyCase a;
    const RecordData event = a.incident(u"2025-12-17"_qs, u"2025-12-18"_qs);
    const RecordData candour = a.in(a.candour(event, a.patient(event, u"severe"_qs, u"none"_qs), SafetyCase::notifiable(u"2025-12-19"_qs, u"appears_to_have"_qs, u"severe_harm"_qs)), u"notifiable"_qs);
    a.step(candour, u"verbal"_qs, u"2026-01-05T10:00:00"_qs, u"in_person"_qs, SafetyCase::wholeConversation());
    const QString trail = text(build(a, u"candour_trail"_qs, candour.name()));
    for (const QString &words : {u"as soon as reasonably practicable"_qs, u"6 Jan 2026"_qs, u"5 Jan 2026"_qs, u"We are sorry that this happened to you."_qs, u"facts, enquiries, apology, support, written record"_qs, u"Severe harm"_qs})
        QVERIFY2(trail.contains(words), qPrintable(words + u'\n' + trail));
    QVERIFY(!build(a, u"candour_trail"_qs, candour.name(), true)); // never public
}

void tst_SafetyReports::thePanelListHoldsWhatStandsBeforeThePanel()
{
    SafetyCase a;
    const auto event = [&](const QString &title, const QString &state) {
        const RecordData made = a.incident(u"2026-11-02"_qs, u"2026-11-03"_qs, {{u"title"_qs, title}});
        a.patient(made, u"none"_qs, u"none"_qs);
        a.session.add(u"mandated_screen"_qs, {{u"incident"_qs, made.name()}, {u"category"_qs, u"safeguarding"_qs}, {u"answer"_qs, u"unclear"_qs}});
        a.in(a.session.add(u"triage"_qs, {{u"incident"_qs, made.name()}}), state);
    };
    event(u"Label of another patient"_qs, u"decision"_qs);
    event(u"Still being looked at"_qs, u"triage"_qs);
    const QString list = text(build(a, u"panel_list"_qs));
    QVERIFY2(list.contains(u"Label of another patient") && list.contains(u"Safeguarding (Unclear)"), qPrintable(list));
    QVERIFY(!list.contains(u"Still being looked at"));
    QVERIFY(list.contains(u"Still in triage: 1"));
    QVERIFY(list.contains(u"there is no threshold"));
}

// The headings of psirf.md 1.10.
void tst_SafetyReports::thePlanPrintsTheNationalHeadingsAndBothTables()
{
    SafetyCase a;
    const RecordData plan = a.session.add(u"psirp"_qs, {{u"title"_qs, u"Our plan"_qs}, {u"capacity_days"_qs, u"100"_qs}});
    for (const QString &table : {u"national"_qs, u"local"_qs})
        a.session.add(u"psirp_priority"_qs, {{u"psirp"_qs, plan.name()}, {u"title"_qs, table + u" issue"_qs}, {u"plan_table"_qs, table}, {u"planned_volume"_qs, u"3"_qs}});
    const auto report = build(a, u"psirp"_qs, plan.name());
    QVERIFY(report);
    QStringList headings;
    for (const Heading &heading : report->headings())
        headings << heading.text;
    QCOMPARE(headings, (QStringList {u"Introduction"_qs, u"Our services"_qs, u"Defining our safety incident profile"_qs, u"Defining our improvement profile"_qs,
        u"Our plan: national requirements"_qs, u"Our plan: local focus"_qs, u"Glossary"_qs}));
    const QString words = text(report);
    QVERIFY(words.contains(u"Table A: national requirements") && words.contains(u"Table B: local focus"));
    QVERIFY(words.indexOf(u"national issue"_qs) < words.indexOf(u"Table B"_qs));
}

void tst_SafetyReports::aReportAboutOneRecordSaysWhichItNeeds()
{
    SafetyCase a;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.recordType.isEmpty())
            continue;
        QVERIFY2(a.session->reg().catalogue().find(kind.recordType), qPrintable(kind.key));
        QVERIFY2(!build(a, kind.key), qPrintable(kind.key));
        QVERIFY2(!build(a, kind.key, u"XX-2026-999"_qs), qPrintable(kind.key));
    }
}

QTEST_GUILESS_MAIN(tst_SafetyReports)
#include "tst_safetyreports.moc"
