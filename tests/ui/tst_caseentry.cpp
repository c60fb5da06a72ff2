#include "auditpartfixture.h"
#include "keyboardwalk.h"

#include "look/inlinemessage.h"
#include "pages/effective/wordtable.h"
#include "shell/sectionpage.h"
#include "support/warnings.h"
#include "work/backgroundtask.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <xlsxwriter.h>

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
    void refusedCellsOfAPasteAreShownBeforeAnythingIsTaken();
    void aTableOfCasesIsImportedFromItsSheet();
    void aTableFromAFileIsUndoneLikeAnyStep();
    void readingATableCanBeStopped();
    void aTableThatCannotBeReadSaysSo();
    void theStatusLineShowsTheImportAndItsWithdrawalTakesTheCases();
    void aTableWithUnknownColumnsIsNotTaken();
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
    QApplication::clipboard()->setText(u"case\tC1\tC2\r\nK0001\tY\tN\r\nK0002\tn/a\tyes\r\n"_qs);
    part.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!part.find<QWidget>(u"grid_preview"_qs)->isVisible()); // nothing was refused
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"YN"_qs);
    QCOMPARE(part.stored(u"K0002"_qs, codes), u"-Y"_qs);
    QVERIFY(audit.session->history().undo());
    QCOMPARE(audit.session->reg().all({u"audit_case"_qs})->size(), 0);
}

void tst_CaseEntry::refusedCellsOfAPasteAreShownBeforeAnythingIsTaken()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    AuditPart part(audit, project, u"cases"_qs);
    auto *list = part.find<QTableView>(u"case_list"_qs);
    list->setFocus();
    QApplication::clipboard()->setText(u"case\tC1\tC2\nK0001\tY\tmaybe\n9434765919\tY\tN\n\"K\n0003\"\tN\tN\nK0004\tY\tN\n"_qs);
    part.key(Qt::Key_V, Qt::ControlModifier);
    auto *refused = part.find<WordTable>(u"grid_refused"_qs);
    QVERIFY(refused->isVisible());
    QVERIFY(!audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K0004"_qs));
    QCOMPARE(refused->table().rows.size(), std::size_t(2));
    QCOMPARE(refused->cell(0, 0), u"2"_qs);
    QVERIFY2(refused->cell(0, 2).contains(u"maybe"), qPrintable(refused->cell(0, 2)));
    QCOMPARE(refused->cell(1, 0), u"3"_qs);
    QVERIFY(!refused->cell(1, 1).contains(u"9434765919")); // the number of a patient is shown nowhere
    part.key(Qt::Key_Escape);
    QVERIFY(!refused->isVisible());
    QCOMPARE(QApplication::focusWidget(), list);

    part.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), part.find<QPushButton>(u"take_grid"_qs));
    QVERIFY2(part.find<QPushButton>(u"take_grid"_qs)->text().contains(u"other 2"), qPrintable(part.find<QPushButton>(u"take_grid"_qs)->text()));
    part.key(Qt::Key_Space);
    QCOMPARE(part.stored(u"K0004"_qs, codes), u"YN"_qs);
    QVERIFY(!audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K0001"_qs));
    QVERIFY(!audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"9434765919"_qs));
}

