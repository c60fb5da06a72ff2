#include "base/sha256.h"
#include "interchange/tablefile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace candour;

namespace {

struct ReadRow
{
    qint64 line = 0;
    QStringList fields;
    bool ragged = false;

    bool operator==(const ReadRow &) const = default;
};

char *toString(const ReadRow &row)
{
    const QString text = QStringLiteral("line %1 [%2]%3")
                             .arg(QString::number(row.line), row.fields.join(u'|'), row.ragged ? QStringLiteral(" ragged") : QString());
    return QTest::toString(text);
}

ReadRow copyOf(const TableRow &row)
{
    ReadRow copy{row.line(), {}, row.isRagged()};
    for (int column = 0; column < row.fieldCount(); ++column)
        copy.fields << row.text(column);
    return copy;
}

QByteArray utf16(const QByteArray &utf8, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(QString::fromUtf8(utf8));
}

/// A table of `rows` rows of 20 bytes below a header of 20 bytes.
QByteArray longTable(int rows)
{
    QByteArray bytes("number,ward_and_bay\n");
    for (int row = 0; row < rows; ++row)
        bytes += QByteArray::number(row).rightJustified(8, '0') + ",Elm ward 4\n";
    return bytes;
}

} // namespace

class tst_TableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void whatIsNoTableIsRefusedWithOneSentence_data();
    void whatIsNoTableIsRefusedWithOneSentence();
    void missingFileAndFolderAreRefused();
    void fileThatMayNotBeReadIsRefused();
    void rowsAreReadWithTheirLines_data();
    void rowsAreReadWithTheirLines();
    void encodingIsNamedAndDecoded_data();
    void encodingIsNamedAndDecoded();
    void separatorIsFound_data();
    void separatorIsFound();
    void columnNamesAreMadeUnique();
    void emptyColumnsAtTheEndAreLeftOut();
    void openQuotationMarkIsReportedWithItsLine_data();
    void openQuotationMarkIsReportedWithItsLine();
    void strayQuotationMarkInALongFileIsReported();
    void previewShowsTheFirstRows();
    void visitorMayStop();
    void readingIsCancelledMidway();
    void digestIsThatOfTheRawBytes();
    void digestOfPiecesIsThatOfTheWhole();
    void fileThatChangesIsRefused_data();
    void fileThatChangesIsRefused();
    void bytesThatAreNoTextAreFoundLate();
    void damageBeyondTheSampleIsReported();
    void rowsAreEstimated();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

QString tst_TableFile::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return path;
}

void tst_TableFile::whatIsNoTableIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("0 bytes") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("empty");
    QTest::newRow("blank lines") << QByteArray("\n\n  \n") << QStringLiteral("blank lines");
    QTest::newRow("header only") << QByteArray("site,score\n") << QStringLiteral("no rows");
    QTest::newRow("header without line end") << QByteArray("site,score") << QStringLiteral("no rows");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) << QStringLiteral("database");
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\0\x06\0[Content_Types].xml", 27) << QStringLiteral("workbook");
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10) << QStringLiteral("workbook");
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0notes.txt", 17) << QStringLiteral("zip");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("PDF");
    QTest::newRow("binary") << QByteArray("\x7F" "ELF\2\1\1\0\0\0\0\0", 12) << QStringLiteral("does not hold text");
    QTest::newRow("strange separator") << QByteArray("site^score\nElm^4\nOak^5\n") << QStringLiteral("\u201C^\u201D");
    QTest::newRow("colons") << QByteArray("site:score:month\nElm:4:May\n") << QStringLiteral("\u201C:\u201D");
    QTest::newRow("title above") << QByteArray("Report for May\nsite,score,month\nA,1,x\nB,2,x\nC,3,x\nD,4,x\n")
                                 << QStringLiteral("title");
    QTest::newRow("open quote in the header") << QByteArray("site,\"score\nElm,4\nOak,5\n") << QStringLiteral("line 1");
}

void tst_TableFile::whatIsNoTableIsRefusedWithOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto table = TableFile::open(write(bytes));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Unreadable);
    QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
    QVERIFY(table.error().message.endsWith(u'.'));
}

