#include "auditfixture.h"

#include "reports/effective/auditreporttables.h"
#include "measures/sampling/samplesize.h"
#include "services/effective/auditprojects.h"
#include "services/effective/caseidentifier.h"
#include "services/effective/methodclassifier.h"
#include "services/effective/projectcomparison.h"
#include "workflow/auditfacts.h"

using namespace candour;
using namespace candour::test;

/// The traps of the clinical audit domain page, section 6, that concern a project, by their numbers there. Those that an
/// acceptance row covers whole stand with it: 12 in tst_auditprojects, 13 (row 39), 26 (row 20), 28 (row 38), 31 (row 42).
class tst_AuditTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trap01NotEverythingIsAnAudit();
    void trap02ExceptionsThatCountAsMetAreSaidToDoSo();
    void trap03ABlankIsNeitherNoNorNotApplicable();
    void trap04NothingOutOfNothingIsNoPercentage();
    void trap05PercentagesOfWardsAreNeverAveraged();
    void trap06AMissedTargetNeverReadsAsMet_data();
    void trap06AMissedTargetNeverReadsAsMet();
    void trap07TwelveCasesHaveWilsonsInterval();
    void trap08AReauditThatHappenedIsNoImprovement();
    void trap09NoClearChangeIsNotNoChange();
    void trap10TheMarginIsInPointsAndTheSizeIsRoundedUp();
    void trap11AChosenSampleIsNotCalledRandom();
    void trap25APatientsNumberIsNoCaseReference_data();
    void trap25APatientsNumberIsNoCaseReference();
    void anImportOfCasesIsWithdrawnWithItsCases();
    void anImportIntoFrozenResultsStays();
    void trap27AnAbandonedProjectStaysToBeReported();
    void trap30AnEditedFormKeepsTheVersionOfEachAnswer();
    void trap34EveryShareStandsBesideItsDenominator();

private:
    static ProjectResults counted(AuditFixture &audit, std::initializer_list<std::pair<QChar, int>> counts, const QString &target = u"90"_qs, const Texts &more = {})
    {
        const RecordData project = audit.project();
        audit.criterion(project, u"C1"_qs, target, more);
        audit.cases(project, letters(counts), {u"C1"_qs});
        return audit.results(project);
    }
};

void tst_AuditTraps::trap01NotEverythingIsAnAudit()
{
    AuditFixture audit;
    const auto method = [&](const Texts &answers) {
        RecordData project = audit.project(u"Proposal"_qs);
        return classifyMethod(audit.session.set(project, answers));
    };
    QCOMPARE(method({}), u"audit"_qs); // a standard was fixed beforehand
    QCOMPARE(method({{u"standard_fixed"_qs, u"no"_qs}, {u"describes_only"_qs, u"yes"_qs}}), u"service_evaluation"_qs);
    QCOMPARE(method({{u"new_knowledge"_qs, u"yes"_qs}}), u"research"_qs); // whatever else is true
}

void tst_AuditTraps::trap02ExceptionsThatCountAsMetAreSaidToDoSo()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs, u"90"_qs);
    audit.criterion(project, u"C2"_qs, u"90"_qs, {{u"exception_convention"_qs, u"counts_as_met"_qs}});
    audit.cases(project, QStringList(8, u"YY"_qs) + QStringList(1, u"NN"_qs) + QStringList(1, u"EE"_qs), {u"C1"_qs, u"C2"_qs});
    const ProjectResults results = audit.results(project);
    QCOMPARE(results.criteria.first().result.applicable, 9); // 8/9: the exception leaves both
    QCOMPARE(results.criteria.last().result.met, 9);         // 9/10: it counts as met
    const QDate today(2026, 11, 23);
    const Table standards = standardsTable({audit.session->reg(), audit.session->reference(), today, today, today}, results);
    QVERIFY2(standards.rows.at(1).at(4).contains(u"met", Qt::CaseInsensitive), qPrintable(standards.rows.at(1).at(4)));
    QVERIFY(standards.rows.at(0).at(4) != standards.rows.at(1).at(4));
}

void tst_AuditTraps::trap03ABlankIsNeitherNoNorNotApplicable()
{
    AuditFixture audit;
    const Compliance result = counted(audit, {{u'Y', 6}, {u'N', 2}, {u'-', 3}, {u'.', 4}}).criteria.first().result;
    QCOMPARE(result.applicable, 8);
    QCOMPARE(result.met, 6);
    QCOMPARE(result.notApplicable, 3);
    QCOMPARE(result.blanks, 4);
    QVERIFY(result.isProvisional());
}

