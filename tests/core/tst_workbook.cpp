#include "interchange/tablefile.h"
#include "interchange/workbook/cellnumber.h"
#include "support/smallzip.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace candour;

namespace {

const QByteArray damaged("This workbook is damaged. Open it in its own program, save it again, and choose the new file.");
const QByteArray bomb("This workbook unpacks to far more than it should hold, as a harmful or damaged file does. It was not read. Ask whoever sent it for a new export.");
const QByteArray locked("This workbook is protected with a password. Save a copy without one, and choose that.");

/// "case|C1" and so on, one text a row, with the line in front.
QStringList rowsOf(TableFile &table)
{
    QStringList rows;
    const Status read = table.forEachRow([&rows](const TableRow &row) {
        QStringList fields;
        for (int column = 0; column < row.fieldCount(); ++column)
            fields << row.text(column);
        rows << QString::number(row.line()) + u": "_qs + fields.join(u'|') + (row.isRagged() ? u" ragged"_qs : QString());
        return true;
    });
    return read ? rows : QStringList {read.error().message};
}

QByteArray textCell(const char *address, const char *text)
{
    return QByteArray("<c r=\"") + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const QByteArray plainHead = "<sheetData><row r=\"1\">" + textCell("A1", "case") + textCell("B1", "care_on") + "</row>";

} // namespace

class tst_Workbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersAppearAsTheSheetShowsThem_data();
    void numbersAppearAsTheSheetShowsThem();
    void daysBecomeIsoDates_data();
    void daysBecomeIsoDates();
    void aWorkbookThatAnotherLibraryWroteIsRead_data();
    void aWorkbookThatAnotherLibraryWroteIsRead();
    void aSheetIsFoundByItsName();
    void anUnknownSheetIsRefusedWithTheNamesThereAre();
    void macintoshDaysCountFrom1904();
    void textsMayStandInTheirCells();
    void readingsAloudAreNoPartOfAText();
    void cellsWithoutAddressesFollowEachOther();
    void rowsThatAreMissingLeaveTheLineNumbersRight();
    void aCellBeyondTheHeaderMakesTheRowRagged();
    void aTitleAboveTheNamesIsRefused();
    void digestIsThatOfTheFile();
    void whatIsNoReadableWorkbookIsRefusedInOneSentence_data();
    void whatIsNoReadableWorkbookIsRefusedInOneSentence();
    void aSheetThatSwellsIsRefused();
    void oneEndlessTextIsRefused();
    void manyTextsThatSwellAreRefused();
    void aSheetThatBreaksOffSaysSoAfterItsRows();
    void changedBytesNeverCrash();
    void readingCanBeStopped();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"book%1.xlsx"_qs.arg(++m_files)));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }

    /// A workbook by libxlsxwriter with a bit of everything; with `inPlace` its texts stand in their cells.
    QString writtenElsewhere(bool inPlace);

    QTemporaryDir m_folder;
    int m_files = 0;
};

void tst_Workbook::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void tst_Workbook::numbersAppearAsTheSheetShowsThem_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("whole") << 5.0 << "General" << QByteArray("5");
    QTest::newRow("no binary dust") << 0.1 + 0.2 << "" << QByteArray("0.3");
    QTest::newRow("ten digits stay ten digits") << 9434765919.0 << "General" << QByteArray("9434765919");
    QTest::newRow("leading noughts of a reference") << 42.0 << "00000" << QByteArray("00042");
    QTest::newRow("two decimals") << 0.3 << "0.00" << QByteArray("0.30");
    QTest::newRow("half up, as Excel") << 0.285 << "0.00" << QByteArray("0.29");
    QTest::newRow("negative") << -1.5 << "0.0;[Red]-0.0" << QByteArray("-1.5");
    QTest::newRow("optional decimals") << 2.5 << "0.0##" << QByteArray("2.5");
    QTest::newRow("thousands run together") << 1234.5 << "#,##0.00" << QByteArray("1234.50");
    QTest::newRow("per cent") << 0.853 << "0.0%" << QByteArray("85.3%");
    QTest::newRow("per cent, whole") << 0.05 << "0%" << QByteArray("5%");
    QTest::newRow("pounds") << 12.5 << "[$£-809]#,##0.00" << QByteArray("12.50");
    QTest::newRow("with a unit that has a d and an m") << 3.0 << "0\" days, m\"" << QByteArray("3");
    QTest::newRow("text format") << 7.25 << "@" << QByteArray("7.25");
}

