#include "windowfixture.h"

#include "pages/importwizard/importwizard.h"
#include "support/warnings.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <xlsxwriter.h>

using namespace candour;
using candour::test::WindowFixture;

class tst_ImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsAFileFromEndToEnd();
    void saysBesideTheFileWhyItCannotBeRead();
    void asksWhatUnknownCodesMean();
    void keepsAMappingForTheSupplier();
    void aWorkbookIsImportedFromTheSheetThatIsChosen();

private:
    /// Presses the button that goes on and waits for the step.
    static bool goOn(const WindowFixture &fixture, ImportWizard &wizard, ImportWizard::Step expected);
};

namespace {

// Invented. Four people, of whom the third has a date that does not exist.
constexpr char fourPeople[] = "Respondent ID,Date,Ward,Rating,Comment\n"
                              "R1,02/11/2026,Ash Ward,Very good,The nurse explained every step\n"
                              "R2,13/11/2026,Ash Ward,Good,Waited long for the scan\n"
                              "R3,31/02/2026,Elm Ward,Poor,Nobody came when I rang\n"
                              "R4,15/11/2026,Elm Ward,Good,Kind staff\n";

QString write(const WindowFixture &fixture, const QByteArray &text)
{
    QFile file(fixture.file(u"november.csv"_qs));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the file cannot be written");
    file.write(text);
    return file.fileName();
}

ImportWizard &begin(WindowFixture &fixture, MainWindow &window, const QString &path)
{
    window.command(u"import"_qs)->trigger();
    fixture.ask.willPick(path);
    QTest::keyClick(fixture.shown<QPushButton>(u"choose"_qs), Qt::Key_Space);
    return *window.wizard();
}

} // namespace

void tst_ImportWizard::init()
{
    QTest::failOnWarning(candour::test::anyRealWarning());
}

bool tst_ImportWizard::goOn(const WindowFixture &fixture, ImportWizard &wizard, ImportWizard::Step expected)
{
    QTest::keyClick(fixture.shown<QPushButton>(u"next"_qs), Qt::Key_Space);
    return QTest::qWaitFor([&] { return wizard.step() == expected && !wizard.isBusy(); }, 10000);
}

void tst_ImportWizard::importsAFileFromEndToEnd()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    ImportWizard &wizard = begin(fixture, window, write(fixture, fourPeople));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Preview));
    QCOMPARE(fixture.shown<QTableWidget>(u"preview"_qs)->rowCount(), 4);
    QCOMPARE(fixture.shown<QTableWidget>(u"preview"_qs)->columnCount(), 5);
    QVERIFY(goOn(fixture, wizard, ImportWizard::Mapping));
    QCOMPARE(fixture.find<QComboBox>(u"column:Rating"_qs)->currentData().toString(), u"fft_score"_qs);
    QCOMPARE(fixture.find<QComboBox>(u"column:Comment"_qs)->currentData().toString(), u"comment"_qs);
    QVERIFY(goOn(fixture, wizard, ImportWizard::Check));
    QCOMPARE(fixture.count(u"respondent"_qs), 0);
    QVERIFY(fixture.shown<QLabel>(u"counts"_qs)->text().contains(u"Rows read: 4"));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Done));
    const int taken = fixture.count(u"respondent"_qs);
    QVERIFY(taken >= 3);
    QCOMPARE(fixture.count(u"import_batch"_qs), 1);

    QTest::keyClick(fixture.shown<QPushButton>(u"undoImport"_qs), Qt::Key_Space);
    QCOMPARE(fixture.count(u"respondent"_qs), 0);
    QVERIFY(window.command(u"undo"_qs) != nullptr);
    QTest::keyClick(fixture.shown<QPushButton>(u"showRows"_qs), Qt::Key_Space);
    QCOMPARE(window.view()->currentSection(), u"experience.comments"_qs);
    QVERIFY(window.view()->isVisible());
}

void tst_ImportWizard::saysBesideTheFileWhyItCannotBeRead()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    ImportWizard &wizard = begin(fixture, window, fixture.file(u"nowhere.csv"_qs));
    QVERIFY(goOn(fixture, wizard, ImportWizard::File));
    QVERIFY(fixture.shown<QLabel>(u"messageText"_qs));
    QVERIFY(!fixture.shown<QLabel>(u"messageText"_qs)->text().isEmpty());
}