void tst_AuditTraps::trap04NothingOutOfNothingIsNoPercentage()
{
    AuditFixture audit;
    const ProjectResults results = counted(audit, {{u'-', 5}});
    QVERIFY(!results.criteria.first().shareText().contains(u'%'));
    QVERIFY(!results.criteria.first().met().has_value());
    QVERIFY(!results.criteria.first().interval().has_value());
    QCOMPARE(results.criteriaApplicable(), 0);
}

// One ward 1 of 1, the other 50 of 100: 51 of 101 is 50.5 %, the mean of the percentages would be 75 %.
void tst_AuditTraps::trap05PercentagesOfWardsAreNeverAveraged()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, letters({{u'Y', 51}, {u'N', 50}}), {u"C1"_qs}, QStringList(1, u"Ward A"_qs) + QStringList(100, u"Ward B"_qs));
    const ProjectResults results = audit.results(project);
    QCOMPARE(results.sites.size(), 2);
    QCOMPARE(results.sites.first().byCriterion.value(u"C1"_qs).met, 1);
    QCOMPARE(results.sites.last().byCriterion.value(u"C1"_qs).met, 50);
    QCOMPARE(results.criteria.first().shareText(), u"50.5%"_qs);
    QCOMPARE(results.pooled.met, 51);
    QCOMPARE(results.pooled.applicable, 101);
}

void tst_AuditTraps::trap06AMissedTargetNeverReadsAsMet_data()
{
    QTest::addColumn<int>("met");
    QTest::addColumn<int>("of");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("share");
    QTest::newRow("94.97 is not 95") << 189 << 199 << u"95"_qs << u"94.97%"_qs;
    QTest::newRow("199 of 200 is not 100") << 199 << 200 << u"100"_qs << u"99.5%"_qs;
}

void tst_AuditTraps::trap06AMissedTargetNeverReadsAsMet()
{
    QFETCH(int, met);
    QFETCH(int, of);
    QFETCH(QString, target);
    QFETCH(QString, share);
    AuditFixture audit;
    const CriterionOutcome outcome = counted(audit, {{u'Y', met}, {u'N', of - met}}, target).criteria.first();
    QCOMPARE(outcome.shareText(), share);
    QCOMPARE(outcome.met(), std::optional<bool>(false));
}

// Row 11: Wald would give 100.0 to 100.0.
void tst_AuditTraps::trap07TwelveCasesHaveWilsonsInterval()
{
    AuditFixture audit;
    QCOMPARE(counted(audit, {{u'Y', 12}}).criteria.first().intervalText(), u"75.8 to 100.0"_qs);
}

void tst_AuditTraps::trap08AReauditThatHappenedIsNoImprovement()
{
    AuditFixture audit;
    RecordData parent = audit.project();
    audit.criterion(parent, u"C1"_qs);
    audit.cases(parent, letters({{u'Y', 28}, {u'N', 22}}), {u"C1"_qs});
    RecordData child = audit.project(u"Again"_qs, {{u"parent_cycle"_qs, parent.text(u"reference")}});
    audit.criterion(child, u"C1"_qs);
    audit.cases(child, letters({{u'Y', 29}, {u'N', 21}}), {u"C1"_qs}); // 56 % to 58 %: nothing clear
    QVERIFY(keepVerdict(child, audit.session->reg()));
    child = audit.session.stored(child);
    RecordData signedOff = child;
    signedOff.setValue(u"signed_off_on", QDate(2026, 11, 1));
    QVERIFY(audit.session->reg().apply(edited(u"Sign off"_qs, child, signedOff)));
    parent = audit.at(audit.session.stored(parent), u"reaudit_due"_qs);
    QCOMPARE(audit.session.stored(child).text(u"verdict"), u"no_clear_change"_qs);
    QVERIFY(!audit.session->workflow().move(parent, u"closed_loop"_qs));
}

// Row 14: p 0.067 says that the data cannot tell, not that nothing changed.
void tst_AuditTraps::trap09NoClearChangeIsNotNoChange()
{
    AuditFixture audit;
    for (const ReferenceEntry &entry : audit.session->reference().choices(u"audit_verdict"_qs))
        QVERIFY2(!entry.label.startsWith(u"No change"), qPrintable(entry.label));
    QVERIFY(audit.session->reference().label(u"audit_verdict"_qs, u"no_clear_change"_qs).startsWith(u"No clear change"));
}

