#include "interchange/answergrid.h"
#include "interchange/tablefile.h"
#include "support/smallzip.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace candour;

namespace {

const QByteArray damaged("This workbook is damaged. Open it in its own program, save it again, and choose the new file.");
const QByteArray bomb("This workbook unpacks to far more than it should hold, as a harmful or damaged file does. It was not read. Ask whoever sent it for a new export.");
const QByteArray locked("This workbook is protected with a password. Save a copy without one, and choose that.");

QByteArray words(const QByteArray &text, const QByteArray &more = {})
{
    return "<table:table-cell office:value-type=\"string\"" + more + "><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray typed(const QByteArray &kind, const QByteArray &attribute, const QByteArray &value, const QByteArray &shown)
{
    return "<table:table-cell office:value-type=\"" + kind + "\" office:" + attribute + "=\"" + value + "\"><text:p>" + shown + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &times = {})
{
    return "<table:table-row" + (times.isEmpty() ? QByteArray() : " table:number-rows-repeated=\"" + times + "\"") + ">" + cells + "</table:table-row>";
}

QByteArray sheet(const QByteArray &rows, const QByteArray &name = "Cases")
{
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
}

const QByteArray head = row(words("case") + words("value"));

} // namespace

/// Tables in OpenDocument spreadsheets, whose cells are made here as OpenDocument 1.3 part 3 describes them.
class tst_OpenSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aValueIsReadAsOtherWorkbooksShowIt_data();
    void aValueIsReadAsOtherWorkbooksShowIt();
    void aTextIsItsParagraphs_data();
    void aTextIsItsParagraphs();
    void repeatedCellsAndRowsAreThereAsOften();
    void emptyRowsLeaveTheLineNumbersRight();
    void emptyCellsBehindTheTableCostNothing();
    void ofMergedCellsTheFirstHoldsTheValue();
    void rowsInGroupsAndHeadersAreRows();
    void aSheetIsFoundByItsName();
    void aTableWithinACellIsNoSheet();
    void whatCannotBeReadIsRefusedInOneSentence_data();
    void whatCannotBeReadIsRefusedInOneSentence();
    void repetitionsBeyondReasonAreRefused_data();
    void repetitionsBeyondReasonAreRefused();
    void changedBytesNeverCrash();
    void readingCanBeStopped();
    void casesOfAnAuditComeFromIt();

private:
    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"book%1.ods"_qs.arg(++m_files)));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }
    [[nodiscard]] QString book(const QByteArray &sheets) { return write(smallOpenSheet(sheets).bytes()); }
    /// "2: K1|5", one text a row; a refusal is its sentence.
    [[nodiscard]] QStringList rowsOf(const QString &path, const QString &name = {})
    {
        auto table = TableFile::open(path, name);
        if (!table)
            return {table.error().message};
        QStringList rows;
        const Status read = table->forEachRow([&rows](const TableRow &row) {
            QStringList fields;
            for (int column = 0; column < row.fieldCount(); ++column)
                fields << row.text(column);
            rows << QString::number(row.line()) + u": "_qs + fields.join(u'|') + (row.isRagged() ? u" ragged"_qs : QString());
            return true;
        });
        m_warnings = table->shape().warnings;
        return read ? rows : QStringList {read.error().message};
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    QStringList m_warnings;
};

