#include "interchange/textencoding.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace candour;

namespace {

/// The whole of `bytes`, handed over in pieces of `pieceSize`.
QByteArray decoded(const QByteArray &bytes, TextEncoding encoding, qsizetype pieceSize)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize)
        text += decoder.decode(QByteArrayView(bytes).sliced(at, std::min(pieceSize, bytes.size() - at)));
    return text + decoder.finish();
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(text);
}

} // namespace

class tst_TextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void encodingIsRecognised_data();
    void encodingIsRecognised();
    void piecesOfAnySizeGiveTheSameText_data();
    void piecesOfAnySizeGiveTheSameText();
    void otherKindsOfFileAreRecognised_data();
    void otherKindsOfFileAreRecognised();
    void characterCutOffAtTheEndOfTheSampleIsNoFault();
    void lateWindowsBytesAreReadAndNamed();
    void mixedEncodingsAreReported();
    void damageIsCounted_data();
    void damageIsCounted();
    void nulIsNoticed();
};

void tst_TextEncoding::encodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QString text = QStringLiteral("ward,comment\nElm,caf\u00E9 was fine\n");
    QTest::newRow("plain ASCII") << QByteArray("a,b\n1,2\n") << TextEncoding::Utf8;
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << TextEncoding::Utf8WithMark;
    QTest::newRow("UTF-16 little, mark")
        << QByteArray("\xFF\xFE" + utf16(text, QStringConverter::Utf16LE)) << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 big, mark")
        << QByteArray("\xFE\xFF" + utf16(text, QStringConverter::Utf16BE)) << TextEncoding::Utf16BigEndian;
    QTest::newRow("UTF-16 little") << utf16(text, QStringConverter::Utf16LE) << TextEncoding::Utf16LittleEndian;
    QTest::newRow("UTF-16 big") << utf16(text, QStringConverter::Utf16BE) << TextEncoding::Utf16BigEndian;
    QTest::newRow("Windows-1252") << QByteArray("price\n\xA3" "5\n") << TextEncoding::Windows1252;
    QTest::newRow("mostly UTF-8, one stray byte") << QByteArray("\xC3\xA9 \xC3\xA8 \xE2\x80\x99 \xA3") << TextEncoding::Utf8;
}

void tst_TextEncoding::encodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QCOMPARE(fileKind(bytes), FileKind::Text);
    QCOMPARE(detectEncoding(bytes, true), encoding);
    QVERIFY(!encodingName(encoding).isEmpty());
}

void tst_TextEncoding::piecesOfAnySizeGiveTheSameText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("expected");
    // The euro sign, quotation marks and dashes of 0x80 to 0x9F are what tells Windows-1252 from Latin-1:
    // https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
    QTest::newRow("Windows-1252") << QByteArray("\x80 \xA3 \x91it\x92s\x94 \x96 \x85 \xE9 \x9F") << TextEncoding::Windows1252
                                  << QStringLiteral("\u20AC \u00A3 \u2018it\u2019s\u201D \u2013 \u2026 \u00E9 \u0178");
    const QString text = QStringLiteral("caf\u00E9 \u2019 \U0001F600 end");
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8 << text;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << TextEncoding::Utf8WithMark << text;
    QTest::newRow("UTF-16 little") << utf16(text, QStringConverter::Utf16LE) << TextEncoding::Utf16LittleEndian << text;
    QTest::newRow("UTF-16 big, mark")
        << QByteArray("\xFE\xFF" + utf16(text, QStringConverter::Utf16BE)) << TextEncoding::Utf16BigEndian << text;
    QTest::newRow("UTF-8 cut short") << QByteArray("ab\xE2\x82") << TextEncoding::Utf8 << QStringLiteral("ab\u00E2\u201A");
}

void tst_TextEncoding::piecesOfAnySizeGiveTheSameText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, expected);
    for (qsizetype pieceSize = 1; pieceSize <= bytes.size(); ++pieceSize)
        QCOMPARE(QString::fromUtf8(decoded(bytes, encoding, pieceSize)), expected);
}

