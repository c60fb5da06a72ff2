#include "auditpartfixture.h"

#include "forms/recordpanel.h"
#include "pages/effective/wordtable.h"
#include "print/pdfreport.h"
#include "reports/reportkinds.h"
#include "services/effective/assuranceservice.h"
#include "services/effective/auditprojects.h"
#include "services/effective/auditsampling.h"
#include "services/effective/audittool.h"
#include "services/effective/escalationservice.h"
#include "support/warnings.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace candour;
using namespace candour::test;

/// An audit from proposal to re-audit in the record's panel, as a person goes through it. Tool, cases and results are worked
/// by keyboard; approvals, plan, finding, risk, meeting and action are fields of ordinary forms and set through the services
/// behind them. The cases are those of the clinical audit domain page, section 5, row 9.
class tst_AuditWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void scenario09FromProposalToReaudit();

private:
    void propose();
    void designTheTool();
    void drawTheSample();
    void enterTheCases(const QString &part, const QStringList &rows);
    void justifyExceptions();
    void readAndRate();
    void reportAndAct();
    void reaudit();
    void print();

    void move(const QString &to)
    {
        const auto moved = m_audit->session->workflow().move(m_audit->session.stored(*m_project), to);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message + moved.error().missing.join(u';')));
    }
    void set(const Texts &texts) { m_audit->session.set(m_audit->session.stored(*m_project), texts); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(button));
        found->setFocus();
        key(Qt::Key_Space);
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }

    std::unique_ptr<AuditFixture> m_audit;
    ScriptedAsk m_ask;
    std::unique_ptr<RecordPanel> m_panel;
    std::optional<RecordData> m_project;
    const QStringList m_codes {u"C1"_qs, u"C2"_qs, u"C3"_qs, u"C4"_qs};
};

