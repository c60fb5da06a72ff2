#include "auditfixture.h"

#include "interchange/demotrust.h"
#include "services/effective/programmeservice.h"
#include "services/effective/projectcomparison.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

/// The annual programme: clinical audit domain page, sections 1.2 and 2.4, and section 5, rows 37 and 38.
class tst_Programme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void levelOneComesFirstWhateverTheScore();
    void approvalFreezesTheBaseline();
    void scenario37QuarterReport();
    void scenario38RollOver();
    void theRollOverIsUndoneAsOneStep();
    void aSecondCarryForwardAsksTheCommittee();
    void theDemoTrustHasAProgrammeAndALoop();

private:
    /// Entries of a year whose projects stand at a state; every one of them is made as a record.
    static void entries(AuditFixture &audit, int count, const QString &state, const Texts &more = {}, bool baseline = true);
    static qint64 entriesOf(AuditFixture &audit, const QString &year);
};

void tst_Programme::entries(AuditFixture &audit, int count, const QString &state, const Texts &more, bool baseline)
{
    ChangeSet step;
    for (int i = 0; i < count; ++i) {
        auto entry = *audit.session->records().blank(u"programme_entry"_qs);
        entry.setValue(u"financial_year", u"2026/27"_qs);
        entry.setValue(u"title", u"Topic %1 %2"_qs.arg(state).arg(i));
        entry.setValue(u"priority_level", u"level_3"_qs);
        entry.setValue(u"in_baseline", baseline);
        for (const auto &[field, text] : more)
            entry.setValue(field, text);
        if (!state.isEmpty()) {
            auto project = *audit.session->records().blank(u"audit_project"_qs);
            project.setValue(u"title", entry.value(u"title"));
            project.setValue(u"project_type", u"clinical_audit"_qs);
            project.setValue(u"state", state);
            append(step, created({}, project));
            entry.setValue(u"project", project.id.toString());
        }
        append(step, created({}, entry));
    }
    step.summary = u"Entries"_qs;
    const auto written = audit.session->reg().apply(step);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
}

qint64 tst_Programme::entriesOf(AuditFixture &audit, const QString &year)
{
    Query query;
    query.type = u"programme_entry"_qs;
    query.where = {{u"financial_year"_qs, Condition::Operator::Equals, year}};
    return *audit.session->reg().count(query);
}

void tst_Programme::levelOneComesFirstWhateverTheScore()
{
    AuditFixture audit;
    const auto entry = [&](const QString &title, const QString &level, const QString &risk) {
        audit.session.add(u"programme_entry"_qs, {{u"financial_year"_qs, u"2026/27"_qs}, {u"title"_qs, title}, {u"priority_level"_qs, level}, {u"score_risk"_qs, risk}, {u"score_volume"_qs, risk}});
    };
    entry(u"Low two"_qs, u"level_2"_qs, u"1"_qs);
    entry(u"High two"_qs, u"level_2"_qs, u"3"_qs);
    entry(u"National"_qs, u"level_1"_qs, u"0"_qs);
    entry(u"High three"_qs, u"level_3"_qs, u"3"_qs);
    QStringList order;
    const auto positions = programmeEntries(audit.session->reg(), audit.session->reference(), *FinancialYear::parse(u"2026/27"_qs), QDate(2026, 11, 23));
    for (const EntryPosition &position : *positions)
        order << position.entry.text(u"title");
    QCOMPARE(order, (QStringList {u"National"_qs, u"High two"_qs, u"Low two"_qs, u"High three"_qs}));
}