void tst_Workbook::numbersAppearAsTheSheetShowsThem()
{
    QFETCH(double, value);
    QFETCH(QString, code);
    QTEST(cellNumber(value, CellFormat::fromCode(code), false), "shown");
}

void tst_Workbook::daysBecomeIsoDates_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QByteArray>("shown");
    // Days as Excel and LibreOffice Calc count them: 1 January 1900 is 1, 1 March 1900 is 61, 1 January 2000 is 36526.
    QTest::newRow("first day") << 1.0 << "dd/mm/yyyy" << false << QByteArray("1900-01-01");
    QTest::newRow("the day that never was") << 60.0 << "dd/mm/yyyy" << false << QByteArray("1900-02-29");
    QTest::newRow("after it") << 61.0 << "dd/mm/yyyy" << false << QByteArray("1900-03-01");
    QTest::newRow("the year 2000") << 36526.0 << "d mmm yy" << false << QByteArray("2000-01-01");
    QTest::newRow("American order") << 36526.0 << "m/d/yyyy" << false << QByteArray("2000-01-01");
    QTest::newRow("with a language") << 36526.0 << "[$-809]dddd, d mmmm yyyy;@" << false << QByteArray("2000-01-01");
    QTest::newRow("Macintosh") << 0.0 << "dd/mm/yyyy" << true << QByteArray("1904-01-01");
    QTest::newRow("Macintosh, 2000") << 35064.0 << "dd/mm/yyyy" << true << QByteArray("2000-01-01");
    QTest::newRow("day and time") << 36526.75 << "dd/mm/yyyy hh:mm" << false << QByteArray("2000-01-01 18:00");
    QTest::newRow("a day whose time is not shown") << 36526.75 << "dd/mm/yyyy" << false << QByteArray("2000-01-01");
    QTest::newRow("time") << 0.5625 << "hh:mm" << false << QByteArray("13:30");
    QTest::newRow("time with am and pm") << 0.5625 << "h:mm:ss AM/PM" << false << QByteArray("13:30:00");
    QTest::newRow("23:59:59 stays before midnight") << 86399.0 / 86400 << "hh:mm:ss" << false << QByteArray("23:59:59");
    QTest::newRow("hours beyond a day") << 1.5 << "[h]:mm" << false << QByteArray("36:00");
    QTest::newRow("month alone") << 36526.0 << "mmm-yy" << false << QByteArray("2000-01-01");
}

void tst_Workbook::daysBecomeIsoDates()
{
    QFETCH(double, value);
    QFETCH(QString, code);
    QFETCH(bool, from1904);
    QTEST(cellNumber(value, CellFormat::fromCode(code), from1904), "shown");
}

QString tst_Workbook::writtenElsewhere(bool inPlace)
{
    const QString path = m_folder.filePath(inPlace ? u"inplace.xlsx"_qs : u"shared.xlsx"_qs);
    lxw_workbook_options options = {};
    options.constant_memory = inPlace ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *cases = workbook_add_worksheet(book, "Cases");
    lxw_worksheet *other = workbook_add_worksheet(book, "Notes & more");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    lxw_format *share = workbook_add_format(book);
    format_set_num_format_index(share, 10);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    int column = 0;
    for (const char *name : {"case", "care_on", "C1", "share"})
        worksheet_write_string(cases, 0, lxw_col_t(column++), name, bold);
    worksheet_write_string(cases, 1, 0, "A1 café <ward> & bay", nullptr);
    lxw_datetime when = {2026, 11, 22, 0, 0, 0};
    worksheet_write_datetime(cases, 1, 1, &when, day);
    worksheet_write_string(cases, 1, 2, "Y", nullptr);
    worksheet_write_number(cases, 1, 3, 0.853, share);
    worksheet_write_string(cases, 3, 0, "two\nlines", nullptr);
    worksheet_write_formula_num(cases, 3, 1, "=B2+1", day, 46349);
    worksheet_write_formula_str(cases, 3, 2, "=IF(A4=\"\",\"Y\",\"N\")", nullptr, "N");
    worksheet_write_blank(cases, 3, 3, share);
    worksheet_write_boolean(cases, 4, 2, 1, nullptr);
    worksheet_merge_range(cases, 5, 0, 5, 2, "merged", bold);
    worksheet_write_string(other, 0, 0, "case", nullptr);
    worksheet_write_string(other, 1, 0, "B1", nullptr);
    return workbook_close(book) == LXW_NO_ERROR ? path : QString();
}