// The same values as in tst_workbook, as LibreOffice writes them.
void tst_OpenSheet::aValueIsReadAsOtherWorkbooksShowIt_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("shown");
    QTest::newRow("whole") << typed("float", "value", "5", "5") << u"5"_qs;
    QTest::newRow("ten digits stay ten digits") << typed("float", "value", "9434765919", "9.43E+009") << u"9434765919"_qs;
    QTest::newRow("leading noughts of a reference") << typed("float", "value", "42", "00042") << u"00042"_qs;
    QTest::newRow("two decimals") << typed("float", "value", "0.3", "0.30") << u"0.30"_qs;
    QTest::newRow("thousands run together") << typed("float", "value", "1234.5", "1,234.50") << u"1234.5"_qs;
    QTest::newRow("negative") << typed("float", "value", "-1.5", "-1.5") << u"-1.5"_qs;
    QTest::newRow("a German sheet") << typed("float", "value", "2.5", "2,5") << u"2.5"_qs;
    QTest::newRow("per cent") << typed("percentage", "value", "0.853", "85.3%") << u"85.3%"_qs;
    QTest::newRow("per cent as a German sheet shows it") << typed("percentage", "value", "0.853", "85,3 %") << u"85.3%"_qs;
    QTest::newRow("pounds") << typed("currency", "value", "12.5", "\xC2\xA3" "12.50") << u"12.5"_qs;
    QTest::newRow("a day") << typed("date", "date-value", "2026-11-22", "22/11/26") << u"2026-11-22"_qs;
    QTest::newRow("day and time") << typed("date", "date-value", "2026-11-22T14:05:00", "22/11/26 14:05") << u"2026-11-22 14:05"_qs;
    QTest::newRow("to the second") << typed("date", "date-value", "2026-11-22T14:05:09.000000000", "x") << u"2026-11-22 14:05:09"_qs;
    QTest::newRow("time") << typed("time", "time-value", "PT13H30M00S", "13:30") << u"13:30"_qs;
    QTest::newRow("hours beyond a day") << typed("time", "time-value", "PT36H00M00S", "36:00") << u"36:00"_qs;
    QTest::newRow("true") << typed("boolean", "boolean-value", "true", "TRUE") << u"TRUE"_qs;
    QTest::newRow("false, as a German sheet shows it") << typed("boolean", "boolean-value", "false", "FALSCH") << u"FALSE"_qs;
    QTest::newRow("a formula") << QByteArray("<table:table-cell table:formula=\"of:=[.A2]+1\" office:value-type=\"float\" office:value=\"8\"><text:p>8</text:p></table:table-cell>") << u"8"_qs;
    QTest::newRow("a formula that failed") << QByteArray("<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\"><text:p>#DIV/0!</text:p></table:table-cell>") << u"#DIV/0!"_qs;
    QTest::newRow("a text beside its value") << typed("string", "string-value", "Y", "shown otherwise") << u"Y"_qs;
}

void tst_OpenSheet::aValueIsReadAsOtherWorkbooksShowIt()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, shown);
    QCOMPARE(rowsOf(book(sheet(head + row(words("K1") + cell)))), QStringList {u"2: K1|"_qs + shown});
}

void tst_OpenSheet::aTextIsItsParagraphs_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("<text:p>caf\xC3\xA9 &lt;ward&gt; &amp; bay</text:p>") << u"café <ward> & bay"_qs;
    QTest::newRow("two paragraphs") << QByteArray("<text:p>two</text:p><text:p>lines</text:p>") << u"two\nlines"_qs;
    QTest::newRow("a line break") << QByteArray("<text:p>two<text:line-break/>lines</text:p>") << u"two\nlines"_qs;
    QTest::newRow("spans and counted spaces") << QByteArray("<text:p>a<text:s text:c=\"3\"/><text:span>b</text:span><text:s/>c<text:tab/>d</text:p>") << u"a   b c\td"_qs;
    QTest::newRow("white space of the file is one space") << QByteArray("<text:p>\n  a\n   b</text:p>") << u"a b"_qs;
    QTest::newRow("a comment is no text") << QByteArray("<office:annotation><text:p>by me</text:p></office:annotation><text:p>K1</text:p>") << u"K1"_qs;
    QTest::newRow("a drawing is no text") << QByteArray("<text:p>K1</text:p><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame>") << u"K1"_qs;
    QTest::newRow("a reading aloud is no text") << QByteArray("<text:p><text:ruby><text:ruby-base>\xE6\x9D\xB1</text:ruby-base><text:ruby-text>tou</text:ruby-text></text:ruby></text:p>") << u"東"_qs;
}

void tst_OpenSheet::aTextIsItsParagraphs()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, text);
    const QByteArray cell = "<table:table-cell office:value-type=\"string\">" + inside + "</table:table-cell>";
    QCOMPARE(rowsOf(book(sheet(head + row(words("K1") + cell)))), QStringList {u"2: K1|"_qs + text});
}

