#include "interchange/csvwriter.h"
#include "interchange/tablefile.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace candour;

namespace {

/// What the writer makes of one row under the columns a, b, c…
QByteArray written(const QVariantList &values, CsvOptions options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    QStringList columns;
    for (qsizetype i = 0; i < values.size(); ++i)
        columns << QString(QChar(u'a' + int(i)));
    if (!writer.begin(columns) || !writer.row(values) || !writer.finish())
        return "not written";
    return buffer.data();
}

QString randomText(QRandomGenerator &random)
{
    // What breaks readers, more often than it would be by chance.
    static const QStringList pieces = {u"\""_qs, u"\"\""_qs, u","_qs, u";"_qs, u"\n"_qs, u"\r\n"_qs, u"\r"_qs, u" "_qs,
        u"\t"_qs, u"="_qs, u"'"_qs, u"word"_qs, u"7"_qs, QStringLiteral("\u00E9"), QStringLiteral("\U0001F600"), QString()};
    QString text;
    for (int count = random.bounded(6); count > 0; --count)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

} // namespace

class tst_CsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void valuesAreWritten_data();
    void valuesAreWritten();
    void formulasAreGuarded_data();
    void formulasAreGuarded();
    void guardCanBeTurnedOff();
    void markAndSeparatorAreOptions();
    void rowOfAnotherLengthIsRefused();
    void fileAppearsOnlyWhenFinished();
    void folderThatCannotBeWrittenIsRefused();
    void fullDiskIsReported();
    void randomTablesAreReadBackEqual();
};

void tst_CsvWriter::valuesAreWritten_data()
{
    QTest::addColumn<QVariantList>("values");
    QTest::addColumn<QByteArray>("line");
    // RFC 4180, section 2
    QTest::newRow("plain") << QVariantList{u"aaa"_qs, u"b b"_qs} << QByteArray("aaa,b b");
    QTest::newRow("comma") << QVariantList{u"a,b"_qs, u"c"_qs} << QByteArray("\"a,b\",c");
    QTest::newRow("quotes") << QVariantList{u"b\"bb"_qs, u""_qs} << QByteArray("\"b\"\"bb\",");
    QTest::newRow("line breaks") << QVariantList{u"a\nb"_qs, u"c\r\nd"_qs} << QByteArray("\"a\nb\",\"c\r\nd\"");
    QTest::newRow("outer blanks") << QVariantList{u" a"_qs, u"b "_qs} << QByteArray("\" a\",\"b \"");
    QTest::newRow("nothing") << QVariantList{QVariant(), QVariant()} << QByteArray(",");
    QTest::newRow("one empty field") << QVariantList{u""_qs} << QByteArray("\"\"");
    QTest::newRow("numbers") << QVariantList{-5, 0.1, 1e21, Q_INT64_C(9007199254740993)}
                             << QByteArray("-5,0.1,1e+21,9007199254740993");
    QTest::newRow("yes and no") << QVariantList{true, false} << QByteArray("true,false");
    QTest::newRow("days and instants")
        << QVariantList{QDate(2026, 4, 30), QDateTime(QDate(2026, 7, 1), QTime(13, 5), QTimeZone("Europe/London"))}
        << QByteArray("2026-04-30,2026-07-01T12:05:00Z");
    QTest::newRow("several") << QVariantList{QStringList{u"x"_qs, u"y"_qs}} << QByteArray("x; y");
    QTest::newRow("beyond ASCII") << QVariantList{QStringLiteral("\u00A3")} << QByteArray("\xC2\xA3");
}

void tst_CsvWriter::valuesAreWritten()
{
    QFETCH(QVariantList, values);
    QFETCH(QByteArray, line);
    const QByteArray all = written(values, {.byteOrderMark = false});
    QVERIFY(all.startsWith("a"));
    QCOMPARE(all.sliced(all.indexOf("\r\n") + 2), line + "\r\n");
}