void tst_Workbook::aWorkbookThatAnotherLibraryWroteIsRead_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("shared texts") << false;
    QTest::newRow("texts in their cells") << true;
}

void tst_Workbook::aWorkbookThatAnotherLibraryWroteIsRead()
{
    QFETCH(bool, inPlace);
    auto table = TableFile::open(writtenElsewhere(inPlace));
    QVERIFY2(table.ok(), qPrintable(table ? QString() : table.error().message));
    QCOMPARE(table->shape().columns, QStringList({u"case"_qs, u"care_on"_qs, u"C1"_qs, u"share"_qs}));
    QCOMPARE(table->shape().sheets, QStringList({u"Cases"_qs, u"Notes & more"_qs}));
    QCOMPARE(table->shape().sheet, u"Cases"_qs);
    QCOMPARE(rowsOf(*table), QStringList({u"2: A1 café <ward> & bay|2026-11-22|Y|85.30%"_qs, u"4: two\nlines|2026-11-23|N|"_qs, u"5: ||TRUE|"_qs, u"6: merged|||"_qs}));
    QCOMPARE(table->estimateRows(), 4);
    QCOMPARE(table->shape().warnings, QStringList {u"Some cells of this sheet are merged: the first of them holds the value, the others are empty."_qs});
}

void tst_Workbook::aSheetIsFoundByItsName()
{
    auto table = TableFile::open(writtenElsewhere(false), u"notes & MORE"_qs);
    QVERIFY(table.ok());
    QCOMPARE(rowsOf(*table), QStringList {u"2: B1"_qs});
}

void tst_Workbook::anUnknownSheetIsRefusedWithTheNamesThereAre()
{
    const auto table = TableFile::open(writtenElsewhere(false), u"Answers"_qs);
    QVERIFY(!table);
    QCOMPARE(table.error().message, u"This workbook has no sheet “Answers”. It has: Cases, Notes & more."_qs);
}

void tst_Workbook::macintoshDaysCountFrom1904()
{
    const QByteArray styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>");
    const QByteArray sheet = plainHead + "<row r=\"2\">" + textCell("A2", "K1") + "<c r=\"B2\" s=\"1\"><v>44886</v></c></row></sheetData>";
    auto macintosh = TableFile::open(write(smallWorkbook(sheet, {}, "<workbookPr date1904=\"1\"/>", styles).bytes()));
    QVERIFY(macintosh.ok());
    QCOMPARE(rowsOf(*macintosh), QStringList {u"2: K1|2026-11-22"_qs});
    auto windows = TableFile::open(write(smallWorkbook(sheet, {}, {}, styles).bytes()));
    QVERIFY(windows.ok());
    QCOMPARE(rowsOf(*windows), QStringList {u"2: K1|2022-11-21"_qs});
}

void tst_Workbook::textsMayStandInTheirCells()
{
    const QByteArray sheet = plainHead + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>K</t></r><r><t xml:space=\"preserve\"> 1</t></r></is></c><c r=\"B2\" t=\"d\"><v>2026-11-22</v></c></row></sheetData>";
    auto table = TableFile::open(write(smallWorkbook(sheet).bytes()));
    QVERIFY(table.ok());
    QCOMPARE(rowsOf(*table), QStringList {u"2: K 1|2026-11-22"_qs});
}

void tst_Workbook::readingsAloudAreNoPartOfAText()
{
    const QByteArray sheet = plainHead + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row></sheetData>";
    const QByteArray texts("<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si><t>line_x000A_end _x005F_</t></si>");
    auto table = TableFile::open(write(smallWorkbook(sheet, texts).bytes()));
    QVERIFY(table.ok());
    QCOMPARE(rowsOf(*table), QStringList {u"2: 東京|line\nend _"_qs});
}