void tst_Programme::approvalFreezesTheBaseline()
{
    AuditFixture audit;
    entries(audit, 3, {}, {}, false);
    const RecordData committee = audit.session.add(u"committee"_qs, {{u"name"_qs, u"Quality Committee"_qs}});
    RecordData programme = audit.session.add(u"audit_programme"_qs, {{u"financial_year"_qs, u"2026/27"_qs}});
    ProgrammeService service(audit.session->reg(), audit.session->reference());
    QVERIFY(!service.approve(programme, committee.id.toString(), QDate(2026, 3, 18))); // not consulted
    programme = audit.session.set(programme, {{u"consulted_on"_qs, u"2026-02-20"_qs}});
    QVERIFY(audit.session->workflow().move(programme, u"consulted"_qs));
    programme = audit.session.stored(programme);
    QVERIFY(!audit.session->workflow().move(programme, u"approved"_qs)); // not without the baseline
    QVERIFY(service.approve(programme, committee.id.toString(), QDate(2026, 3, 18)));
    programme = audit.session.stored(programme);
    QCOMPARE(programme.text(u"state"), u"approved"_qs);
    QCOMPARE(programme.value(u"baseline_count").toInt(), 3);
    entries(audit, 2, {}, {}, false); // added in the year
    const auto figures = programmeFigures(audit.session->reg(), audit.session->reference(), *FinancialYear::parse(u"2026/27"_qs), QDate(2026, 6, 30));
    QCOMPARE(figures->baseline.all, 3);
    QCOMPARE(figures->added.all, 2);
    QVERIFY(!service.approve(programme, committee.id.toString(), QDate(2026, 3, 18)));
}

void tst_Programme::scenario37QuarterReport()
{
    AuditFixture audit;
    entries(audit, 31, u"actions_in_progress"_qs);
    entries(audit, 14, u"draft_report"_qs);
    entries(audit, 28, u"collecting"_qs);
    entries(audit, 33, u"registered"_qs);
    entries(audit, 6, u"deferred"_qs);
    entries(audit, 8, u"abandoned"_qs);
    const auto figures = programmeFigures(audit.session->reg(), audit.session->reference(), *FinancialYear::parse(u"2026/27"_qs), QDate(2026, 9, 30));
    QVERIFY(figures);
    const StageCounts &baseline = figures->baseline;
    QCOMPARE((QList<int> {baseline.all, baseline.completed, baseline.reporting, baseline.collecting, baseline.notStarted, baseline.deferred, baseline.abandoned}),
        (QList<int> {120, 31, 14, 28, 33, 6, 8}));
    QCOMPARE(figures->livePlan(), 106);
    QCOMPARE(QString::number(100.0 * baseline.completed / baseline.all, 'f', 1), u"25.8"_qs);
    QCOMPARE(QString::number(100.0 * baseline.completed / figures->livePlan(), 'f', 1), u"29.2"_qs);
}

// 120 of the baseline and 15 added: 88 completed (80 of the baseline), 11 abandoned, 9 deferred (6 with a quarter), 27 going on.
void tst_Programme::scenario38RollOver()
{
    AuditFixture audit;
    audit.clockTo(QDate(2027, 3, 31));
    entries(audit, 80, u"closed_loop"_qs);
    entries(audit, 8, u"actions_in_progress"_qs, {}, false);
    entries(audit, 11, u"abandoned"_qs);
    entries(audit, 6, u"deferred"_qs, {{u"deferred_to"_qs, u"2027/28 Q2"_qs}});
    entries(audit, 3, u"deferred"_qs);
    entries(audit, 20, u"collecting"_qs);
    entries(audit, 7, u"registered"_qs, {}, false);
    audit.session.add(u"audit_programme"_qs, {{u"financial_year"_qs, u"2026/27"_qs}});
    ProgrammeService service(audit.session->reg(), audit.session->reference());
    const FinancialYear year = *FinancialYear::parse(u"2026/27"_qs);
    const auto plan = rollOverPlan(audit.session->reg(), audit.session->reference(), year);
    QVERIFY(plan);
    QCOMPARE(plan->baseline.all, 120);
    QCOMPARE(plan->added.all, 15);
    QCOMPARE(plan->baseline.completed + plan->added.completed, 88);
    QCOMPARE(QString::number(100.0 * plan->baseline.completed / plan->baseline.all, 'f', 1), u"66.7"_qs);
    QCOMPARE(plan->newEntries, 33);
    QCOMPARE(plan->undecided, 3);
    QCOMPARE(entriesOf(audit, u"2027/28"_qs), 0); // a dry run writes nothing
    const auto refused = service.rollOver(year);
    QVERIFY(!refused);
    QCOMPARE(refused.error().missing.size(), 3);
    for (const RollOverLine &line : plan->lines) {
        if (line.needsDecision)
            audit.session.set(line.position.entry, {{u"outcome"_qs, u"abandoned"_qs}});
    }
    QVERIFY(service.rollOver(year));
    QCOMPARE(entriesOf(audit, u"2027/28"_qs), 33);
    Query projects;
    projects.type = u"audit_project"_qs;
    QCOMPARE(*audit.session->reg().count(projects), 135); // no project is made anew: trap 28
    QVERIFY(service.rollOver(year));
    QCOMPARE(entriesOf(audit, u"2027/28"_qs), 33);
    const auto next = programmeEntries(audit.session->reg(), audit.session->reference(), *FinancialYear::parse(u"2027/28"_qs), QDate(2027, 4, 1));
    for (const EntryPosition &position : *next) {
        QCOMPARE(position.carriedForward, 1);
        QCOMPARE(position.entry.text(u"original_year"), u"2026/27"_qs);
        QVERIFY(!position.isBaseline);
    }
    QVERIFY(service.programmeOf(*FinancialYear::parse(u"2027/28"_qs)));
    QVERIFY(service.programmeOf(year)->text(u"closing_figures").contains(u"\"completed\":80"));
}

