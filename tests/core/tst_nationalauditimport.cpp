#include "importfixture.h"

#include "support/testsupport.h"

#include <QRegularExpression>

using namespace candour;
using candour::test::ImportFixture;

namespace {

const QString audits = u"national_audits"_qs;

ImportMapping listMapping()
{
    ImportMapping mapping;
    mapping.columns = {{u"name"_qs, u"name"_qs}, {u"ncapop"_qs, u"ncapop"_qs}, {u"source"_qs, u"provenance"_qs}};
    return mapping;
}

} // namespace

class tst_NationalAuditImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void theSharedListComesInWhole();
    void rowsAreOrdinaryRecordsAfterwards();
    void repeatedNamesAreRefused();
    void doubtIsKeptAsDoubt();
    void rowsHeldBackAreKept();
    void oneStepTakesItBack();
};

// data/README.md: 94 national audits; counted by hand in the file: 44 say "yes" to NCAPOP.
void tst_NationalAuditImport::theSharedListComesInWhole()
{
    const QString path = test::sharedFile(u"data/national_audits.csv"_qs);
    if (path.isEmpty())
        QSKIP("The shared list is not here.");
    ImportFixture fixture;
    Importer importer = fixture.importer(path, audits);
    const auto proposal = importer.propose();
    QVERIFY(proposal.ok());
    QCOMPARE(proposal->unsure, QStringList());
    const auto outcome = importer.run(proposal->mapping);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().missing.join(u'\n')));
    QCOMPARE(outcome->check.records, 94);
    QCOMPARE(fixture.all(u"national_audit"_qs).size(), 94);
    QCOMPARE(fixture.count(u"national_audit"_qs, u"ncapop"_qs, u"yes"_qs), 44);
    QCOMPARE(fixture.count(u"national_audit"_qs, u"provenance"_qs, {}), 0);
    QCOMPARE(fixture.count(u"national_audit"_qs, u"host"_qs, {}), 0);
    QCOMPARE(fixture.all(u"import_batch"_qs).size(), 1);
    QVERIFY(outcome->check.notImported.isEmpty());
    QVERIFY(fixture.reg().check().ok());
}

void tst_NationalAuditImport::rowsAreOrdinaryRecordsAfterwards()
{
    ImportFixture fixture;
    QVERIFY(fixture.importer(fixture.write("name,ncapop,source\nHip audit,yes,remembered - verify\n"), audits).run(listMapping()).ok());
    const RecordData before = fixture.all(u"national_audit"_qs).first();
    RecordData after = before;
    after.setValue(u"provenance", u"Seen on the host's page"_qs);
    QVERIFY(fixture.reg().apply(edited(u"Correct"_qs, before, after)).ok());
    QCOMPARE(fixture.all(u"national_audit"_qs).first().text(u"provenance"), u"Seen on the host's page"_qs);
}

void tst_NationalAuditImport::repeatedNamesAreRefused()
{
    ImportFixture fixture;
    QVERIFY(fixture.importer(fixture.write("name,ncapop,source\nHip audit,yes,a\nHIP AUDIT ,no,b\n", u"one.csv"_qs), audits).run(listMapping()).ok());
    QCOMPARE(fixture.all(u"national_audit"_qs).size(), 1);
    const auto second = fixture.importer(fixture.write("name,ncapop,source\nHip audit,no,c\nStroke audit,yes,d\n", u"two.csv"_qs), audits).run(listMapping());
    QVERIFY(second.ok());
    QCOMPARE(second->check.rowsDuplicate, 1);
    QCOMPARE(second->check.duplicates.first().line, 2);
    QCOMPARE(fixture.count(u"national_audit"_qs, u"ncapop"_qs, u"yes"_qs), 2);
}

void tst_NationalAuditImport::doubtIsKeptAsDoubt()
{
    ImportFixture fixture;
    QVERIFY(fixture.importer(fixture.write("name,ncapop,source\nA,verify,x\nB,NO,x\nC,,x\n"), audits).run(listMapping()).ok());
    QCOMPARE(fixture.count(u"national_audit"_qs, u"ncapop"_qs, u"unknown"_qs), 1);
    QCOMPARE(fixture.count(u"national_audit"_qs, u"ncapop"_qs, u"no"_qs), 1);
    QCOMPARE(fixture.count(u"national_audit"_qs, u"ncapop"_qs, {}), 1);
}

void tst_NationalAuditImport::rowsHeldBackAreKept()
{
    ImportFixture fixture;
    const auto outcome = fixture.importer(fixture.write("name,ncapop,source\nA,yes,x\n,no,nameless\n"), audits).run(listMapping());
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->check.rowsQuarantined, 1);
    const auto held = fixture.all(u"quarantined_row"_qs);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().value(u"line").toInt(), 3);
    QVERIFY(held.first().text(u"content").contains(u"nameless"));
}

void tst_NationalAuditImport::oneStepTakesItBack()
{
    ImportFixture fixture;
    const QByteArray before = fixture.digest();
    const auto outcome = fixture.importer(fixture.write("name,ncapop,source\nA,yes,x\nB,no,x\n"), audits).run(listMapping());
    QVERIFY(outcome.ok());
    QVERIFY(fixture.reg().apply(outcome->step.inverse(u"Undo import"_qs)).ok());
    QCOMPARE(fixture.digest(), before);
}

QTEST_GUILESS_MAIN(tst_NationalAuditImport)

#include "tst_nationalauditimport.moc"
