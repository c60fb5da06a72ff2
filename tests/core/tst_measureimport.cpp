#include "interchange/importer.h"
#include "interchange/importmeasures.h"
#include "records/shared/measure.h"
#include "support/testsession.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace candour;
using candour::test::TestSession;

class tst_MeasureImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }

    void readsPeriodsAsFilesWriteThem_data();
    void readsPeriodsAsFilesWriteThem();
    void takesGoodRowsAndHoldsBackBadOnes();
    void anEmptyValueIsAGap();
    void theSameValueAgainIsARepetition();
    void importedValuesStayAndTheImportCanBeTakenBack();
    void withoutMeasuresItSaysWhatToDo();

private:
    static void addMeasure(TestSession &session, const QString &name, const QString &code);
    static Result<ImportOutcome> import(TestSession &session, const QByteArray &csv, const QString &name = u"values.csv"_qs);
    static int count(TestSession &session, const QString &type);
};

void tst_MeasureImport::addMeasure(TestSession &session, const QString &name, const QString &code)
{
    session.add(u"measure"_qs, {{u"name"_qs, name}, {u"code"_qs, code}, {u"workspace"_qs, u"safety"_qs}, {u"chart_kind"_qs, u"xmr"_qs},
        {u"improvement_direction"_qs, u"decrease"_qs}, {u"period"_qs, u"month"_qs}, {u"numerator_source"_qs, u"imported"_qs}});
}

Result<ImportOutcome> tst_MeasureImport::import(TestSession &session, const QByteArray &csv, const QString &name)
{
    QFile file(session.beside(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(csv);
    file.close();
    auto importer = Importer::open(file.fileName(), u"measures"_qs, session->reg(), session->reference());
    if (!importer)
        return importer.error();
    const auto proposal = importer->propose();
    return proposal ? importer->run(proposal->mapping) : Result<ImportOutcome>(proposal.error());
}

int tst_MeasureImport::count(TestSession &session, const QString &type)
{
    Query query;
    query.type = type;
    return int(session->reg().count(query).value());
}

void tst_MeasureImport::readsPeriodsAsFilesWriteThem_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO date") << QByteArray("2026-03-01") << QDate(2026, 3, 1);
    QTest::newRow("day first") << QByteArray("01/03/2026") << QDate(2026, 3, 1);
    QTest::newRow("ISO month") << QByteArray("2026-03") << QDate(2026, 3, 1);
    QTest::newRow("short month") << QByteArray("Mar 2026") << QDate(2026, 3, 1);
    QTest::newRow("long month") << QByteArray("March 2026") << QDate(2026, 3, 1);
    QTest::newRow("month and year") << QByteArray("03/2026") << QDate(2026, 3, 1);
    QTest::newRow("as Excel writes it") << QByteArray("Mar-26") << QDate(2026, 3, 1);
    QTest::newRow("no month") << QByteArray("13/2026") << QDate();
    QTest::newRow("words") << QByteArray("last month") << QDate();
    QTest::newRow("nothing") << QByteArray() << QDate();
}

void tst_MeasureImport::readsPeriodsAsFilesWriteThem()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QDate, day);
    QCOMPARE(readPeriod(cell, DateOrder::DayMonthYear, {}), day);
}

void tst_MeasureImport::takesGoodRowsAndHoldsBackBadOnes()
{
    TestSession session;
    addMeasure(session, u"Falls on wards"_qs, u"FALLS"_qs);
    const auto outcome = import(session,
        "Measure,Month,Value,Denominator\n"
        "FALLS,2026-01,12,4000\n"
        "falls on wards,2026-02,\"1,234.5\",4100\n"
        "Dragons,2026-01,5,\n"           // no such measure
        "FALLS,2026-13,5,\n"             // no such month
        "FALLS,2026-03,many,\n"          // no number
        "FALLS,2026-04,5,-1\n"           // no denominator
        "FALLS,2027-01,5,\n"             // in the future
        "FALLS,2026-01,12,4000\n"        // again
        "FALLS,2026-01,13,4000\n");      // against what stands above
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message + outcome.error().missing.join(u' ')));
    QCOMPARE(outcome->check.rowsRead, 9);
    QCOMPARE(outcome->check.rowsAccepted, 2);
    QCOMPARE(outcome->check.rowsDuplicate, 1);
    QCOMPARE(outcome->check.rowsQuarantined, 6);
    QCOMPARE(count(session, u"measure_value"_qs), 2);
    QCOMPARE(count(session, u"quarantined_row"_qs), 6);
    QStringList reasons;
    for (const QuarantineReason &reason : outcome->check.quarantined)
        reasons << reason.reason;
    QVERIFY2(reasons.contains(u"No measure of the register has this name or code."_qs), qPrintable(reasons.join(u'\n')));
    QVERIFY(reasons.contains(u"“Value” is not a number."_qs));
    QVERIFY(reasons.contains(u"The period lies in the future."_qs));
    const auto value = session->reg().findBy(u"measure_value"_qs, u"value"_qs, 1234.5);
    QVERIFY(value);
    QCOMPARE(value->date(u"period_on"), QDate(2026, 2, 1));
}

void tst_MeasureImport::anEmptyValueIsAGap()
{
    TestSession session;
    addMeasure(session, u"Falls"_qs, u"FALLS"_qs);
    const auto outcome = import(session, "Measure,Month,Value\nFALLS,2026-01,0\nFALLS,2026-02,\n");
    QVERIFY(outcome);
    QCOMPARE(outcome->check.rowsAccepted, 2);
    QVERIFY(outcome->check.warnings.join(u' ').contains(u"kept as gaps, not as zeros"));
    const auto gap = session->reg().findBy(u"measure_value"_qs, u"period_on"_qs, QDate(2026, 2, 1));
    QVERIFY(gap);
    QVERIFY(gap->value(u"value").isNull());
}

void tst_MeasureImport::theSameValueAgainIsARepetition()
{
    TestSession session;
    addMeasure(session, u"Falls"_qs, u"FALLS"_qs);
    QVERIFY(import(session, "Measure,Month,Value\nFALLS,2026-01,12\n"));
    const auto again = import(session, "Measure,Month,Value\nFALLS,2026-01,12\nFALLS,2026-02,14\n", u"february.csv"_qs);
    QVERIFY(again);
    QCOMPARE(again->check.rowsDuplicate, 1);
    QCOMPARE(again->check.rowsAccepted, 1);
}

void tst_MeasureImport::importedValuesStayAndTheImportCanBeTakenBack()
{
    TestSession session;
    addMeasure(session, u"Falls"_qs, u"FALLS"_qs);
    QVERIFY(import(session, "Measure,Month,Value\nFALLS,2026-01,12\n"));
    const auto value = session->reg().findBy(u"measure_value"_qs, u"value"_qs, 12.0);
    QVERIFY(value);
    RecordData changed = *value;
    changed.setValue(u"value", 3.0);
    QVERIFY(!session->reg().apply(edited(u"Tidy"_qs, *value, changed)));
    QVERIFY(session->history().undo());
    QCOMPARE(count(session, u"measure_value"_qs), 0);
}

void tst_MeasureImport::withoutMeasuresItSaysWhatToDo()
{
    TestSession session;
    const auto outcome = import(session, "Measure,Month,Value\nFALLS,2026-01,12\n");
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().missing.join(u' ').contains(u"The register has no measures yet"), qPrintable(outcome.error().missing.join(u' ')));
}

QTEST_GUILESS_MAIN(tst_MeasureImport)
#include "tst_measureimport.moc"
