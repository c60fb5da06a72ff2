#include "importfixture.h"

#include <QRegularExpression>

using namespace candour;
using candour::test::ImportFixture;

class tst_ImportBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void aBadFileIsOneSentenceAndChangesNothing_data();
    void aBadFileIsOneSentenceAndChangesNothing();
    void aBadMappingIsRefused_data();
    void aBadMappingIsRefused();
    void aFileThatIsNotThereIsNotFound();
    void anUnknownKindNamesTheKnownOnes();
};

void tst_ImportBadFiles::aBadFileIsOneSentenceAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header alone") << QByteArray("score,comment\n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1", 24);
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\6\0\x08\0\0\0!\0[Content_Types].xml xl/workbook.xml", 50);
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
    QTest::newRow("a quotation mark that never closes") << "score,comment\n1,\"open\n" + QByteArray("2,more\n").repeated(50);
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n");
    QTest::newRow("no row that can be taken") << QByteArray("score,comment\n1\n2\n");
    QTest::newRow("bytes that are no text, far down") << "score,comment\n" + QByteArray("1,fine\n").repeated(60'000) + QByteArray("\0\0\0\1", 4);
}

void tst_ImportBadFiles::aBadFileIsOneSentenceAndChangesNothing()
{
    QFETCH(QByteArray, bytes);
    ImportFixture fixture;
    const QByteArray before = fixture.digest();
    ImportMapping mapping;
    mapping.columns = {{u"score"_qs, u"fft_score"_qs}, {u"comment"_qs, u"comment"_qs}};
    mapping.scoreDirection = ScoreDirection::OneIsBest;

    auto importer = Importer::open(fixture.write(bytes), u"feedback"_qs, fixture.reg(), fixture.reference());
    const auto outcome = importer ? importer->run(mapping) : Result<ImportOutcome>(importer.error());
    QVERIFY(!outcome.ok());
    const Error &error = outcome.error();
    QVERIFY2(!error.message.isEmpty() && !error.message.contains(u'\n'), qPrintable(error.message));
    QVERIFY(error.kind != Error::Kind::Refused || !error.missing.isEmpty());
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(fixture.all(u"import_batch"_qs).size(), 0);
    QVERIFY(fixture.reg().check().ok());
}

void tst_ImportBadFiles::aBadMappingIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing mapped") << QByteArray(R"({"columns": {}})") << u"Say which column holds"_qs;
    QTest::newRow("column not in the file") << QByteArray(R"({"columns": {"stars": "fft_score"}})") << u"no column “stars”"_qs;
    QTest::newRow("unknown target") << QByteArray(R"({"columns": {"score": "fft_score", "comment": "remark"}})") << u"remark"_qs;
    QTest::newRow("two columns for one score") << QByteArray(R"({"columns": {"score": "fft_score", "other": "fft_score"}})") << u"Only one column"_qs;
    QTest::newRow("code of no list") << QByteArray(R"({"columns": {"score": "fft_score"}, "codes": {"fft_score": {"1": "splendid"}}})") << u"splendid"_qs;
    QTest::newRow("constant of no list") << QByteArray(R"({"columns": {"score": "fft_score"}, "constants": {"setting": "moon"}})") << u"moon"_qs;
    QTest::newRow("for another kind") << QByteArray(R"({"kind": "incidents", "columns": {"score": "fft_score"}})") << u"incidents"_qs;
    QTest::newRow("kind of question of no list") << QByteArray(R"({"columns": {"score": "fft_score"}, "question_types": {"Why?": "odd"}})") << u"odd"_qs;
}

void tst_ImportBadFiles::aBadMappingIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    ImportFixture fixture;
    const QByteArray before = fixture.digest();
    auto mapping = ImportMapping::fromJson(json);
    QVERIFY(mapping.ok());
    mapping->scoreDirection = ScoreDirection::OneIsBest;
    const auto outcome = fixture.importer(fixture.write("score,comment,other\n1,a,2\n"), u"feedback"_qs).run(*mapping);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, Error::Kind::Refused);
    QVERIFY2(outcome.error().missing.join(u'\n').contains(says), qPrintable(outcome.error().missing.join(u'\n')));
    QCOMPARE(fixture.digest(), before);
}

void tst_ImportBadFiles::aFileThatIsNotThereIsNotFound()
{
    ImportFixture fixture;
    const auto opened = Importer::open(u"/nowhere/at/all.csv"_qs, u"feedback"_qs, fixture.reg(), fixture.reference());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().kind, Error::Kind::NotFound);
}

void tst_ImportBadFiles::anUnknownKindNamesTheKnownOnes()
{
    ImportFixture fixture;
    const auto opened = Importer::open(fixture.write("a,b\n1,2\n"), u"cats"_qs, fixture.reg(), fixture.reference());
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().message.contains(u"national_audits"));
}

QTEST_GUILESS_MAIN(tst_ImportBadFiles)

#include "tst_importbadfiles.moc"