void tst_Workbook::cellsWithoutAddressesFollowEachOther()
{
    const QByteArray sheet("<sheetData><row><c t=\"str\"><v>case</v></c><c t=\"str\"><v>C1</v></c></row><row><c><v>7</v></c><c t=\"str\"><v>Y</v></c></row></sheetData>");
    auto table = TableFile::open(write(smallWorkbook(sheet).bytes()));
    QVERIFY(table.ok());
    QCOMPARE(rowsOf(*table), QStringList {u"2: 7|Y"_qs});
}

void tst_Workbook::rowsThatAreMissingLeaveTheLineNumbersRight()
{
    const QByteArray sheet = plainHead + "<row r=\"40\">" + textCell("B40", "x") + "</row></sheetData>";
    auto table = TableFile::open(write(smallWorkbook(sheet).bytes()));
    QVERIFY(table.ok());
    QCOMPARE(rowsOf(*table), QStringList {u"40: |x"_qs});
}

void tst_Workbook::aCellBeyondTheHeaderMakesTheRowRagged()
{
    const QByteArray sheet = plainHead + "<row r=\"2\">" + textCell("A2", "K1") + textCell("C2", "stray") + "</row></sheetData>";
    auto table = TableFile::open(write(smallWorkbook(sheet).bytes()));
    QVERIFY(table.ok());
    QCOMPARE(rowsOf(*table), QStringList {u"2: K1||stray ragged"_qs});
}

void tst_Workbook::aTitleAboveTheNamesIsRefused()
{
    QByteArray sheet = "<sheetData><row r=\"1\">" + textCell("A1", "Falls audit 2026") + "</row>";
    for (const char *row : {"2", "3", "4", "5", "6", "7"}) {
        const QByteArray number(row);
        sheet += "<row r=\"" + number + "\">" + textCell(QByteArray("A" + number).constData(), "a") + textCell(QByteArray("B" + number).constData(), "b") + textCell(QByteArray("C" + number).constData(), "c") + "</row>";
    }
    const auto table = TableFile::open(write(smallWorkbook(sheet + "</sheetData>").bytes()));
    QVERIFY(!table);
    QCOMPARE(table.error().message, u"This table seems to begin with a title. Remove the lines above the column names and try again."_qs);
}