void tst_CsvWriter::formulasAreGuarded_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("field");
    // https://owasp.org/www-community/attacks/CSV_Injection
    QTest::newRow("equals") << QVariant(u"=1+2"_qs) << QByteArray("'=1+2");
    QTest::newRow("plus") << QVariant(u"+cmd"_qs) << QByteArray("'+cmd");
    QTest::newRow("minus") << QVariant(u"-2+3"_qs) << QByteArray("'-2+3");
    QTest::newRow("at") << QVariant(u"@SUM(A1)"_qs) << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QVariant(u"\t=1"_qs) << QByteArray("'\t=1");
    QTest::newRow("return") << QVariant(u"\r=1"_qs) << QByteArray("\"'\r=1\"");
    QTest::newRow("quoted too") << QVariant(u"=A1,\"x\""_qs) << QByteArray("\"'=A1,\"\"x\"\"\"");
    QTest::newRow("number") << QVariant(-5) << QByteArray("-5");
    QTest::newRow("number as text") << QVariant(u"-5.25"_qs) << QByteArray("-5.25");
    QTest::newRow("inside") << QVariant(u"a=b"_qs) << QByteArray("a=b");
}

void tst_CsvWriter::formulasAreGuarded()
{
    QFETCH(QVariant, value);
    QFETCH(QByteArray, field);
    QCOMPARE(written({value}, {.byteOrderMark = false}), "a\r\n" + field + "\r\n");
}

void tst_CsvWriter::guardCanBeTurnedOff()
{
    QCOMPARE(written({u"=1"_qs}, {.byteOrderMark = false, .guardFormulas = false}), QByteArray("a\r\n=1\r\n"));
}

void tst_CsvWriter::markAndSeparatorAreOptions()
{
    QCOMPARE(written({u"x,y"_qs, u"z;"_qs}, {.delimiter = ';'}), QByteArray("\xEF\xBB\xBF" "a;b\r\nx,y;\"z;\"\r\n"));
}

void tst_CsvWriter::rowOfAnotherLengthIsRefused()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    QVERIFY(writer.begin({u"a"_qs, u"b"_qs}).ok());
    const Status status = writer.row({1});
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Invalid);
}

void tst_CsvWriter::fileAppearsOnlyWhenFinished()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_qs);
    {
        auto abandoned = CsvWriter::toFile(path);
        QVERIFY(abandoned.ok());
        QVERIFY(abandoned.value()->begin({u"a"_qs}).ok());
    }
    QVERIFY(QDir(folder.path()).isEmpty());

    auto writer = CsvWriter::toFile(path);
    QVERIFY(writer.ok());
    QVERIFY(writer.value()->begin({u"a"_qs}).ok());
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(writer.value()->row({1}).ok());
    QVERIFY(writer.value()->finish().ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF" "a\r\n1\r\n"));
}

void tst_CsvWriter::folderThatCannotBeWrittenIsRefused()
{
    const QTemporaryDir folder;
    const auto writer = CsvWriter::toFile(folder.filePath(u"absent/out.csv"_qs));
    QVERIFY(!writer);
    QCOMPARE(writer.error().kind, Error::Kind::ReadOnly);
    QVERIFY(!writer.error().message.isEmpty());
}

void tst_CsvWriter::fullDiskIsReported()
{
    QFile full(u"/dev/full"_qs);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("this system has no device that is always full");
    CsvWriter writer(full);
    Status status = writer.begin({u"a"_qs});
    if (status)
        status = writer.finish();
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Failed);
    QVERIFY(status.error().message.contains(u"disk"_qs));
}

void tst_CsvWriter::randomTablesAreReadBackEqual()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"random.csv"_qs);
    for (quint32 seed = 1; seed <= 500; ++seed) {
        QRandomGenerator random(seed);
        const int columns = 1 + random.bounded(5);
        QStringList names;
        for (int column = 0; column < columns; ++column)
            names << u"column %1"_qs.arg(column);
        QList<QStringList> rows(1 + random.bounded(12), QStringList(columns));
        auto writer = CsvWriter::toFile(path, {.byteOrderMark = random.bounded(2) == 1, .guardFormulas = false});
        QVERIFY(writer.ok() && writer.value()->begin(names).ok());
        for (QStringList &row : rows) {
            QVariantList values;
            for (QString &text : row)
                values << (text = randomText(random));
            QVERIFY(writer.value()->row(values).ok());
        }
        QVERIFY(writer.value()->finish().ok());

        auto table = TableFile::open(path);
        QVERIFY2(table.ok(), qPrintable(u"seed %1: %2"_qs.arg(seed).arg(table ? QString() : table.error().message)));
        QList<QStringList> read;
        QVERIFY(table->forEachRow([&read](const TableRow &row) {
            QStringList fields;
            for (int column = 0; column < row.fieldCount(); ++column)
                fields << row.text(column);
            read << fields;
            return true;
        }).ok());
        QVERIFY2(read == rows, qPrintable(u"seed %1"_qs.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(tst_CsvWriter)
#include "tst_csvwriter.moc"
