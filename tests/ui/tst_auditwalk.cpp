#include "keyboardwalk.h"

#include "pages/effective/wordtable.h"
#include "services/effective/auditcases.h"
#include "support/pdfchecks.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <memory>

using namespace candour;
using candour::test::KeyboardWalk;
using Way = KeyboardWalk::Way;

/// An audit as its lead works it, from the proposal to the re-audit, with nothing but the keyboard. Each case goes on where the
/// one before it stopped. The Trust's ward, people and meeting stand in the register beforehand. The answers and their results
/// are those of the clinical audit domain page, section 5, row 9.
class tst_AuditWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void anAuditIsProposedAndRegistered();
    void fourCriteriaMakeTheTool();
    void tenOfTwelveCasesAreDrawn();
    void tenCasesAreAnswered();
    void exceptionsAreLookedAt();
    void resultsAreFrozenAndRated();
    void theRiskIsAssessedAndEscalated();
    void theReportIsPresentedAndActedOn();
    void theReportIsPrinted();
    void theReauditIsCompared();

private:
    [[nodiscard]] QList<RecordData> all(const QString &type) const
    {
        Query query;
        query.type = type;
        return m_walk->fixture.session().reg().all(query).value();
    }
    [[nodiscard]] RecordData project() const { return all(u"audit_project"_qs).first(); }
    /// The cells of a table of words, as shown.
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        const auto *shown = m_walk->fixture.shown<WordTable>(table);
        return shown && row < int(shown->table().rows.size()) ? shown->cell(row, column) : QString();
    }
    [[nodiscard]] QAbstractItemModel *cases() const { return m_walk->fixture.shown<QTableView>(u"case_list"_qs)->model(); }
    /// Whether a part of the record is no wider than the panel shows: nothing scrolls it sideways.
    [[nodiscard]] bool fits(const QString &part) const
    {
        const auto *shown = m_walk->fixture.shown<QWidget>(part);
        return shown && shown->width() <= shown->parentWidget()->width();
    }
    void sayYes(const QString &question);
    void tick(const QString &field, int entry);
    void openCase(int row);

    std::unique_ptr<KeyboardWalk> m_walk;
};

void tst_AuditWalk::initTestCase()
{
    m_walk = std::make_unique<KeyboardWalk>();
    candour::test::WindowFixture &on = m_walk->fixture;
    on.add(u"organisation_unit"_qs, {{u"name"_qs, u"Acute medical unit"_qs}, {u"level"_qs, u"ward"_qs}});
    for (const QString &role : {u"Audit lead, acute medicine"_qs, u"Consultant, acute medicine"_qs, u"Directorate lead, medicine"_qs, u"Clinical audit manager"_qs})
        on.add(u"person"_qs, {{u"role"_qs, role}});
    const RecordData committee = on.add(u"committee"_qs, {{u"name"_qs, u"Governance meeting, medicine"_qs}});
    on.add(u"meeting"_qs, {{u"committee"_qs, committee.id.toString()}, {u"held_on"_qs, u"2026-11-23"_qs}});
}

void tst_AuditWalk::init()
{
    QTest::failOnWarning(candour::test::anyRealWarning());
    if (!m_walk->isWell())
        QSKIP("the walk ended before this");
}

void tst_AuditWalk::cleanup()
{
    QVERIFY2(m_walk->isWell() || QTest::currentTestFailed(), m_walk->trouble().constData());
}

void tst_AuditWalk::cleanupTestCase()
{
    for (const QString &line : m_walk->counts())
        qInfo("%s", qPrintable(line));
    QVERIFY2(m_walk->complaints().isEmpty(), qPrintable(m_walk->complaints().join(u'\n')));
    m_walk.reset();
}

/// A question of a form with yes and no in a list.
void tst_AuditWalk::sayYes(const QString &question)
{
    m_walk->tabTo(question);
    m_walk->type(u"Yes"_qs);
}