void tst_TableFile::missingFileAndFolderAreRefused()
{
    const auto missing = TableFile::open(m_folder.filePath(QStringLiteral("absent.csv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    const auto belowAFile = TableFile::open(write("a,b\n1,2\n") + QStringLiteral("/table.csv"));
    QVERIFY(!belowAFile);
    QCOMPARE(belowAFile.error().kind, Error::Kind::NotFound);
    const auto folder = TableFile::open(m_folder.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::Unreadable);
    QVERIFY(folder.error().message.contains(QStringLiteral("folder")));
}

void tst_TableFile::fileThatMayNotBeReadIsRefused()
{
    const QString path = write("a,b\n1,2\n");
    QVERIFY(QFile::setPermissions(path, {}));
    QFile probe(path);
    const bool mayReadAnyway = probe.open(QIODevice::ReadOnly);
    const auto table = TableFile::open(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    if (mayReadAnyway)
        QSKIP("this account may read every file");
    QVERIFY(!table);
    QVERIFY(table.error().message.contains(QStringLiteral("may not read")));
}

void tst_TableFile::rowsAreReadWithTheirLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<ReadRow>>("rows");
    using Rows = QList<ReadRow>;
    const Rows two{{2, {u"Elm"_qs, u"4"_qs}}, {3, {u"Oak"_qs, u"5"_qs}}};
    QTest::newRow("LF") << QByteArray("site,score\nElm,4\nOak,5\n") << two;
    QTest::newRow("CRLF") << QByteArray("site,score\r\nElm,4\r\nOak,5\r\n") << two;
    QTest::newRow("CR") << QByteArray("site,score\rElm,4\rOak,5\r") << two;
    QTest::newRow("no line end at the end") << QByteArray("site,score\nElm,4\nOak,5") << two;
    QTest::newRow("blank lines") << QByteArray("site,score\r\n\r\nElm,4\r\n\r\n\r\nOak,5\r\n")
                                 << Rows{{3, {u"Elm"_qs, u"4"_qs}}, {6, {u"Oak"_qs, u"5"_qs}}};
    QTest::newRow("blank lines with CR") << QByteArray("site,score\r\rElm,4\r\rOak,5\r")
                                         << Rows{{3, {u"Elm"_qs, u"4"_qs}}, {5, {u"Oak"_qs, u"5"_qs}}};
    QTest::newRow("line break in a field") << QByteArray("site,text\nElm,\"kind\nand, calm\"\nOak,\"a\r\nb\"\nAsh,c\n")
        << Rows{{2, {u"Elm"_qs, u"kind\nand, calm"_qs}}, {4, {u"Oak"_qs, u"a\r\nb"_qs}}, {6, {u"Ash"_qs, u"c"_qs}}};
    QTest::newRow("quotes in a field") << QByteArray("site,text\nElm,\"she said \"\"well\"\"\"\nOak,5\" drain\n")
        << Rows{{2, {u"Elm"_qs, u"she said \"well\""_qs}}, {3, {u"Oak"_qs, u"5\" drain"_qs}}};
    QTest::newRow("ragged") << QByteArray("site,score\nElm\nOak,5,6\nAsh,7\n")
        << Rows{{2, {u"Elm"_qs}, true}, {3, {u"Oak"_qs, u"5"_qs, u"6"_qs}, true}, {4, {u"Ash"_qs, u"7"_qs}}};
    QTest::newRow("extra empty fields") << QByteArray("site,score\nElm,4,,\nOak,5\n") << two;
    QTest::newRow("empty fields") << QByteArray("site,score\n,\n\"\",5\n")
        << Rows{{2, {QString(), QString()}}, {3, {QString(), u"5"_qs}}};
    QTest::newRow("Excel's first line") << QByteArray("sep=;\r\nsite;score\r\nElm;4\r\n")
        << Rows{{3, {u"Elm"_qs, u"4"_qs}}};
    QTest::newRow("one column") << QByteArray("text\nkind\n\"a, b\"\n") << Rows{{2, {u"kind"_qs}}, {3, {u"a, b"_qs}}};
}

void tst_TableFile::rowsAreReadWithTheirLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<ReadRow>, rows);
    auto table = TableFile::open(write(bytes));
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    QList<ReadRow> read;
    QVERIFY(table->forEachRow([&read](const TableRow &row) {
        read << copyOf(row);
        return true;
    }).ok());
    QCOMPARE(read.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(read[i], rows[i]);
    QCOMPARE(table->estimateRows(), rows.size());
}

void tst_TableFile::encodingIsNamedAndDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray utf8 = QStringLiteral("site,text\nElm,\u00A35 \u2019 \u00E9\n").toUtf8();
    QTest::newRow("UTF-8") << utf8 << u"UTF-8"_qs;
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" + utf8) << u"UTF-8"_qs;
    QTest::newRow("Windows-1252") << QByteArray("site,text\nElm,\xA3" "5 \x92 \xE9\n") << u"Windows-1252"_qs;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE" + utf16(utf8, QStringConverter::Utf16LE)) << u"UTF-16"_qs;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF" + utf16(utf8, QStringConverter::Utf16BE)) << u"UTF-16"_qs;
    QTest::newRow("UTF-16 LE, no mark") << utf16(utf8, QStringConverter::Utf16LE) << u"UTF-16"_qs;
    QTest::newRow("UTF-16 BE, no mark") << utf16(utf8, QStringConverter::Utf16BE) << u"UTF-16"_qs;
}