void tst_Workbook::digestIsThatOfTheFile()
{
    const QByteArray bytes = smallWorkbook(plainHead + "<row r=\"2\">" + textCell("A2", "K1") + "</row></sheetData>").bytes();
    auto table = TableFile::open(write(bytes));
    QVERIFY(table.ok());
    QVERIFY(table->sha256().isEmpty());
    QCOMPARE(rowsOf(*table).size(), 1);
    QCOMPARE(table->sha256(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void tst_Workbook::whatIsNoReadableWorkbookIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray good = smallWorkbook(plainHead + "<row r=\"2\">" + textCell("A2", "K1") + "</row></sheetData>").bytes();
    QTest::newRow("cut in half") << good.left(good.size() / 2) << damaged;
    QTest::newRow("no end of the list") << good.chopped(22) << damaged;
    QTest::newRow("no sheet data at all") << smallWorkbook("<sheetData/>").bytes() << QByteArray("This sheet is empty. Choose another sheet of the workbook.");
    QTest::newRow("names only") << smallWorkbook(plainHead + "</sheetData>").bytes() << QByteArray("This sheet has column names but no rows below them.");
    QTest::newRow("broken XML") << smallWorkbook("<sheetData><row r=\"1\"><c>").bytes() << damaged;
    QTest::newRow("a text that is not there") << smallWorkbook("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row></sheetData>").bytes() << damaged;
    QTest::newRow("a cell beyond the sheet") << smallWorkbook("<sheetData><row r=\"1\"><c r=\"ZZZZ1\"><v>9</v></c></row></sheetData>").bytes() << damaged;
    SmallZip word;
    word.add("[Content_Types].xml", "<Types/>");
    word.add("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    QTest::newRow("another kind of document") << word.bytes() << QByteArray("This file is not a workbook that Candour reads. Save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file.");
    SmallZip binary;
    binary.add("[Content_Types].xml", "<Types/>");
    binary.add("_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>");
    QTest::newRow("binary workbook (.xlsb)") << binary.bytes() << QByteArray("This file is not a workbook that Candour reads. Save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file.");
    SmallZip zipLocked;
    zipLocked.flags = 1;
    zipLocked.add("xl/workbook.xml", "secret");
    QTest::newRow("parts with a password") << zipLocked.bytes() << locked;
    QByteArray compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(2000, 0);
    compound[30] = 9;
    QTest::newRow("old workbook (.xls)") << compound << QByteArray("This is a workbook of the older kind (.xls). Open it, save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file.");
    compound[48] = 1;
    compound.replace(1024 + 128, 32, QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
    QTest::newRow("encrypted workbook") << compound << locked;
}

void tst_Workbook::whatIsNoReadableWorkbookIsRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    const auto table = TableFile::open(write(bytes));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Unreadable);
    QTEST(table.error().message.toUtf8(), "sentence");
}

void tst_Workbook::aSheetThatSwellsIsRefused()
{
    // 60 MB of empty rows in some 100 kB.
    const QByteArray sheet = plainHead + "<row r=\"2\">" + textCell("A2", "K1") + "</row>" + QByteArray("<row r=\"3\"/>").repeated(5'000'000) + "</sheetData>";
    const QByteArray bytes = smallWorkbook(sheet).bytes();
    QVERIFY(bytes.size() < 200'000);
    const auto table = TableFile::open(write(bytes));
    QVERIFY(!table);
    QCOMPARE(table.error().message.toUtf8(), bomb);
}

void tst_Workbook::oneEndlessTextIsRefused()
{
    const QByteArray sheet = plainHead + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + QByteArray(30'000'000, 'x') + "</t></is></c></row></sheetData>";
    const auto table = TableFile::open(write(smallWorkbook(sheet).bytes()));
    QVERIFY(!table);
    QCOMPARE(table.error().message.toUtf8(), bomb);
}

void tst_Workbook::manyTextsThatSwellAreRefused()
{
    const QByteArray texts = QByteArray("<si><t>" + QByteArray(1000, 'x') + "</t></si>").repeated(50'000);
    const auto table = TableFile::open(write(smallWorkbook(plainHead + "</sheetData>", texts).bytes()));
    QVERIFY(!table);
    QCOMPARE(table.error().message.toUtf8(), bomb);
}

void tst_Workbook::aSheetThatBreaksOffSaysSoAfterItsRows()
{
    QByteArray sheet = plainHead;
    for (int row = 2; row < 5000; ++row)
        sheet += "<row r=\"" + QByteArray::number(row) + "\">" + textCell(QByteArray("A" + QByteArray::number(row)).constData(), "K") + "</row>";
    auto table = TableFile::open(write(smallWorkbook(sheet + "<row r=\"5000\"><c").bytes()));
    QVERIFY(table.ok());
    int rows = 0;
    const Status read = table->forEachRow([&rows](const TableRow &) { return ++rows > 0; });
    QVERIFY(!read);
    QCOMPARE(read.error().message.toUtf8(), damaged);
    QCOMPARE(rows, 4998);
    QVERIFY(table->sha256().isEmpty());
}

void tst_Workbook::changedBytesNeverCrash()
{
    QFile file(writtenElsewhere(false));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    quint32 state = 20261122; // a plain congruential generator, so that a failure can be repeated
    const auto next = [&state](quint32 below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = good;
        for (quint32 change = 0; change <= next(4); ++change)
            bytes[qsizetype(next(quint32(bytes.size())))] = char(next(256));
        auto table = TableFile::open(write(bytes));
        if (!table || !table->forEachRow([](const TableRow &) { return true; }))
            ++refused;
    }
    QVERIFY(refused > 500);
}

void tst_Workbook::readingCanBeStopped()
{
    QByteArray sheet = plainHead;
    for (int row = 2; row < 20000; ++row)
        sheet += "<row r=\"" + QByteArray::number(row) + "\"><c t=\"inlineStr\"><is><t>K" + QByteArray::number(row) + "</t></is></c></row>";
    auto table = TableFile::open(write(smallWorkbook(sheet + "</sheetData>").bytes()));
    QVERIFY(table.ok());
    const Status read = table->forEachRow([](const TableRow &) { return true; }, [](qint64, qint64) { return false; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_workbook.moc"
