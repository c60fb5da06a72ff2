#include "interchange/xlsxfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

#include <zlib.h>

using namespace candour;

namespace {

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    return size == 2 ? qFromLittleEndian<quint16>(bytes.constData() + at) : qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray inflated(QByteArray packed, quint32 size)
{
    QByteArray plain(size, '\0');
    z_stream stream = {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = size;
    const bool whole = inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    return whole ? plain : QByteArray();
}

/// One file out of a zip archive, found by its entry in the central directory: PKWARE's APPNOTE, 4.3.7 and 4.3.12.
/// By hand, because QuaZip and libxlsxwriter carry functions of the same names and cannot share a process.
QByteArray part(const QString &workbook, const QByteArray &name)
{
    QFile file(workbook);
    const QByteArray zip = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
        if (zip.sliced(at + 46, number(zip, at + 28, 2)) != name)
            continue;
        const qsizetype local = number(zip, at + 42, 4);
        const qsizetype begin = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2);
        const QByteArray packed = zip.sliced(begin, number(zip, at + 20, 4));
        return number(zip, at + 10, 2) == 0 ? packed : inflated(packed, number(zip, at + 24, 4));
    }
    return {};
}

QByteArray sheetOf(const QString &workbook)
{
    return part(workbook, "xl/worksheets/sheet1.xml");
}

/// What stands between the tags of one cell, with the attributes of its tag: `A2` gives `s="1"><v>…</v>`.
QByteArray cell(const QByteArray &sheet, const QByteArray &reference)
{
    const QByteArray opening = "<c r=\"" + reference + '"';
    const qsizetype begin = sheet.indexOf(opening);
    if (begin < 0)
        return {};
    return sheet.sliced(begin, sheet.indexOf("</c>", begin) - begin);
}

} // namespace

class tst_XlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void valuesKeepTheirKinds();
    void headerIsBoldStaysInViewAndFilters();
    void sheetNameIsCleaned();
    void sameRowsGiveTheSameBytes();
    void workbookAppearsOnlyWhenFinished();
    void olderWorkbookIsReplaced();
    void placeThatCannotBeWrittenIsRefused();
    void whatExcelCannotHoldIsRefused();

private:
    QString write(const QVariantList &values, const XlsxOptions &options = {});

    QTemporaryDir m_folder;
};

QString tst_XlsxWriter::write(const QVariantList &values, const XlsxOptions &options)
{
    const QString path = m_folder.filePath(QStringLiteral("out.xlsx"));
    QStringList columns;
    for (qsizetype i = 0; i < values.size(); ++i)
        columns << QStringLiteral("Column %1").arg(i);
    auto writer = xlsxFile(path, options);
    const bool written = writer && writer.value()->begin(columns) && writer.value()->row(values) && writer.value()->finish();
    return written ? path : QString();
}

void tst_XlsxWriter::valuesKeepTheirKinds()
{
    const QDateTime instant(QDate(2026, 7, 1), QTime(11, 0), Qt::UTC);
    const QString path = write({u"=1+1 & \u00A3"_qs, 42, 0.5, QDate(2026, 4, 30), instant, true, QVariant(),
        Q_INT64_C(9007199254740993), QDate(1899, 12, 31), u" x\uFFFF"_qs});
    QVERIFY(!path.isEmpty());
    const QByteArray sheet = sheetOf(path);
    QVERIFY(cell(sheet, "A2").contains("t=\"inlineStr\"><is><t>=1+1 &amp; \xC2\xA3</t>"));
    QVERIFY(cell(sheet, "B2").endsWith("><v>42</v>"));
    QVERIFY(cell(sheet, "C2").endsWith("><v>0.5</v>"));
    // Day numbers of Excel count from 1 = 1 January 1900 with a 29 February 1900 that never was:
    // 1 January 2026 is 46023 and 30 April is 119 days later; 1 July is 181 days later, 11:00 UTC is noon in London.
    QVERIFY2(cell(sheet, "D2").endsWith("><v>46142</v>"), cell(sheet, "D2").constData());
    QVERIFY(cell(sheet, "D2").contains(" s=\""));
    QVERIFY2(cell(sheet, "E2").endsWith("><v>46204.5</v>"), cell(sheet, "E2").constData());
    QVERIFY(cell(sheet, "F2").endsWith("t=\"b\"><v>1</v>"));
    QCOMPARE(cell(sheet, "G2"), QByteArray());
    QVERIFY(cell(sheet, "H2").contains("<t>9007199254740993</t>"));
    QVERIFY(cell(sheet, "I2").contains("<t>1899-12-31</t>"));
    QVERIFY(cell(sheet, "J2").contains("<t xml:space=\"preserve\"> x\xEF\xBF\xBD</t>"));
    QVERIFY(!part(path, "[Content_Types].xml").isEmpty());
    QVERIFY(part(path, "xl/styles.xml").contains("dd mmm yyyy"));
}