void tst_TableFile::encodingIsNamedAndDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    auto table = TableFile::open(write(bytes));
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    QVERIFY2(table->shape().encoding.contains(name), qPrintable(table->shape().encoding));
    QCOMPARE(table->shape().columns, QStringList({u"site"_qs, u"text"_qs}));
    QCOMPARE(table->shape().bytes, bytes.size());
    QCOMPARE(table->shape().warnings, QStringList());
    const auto rows = table->preview(5);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().text(1), QStringLiteral("\u00A35 \u2019 \u00E9"));
}

void tst_TableFile::separatorIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QChar(u',') << 2;
    QTest::newRow("semicolon, decimal commas") << QByteArray("ward;rate\nElm;0,5\nOak;1,25\n") << QChar(u';') << 2;
    QTest::newRow("semicolon, commas in names") << QByteArray("ward, site;rate\nElm;5\nOak;6\n") << QChar(u';') << 2;
    QTest::newRow("tab") << QByteArray("a\tb\tc\nkind, calm\t2\t3\n") << QChar(u'\t') << 3;
    QTest::newRow("bar") << QByteArray("a|b\nx, y; z|2\n") << QChar(u'|') << 2;
    QTest::newRow("commas in quotes") << QByteArray("a;b\n\"1,2,3\";x\n\"4,5,6\";y\n") << QChar(u';') << 2;
    QTest::newRow("semicolons in texts") << QByteArray("id,text\n1,a; b; c\n2,d\n3,e; f\n") << QChar(u',') << 2;
    QTest::newRow("none") << QByteArray("text\nkind\ncalm\n") << QChar(u',') << 1;
}

void tst_TableFile::separatorIsFound()
{
    QFETCH(QByteArray, bytes);
    const auto table = TableFile::open(write(bytes));
    QVERIFY2(table.ok(), table ? "" : qPrintable(table.error().message));
    QTEST(table->shape().delimiter, "separator");
    QTEST(int(table->shape().columns.size()), "columns");
}

void tst_TableFile::columnNamesAreMadeUnique()
{
    const auto table = TableFile::open(write("Site,site, ,Site (2),\" Free\n text \"\nA,B,C,D,E\n"));
    QVERIFY(table.ok());
    QCOMPARE(table->shape().columns,
        QStringList({u"Site"_qs, u"site (2)"_qs, u"Column 3"_qs, u"Site (2) (2)"_qs, u"Free text"_qs}));
    QCOMPARE(table->shape().warnings.size(), 2);
    QVERIFY(table->shape().warnings[0].contains(u"site (2), Site (2) (2)"_qs));
    QVERIFY(table->shape().warnings[1].contains(u"Column 3"_qs));
}

void tst_TableFile::emptyColumnsAtTheEndAreLeftOut()
{
    auto table = TableFile::open(write("site,score,,\nElm,4,,\nOak,5,,\n"));
    QVERIFY(table.ok());
    QCOMPARE(table->shape().columns, QStringList({u"site"_qs, u"score"_qs}));
    QCOMPARE(table->shape().warnings.size(), 1);
    QVERIFY(table->forEachRow([](const TableRow &row) { return !row.isRagged() && row.fieldCount() == 2; }).ok());
    QVERIFY(!table->sha256().isEmpty());
}

void tst_TableFile::openQuotationMarkIsReportedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("last row") << QByteArray("site,text\nElm,fine\nOak,\"never closed\nAsh,fine\n") << u"line 3 "_qs;
    QTest::newRow("after a field with line breaks")
        << QByteArray("site,text,more\nElm,fine,x\n\"a\nb\nc\",\"open\nAsh,fine\n") << u"line 5 "_qs;
}

void tst_TableFile::openQuotationMarkIsReportedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    auto table = TableFile::open(write(bytes));
    QVERIFY(table.ok());
    int rows = 0;
    const Status status = table->forEachRow([&rows](const TableRow &) { return ++rows > 0; });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Unreadable);
    QVERIFY2(status.error().message.contains(line), qPrintable(status.error().message));
    QVERIFY(rows >= 1);
    QVERIFY(table->sha256().isEmpty());
}

void tst_TableFile::strayQuotationMarkInALongFileIsReported()
{
    // Line 51 opens a quotation mark, and two million bytes follow.
    auto table = TableFile::open(write(longTable(49) + "00000049,\"Elm ward\n" + longTable(100000)));
    QVERIFY(table.ok());
    const Status status = table->forEachRow([](const TableRow &) { return true; });
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(QStringLiteral("line 51 ")), qPrintable(status.error().message));
}