void tst_OpenSheet::repeatedCellsAndRowsAreThereAsOften()
{
    const QByteArray names = row(words("case") + words("C1") + words("C2") + words("C3"));
    const QByteArray answers = words("K1") + words("Y", " table:number-columns-repeated=\"3\"");
    QCOMPARE(rowsOf(book(sheet(names + row(answers, "2") + row(words("K2") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + words("N"))))),
        (QStringList {u"2: K1|Y|Y|Y"_qs, u"3: K1|Y|Y|Y"_qs, u"4: K2|||N"_qs}));
}

void tst_OpenSheet::emptyRowsLeaveTheLineNumbersRight()
{
    QCOMPARE(rowsOf(book(sheet(head + row("<table:table-cell table:number-columns-repeated=\"1024\"/>", "37") + row(words("K1"))))), QStringList {u"39: K1|"_qs});
}

// LibreOffice ends every sheet with the rest of its million rows, and every row with the rest of its columns.
void tst_OpenSheet::emptyCellsBehindTheTableCostNothing()
{
    const QByteArray rest = "<table:table-cell table:number-columns-repeated=\"16380\"/>";
    QCOMPARE(rowsOf(book(sheet(row(words("case") + words("value") + rest) + row(words("K1") + words("Y") + rest) + row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "1048574")))),
        QStringList {u"2: K1|Y"_qs});
}

void tst_OpenSheet::ofMergedCellsTheFirstHoldsTheValue()
{
    const QByteArray merged = words("both", " table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"") + "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>";
    QCOMPARE(rowsOf(book(sheet(head + row(merged)))), QStringList {u"2: both|"_qs});
    QCOMPARE(m_warnings, QStringList {u"Some cells of this sheet are merged: the first of them holds the value, the others are empty."_qs});
}

void tst_OpenSheet::rowsInGroupsAndHeadersAreRows()
{
    QCOMPARE(rowsOf(book(sheet("<table:table-header-rows>" + head + "</table:table-header-rows><table:table-row-group>" + row(words("K1")) + "<table:table-row-group>" + row(words("K2")) + "</table:table-row-group></table:table-row-group>"))),
        (QStringList {u"2: K1|"_qs, u"3: K2|"_qs}));
}

void tst_OpenSheet::aSheetIsFoundByItsName()
{
    const QString path = book(sheet(row(words("nothing") + words("here")) + row(words("a") + words("b")), "Notes &amp; more") + sheet(head + row(words("K1")), "Cases"));
    const auto table = TableFile::open(path);
    QVERIFY(table.ok());
    QCOMPARE(table->shape().sheets, (QStringList {u"Notes & more"_qs, u"Cases"_qs}));
    QCOMPARE(table->shape().encoding, u"OpenDocument spreadsheet"_qs);
    QCOMPARE(rowsOf(path, u"cases"_qs), QStringList {u"2: K1|"_qs});
    QCOMPARE(rowsOf(path, u"Answers"_qs), QStringList {u"This workbook has no sheet “Answers”. It has: Notes & more, Cases."_qs});
}

void tst_OpenSheet::aTableWithinACellIsNoSheet()
{
    const QByteArray inner = "<table:table-cell office:value-type=\"string\"><text:p>K1</text:p>" + sheet(row(words("inner")), "Inner") + "</table:table-cell>";
    const QString path = book(sheet(head + row(inner) + row(words("K2"))) + sheet(head + row(words("K3")), "Last"));
    QCOMPARE(TableFile::open(path)->shape().sheets, (QStringList {u"Cases"_qs, u"Last"_qs}));
    QCOMPARE(rowsOf(path), (QStringList {u"2: K1|"_qs, u"3: K2|"_qs}));
    QCOMPARE(rowsOf(path, u"Last"_qs), QStringList {u"2: K3|"_qs});
}

void tst_OpenSheet::whatCannotBeReadIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray good = smallOpenSheet(sheet(head + row(words("K1")))).bytes();
    QTest::newRow("cut in half") << good.left(good.size() / 2) << damaged;
    QTest::newRow("no sheet") << smallOpenSheet({}).bytes() << damaged;
    QTest::newRow("an empty sheet") << smallOpenSheet(sheet({})).bytes() << QByteArray("This sheet is empty. Choose another sheet of the workbook.");
    QTest::newRow("names only") << smallOpenSheet(sheet(head)).bytes() << QByteArray("This sheet has column names but no rows below them.");
    QTest::newRow("broken XML") << smallOpenSheet("<table:table table:name=\"Cases\"><table:table-row>").bytes() << damaged;
    QTest::newRow("with a password") << smallOpenSheet(sheet(head), "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry>").bytes() << locked;
    SmallZip empty;
    empty.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", false);
    QTest::newRow("no content") << empty.bytes() << QByteArray("This file is not a workbook that Candour reads. Save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”, and choose that file.");
    SmallZip letter;
    letter.add("mimetype", "application/vnd.oasis.opendocument.text", false);
    QTest::newRow("a letter") << letter.bytes() << QByteArray("This is a zip archive. Unpack it and choose the table inside.");
}