// n0 = 1.96^2 x 0.25 / 0.05^2 = 384.16, so 385 for a huge population; of 100 it is 79.5, so 80. Five per cent of an expected
// 20 % would be 1 point and ask for 6,147.
void tst_AuditTraps::trap10TheMarginIsInPointsAndTheSizeIsRoundedUp()
{
    QCOMPARE(sampleSize({1'000'000'000})->cases, 385);
    QCOMPARE(sampleSize({100})->cases, 80);
    SampleSizeQuestion fifth {1'000'000'000};
    fifth.expected = 0.2;
    QCOMPARE(sampleSize(fifth)->cases, 246); // 1.96^2 x 0.16 / 0.0025 = 245.86
}

void tst_AuditTraps::trap11AChosenSampleIsNotCalledRandom()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    for (const QString &method : {u"purposive"_qs, u"quota"_qs}) {
        const RecordData plan = audit.session.add(u"sample_plan"_qs, {{u"project"_qs, project.id.toString()}, {u"population"_qs, u"Notes on the trolley"_qs}, {u"sampling_method"_qs, method}});
        QVERIFY2(!audit.results(project).isGeneralisable, qPrintable(method));
        QVERIFY(audit.session->records().withdraw({plan}, u"Next"_qs));
    }
}

void tst_AuditTraps::trap25APatientsNumberIsNoCaseReference_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("isRefused");
    // Row 41: 943 476 5919 has the right check digit, 943 476 5918 has not.
    QTest::newRow("as one number") << u"9434765919"_qs << true;
    QTest::newRow("as it is printed") << u"943 476 5919"_qs << true;
    QTest::newRow("with hyphens") << u"943-476-5919"_qs << true;
    QTest::newRow("wrong check digit") << u"9434765918"_qs << false;
    QTest::newRow("a pseudonym") << u"K0041"_qs << false;
}

void tst_AuditTraps::trap25APatientsNumberIsNoCaseReference()
{
    QFETCH(QString, reference);
    QFETCH(bool, isRefused);
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditCaseService service(audit.session->reg(), audit.session->reference());
    AnswerGrid grid;
    grid.columns = QStringList {u"case"_qs, u"C1"_qs};
    grid.rows = {{reference, u"Y"_qs}, {u"K0099"_qs, u"Y"_qs}};
    const auto taken = service.takeGrid(project, grid, {u"cases.csv"_qs, {}});
    QVERIFY(taken);
    QCOMPARE(taken->casesAdded, isRefused ? 1 : 2);
    QCOMPARE(taken->refused.size(), isRefused ? 1 : 0);
    const auto held = audit.session->reg().all({u"quarantined_row"_qs});
    QVERIFY(held);
    for (const RecordData &row : *held)
        QVERIFY(!row.text(u"content").contains(reference)); // it is kept nowhere, not even in quarantine
}

namespace {

/// Two cases from a file, K0001 of which was there before, and a row that is held back.
RecordData importedCases(AuditFixture &audit, const RecordData &project)
{
    audit.criterion(project, u"C1"_qs);
    AuditCaseService service(audit.session->reg(), audit.session->reference());
    AnswerGrid before;
    before.columns = QStringList {u"case"_qs, u"C1"_qs};
    before.rows = {{u"K0001"_qs, u"N"_qs}};
    if (!service.readGrid(project, before))
        qFatal("the case cannot be added");
    AnswerGrid grid = before;
    grid.rows = {{u"K0001"_qs, u"Y"_qs}, {u"K0002"_qs, u"Y"_qs}, {u"K0003"_qs, u"perhaps"_qs}};
    if (!service.takeGrid(project, grid, {u"cases.csv"_qs, {}}))
        qFatal("the table cannot be taken");
    return audit.session->reg().findBy(u"import_batch"_qs, u"file_name"_qs, u"cases.csv"_qs).value();
}

/// "K0001 Y": the cases that count.
QStringList casesNow(AuditFixture &audit)
{
    QStringList cases;
    const auto all = audit.session->reg().all({u"audit_case"_qs});
    for (const RecordData &one : *all)
        cases << one.text(u"case_reference") + u' ' + answerText(AnswerSheet::fromJson(one.text(u"answers")).answer(u"C1"_qs).value);
    cases.sort();
    return cases;
}

} // namespace

void tst_AuditTraps::anImportOfCasesIsWithdrawnWithItsCases()
{
    AuditFixture audit;
    const RecordData batch = importedCases(audit, audit.project());
    QCOMPARE(casesNow(audit), (QStringList {u"K0001 Y"_qs, u"K0002 Y"_qs}));
    QVERIFY(audit.session->records().withdraw({batch}, u"The wrong file"_qs));
    QCOMPARE(casesNow(audit), QStringList {u"K0001 N"_qs}); // as it was before
    QCOMPARE(audit.session->reg().all({u"quarantined_row"_qs})->size(), 0);
    QVERIFY(audit.session->records().restore({audit.session.stored(batch)}));
    QCOMPARE(casesNow(audit), (QStringList {u"K0001 Y"_qs, u"K0002 Y"_qs}));
    QCOMPARE(audit.session->reg().all({u"quarantined_row"_qs})->size(), 1);
    // What somebody answered otherwise since is theirs.
    AuditCaseService service(audit.session->reg(), audit.session->reference());
    const RecordData auditCase = *audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K0001"_qs);
    AnswerSheet sheet;
    sheet.setAnswer(u"C1"_qs, {Answer::NotApplicable});
    QVERIFY(service.saveAnswers(auditCase, sheet));
    QVERIFY(audit.session->records().withdraw({audit.session.stored(batch)}, {}));
    QCOMPARE(casesNow(audit), QStringList {u"K0001 NA"_qs});
    QVERIFY(audit.session->history().undo());
    QCOMPARE(casesNow(audit), (QStringList {u"K0001 NA"_qs, u"K0002 Y"_qs}));
}

void tst_AuditTraps::anImportIntoFrozenResultsStays()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const RecordData batch = importedCases(audit, project);
    QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project)));
    const auto withdrawn = audit.session->records().withdraw({batch}, {});
    QVERIFY(!withdrawn);
    QCOMPARE(withdrawn.error().message, u"The results of %1 are frozen: its cases and answers stay as they are."_qs.arg(project.name()));
    QCOMPARE(casesNow(audit), (QStringList {u"K0001 Y"_qs, u"K0002 Y"_qs}));
}