void tst_CaseEntry::aTableOfCasesIsImportedFromItsSheet()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    const QStringList codes {u"C1"_qs, u"C2"_qs};
    for (const QString &code : codes)
        audit.criterion(project, code);
    const QString path = audit.session.beside(u"cases.xlsx"_qs);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *notes = workbook_add_worksheet(book, "Notes");
    worksheet_write_string(notes, 0, 0, "nothing here", nullptr);
    worksheet_write_string(notes, 1, 0, "nor here", nullptr);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Cases");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    lxw_datetime careOn = {2026, 11, 2, 0, 0, 0};
    const char *cells[4][4] = {{"Case", "care_on", "C1", "C2"}, {"K0001", nullptr, "Y", "N"}, {"9434765919", nullptr, "Y", "Y"}, {"K0003", nullptr, "NA", "perhaps"}};
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            if (cells[row][column])
                worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cells[row][column], nullptr);
            else
                worksheet_write_datetime(sheet, lxw_row_t(row), lxw_col_t(column), &careOn, day);
        }
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    AuditPart part(audit, project, u"cases"_qs);
    part.ask.willPick(path).willChoose(u"Cases"_qs);
    part.find<QPushButton>(u"import_cases"_qs)->setFocus();
    part.key(Qt::Key_Space);
    QTRY_VERIFY(part.find<QLabel>(u"grid_sentence"_qs)->isVisible()); // read off the window's thread
    QVERIFY2(part.find<QLabel>(u"grid_sentence"_qs)->text().contains(u"1 case(s) would be added") || part.find<QLabel>(u"grid_sentence"_qs)->text().contains(u"1 case would be added"), qPrintable(part.find<QLabel>(u"grid_sentence"_qs)->text()));
    QVERIFY(!audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K0001"_qs)); // a dry run
    part.key(Qt::Key_Space);
    QTRY_VERIFY(audit.session->reg().findBy(u"audit_case"_qs, u"case_reference"_qs, u"K0001"_qs));
    QTRY_VERIFY(part.find<QPushButton>(u"import_cases"_qs)->isEnabled());
    QCOMPARE(part.stored(u"K0001"_qs, codes), u"YN"_qs);
    QCOMPARE(part.caseOf(u"K0001"_qs).date(u"care_on"), QDate(2026, 11, 2));

    // What was refused waits beside the import, without the number of the patient.
    const auto held = audit.session->reg().all({u"quarantined_row"_qs});
    QVERIFY(held);
    QCOMPARE(held->size(), 2);
    for (const RecordData &row : *held)
        QVERIFY(!row.text(u"content").contains(u"9434765919") && !row.text(u"reason").contains(u"9434765919"));
    const auto batch = audit.session->reg().findBy(u"import_batch"_qs, u"file_name"_qs, u"cases.xlsx"_qs);
    QVERIFY(batch);
    QCOMPARE(batch->value(u"rows_read").toInt(), 3);
    QCOMPARE(batch->value(u"rows_accepted").toInt(), 1);
    QVERIFY(audit.session->history().undo()); // cases, import and quarantine are one step
    QCOMPARE(audit.session->reg().all({u"audit_case"_qs})->size(), 0);
    QCOMPARE(audit.session->reg().all({u"quarantined_row"_qs})->size(), 0);
}

namespace {

QString tableOfCases(AuditFixture &audit, int count)
{
    QFile file(audit.session.beside(u"cases.csv"_qs));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the table cannot be written");
    file.write("case,C1\n");
    for (int number = 1; number <= count; ++number)
        file.write("K" + QByteArray::number(number).rightJustified(6, '0') + ",Y\n");
    return file.fileName();
}

} // namespace

void tst_CaseEntry::aTableFromAFileIsUndoneLikeAnyStep()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditPart part(audit, project, u"cases"_qs);
    part.ask.willPick(tableOfCases(audit, 3));
    part.press(u"import_cases"_qs);
    QVERIFY(!part.find<QPushButton>(u"import_cases"_qs)->isEnabled()); // one at a time
    QTRY_VERIFY(part.find<QPushButton>(u"take_grid"_qs)->isVisible());
    part.press(u"take_grid"_qs);
    QTRY_VERIFY(part.find<InlineMessage>(u"case_guard"_qs)->text().startsWith(u"3 case"));
    QCOMPARE(part.find<QTableView>(u"case_list"_qs)->model()->rowCount(), 3);
    QVERIFY(audit.session->history().undoText().contains(u"Read the answers of 3 case"));
    QVERIFY(audit.session->history().undo());
    QCOMPARE(part.find<QTableView>(u"case_list"_qs)->model()->rowCount(), 0);
    QCOMPARE(audit.session->reg().all({u"import_batch"_qs})->size(), 0);
}

