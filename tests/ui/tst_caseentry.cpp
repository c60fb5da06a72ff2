#include "auditpartfixture.h"

#include "look/inlinemessage.h"
#include "support/warnings.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace candour;
using namespace candour::test;

/// Entering cases by keyboard. Numbers are those of the clinical audit domain page, section 5.
class tst_CaseEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyRealWarning()); }
    void aCaseOfTenCriteriaTakesTwelveKeyPresses();
    void scenario09IsEnteredByKeyboard();
    void scenario41AnIdentifierIsRefusedBesideTheField();
    void aCaseIsOneStepThatUndoTakesBack();
    void backspaceTakesTheLastAnswerBack();
    void skipLogicPassesOverWhatDoesNotApply();
    void aDerivedCriterionFollowsFromTheTimes();
    void theRepeatedHourAsksForItsClock();
    void leavingTheCaseKeepsWhatWasAnswered();
    void rowsOfASpreadsheetArePasted();
    void frozenResultsTakeNoAnswers();

private:
    static QString soFar(AuditPart &part, int row) { return part.find<QTableView>(u"case_answers"_qs)->model()->index(row, 3).data().toString(); }
};

void tst_CaseEntry::aCaseOfTenCriteriaTakesTwelveKeyPresses()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    QStringList codes;
    for (int number = 1; number <= 10; ++number) {
        codes << u"C%1"_qs.arg(number);
        audit.criterion(project, codes.last(), u"90"_qs, {{u"position"_qs, QString::number(number)}});
    }
    AuditPart part(audit, project, u"cases"_qs);
    part.key(Qt::Key_N, Qt::ControlModifier);
    part.type(u"K0001"_qs);
    part.key(Qt::Key_Return);
    part.answers(u"YYNYY-YYYN"_qs);
    QCOMPARE(part.presses, 12);
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"YYNYY-YYYN"_qs);
    QCOMPARE(part.caseOf(u"K0001"_qs).text(u"status"), u"complete"_qs);
}

void tst_CaseEntry::scenario09IsEnteredByKeyboard()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs, u"C3"_qs, u"C4"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code, u"90"_qs, {{u"exceptions"_qs, u"declined"_qs}});
    const QStringList rows {u"YYYY"_qs, u"YNY-"_qs, u"YY--"_qs, u"NYYY"_qs, u"YYEY"_qs, u"Y-YN"_qs, u"YYYY"_qs, u"EYN-"_qs, u"YYYY"_qs, u"----"_qs};
    AuditPart part(audit, project, u"cases"_qs);
    for (int row = 0; row < rows.size(); ++row) {
        part.key(Qt::Key_N, Qt::ControlModifier);
        part.type(u"K%1"_qs.arg(row + 1, 4, 10, QChar(u'0')));
        part.key(Qt::Key_Return);
        part.answers(rows.at(row));
    }
    QCOMPARE(part.failures, QStringList());
    QCOMPARE(part.stored(u"K0008"_qs, codes), u"EYN-"_qs);
    QCOMPARE(soFar(part, 0), u"7/8 (87.5%), NA 1, EX 1, blank 0\n95% interval 52.9 to 97.8"_qs);
    QCOMPARE(soFar(part, 2), u"6/7 (85.7%), NA 2, EX 1, blank 0\n95% interval 48.7 to 97.4"_qs);
    QCOMPARE(soFar(part, 3), u"5/6 (83.3%), NA 4, EX 0, blank 0\n95% interval 43.6 to 97.0"_qs);
    QCOMPARE(part.find<QLabel>(u"case_progress"_qs)->text(), u"10 of 10 cases complete"_qs);
}

void tst_CaseEntry::scenario41AnIdentifierIsRefusedBesideTheField()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditPart part(audit, project, u"cases"_qs);
    auto *guard = part.find<InlineMessage>(u"case_guard"_qs);
    part.key(Qt::Key_N, Qt::ControlModifier);
    part.type(u"9434765919"_qs); // its check digit is right
    QVERIFY(guard->isVisible());
    QCOMPARE(guard->tone(), Tone::Critical);
    part.key(Qt::Key_Return);
    QVERIFY(guard->isVisible());
    QVERIFY(!audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"9434765919"_qs));
    part.key(Qt::Key_N, Qt::ControlModifier);
    part.type(u"9434765918"_qs); // its check digit is wrong: ten digits, warned of and allowed
    QCOMPARE(guard->tone(), Tone::Caution);
    part.key(Qt::Key_Return);
    QVERIFY(audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"9434765918"_qs));
}

void tst_CaseEntry::aCaseIsOneStepThatUndoTakesBack()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    QVERIFY(AuditCaseService(audit.session->reg(), audit.session->reference()).addCases(project, {{u"K0001"_qs}}));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_answers"_qs)->setFocus();
    part.answers(u"YN"_qs);
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"YN"_qs);
    QVERIFY(audit.session->history().undo());
    QCOMPARE(part.stored(u"K0001"_qs, codes), u".."_qs);
    QCOMPARE(soFar(part, 0), u"no applicable cases, NA 0, EX 0, blank 1"_qs);
}

void tst_CaseEntry::backspaceTakesTheLastAnswerBack()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs, u"C3"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    QVERIFY(AuditCaseService(audit.session->reg(), audit.session->reference()).addCases(project, {{u"K0001"_qs}}));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_answers"_qs)->setFocus();
    part.answers(u"YN"_qs);
    part.key(Qt::Key_Backspace);
    part.answers(u"YN"_qs);
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"YYN"_qs);
    part.find<QTableView>(u"case_answers"_qs)->selectRow(1);
    part.answers(u" "_qs);
    part.find<QLineEdit>(u"case_reference"_qs)->setFocus();
    part.key(Qt::Key_N, Qt::ControlModifier); // begins another, so this one is kept
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"Y.N"_qs);
    QCOMPARE(part.caseOf(u"K0001"_qs).text(u"status"), u"in_progress"_qs);
}