void tst_ImportWizard::asksWhatUnknownCodesMean()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    QByteArray text(fourPeople);
    text.replace("Elm Ward,Good", "Elm Ward,Splendid");
    ImportWizard &wizard = begin(fixture, window, write(fixture, text));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Preview));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Mapping));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Check));
    QVERIFY(!fixture.shown<QPushButton>(u"next"_qs)->isEnabled());
    QTest::keyClick(fixture.shown<QPushButton>(u"messageAction"_qs), Qt::Key_Space);
    QCOMPARE(wizard.step(), ImportWizard::Mapping);
    auto *meaning = fixture.find<QComboBox>(u"code:fft_score:Splendid"_qs);
    QVERIFY(meaning);
    meaning->setCurrentIndex(meaning->findData(u"very_good"_qs));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Check));
    QVERIFY(fixture.shown<QPushButton>(u"next"_qs)->isEnabled());
    QVERIFY(goOn(fixture, wizard, ImportWizard::Done));
    Query query;
    query.type = u"respondent"_qs;
    query.where = {{u"fft_score"_qs, Condition::Operator::Equals, u"very_good"_qs}};
    QCOMPARE(window.session()->reg().count(query).value(), 2);
}

void tst_ImportWizard::keepsAMappingForTheSupplier()
{
    WindowFixture fixture;
    MainWindow &window = fixture.startOnRegister();
    ImportWizard &wizard = begin(fixture, window, write(fixture, fourPeople));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Preview));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Mapping));
    auto *ward = fixture.find<QComboBox>(u"column:Ward"_qs);
    ward->setCurrentIndex(ward->findData(u"service_1"_qs));
    fixture.find<QComboBox>(u"supplier"_qs)->setEditText(u"Survey house"_qs);
    QTest::keyClick(fixture.shown<QPushButton>(u"saveMapping"_qs), Qt::Key_Space);
    QCOMPARE(fixture.count(u"import_map"_qs), 1);
    // Changed, then taken back from what was saved.
    ward->setCurrentIndex(0);
    QTest::keyClick(fixture.shown<QPushButton>(u"useSaved"_qs), Qt::Key_Space);
    QCOMPARE(fixture.find<QComboBox>(u"column:Ward"_qs)->currentData().toString(), u"service_1"_qs);
}

void tst_ImportWizard::aWorkbookIsImportedFromTheSheetThatIsChosen()
{
    WindowFixture fixture;
    const QString path = fixture.file(u"november.xlsx"_qs);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *notes = workbook_add_worksheet(book, "Read me");
    worksheet_write_string(notes, 0, 0, "Note", nullptr);
    worksheet_write_string(notes, 1, 0, "The rows are on the second sheet", nullptr);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "November");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    const QList<QByteArray> lines = QByteArray(fourPeople).trimmed().split('\n');
    for (int row = 0; row < lines.size(); ++row) {
        const QList<QByteArray> cells = lines.at(row).split(',');
        for (int column = 0; column < cells.size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cells.at(column).constData(), nullptr);
    }
    lxw_datetime second = {2026, 11, 2, 0, 0, 0};
    worksheet_write_datetime(sheet, 1, 1, &second, day);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);

    MainWindow &window = fixture.startOnRegister();
    ImportWizard &wizard = begin(fixture, window, path);
    QVERIFY(goOn(fixture, wizard, ImportWizard::Preview));
    auto *sheets = fixture.shown<QComboBox>(u"sheets"_qs);
    QCOMPARE(sheets->currentText(), u"Read me"_qs);
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Down);
    QTest::keyClick(sheets, Qt::Key_Return);
    QTRY_COMPARE(fixture.shown<QTableWidget>(u"preview"_qs)->columnCount(), 5);
    QVERIFY(fixture.shown<QLabel>(u"shape"_qs)->text().contains(u"sheet “November”"));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Mapping));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Check));
    QVERIFY(goOn(fixture, wizard, ImportWizard::Done));
    QCOMPARE(fixture.count(u"respondent"_qs), 3); // the day of the third does not exist
}

QTEST_MAIN(tst_ImportWizard)
#include "tst_importwizard.moc"