void tst_AuditTraps::trap27AnAbandonedProjectStaysToBeReported()
{
    AuditFixture audit;
    const RecordData abandoned = audit.at(audit.project(u"VTE risk assessment"_qs, {{u"evidence_references"_qs, u"NG89"_qs}, {u"stop_reason"_qs, u"capacity"_qs}}), u"abandoned"_qs);
    const RecordData proposal = audit.project(u"VTE risk assessment, AMU"_qs, {{u"evidence_references"_qs, u"NG89"_qs}});
    const auto found = AuditProjectService(audit.session->reg(), audit.session->reference()).earlierProjects(proposal);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().project.id, abandoned.id);
    QCOMPARE(found->first().project.text(u"stop_reason"), u"capacity"_qs);
}

void tst_AuditTraps::trap30AnEditedFormKeepsTheVersionOfEachAnswer()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditToolService tool(audit.session->reg());
    QVERIFY(tool.freeze(audit.session.stored(project)));
    AuditCaseService cases(audit.session->reg(), audit.session->reference());
    AnswerGrid grid;
    grid.columns = QStringList {u"case"_qs, u"care_on"_qs, u"C1"_qs};
    grid.rows = {{u"K0001"_qs, u"2026-11-01"_qs, u"Y"_qs}};
    QVERIFY(cases.readGrid(project, grid));
    const RecordData before = recordsOf(audit.session->reg(), u"criterion"_qs, project.id).first();
    RecordData changed = before;
    changed.setValue(u"statement", u"Standard C1 is met within an hour"_qs);
    QVERIFY(tool.addVersion(before, changed, QDate(2026, 11, 10)));
    grid.rows = {{u"K0002"_qs, u"2026-11-15"_qs, u"N"_qs}};
    QVERIFY(cases.readGrid(project, grid));
    const ProjectResults results = audit.results(project);
    QCOMPARE(results.criteria.size(), 2); // split by itself: each answer under the version it was given under
    QCOMPARE(results.criteria.first().result.text(), u"1/1 (100.0%), NA 0, EX 0, blank 0"_qs);
    QCOMPARE(results.criteria.last().result.text(), u"0/1 (0.0%), NA 0, EX 0, blank 0"_qs);
}

void tst_AuditTraps::trap34EveryShareStandsBesideItsDenominator()
{
    AuditFixture audit;
    const Table table = resultsTable(counted(audit, {{u'Y', 29}, {u'N', 5}}));
    QCOMPARE(table.rows.front().at(1), u"29/34"_qs);
    QCOMPARE(table.rows.front().at(2), u"85.3%"_qs);
}

QTEST_GUILESS_MAIN(tst_AuditTraps)
#include "tst_audittraps.moc"