void tst_AuditWalk::scenario09FromProposalToReaudit()
{
    m_audit = std::make_unique<AuditFixture>();
    m_panel = std::make_unique<RecordPanel>(*m_audit->session, m_ask, allRecordParts());
    for (const auto step : {&tst_AuditWalk::propose, &tst_AuditWalk::designTheTool, &tst_AuditWalk::drawTheSample}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    enterTheCases(u"cases"_qs, {u"YYYY"_qs, u"YNY-"_qs, u"YY--"_qs, u"NYYY"_qs, u"YYEY"_qs, u"Y-YN"_qs, u"YYYY"_qs, u"EYN-"_qs, u"YYYY"_qs, u"----"_qs});
    for (const auto step : {&tst_AuditWalk::justifyExceptions, &tst_AuditWalk::readAndRate, &tst_AuditWalk::reportAndAct, &tst_AuditWalk::print, &tst_AuditWalk::reaudit}) {
        if (QTest::currentTestFailed())
            return;
        (this->*step)();
    }
    m_panel.reset();
}

void tst_AuditWalk::propose()
{
    m_project = m_audit->project(u"VTE risk assessment"_qs, {{u"duplicate_answer"_qs, u"none_found"_qs}, {u"collection_ends_on"_qs, u"2026-11-30"_qs}, {u"ig_agreed"_qs, u"yes"_qs}});
    move(u"in_review"_qs);
    set({{u"directorate_approver"_qs, m_audit->directorate.id.toString()}, {u"directorate_approved_on"_qs, u"2026-11-23"_qs},
        {u"central_approver"_qs, m_audit->central.id.toString()}, {u"central_approved_on"_qs, u"2026-11-23"_qs}});
    move(u"registered"_qs);
    move(u"design"_qs);
    m_panel->resize(1100, 860);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->open(u"audit_project"_qs, m_project->id);
}

void tst_AuditWalk::designTheTool()
{
    m_panel->showPart(u"tool"_qs);
    find<WordTable>(u"tool_list"_qs)->setFocus();
    for (const QString &code : m_codes) {
        key(Qt::Key_N, Qt::ControlModifier);
        type(u"Standard %1 is met"_qs.arg(code));
        key(Qt::Key_Tab);
        auto *target = find<QWidget>(u"tool_form_criterion"_qs)->findChild<QLineEdit *>(u"target"_qs);
        QVERIFY(target);
        target->setFocus();
        target->selectAll();
        type(u"90"_qs);
        key(Qt::Key_Tab);
    }
    auto *list = find<WordTable>(u"tool_list"_qs);
    QCOMPARE(list->table().rows.size(), std::size_t(4));
    QCOMPARE(list->cell(3, 3), u"at least 90%"_qs);
    for (const RecordData &criterion : recordsOf(m_audit->session->reg(), u"criterion"_qs, m_project->id))
        m_audit->session.set(criterion, {{u"consensus_approver"_qs, m_audit->sponsor.id.toString()}});
    press(u"freeze_tool"_qs);
    QCOMPARE(list->cell(0, 5), u"1, frozen"_qs);
}

void tst_AuditWalk::drawTheSample()
{
    m_panel->showPart(u"cases"_qs);
    find<QTableView>(u"case_list"_qs)->setFocus();
    for (int number = 1; number <= 12; ++number) {
        key(Qt::Key_N, Qt::ControlModifier);
        type(u"K%1"_qs.arg(number, 4, 10, QChar(u'0')));
        key(Qt::Key_Return);
    }
    const RecordData plan = m_audit->session.add(u"sample_plan"_qs, {{u"project"_qs, m_project->id.toString()}, {u"population"_qs, u"Admissions in October"_qs},
        {u"sampling_method"_qs, u"simple_random"_qs}, {u"population_size"_qs, u"12"_qs}, {u"planned_size"_qs, u"10"_qs}, {u"below_reason"_qs, u"A pilot"_qs}});
    QVERIFY(AuditSampling(m_audit->session->reg(), m_audit->session->reference()).draw(plan));
    set({{u"sample_planned"_qs, u"10"_qs}});
    QCOMPARE(find<QTableView>(u"case_list"_qs)->model()->rowCount(), 10); // those that the draw left out are not listed
    move(u"collecting"_qs);
}

void tst_AuditWalk::enterTheCases(const QString &part, const QStringList &rows)
{
    m_panel->showPart(part);
    auto *list = find<QTableView>(u"case_list"_qs);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *answers = find<QTableView>(u"case_answers"_qs);
    answers->setFocus();
    for (const QString &row : rows) {
        for (const QChar letter : row)
            key(letter == u'-' ? Qt::Key_A : Qt::Key(letter.unicode()));
        key(Qt::Key_Return); // on to the next case
    }
    QCOMPARE(find<QLabel>(u"case_progress"_qs)->text(), u"%1 of %1 cases complete"_qs.arg(rows.size()));
}

void tst_AuditWalk::justifyExceptions()
{
    auto *list = find<QTableView>(u"case_list"_qs);
    auto *answers = find<QTableView>(u"case_answers"_qs);
    for (const auto &[caseRow, criterion] : {std::pair(4, 2), std::pair(7, 0)}) {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(caseRow, 0));
        answers->setFocus();
        answers->setCurrentIndex(answers->model()->index(criterion, 2));
        press(u"exception_justified"_qs);
        QVERIFY(answers->model()->index(criterion, 2).data().toString().endsWith(u"justified"));
    }
}

void tst_AuditWalk::readAndRate()
{
    move(u"analysis"_qs);
    m_panel->showPart(u"results"_qs);
    auto *table = find<WordTable>(u"results_criteria"_qs);
    QStringList shown;
    for (int row = 0; row < 4; ++row)
        shown << table->cell(row, 1) + u' ' + table->cell(row, 2) + u' ' + table->cell(row, 3);
    QCOMPARE(shown, (QStringList {u"7/8 87.5% 52.9 to 97.8"_qs, u"7/8 87.5% 52.9 to 97.8"_qs, u"6/7 85.7% 48.7 to 97.4"_qs, u"5/6 83.3% 43.6 to 97.0"_qs}));
    const QString rollUps = find<QLabel>(u"results_rollups"_qs)->text();
    QVERIFY(rollUps.contains(u"Pooled: 25/29 (86.2%)") && rollUps.contains(u"All or none: 5/9 (55.6%), 95% interval 26.7 to 81.1"));
    press(u"freeze_results"_qs);
    press(u"rate_assurance"_qs);
    // Section 1.9: every criterion has fewer than 10 applicable cases and it was no census.
    QCOMPARE(m_audit->session.stored(*m_project).text(u"assurance"), u"unable"_qs);
    QVERIFY(!find<QLabel>(u"rating_trace"_qs)->text().isEmpty());
}