void tst_CaseEntry::skipLogicPassesOverWhatDoesNotApply()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs, u"C3"_qs};
    audit.criterion(project, u"C1"_qs);
    audit.criterion(project, u"C2"_qs, u"90"_qs, {{u"applies_when"_qs, u"C1 = Y"_qs}});
    audit.criterion(project, u"C3"_qs);
    QVERIFY(AuditCaseService(audit.session->reg(), audit.session->reference()).addCases(project, {{u"K0001"_qs}}));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_answers"_qs)->setFocus();
    part.answers(u"NY"_qs); // C1 no, C2 set to not applicable by rule, C3 yes
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"N-Y"_qs);
    QCOMPARE(part.find<QTableView>(u"case_answers"_qs)->model()->index(1, 2).data().toString(), u"Not applicable (by rule)"_qs);
}

void tst_CaseEntry::aDerivedCriterionFollowsFromTheTimes()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    for (const auto &[code, question] : Texts {{u"arrived"_qs, u"Arrived at"_qs}, {u"antibiotic"_qs, u"First antibiotic at"_qs}})
        audit.session.add(u"audit_question"_qs, {{u"project"_qs, project.id.toString()}, {u"code"_qs, code}, {u"question"_qs, question}, {u"question_type"_qs, u"date_time"_qs}});
    audit.criterion(project, u"C1"_qs, u"90"_qs, {{u"derivation"_qs, u"minutes(arrived, antibiotic) <= 60"_qs}});
    QVERIFY(AuditCaseService(audit.session->reg(), audit.session->reference()).addCases(project, {{u"K0001"_qs}}));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QLineEdit>(u"context_arrived"_qs)->setFocus();
    part.type(u"2026-10-25 01:30 BST"_qs);
    part.find<QLineEdit>(u"context_antibiotic"_qs)->setFocus();
    part.type(u"2026-10-25 01:40 GMT"_qs); // row 45: 70 minutes, although the wall clock suggests 10
    part.key(Qt::Key_Return);
    QCOMPARE(part.find<QTableView>(u"case_answers"_qs)->model()->index(0, 2).data().toString(), u"No (by rule)"_qs);
}

void tst_CaseEntry::theRepeatedHourAsksForItsClock()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.session.add(u"audit_question"_qs, {{u"project"_qs, project.id.toString()}, {u"code"_qs, u"arrived"_qs}, {u"question"_qs, u"Arrived at"_qs}, {u"question_type"_qs, u"date_time"_qs}});
    audit.criterion(project, u"C1"_qs);
    QVERIFY(AuditCaseService(audit.session->reg(), audit.session->reference()).addCases(project, {{u"K0001"_qs}}));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QLineEdit>(u"context_arrived"_qs)->setFocus();
    part.type(u"2026-10-25 01:30"_qs);
    part.key(Qt::Key_Return);
    auto *problem = part.find<QLabel>(u"problem_arrived"_qs);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"BST or GMT"));
    part.type(u" GMT"_qs);
    part.key(Qt::Key_Return);
    QVERIFY(!problem->isVisible());
}

void tst_CaseEntry::leavingTheCaseKeepsWhatWasAnswered()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    QVERIFY(AuditCaseService(audit.session->reg(), audit.session->reference()).addCases(project, {{u"K0001"_qs}, {u"K0002"_qs}}));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_answers"_qs)->setFocus();
    part.answers(u"Y"_qs);
    QCOMPARE(soFar(part, 0), u"1/1 (100.0%), NA 0, EX 0, blank 1\n95% interval 20.7 to 100.0"_qs); // Wilson, 1 of 1: z^2 / (1 + z^2) = 0.793 wide
    part.key(Qt::Key_PageDown);
    QVERIFY(part.find<QLabel>(u"case_head"_qs)->text().contains(u"K0002"));
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"Y."_qs);
    part.key(Qt::Key_PageUp);
    QCOMPARE(part.find<QTableView>(u"case_answers"_qs)->currentIndex().row(), 1); // the first blank
}

void tst_CaseEntry::rowsOfASpreadsheetArePasted()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_list"_qs)->setFocus();
    QApplication::clipboard()->setText(u"case\tC1\tC2\r\nK0001\tY\tmaybe\r\n"_qs);
    part.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K0001"_qs));
    QVERIFY(part.find<InlineMessage>(u"case_message"_qs)->text().contains(u"maybe"));
    QApplication::clipboard()->setText(u"case\tC1\tC2\r\nK0001\tY\tN\r\nK0002\tn/a\tyes\r\n"_qs);
    part.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"YN"_qs);
    QCOMPARE(part.stored(u"K0002"_qs, codes), u"-Y"_qs);
}

void tst_CaseEntry::frozenResultsTakeNoAnswers()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    audit.cases(project, {u"Y"_qs}, {u"C1"_qs});
    QVERIFY(AuditResultService(audit.session->reg()).freeze(audit.session.stored(project)));
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_answers"_qs)->setFocus();
    part.answers(u"N"_qs);
    QCOMPARE(part.stored(u"K0001"_qs, {u"C1"_qs}), u"Y"_qs);
    QVERIFY(part.find<InlineMessage>(u"case_message"_qs)->text().contains(u"frozen"));
}

QTEST_MAIN(tst_CaseEntry)
#include "tst_caseentry.moc"