void tst_CaseEntry::readingATableCanBeStopped()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditPart part(audit, project, u"cases"_qs);
    QList<BackgroundTask *> tasks;
    connect(&part.part(), &RecordPart::taskStarted, this, [&](BackgroundTask *task) { tasks << task; });
    part.ask.willPick(tableOfCases(audit, 50000));
    part.press(u"import_cases"_qs);
    QCOMPARE(tasks.size(), 1); // for the status line
    auto *stop = part.find<QPushButton>(u"messageAction"_qs);
    QVERIFY(stop && stop->isVisible());
    QCOMPARE(stop->text(), u"Stop"_qs);
    part.press(u"messageAction"_qs);
    QTRY_VERIFY(part.find<InlineMessage>(u"case_guard"_qs)->text().startsWith(u"Reading was stopped."));
    QVERIFY(part.find<QPushButton>(u"import_cases"_qs)->isEnabled());
    QVERIFY(!part.find<QPushButton>(u"take_grid"_qs)->isVisible());
}

void tst_CaseEntry::aTableThatCannotBeReadSaysSo()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditPart part(audit, project, u"cases"_qs);
    part.ask.willPick(audit.session.beside(u"gone.csv"_qs));
    part.press(u"import_cases"_qs);
    QTRY_VERIFY(part.find<InlineMessage>(u"case_guard"_qs)->text().startsWith(u"There is no such file."));
    QVERIFY(part.find<QPushButton>(u"import_cases"_qs)->isEnabled());
}

// In the real window, from the file to the list of imports.
void tst_CaseEntry::theStatusLineShowsTheImportAndItsWithdrawalTakesTheCases()
{
    KeyboardWalk walk;
    walk.step(u"Import cases"_qs);
    const RecordData project = walk.fixture.add(u"audit_project"_qs, {{u"title"_qs, u"VTE risk assessment"_qs}, {u"project_type"_qs, u"clinical_audit"_qs}});
    walk.fixture.add(u"criterion"_qs, {{u"project"_qs, project.id.toString()}, {u"code"_qs, u"C1"_qs}, {u"statement"_qs, u"Assessed within 14 hours"_qs}, {u"target"_qs, u"95"_qs}});
    QFile file(walk.fixture.file(u"cases.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("case,C1\nK0001,Y\nK0002,N\n");
    file.close();
    walk.window.view()->goTo(u"audit_project"_qs, project.id);
    walk.goToPart(u"cases"_qs);
    walk.fixture.ask.willPick(file.fileName());
    walk.press(u"import_cases"_qs);
    QVERIFY(walk.fixture.shown<QLabel>(u"longWork"_qs));
    QTRY_VERIFY(walk.fixture.shown<QPushButton>(u"take_grid"_qs));
    walk.press(u"take_grid"_qs, KeyboardWalk::Way::Back);
    walk.see(u"2 case"_qs);
    WENT_WELL(walk);
    QTRY_COMPARE(walk.fixture.count(u"audit_case"_qs), 2);
    QTRY_VERIFY(!walk.fixture.shown<QLabel>(u"longWork"_qs));
    walk.window.view()->goToSection(u"overview.imports"_qs);
    walk.window.view()->currentList()->open(u"import_batch"_qs, walk.fixture.session().reg().findBy(u"import_batch"_qs, u"file_name"_qs, u"cases.csv"_qs)->id);
    walk.fixture.ask.willType(u"The wrong file"_qs);
    walk.window.command(u"withdraw"_qs)->trigger();
    QCOMPARE(walk.fixture.count(u"audit_case"_qs), 0);
    walk.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(walk.fixture.count(u"audit_case"_qs), 2);
    WENT_WELL(walk);
}

void tst_CaseEntry::aTableWithUnknownColumnsIsNotTaken()
{
    AuditFixture audit;
    const RecordData project = audit.project();
    audit.criterion(project, u"C1"_qs);
    AuditPart part(audit, project, u"cases"_qs);
    part.find<QTableView>(u"case_list"_qs)->setFocus();
    QApplication::clipboard()->setText(u"case\tC1\tNHS number\nK0001\tY\t1\n"_qs);
    part.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!part.find<QPushButton>(u"take_grid"_qs)->isVisible());
    QVERIFY(part.find<WordTable>(u"grid_refused"_qs)->cell(0, 2).contains(u"NHS number"));
    QCOMPARE(QApplication::focusWidget(), part.find<QPushButton>(u"leave_grid"_qs));
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