void tst_AuditWalk::reportAndAct()
{
    const QString reference = m_project->text(u"reference");
    move(u"draft_report"_qs);
    const RecordData finding = m_audit->session.add(u"audit_finding"_qs, {{u"project"_qs, reference}, {u"finding"_qs, u"One in eight was not assessed in time"_qs}, {u"kind"_qs, u"shortfall"_qs}});
    m_audit->session.add(u"risk_assessment"_qs, {{u"project"_qs, reference}, {u"finding"_qs, finding.id.toString()}, {u"risk"_qs, u"Clots are missed"_qs}, {u"stage"_qs, u"initial"_qs},
        {u"consequence"_qs, u"catastrophic"_qs}, {u"likelihood"_qs, u"possible"_qs}, {u"assessed_on"_qs, u"2026-11-23"_qs}});
    const auto raised = EscalationService(m_audit->session->reg(), m_audit->session->reference()).raiseDue(m_audit->session.stored(*m_project));
    QVERIFY(raised && !raised->isEmpty());
    QCOMPARE(raised->first().text(u"band"), u"extreme"_qs); // row 20: C5 x L3 = 15
    set({{u"presented_on"_qs, u"2026-11-23"_qs}});
    move(u"presented"_qs);
    m_project = m_audit->at(m_audit->session.stored(*m_project), u"action_planning"_qs);
    m_audit->session.add(u"action"_qs, {{u"title"_qs, u"Prompt in the clerking form"_qs}, {u"audit_project"_qs, reference}, {u"audit_finding"_qs, finding.id.toString()}, {u"due_on"_qs, u"2027-02-01"_qs}});
    set({{u"reaudit_due_on"_qs, u"2027-05-23"_qs}});
    move(u"actions_in_progress"_qs);
}

void tst_AuditWalk::print()
{
    const QDate today(2026, 11, 23);
    const auto report = buildReport(u"audit"_qs, {m_audit->session->reg(), m_audit->session->reference(), today, today, today, false, m_project->text(u"reference")});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    const QString path = m_audit->session.beside(u"audit.pdf"_qs);
    QVERIFY(writePdf(*report, path));
    QVERIFY(QFileInfo(path).size() > 1000);
}

void tst_AuditWalk::reaudit()
{
    const auto next = AuditProjectService(m_audit->session->reg(), m_audit->session->reference()).startNextCycle(m_audit->session.stored(*m_project));
    QVERIFY(next);
    QCOMPARE(next->value(u"cycle").toInt(), 2);
    m_panel->open(u"audit_project"_qs, next->id);
    m_panel->showPart(u"tool"_qs);
    QCOMPARE(find<WordTable>(u"tool_list"_qs)->table().rows.size(), std::size_t(4));
    m_panel->showPart(u"cases"_qs);
    auto *list = find<QTableView>(u"case_list"_qs);
    QCOMPARE(list->model()->rowCount(), 0); // a new cycle begins empty
    list->setFocus();
    for (int number = 1; number <= 10; ++number) {
        key(Qt::Key_N, Qt::ControlModifier);
        type(u"R%1"_qs.arg(number, 4, 10, QChar(u'0')));
        key(Qt::Key_Return);
        for (int criterion = 0; criterion < 4; ++criterion)
            key(Qt::Key_Y);
    }
    m_panel->showPart(u"results"_qs);
    QCOMPARE(find<WordTable>(u"results_criteria"_qs)->cell(0, 1), u"10/10"_qs);
    auto *compared = find<WordTable>(u"comparison_criteria"_qs);
    QVERIFY(compared->isVisible());
    QVERIFY2(compared->cell(0, 1).contains(u"87.5% to 100.0%"), qPrintable(compared->cell(0, 1)));
}

QTEST_MAIN(tst_AuditWalk)
#include "tst_auditwalk.moc"
