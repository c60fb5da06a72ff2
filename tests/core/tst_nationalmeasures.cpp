#include "base/numbers.h"
#include "measures/audit/benchmark.h"
#include "measures/audit/mortality.h"
#include "measures/audit/outlier.h"
#include "measures/audit/participation.h"
#include "measures/funnel/standardisedratio.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

/// The numeric acceptance rows of the clinical audit domain page, section 5, about national audits, deaths, outcomes reported by
/// patients and benchmarks, each named after its number.
class tst_NationalMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void row24AlertOrAlarm_data();
    void row24AlertOrAlarm();
    void row25QualityAccountParticipation();
    void row27CaseAscertainment();
    void row32LearningFromDeaths();
    void row34ShmiIsHeldAsPublished();
    void row35Proms();
    void row36DoubleBenchmark_data();
    void row36DoubleBenchmark();
    void standardisedRatioHasByarsLimits();
    void impossibleIndicatorsAreErrors();
};

void tst_NationalMeasures::row24AlertOrAlarm_data()
{
    QTest::addColumn<qint64>("deaths");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<int>("level");
    QTest::newRow("21 deaths") << qint64(21) << 212 << int(OutlierResult::Level::Alert);
    QTest::newRow("26 deaths") << qint64(26) << 354 << int(OutlierResult::Level::Alarm);
    QTest::newRow("17 deaths") << qint64(17) << 99 << int(OutlierResult::Level::None);
    QTest::newRow("4 deaths, better than expected") << qint64(4) << -269 << int(OutlierResult::Level::PositiveAlert); // (4/180 - 0.075) / 0.0196320 = -2.688
}

void tst_NationalMeasures::row24AlertOrAlarm()
{
    QFETCH(const qint64, deaths);
    const auto found = outlierLevel({deaths, 180, 0.075});
    QVERIFY(found);
    QTEST(qRound(found->z * 100), "hundredths");
    QTEST(int(found->level), "level");
    QCOMPARE(qRound(found->upperAlert * 1000), 114);
    QCOMPARE(qRound(found->upperAlarm * 1000), 134);
}

void tst_NationalMeasures::row25QualityAccountParticipation()
{
    const QualityAccountParticipation audits {61, 3, 56};
    QCOMPARE(audits.rate().text(), u"96.6%"_qs);
    QCOMPARE(audits.statement(), u"97%"_qs);
    const QualityAccountParticipation enquiries {5, 0, 5};
    QCOMPARE(enquiries.statement(), u"100%"_qs);
}

void tst_NationalMeasures::row27CaseAscertainment()
{
    QCOMPARE((OpenRate {412, 430}).text(), u"95.8%"_qs);
    const OpenRate above {1034, 1002};
    QCOMPARE(above.text(), u"103.2%"_qs);
    QCOMPARE(ascertainmentRemark(above, u"HES"_qs), u"Above 100% because the required count is from HES."_qs);
    const OpenRate none {0, 85};
    QCOMPARE(none.text(), u"0.0%"_qs);
    QVERIFY(none.asksAboutParticipation());
    QCOMPARE((OpenRate {12, {}}).text(), u"not stated"_qs);
}

void tst_NationalMeasures::row32LearningFromDeaths()
{
    const auto year = learningFromDeaths({{412, 31, 1}, {389, 28, 0}, {431, 35, 2}, {468, 40, 1}});
    QVERIFY(year);
    QCOMPARE(year->year.deaths, 1700);
    QCOMPARE(year->year.reviewed, 134);
    QCOMPARE(year->reviewedText, u"7.9%"_qs);
    QCOMPARE(year->year.dueToProblems, 4);
    QCOMPARE(year->dueToProblemsText, u"0.2%"_qs);
    QCOMPARE(percentText(year->year.dueToProblems, year->year.deaths, 2), u"0.24%"_qs);
    QVERIFY(!learningFromDeaths({{10, 11, 0}}));
    QCOMPARE(learningFromDeaths({})->reviewedText, u"–"_qs);
}