void tst_XlsxWriter::headerIsBoldStaysInViewAndFilters()
{
    const QString path = write({1, 2});
    const QByteArray sheet = sheetOf(path);
    QVERIFY(cell(sheet, "A1").contains(" s=\"1\"") && cell(sheet, "A1").contains("Column 0"));
    QVERIFY(part(path, "xl/styles.xml").contains("<b/>"));
    QVERIFY(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
    QVERIFY(sheet.contains("<autoFilter ref=\"A1:B2\"/>"));
}

void tst_XlsxWriter::sheetNameIsCleaned()
{
    const QString path = write({1}, {.sheetName = u"'Ward 4/5: [all] incidents by month and site'"_qs});
    const QByteArray workbook = part(path, "xl/workbook.xml");
    QVERIFY2(workbook.contains("<sheet name=\"Ward 4 5 all incidents by mont"), workbook.constData());
}

void tst_XlsxWriter::sameRowsGiveTheSameBytes()
{
    const XlsxOptions options{.created = QDateTime(QDate(2026, 4, 30), QTime(12, 0), Qt::UTC)};
    QFile file(write({u"a"_qs, 1}, options));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readAll();
    file.close();
    QTest::qWait(1100);   // the workbook would otherwise note the second of its making
    QFile again(write({u"a"_qs, 1}, options));
    QVERIFY(again.open(QIODevice::ReadOnly));
    QVERIFY(first.startsWith("PK\x03\x04"));
    QVERIFY(again.readAll() == first);
}

void tst_XlsxWriter::workbookAppearsOnlyWhenFinished()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_qs);
    {
        auto abandoned = xlsxFile(path);
        QVERIFY(abandoned.ok());
        QVERIFY(abandoned.value()->begin({u"a"_qs}).ok());
        QVERIFY(abandoned.value()->row({1}).ok());
        QVERIFY(!QFileInfo::exists(path));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void tst_XlsxWriter::olderWorkbookIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_qs);
    for (const int number : {1, 2}) {
        auto writer = xlsxFile(path);
        QVERIFY(writer.ok());
        QVERIFY(writer.value()->begin({u"a"_qs}).ok());
        QVERIFY(writer.value()->row({number}).ok());
        QVERIFY(writer.value()->finish().ok());
    }
    QVERIFY(cell(sheetOf(path), "A2").endsWith("><v>2</v>"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"out.xlsx"_qs});
}

void tst_XlsxWriter::placeThatCannotBeWrittenIsRefused()
{
    for (const QString &path : {m_folder.filePath(u"absent/out.xlsx"_qs), m_folder.path()}) {
        const auto writer = xlsxFile(path);
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, Error::Kind::ReadOnly);
        QVERIFY(!writer.error().message.isEmpty());
    }
}

void tst_XlsxWriter::whatExcelCannotHoldIsRefused()
{
    auto writer = xlsxFile(m_folder.filePath(u"refused.xlsx"_qs));
    QVERIFY(writer.ok());
    QVERIFY(!writer.value()->begin({}).ok());
    QVERIFY(!writer.value()->begin(QStringList(16385, u"a"_qs)).ok());
    QVERIFY(writer.value()->begin({u"comment"_qs}).ok());
    // 32,767 characters is the most a cell holds: Microsoft, "Excel specifications and limits".
    QVERIFY(writer.value()->row({QString(32767, u'x')}).ok());
    const Status tooLong = writer.value()->row({QString(32768, u'x')});
    QVERIFY(!tooLong);
    QVERIFY2(tooLong.error().message.contains(u"comment"_qs), qPrintable(tooLong.error().message));
    QVERIFY(!writer.value()->row({1, 2}).ok());
}

QTEST_GUILESS_MAIN(tst_XlsxWriter)
#include "tst_xlsxwriter.moc"