void tst_TextEncoding::otherKindsOfFileAreRecognised_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<FileKind>("kind");
    // First bytes as listed on https://en.wikipedia.org/wiki/List_of_file_signatures
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0\x10\0", 18) << FileKind::SqliteDatabase;
    QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0[Content_Types].xml", 31)
                              << FileKind::ExcelWorkbook;
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0readme.txt", 18) << FileKind::ZipArchive;
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10) << FileKind::OldExcelWorkbook;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << FileKind::Pdf;
    QTest::newRow("NULs in no pattern") << QByteArray("a,b\n\0\0\0\1\2,c\n", 13) << FileKind::OtherBinary;
    QTest::newRow("one NUL in text") << QByteArray("site,score\nElm\0ward,4\n", 22) << FileKind::OtherBinary;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03\x04\x05 abc") << FileKind::OtherBinary;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0,\0\0\0b\0\0\0", 16) << FileKind::OtherBinary;
    QTest::newRow("text") << QByteArray("a,b\n1,2\n") << FileKind::Text;
}

void tst_TextEncoding::otherKindsOfFileAreRecognised()
{
    QFETCH(QByteArray, head);
    QTEST(fileKind(head), "kind");
}

void tst_TextEncoding::characterCutOffAtTheEndOfTheSampleIsNoFault()
{
    QCOMPARE(detectEncoding("site\ncaf\xC3", false), TextEncoding::Utf8);
    QCOMPARE(detectEncoding("site\ncaf\xC3", true), TextEncoding::Windows1252);
}

void tst_TextEncoding::lateWindowsBytesAreReadAndNamed()
{
    TextDecoder decoder(TextEncoding::Utf8);
    QByteArray text = decoder.decode("price\n4\n").toByteArray();
    text += decoder.decode("\xA3" "5\n");
    text += decoder.finish();
    QCOMPARE(QString::fromUtf8(text), QStringLiteral("price\n4\n\u00A3" "5\n"));
    QCOMPARE(decoder.encoding(), TextEncoding::Windows1252);
    QVERIFY(!decoder.damage().any());
}

void tst_TextEncoding::mixedEncodingsAreReported()
{
    TextDecoder decoder(TextEncoding::Utf8);
    QByteArray text = decoder.decode("caf\xC3\xA9 \xA3" "5\n").toByteArray();
    text += decoder.finish();
    QCOMPARE(QString::fromUtf8(text), QStringLiteral("caf\u00E9 \u00A3" "5\n"));
    QCOMPARE(decoder.encoding(), TextEncoding::Utf8);
    QCOMPARE(decoder.damage().mixed, 1);
}

void tst_TextEncoding::damageIsCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("replaced");
    QTest::addColumn<qint64>("garbled");
    QTest::newRow("sound") << QStringLiteral("caf\u00E9 \u00A3 5 \u2019 \u00C9\u00C2") << qint64(0) << qint64(0);
    QTest::newRow("lost") << QStringLiteral("caf\uFFFD, \uFFFD") << qint64(2) << qint64(0);
    QTest::newRow("e acute") << QStringLiteral("caf\u00C3\u00A9") << qint64(0) << qint64(1);
    QTest::newRow("pound") << QStringLiteral("\u00C2\u00A3" "5 and \u00C2\u00A3" "6") << qint64(0) << qint64(2);
    QTest::newRow("apostrophe") << QStringLiteral("it\u00E2\u20AC\u2122s") << qint64(0) << qint64(1);
}

void tst_TextEncoding::damageIsCounted()
{
    QFETCH(QString, text);
    const TextDamage damage = damageIn(text.toUtf8());
    QTEST(damage.replaced, "replaced");
    QTEST(damage.garbled, "garbled");
}

void tst_TextEncoding::nulIsNoticed()
{
    TextDecoder decoder(TextEncoding::Utf8);
    QCOMPARE(decoder.decode("a,b\n"), QByteArrayView("a,b\n"));
    QVERIFY(!decoder.sawNul());
    QCOMPARE(decoder.decode(QByteArrayView("c\0d", 3)).size(), 3);
    QVERIFY(decoder.sawNul());
}

QTEST_GUILESS_MAIN(tst_TextEncoding)
#include "tst_textencoding.moc"