void tst_OpenSheet::whatCannotBeReadIsRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sentence);
    const auto table = TableFile::open(write(bytes));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Unreadable);
    QCOMPARE(table.error().message.toUtf8(), sentence);
}

void tst_OpenSheet::repetitionsBeyondReasonAreRefused_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("sentence");
    const QByteArray wide = words("x", " table:number-columns-repeated=\"16384\"");
    QTest::newRow("a million wide rows") << row(wide, "1048000") << damaged;
    QTest::newRow("a row beyond the sheet") << row(words("x"), "99999999999") << damaged;
    QTest::newRow("a cell beyond the sheet") << row(words("x", " table:number-columns-repeated=\"99999999999\"")) << damaged;
    QTest::newRow("many wide rows") << row(wide).repeated(400) << damaged;
    QTest::newRow("a part that swells") << QByteArray("<a/>").repeated(15'000'000) << bomb;
    QTest::newRow("one endless text") << row(words(QByteArray(30'000'000, 'x'))) << bomb;
}

void tst_OpenSheet::repetitionsBeyondReasonAreRefused()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, sentence);
    const QStringList read = rowsOf(book(sheet(head + row(words("K1")) + rows)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().toUtf8(), sentence);
}

void tst_OpenSheet::changedBytesNeverCrash()
{
    const QByteArray good = smallOpenSheet(sheet(head + row(words("K1") + typed("percentage", "value", "0.853", "85.3%"), "3")) + sheet(head + row(words("K2")), "Other")).bytes();
    quint32 state = 20261122; // a plain congruential generator, so that a failure can be repeated
    const auto next = [&state](quint32 below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    int refused = 0;
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes = good;
        for (quint32 change = 0; change <= next(4); ++change)
            bytes[qsizetype(next(quint32(bytes.size())))] = char(next(256));
        auto table = TableFile::open(write(bytes));
        if (!table || !table->forEachRow([](const TableRow &) { return true; }))
            ++refused;
    }
    QVERIFY(refused > 300);
}

void tst_OpenSheet::readingCanBeStopped()
{
    auto table = TableFile::open(book(sheet(head + row(words("K1")).repeated(20000))));
    QVERIFY(table.ok());
    const Status read = table->forEachRow([](const TableRow &) { return true; }, [](qint64, qint64) { return false; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

void tst_OpenSheet::casesOfAnAuditComeFromIt()
{
    const auto grid = answerGridFromFile(book(sheet(row(words("case") + words("care_on") + words("C1")) + row(words("K0001") + typed("date", "date-value", "2026-11-02", "02/11/26") + words("Y")))));
    QVERIFY(grid.ok());
    QCOMPARE(grid->columns, (QStringList {u"case"_qs, u"care_on"_qs, u"C1"_qs}));
    QCOMPARE(grid->rows, (QList<QStringList> {{u"K0001"_qs, u"2026-11-02"_qs, u"Y"_qs}}));
}

QTEST_GUILESS_MAIN(tst_OpenSheet)
#include "tst_opensheet.moc"