/// One entry of a list that takes several, counted from the top.
void tst_AuditWalk::tick(const QString &field, int entry)
{
    m_walk->tabTo(field);
    QTimer::singleShot(0, this, [this, entry] { // the list keeps the keys to itself while it is open
        m_walk->key(Qt::Key_Down, {}, entry);
        m_walk->key(Qt::Key_Return);
    });
    m_walk->key(Qt::Key_Space);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void tst_AuditWalk::openCase(int row)
{
    m_walk->tabTo(u"case_list"_qs, Way::Back);
    m_walk->key(Qt::Key_Home, Qt::ControlModifier);
    m_walk->key(Qt::Key_Down, {}, row);
    m_walk->tabTo(u"case_answers"_qs);
}

void tst_AuditWalk::anAuditIsProposedAndRegistered()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Propose"_qs);
    walk.key(Qt::Key_3, Qt::ControlModifier);
    walk.picture(u"projects-empty"_qs);
    walk.key(Qt::Key_N, Qt::ControlModifier);
    walk.fill(u"title"_qs, u"VTE risk assessment"_qs);
    walk.choose(u"project_type"_qs, u"Clinical audit (first"_qs);
    walk.fill(u"cycle"_qs, u"1"_qs);
    walk.choose(u"priority_level"_qs, u"Level 3"_qs);
    tick(u"drivers"_qs, 3);
    walk.choose(u"unit"_qs, u"Acute"_qs);
    walk.choose(u"lead"_qs, u"Audit lead"_qs);
    walk.choose(u"sponsor"_qs, u"Consultant"_qs);
    sayYes(u"standard_fixed"_qs);
    walk.choose(u"duplicate_answer"_qs, u"Nothing like"_qs);
    sayYes(u"ig_agreed"_qs);
    walk.fill(u"collection_ends_on"_qs, u"30/11/26"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"proposal"_qs);
    walk.press(u"step_in_review"_qs, Way::Back);

    walk.step(u"Register"_qs);
    walk.see(u"The directorate lead has not approved it"_qs);
    walk.picture(u"in-review"_qs);
    walk.choose(u"directorate_approver"_qs, u"Directorate lead"_qs);
    walk.fill(u"directorate_approved_on"_qs, u"today"_qs);
    walk.choose(u"central_approver"_qs, u"Clinical audit manager"_qs);
    walk.fill(u"central_approved_on"_qs, u"today"_qs);
    walk.key(Qt::Key_Tab);
    walk.press(u"step_registered"_qs, Way::Back);
    walk.press(u"step_design"_qs, Way::Back);
    walk.picture(u"registered"_qs);
    WENT_WELL(walk);
    QCOMPARE(project().text(u"state"), u"design"_qs);
    QCOMPARE(project().text(u"method_choice"), u"audit"_qs);
}

void tst_AuditWalk::fourCriteriaMakeTheTool()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Tool"_qs);
    walk.goToPart(u"tool"_qs);
    walk.picture(u"tool-empty"_qs);
    walk.tabTo(u"add_criterion"_qs);
    for (const QString &code : {u"C1"_qs, u"C2"_qs, u"C3"_qs, u"C4"_qs}) {
        walk.key(Qt::Key_N, Qt::ControlModifier);
        walk.type(u"Standard %1 is met"_qs.arg(code));
        walk.fill(u"target"_qs, u"90"_qs);
        walk.choose(u"consensus_approver"_qs, u"Consultant"_qs);
        walk.key(Qt::Key_Tab);
    }
    walk.picture(u"tool"_qs);
    WENT_WELL(walk);
    QVERIFY(fits(u"tool"_qs));
    QCOMPARE(walk.fixture.count(u"criterion"_qs), 4);
    QCOMPARE(cell(u"tool_list"_qs, 3, 3), u"at least 90%"_qs);
    walk.press(u"freeze_tool"_qs, Way::Back);
    walk.picture(u"tool-frozen"_qs);
    WENT_WELL(walk);
    QCOMPARE(cell(u"tool_list"_qs, 0, 5), u"1, frozen"_qs);
}