void tst_Programme::theRollOverIsUndoneAsOneStep()
{
    AuditFixture audit;
    entries(audit, 4, u"collecting"_qs);
    ProgrammeService service(audit.session->reg(), audit.session->reference());
    const FinancialYear year = *FinancialYear::parse(u"2026/27"_qs);
    const auto step = service.rollOver(year);
    QVERIFY(step);
    QCOMPARE(entriesOf(audit, u"2027/28"_qs), 4);
    QVERIFY(audit.session->reg().apply(step->inverse(u"Undo"_qs)));
    QCOMPARE(entriesOf(audit, u"2027/28"_qs), 0);
    QCOMPARE(rollOverPlan(audit.session->reg(), audit.session->reference(), year)->newEntries, 4);
}

void tst_Programme::aSecondCarryForwardAsksTheCommittee()
{
    AuditFixture audit;
    entries(audit, 1, u"collecting"_qs);
    ProgrammeService service(audit.session->reg(), audit.session->reference());
    QVERIFY(service.rollOver(*FinancialYear::parse(u"2026/27"_qs)));
    const auto plan = rollOverPlan(audit.session->reg(), audit.session->reference(), *FinancialYear::parse(u"2027/28"_qs));
    QVERIFY(plan->lines.first().isSecondCarry);
    QVERIFY(service.rollOver(*FinancialYear::parse(u"2027/28"_qs)));
    const auto third = programmeEntries(audit.session->reg(), audit.session->reference(), *FinancialYear::parse(u"2028/29"_qs), QDate(2028, 4, 1));
    QCOMPARE(third->first().carriedForward, 2);
    QCOMPARE(third->first().entry.text(u"original_year"), u"2026/27"_qs);
}

// The fictional Trust goes through every guard on its way: a project of two cycles, with answers, verdict and escalations.
void tst_Programme::theDemoTrustHasAProgrammeAndALoop()
{
    TestSession session;
    const Status filled = fillWithDemoTrust(*session, [](const QString &) { });
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().message + u' ' + filled.error().missing.join(u' ')));
    const auto figures = programmeFigures(session->reg(), session->reference(), FinancialYear::ofDate(session->today()), session->today());
    QCOMPARE(figures->baseline.all, 11);
    QCOMPARE(figures->added.all, 1);
    const auto again = session->reg().findBy(u"audit_project"_qs, u"cycle"_qs, 2);
    QVERIFY(again);
    QCOMPARE(again->text(u"title"), u"Assessment of venous thromboembolism risk within 14 hours"_qs);
    QVERIFY(!again->text(u"verdict").isEmpty());
    const auto comparison = compareWithCycleBefore(*again, session->reg());
    QVERIFY(comparison);
    QCOMPARE(comparison->primaryCode, u"C1"_qs);
    QCOMPARE(comparison->criteria.size(), 4);
    Query escalations;
    escalations.type = u"escalation"_qs;
    QVERIFY(*session->reg().count(escalations) > 0);
}

QTEST_GUILESS_MAIN(tst_Programme)
#include "tst_programme.moc"