void tst_NationalMeasures::row34ShmiIsHeldAsPublished()
{
    PublishedShmi shmi {1250, 1180, 0.89, 1.12, {}};
    QCOMPARE(*shmiText(shmi), u"1.0593"_qs);
    QCOMPARE(shmiBandText(*shmiBand(shmi)), u"as expected"_qs);
    shmi.lowerLimit.reset();
    shmi.upperLimit.reset();
    QVERIFY(!shmiBand(shmi)); // never derived from 1.0593 being above 1
    shmi.band = PublishedShmi::Band::AsExpected;
    QCOMPARE(shmiBandText(*shmiBand(shmi)), u"as expected"_qs);
    QVERIFY(!shmiText({10, 0, {}, {}, {}}));
}

void tst_NationalMeasures::row35Proms()
{
    const PromsCounts counts {420, 357, 357, 330, 231};
    QCOMPARE(counts.participation().text(), u"85.0%"_qs);
    QCOMPARE(counts.issue().text(), u"92.4%"_qs);
    QCOMPARE(counts.response().text(), u"70.0%"_qs);
    const PromsCounts more {420, 438, 438, 400, 200};
    QCOMPARE(more.participation().text(), u"104.3%"_qs);
    QVERIFY(more.participation().isAbove100());
}

void tst_NationalMeasures::row36DoubleBenchmark_data()
{
    QTest::addColumn<QList<double>>("values"); // ours, national, last year
    QTest::addColumn<QString>("expected");
    QTest::newRow("82/80/84") << QList<double> {82, 80, 84} << "Slipping";
    QTest::newRow("78/80/74") << QList<double> {78, 80, 74} << "Catching up";
    QTest::newRow("82/80/79") << QList<double> {82, 80, 79} << "Ahead";
    QTest::newRow("80/80/79, a tie is not better") << QList<double> {80, 80, 79} << "Catching up";
    QTest::newRow("78/80/78") << QList<double> {78, 80, 78} << "Behind";
}

void tst_NationalMeasures::row36DoubleBenchmark()
{
    QFETCH(const QList<double>, values);
    QTEST(benchmarkText(doubleBenchmark(values[0], values[1], values[2])), "expected");
    QTEST(benchmarkText(doubleBenchmark(-values[0], -values[1], -values[2], true)), "expected");
}

// Expected values by hand from UKHSA's formula: 10 events, z 1.959964: 10 (1 - 1/90 - z/(3 sqrt 10))^3 = 4.7875 and
// 11 (1 - 1/99 + z/(3 sqrt 11))^3 = 18.391; the exact interval of 3 events, 0.6187 to 8.7673, is Garwood's table of 1936.
void tst_NationalMeasures::standardisedRatioHasByarsLimits()
{
    const auto ten = standardisedRatio(10, 8);
    QVERIFY(ten);
    QCOMPARE(ten->ratio, 1.25);
    QCOMPARE(qRound(ten->interval.lower * 8 * 100), 479);
    QCOMPARE(qRound(ten->interval.upper * 8 * 100), 1839);
    const auto three = standardisedRatio(3, 1);
    QCOMPARE(three->method, StandardisedRatio::Method::Exact);
    QCOMPARE(qRound(three->interval.lower * 1000), 619);
    QCOMPARE(qRound(three->interval.upper * 1000), 8767);
    QCOMPARE(standardisedRatio({{4, 1000, 0.002}, {6, 2000, 0.003}})->expected, 8.0);
    QCOMPARE(standardisedRatio(0, 2)->interval.lower, 0.0);
    QVERIFY(!standardisedRatio(1, 0));
}

void tst_NationalMeasures::impossibleIndicatorsAreErrors()
{
    QVERIFY(!outlierLevel({1, 0, 0.1}));
    QVERIFY(!outlierLevel({1, 10, 0}));
    QVERIFY(!outlierLevel({11, 10, 0.1}));
}

QTEST_GUILESS_MAIN(tst_NationalMeasures)
#include "tst_nationalmeasures.moc"