void tst_AuditWalk::tenOfTwelveCasesAreDrawn()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Sample"_qs);
    walk.beginRelated(u"sample_plan"_qs);
    walk.fill(u"population"_qs, u"Admissions in October"_qs);
    walk.fill(u"population_size"_qs, u"12"_qs);
    walk.choose(u"sampling_method"_qs, u"Simple random"_qs);
    walk.fill(u"planned_size"_qs, u"10"_qs);
    walk.fill(u"below_reason"_qs, u"A pilot"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"sample-plan"_qs);
    walk.goBack();
    walk.goToPart(u"form"_qs);
    walk.fill(u"sample_planned"_qs, u"10"_qs);
    walk.key(Qt::Key_Tab);
    walk.goToPart(u"cases"_qs);
    walk.picture(u"cases-empty"_qs);
    walk.tabTo(u"case_reference"_qs);
    for (int number = 1; number <= 12; ++number) {
        walk.key(Qt::Key_N, Qt::ControlModifier);
        walk.type(u"K%1"_qs.arg(number, 4, 10, QChar(u'0')));
        walk.key(Qt::Key_Return);
    }
    walk.picture(u"cases-listed"_qs);
    WENT_WELL(walk);
    QCOMPARE(cases()->rowCount(), 12);
    walk.press(u"draw_sample"_qs, Way::Back);
    walk.picture(u"sample-drawn"_qs);
    WENT_WELL(walk);
    QCOMPARE(cases()->rowCount(), 10); // those that the draw left out are not listed
    QVERIFY(!walk.fixture.shown<QPushButton>(u"draw_sample"_qs)); // drawn once
    QCOMPARE(all(u"sample_plan"_qs).first().date(u"drawn_on"), QDate(2026, 11, 23));
    walk.press(u"step_collecting"_qs, Way::Back);
    WENT_WELL(walk);
    QCOMPARE(project().text(u"state"), u"collecting"_qs);
}

void tst_AuditWalk::tenCasesAreAnswered()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Ten cases"_qs);
    openCase(0);
    for (const QString &row : {u"yyyy"_qs, u"ynya"_qs, u"yyaa"_qs, u"nyyy"_qs, u"yyey"_qs, u"yayn"_qs, u"yyyy"_qs, u"eyna"_qs, u"yyyy"_qs, u"aaaa"_qs}) {
        walk.type(row);
        walk.key(Qt::Key_Return); // on to the next case
    }
    walk.see(u"10 of 10 cases complete"_qs);
    walk.picture(u"cases-answered"_qs);
    WENT_WELL(walk);
    QVERIFY(fits(u"cases"_qs));
    const auto *answers = walk.fixture.shown<QTableView>(u"case_answers"_qs);
    QVERIFY(answers->horizontalHeader()->length() <= answers->viewport()->width());
    QVERIFY(answers->rowHeight(0) >= static_cast<const QAbstractItemView *>(answers)->sizeHintForRow(0)); // all its lines are seen
}

void tst_AuditWalk::exceptionsAreLookedAt()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Exceptions"_qs);
    for (const auto &[caseRow, criterion] : {std::pair(4, 2), std::pair(7, 0)}) {
        openCase(caseRow);
        walk.key(Qt::Key_Down, {}, criterion);
        walk.press(u"exception_justified"_qs);
        walk.picture(u"exception"_qs);
        WENT_WELL(walk);
        const auto *answers = walk.fixture.shown<QTableView>(u"case_answers"_qs);
        QVERIFY(answers->model()->index(criterion, 2).data().toString().endsWith(u"justified"));
    }
}