void tst_TableFile::previewShowsTheFirstRows()
{
    const auto table = TableFile::open(write(longTable(1000)));
    QVERIFY(table.ok());
    const auto rows = table->preview(3);
    QVERIFY(rows.ok());
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(2).field(0), QByteArrayView("00000002"));
    QCOMPARE(rows->at(2).field(1), QByteArrayView("Elm ward 4"));
    QCOMPARE(rows->at(2).field(2), QByteArrayView());
    QCOMPARE(rows->at(2).field(-1), QByteArrayView());
    QCOMPARE(rows->at(2).line(), 4);
    QVERIFY(table->preview(0).value().isEmpty());
}

void tst_TableFile::visitorMayStop()
{
    auto table = TableFile::open(write(longTable(1000)));
    QVERIFY(table.ok());
    int rows = 0;
    QVERIFY(table->forEachRow([&rows](const TableRow &) { return ++rows < 10; }).ok());
    QCOMPARE(rows, 10);
    QVERIFY(table->sha256().isEmpty());
}

void tst_TableFile::readingIsCancelledMidway()
{
    const QByteArray bytes = longTable(300000);
    auto table = TableFile::open(write(bytes));
    QVERIFY(table.ok());
    int rows = 0;
    QList<qint64> done;
    const Status status = table->forEachRow([&rows](const TableRow &) { return ++rows > 0; },
        [&](qint64 now, qint64 total) {
            done << now;
            return total == bytes.size() && now * 2 < total;
        });
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Cancelled);
    QVERIFY(done.size() > 1);
    QVERIFY(std::is_sorted(done.begin(), done.end()));
    QVERIFY(done.last() < bytes.size());
    QVERIFY(rows > 0 && rows < 300000);
    QVERIFY(table->sha256().isEmpty());
}

void tst_TableFile::digestIsThatOfTheRawBytes()
{
    auto table = TableFile::open(write("site,score\nAsh ward,4\n"));
    QVERIFY(table.ok());
    QVERIFY(table->forEachRow([](const TableRow &) { return true; }).ok());
    // printf 'site,score\nAsh ward,4\n' | sha256sum
    QCOMPARE(table->sha256(), QByteArray("5266c6fcab032dbfb32b8b197c72e4f72369e5cae2e132638437858637d525ec"));
    QCOMPARE(table->shape().sha256, table->sha256());
}

void tst_TableFile::digestOfPiecesIsThatOfTheWhole()
{
    Sha256 digest;
    digest.add("a");
    digest.add({});
    digest.add("bc");
    // FIPS 180-2, appendix B.1
    QCOMPARE(digest.hex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void tst_TableFile::fileThatChangesIsRefused_data()
{
    QTest::addColumn<int>("rowsLater");
    QTest::addColumn<bool>("whileReading");
    QTest::newRow("grows before reading") << 400000 << false;
    QTest::newRow("shrinks before reading") << 10 << false;
    QTest::newRow("grows while reading") << 400000 << true;
    QTest::newRow("shrinks while reading") << 200000 << true;
}

void tst_TableFile::fileThatChangesIsRefused()
{
    QFETCH(int, rowsLater);
    QFETCH(bool, whileReading);
    auto table = TableFile::open(write(longTable(300000)));
    QVERIFY(table.ok());
    if (!whileReading)
        write(longTable(rowsLater));
    bool changed = !whileReading;
    const Status status = table->forEachRow([&](const TableRow &) {
        if (!changed)
            write(longTable(rowsLater));
        changed = true;
        return true;
    });
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(QStringLiteral("changed")));
    QVERIFY(table->sha256().isEmpty());
}

void tst_TableFile::bytesThatAreNoTextAreFoundLate()
{
    auto table = TableFile::open(write(longTable(100000) + QByteArray("1,\0\0\n", 5)));
    QVERIFY(table.ok());
    const Status status = table->forEachRow([](const TableRow &) { return true; });
    QVERIFY(!status);
    QVERIFY(status.error().message.contains(QStringLiteral("not text")));
}

void tst_TableFile::damageBeyondTheSampleIsReported()
{
    auto table = TableFile::open(write(longTable(100000) + "1,caf\xC3\x83\xC2\xA9\n"));
    QVERIFY(table.ok());
    QCOMPARE(table->shape().warnings, QStringList());
    QVERIFY(table->forEachRow([](const TableRow &) { return true; }).ok());
    QCOMPARE(table->shape().warnings.size(), 1);
    QVERIFY(table->shape().warnings.first().contains(QStringLiteral("damaged")));
}

void tst_TableFile::rowsAreEstimated()
{
    const auto table = TableFile::open(write(longTable(100000)));
    QVERIFY(table.ok());
    QVERIFY2(std::abs(table->estimateRows() - 100000) < 5000, qPrintable(QString::number(table->estimateRows())));
}

QTEST_GUILESS_MAIN(tst_TableFile)
#include "tst_tablefile.moc"
