#include "fuzz/tablefilecheck.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace candour;

namespace {

/// Sound tables of every kind, to be spoilt.
QList<QByteArray> corpus()
{
    const QString text = QStringLiteral("site,score,text\r\nElm,4,\"kind, calm\"\r\nOak,5,\"two\nlines \u2019 \u00E9\"\r\n");
    return {
        text.toUtf8(),
        "\xEF\xBB\xBF" + text.toUtf8(),
        "\xFF\xFE" + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(text)),
        QByteArray(QStringEncoder(QStringConverter::Utf16BE).encode(text)),
        "site;rate;note\nElm;0,5;\xA3" "5\nOak;1,25;\x92\n",
        "a\tb\tc\n1\t2\t3\n4\t5\n6\t7\t8\t9\n",
        "sep=|\r\na|a||\r\n1|2||\r\n",
        QByteArray("text\n") + QByteArray(70000, 'x') + "\nshort\n",
    };
}

/// One to eight small injuries: what copying, cutting and foreign programs do to a file.
QByteArray spoilt(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {"\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", QByteArray(1, '\0'),
        "\xFF", "\xC3", "\xE2\x80", "\xEF\xBB\xBF", "\xFF\xFE", "sep=,", "PK\x03\x04", "\x1A", " ", "^"};
    for (int injuries = 1 + random.bounded(8); injuries > 0 && !bytes.isEmpty(); --injuries) {
        const qsizetype at = random.bounded(qint64(bytes.size()));
        const qsizetype length = random.bounded(qint64(std::min<qsizetype>(40, bytes.size() - at) + 1));
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.insert(at, pieces[random.bounded(int(pieces.size()))]);
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.sliced(at, length));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes.replace(at, 1, pieces[random.bounded(int(pieces.size()))]);
        }
    }
    return bytes;
}

} // namespace

class tst_TableFileFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void soundTablesAreRead();
    void spoiltTablesGiveRowsOrOneSentence();
};

void tst_TableFileFuzz::soundTablesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    for (const QByteArray &bytes : corpus()) {
        QCOMPARE(test::checkTableFile(path, bytes), QString());
        QVERIFY(TableFile::open(path).ok());
    }
}

void tst_TableFileFuzz::spoiltTablesGiveRowsOrOneSentence()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    const QList<QByteArray> sound = corpus();
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        QRandomGenerator random(seed);
        const QByteArray bytes = spoilt(sound[seed % sound.size()], random);
        const QString fault = test::checkTableFile(path, bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
    }
}

QTEST_GUILESS_MAIN(tst_TableFileFuzz)
#include "tst_tablefilefuzz.moc"