void tst_AuditWalk::resultsAreFrozenAndRated()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Results and rating"_qs);
    walk.press(u"step_analysis"_qs, Way::Back);
    walk.goToPart(u"results"_qs);
    walk.picture(u"results"_qs);
    WENT_WELL(walk);
    QStringList shown;
    for (int row = 0; row < 4; ++row)
        shown << cell(u"results_criteria"_qs, row, 1) + u' ' + cell(u"results_criteria"_qs, row, 2) + u' ' + cell(u"results_criteria"_qs, row, 3);
    QCOMPARE(shown, (QStringList {u"7/8 87.5% 52.9 to 97.8"_qs, u"7/8 87.5% 52.9 to 97.8"_qs, u"6/7 85.7% 48.7 to 97.4"_qs, u"5/6 83.3% 43.6 to 97.0"_qs}));
    walk.see(u"Pooled: 25/29 (86.2%)"_qs);
    walk.see(u"All or none: 5/9 (55.6%), 95% interval 26.7 to 81.1"_qs);
    walk.press(u"freeze_results"_qs);
    walk.press(u"rate_assurance"_qs);
    walk.picture(u"rated"_qs);
    WENT_WELL(walk);
    // Section 1.9: every criterion has fewer than 10 applicable cases and it was no census.
    QCOMPARE(project().text(u"assurance"), u"unable"_qs);
    QVERIFY(!walk.fixture.shown<QLabel>(u"rating_trace"_qs)->text().isEmpty());
    walk.press(u"step_draft_report"_qs, Way::Back);
}

void tst_AuditWalk::theRiskIsAssessedAndEscalated()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Finding and risk"_qs);
    walk.see(u"There are no findings."_qs);
    walk.beginRelated(u"audit_finding"_qs);
    walk.fill(u"finding"_qs, u"One in eight was not assessed in time"_qs);
    walk.choose(u"kind"_qs, u"Shortfall"_qs);
    walk.key(Qt::Key_Tab);
    walk.goBack();
    walk.see(u"A shortfall has no risk assessment."_qs);
    walk.beginRelated(u"risk_assessment"_qs);
    walk.choose(u"finding"_qs, u"One in eight"_qs);
    walk.fill(u"risk"_qs, u"Clots are missed"_qs);
    walk.choose(u"stage"_qs, u"Initial"_qs);
    walk.choose(u"consequence"_qs, u"5 Catastrophic"_qs);
    walk.choose(u"likelihood"_qs, u"3 Possible"_qs);
    walk.fill(u"assessed_on"_qs, u"today"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"risk"_qs);
    walk.goBack();

    walk.step(u"Escalation"_qs);
    walk.see(u"An escalation has to be raised first: Risk score of 8 or more."_qs);
    walk.picture(u"escalation-due"_qs);
    walk.goToPart(u"results"_qs);
    walk.see(u"To be escalated: Risk score of 8 or more (Extreme)"_qs);
    walk.tabTo(u"raise_escalation"_qs);
    walk.picture(u"escalation"_qs);
    walk.key(Qt::Key_Space);
    walk.picture(u"escalated"_qs);
    WENT_WELL(walk);
    QCOMPARE(walk.fixture.count(u"audit_finding"_qs), 1);
    QCOMPARE(walk.fixture.count(u"risk_assessment"_qs), 1);
    QCOMPARE(walk.fixture.count(u"escalation"_qs), 1);
    QCOMPARE(all(u"escalation"_qs).first().text(u"band"), u"extreme"_qs); // row 20: C5 x L3 = 15
    QVERIFY(!walk.fixture.shown<QPushButton>(u"raise_escalation"_qs)); // raised once
    QVERIFY(!walk.wordsInSight().contains(u"An escalation has to be raised first"));
}

void tst_AuditWalk::theReportIsPresentedAndActedOn()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Presentation"_qs);
    walk.goToPart(u"form"_qs);
    walk.fill(u"presented_on"_qs, u"today"_qs);
    walk.choose(u"presented_at"_qs, u"Governance 23 Nov"_qs);
    walk.fill(u"attendance"_qs, u"Consultants, matron, audit manager"_qs);
    walk.fill(u"minute_reference"_qs, u"5.2"_qs);
    walk.fill(u"reaudit_due_on"_qs, u"23/5/27"_qs);
    walk.key(Qt::Key_Tab);
    walk.press(u"step_presented"_qs, Way::Back);
    walk.press(u"step_action_planning"_qs, Way::Back);

    walk.step(u"Action"_qs);
    walk.see(u"A shortfall has neither an action nor an approved reason for none."_qs);
    walk.beginRelated(u"action"_qs);
    walk.fill(u"title"_qs, u"Prompt in the clerking form"_qs);
    walk.choose(u"audit_finding"_qs, u"One in eight"_qs);
    walk.choose(u"owner"_qs, u"Audit lead"_qs);
    walk.fill(u"due_on"_qs, u"1/2/27"_qs);
    walk.key(Qt::Key_Tab);
    walk.picture(u"action"_qs);
    walk.goBack();
    walk.press(u"step_actions_in_progress"_qs, Way::Back);
    walk.picture(u"actions-in-progress"_qs);
    WENT_WELL(walk);
    QCOMPARE(project().text(u"state"), u"actions_in_progress"_qs);
    QCOMPARE(walk.fixture.count(u"action"_qs), 1);
}

void tst_AuditWalk::theReportIsPrinted()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Report"_qs);
    walk.goToPart(u"reports"_qs);
    walk.tabTo(u"reportKind"_qs);
    const auto *kind = walk.fixture.shown<QComboBox>(u"reportKind"_qs);
    for (int each = 0; kind && each < kind->count() && kind->currentData() != u"audit"_qs; ++each)
        walk.key(Qt::Key_Down);
    const QString path = walk.fixture.file(u"audit.pdf"_qs);
    walk.fixture.ask.willPick(path);
    walk.press(u"writeReport"_qs);
    walk.see(u"Written to"_qs);
    walk.picture(u"printed"_qs);
    WENT_WELL(walk);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(candour::test::pdfProblems(file.readAll()), QStringList());
}

void tst_AuditWalk::theReauditIsCompared()
{
    KeyboardWalk &walk = *m_walk;
    walk.step(u"Re-audit"_qs);
    const RecordId first = project().id;
    walk.key(Qt::Key_3, Qt::ControlModifier);
    walk.key(Qt::Key_N, Qt::ControlModifier);
    walk.fill(u"title"_qs, u"VTE risk assessment"_qs);
    walk.choose(u"project_type"_qs, u"Re-audit"_qs);
    walk.key(Qt::Key_Tab);
    walk.goToPart(u"earlier"_qs);
    walk.picture(u"earlier"_qs);
    walk.press(u"become_next_cycle"_qs);
    WENT_WELL(walk);
    QList<RecordData> next = all(u"audit_project"_qs);
    next.removeIf([&](const RecordData &one) { return one.id == first; });
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().value(u"cycle").toInt(), 2);
    walk.goToPart(u"tool"_qs);
    walk.picture(u"reaudit-tool"_qs);
    QCOMPARE(walk.fixture.shown<WordTable>(u"tool_list"_qs)->table().rows.size(), std::size_t(4));
    walk.goToPart(u"cases"_qs);
    QCOMPARE(cases()->rowCount(), 0); // a new cycle begins empty
    walk.tabTo(u"case_reference"_qs);
    for (int number = 1; number <= 10; ++number) {
        walk.key(Qt::Key_N, Qt::ControlModifier);
        walk.type(u"R%1"_qs.arg(number, 4, 10, QChar(u'0')));
        walk.key(Qt::Key_Return);
        walk.type(u"yyyy"_qs);
    }
    walk.step(u"Comparison"_qs);
    walk.goToPart(u"results"_qs);
    walk.picture(u"comparison"_qs);
    walk.tabTo(u"comparison_criteria"_qs);
    walk.picture(u"comparison-below"_qs);
    WENT_WELL(walk);
    QCOMPARE(cell(u"results_criteria"_qs, 0, 1), u"10/10"_qs);
    QVERIFY2(cell(u"comparison_criteria"_qs, 0, 1).contains(u"87.5% to 100.0%"), qPrintable(cell(u"comparison_criteria"_qs, 0, 1)));
}

QTEST_MAIN(tst_AuditWalk)
#include "tst_auditwalk.moc"
