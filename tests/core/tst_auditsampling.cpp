#include "measures/sampling/casesample.h"
#include "measures/sampling/samplesize.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;

/// How many cases an audit needs and which: the rows of the clinical audit domain page, section 5, about samples, each named
/// after its number.
class tst_AuditSampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void row01SampleSize_data();
    void row01SampleSize();
    void row03ReproducibleRandomSample();
    void row04StratifiedSample();
    void systematicSamplesCanBeDrawnAgain();
    void aSampleOfNothingIsAnError();
};

namespace {

QStringList cases(int count)
{
    QStringList references;
    for (int i = 1; i <= count; ++i)
        references << u"C%1"_qs.arg(i, 3, 10, QLatin1Char('0'));
    return references;
}

} // namespace

void tst_AuditSampling::row01SampleSize_data()
{
    QTest::addColumn<SampleSizeQuestion>("question");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("row 1, 500") << SampleSizeQuestion {500} << qint64(218);
    QTest::newRow("row 1, 100") << SampleSizeQuestion {100} << qint64(80);
    QTest::newRow("row 1, 1,000") << SampleSizeQuestion {1000} << qint64(278);
    QTest::newRow("row 1, 2,000") << SampleSizeQuestion {2000} << qint64(323);
    QTest::newRow("row 1, 40 with a census advised") << SampleSizeQuestion {40} << qint64(37);
    QTest::newRow("row 1, a thousand million") << SampleSizeQuestion {1'000'000'000} << qint64(385);
    QTest::newRow("row 2, 300 at 70 %") << SampleSizeQuestion {300, 0.05, 0.7} << qint64(156);
    QTest::newRow("row 2, 400 at 70 %") << SampleSizeQuestion {400, 0.05, 0.7} << qint64(179);
    QTest::newRow("row 2, 640 at 90 %") << SampleSizeQuestion {640, 0.05, 0.9} << qint64(114);
    QTest::newRow("row 2, 120 at 80 % within 10") << SampleSizeQuestion {120, 0.1, 0.8} << qint64(41);
    QTest::newRow("row 2, 500 within 10 at 90 % confidence") << SampleSizeQuestion {500, 0.1, 0.5, 1.645} << qint64(60);
    QTest::newRow("a single case") << SampleSizeQuestion {1} << qint64(1);
}

void tst_AuditSampling::row01SampleSize()
{
    QFETCH(const SampleSizeQuestion, question);
    const auto size = sampleSize(question);
    QVERIFY(size);
    QTEST(size->cases, "expected");
    QCOMPARE(size->censusAdvised, question.population <= 50);
    QVERIFY(size->cases <= question.population);
}

void tst_AuditSampling::row03ReproducibleRandomSample()
{
    const QStringList expected {u"C010"_qs, u"C018"_qs, u"C019"_qs, u"C003"_qs, u"C013"_qs, u"C020"_qs};
    QCOMPARE(*randomSample(cases(20), u"CA-2627-0027|1"_qs, 6), expected);
    QCOMPARE(*randomSample(cases(21), u"CA-2627-0027|1"_qs, 6), expected); // C021, added later, changes nothing
    const QStringList secondCycle {u"C014"_qs, u"C009"_qs, u"C010"_qs, u"C020"_qs, u"C015"_qs, u"C005"_qs};
    QCOMPARE(*randomSample(cases(20), u"CA-2627-0027|2"_qs, 6), secondCycle);
    QCOMPARE(randomSample(cases(20), u"x"_qs, 50)->size(), 20);
    QVERIFY(!randomSample({u"C001"_qs, u"C001"_qs}, u"x"_qs, 1)); // a case listed twice would have two chances
}

void tst_AuditSampling::row04StratifiedSample()
{
    const auto shared = proportionalStrata({{u"Ward A"_qs, 340}, {u"Ward B"_qs, 220}, {u"Ward C"_qs, 80}}, 114);
    QVERIFY(shared);
    QCOMPARE(shared->at(0).cases, 61);
    QCOMPARE(shared->at(1).cases, 39);
    QCOMPARE(shared->at(2).cases, 14);
    // Equal remainders go by name: one case over two wards of equal size
    const auto tied = proportionalStrata({{u"Z"_qs, 10}, {u"A"_qs, 10}}, 1);
    QCOMPARE(tied->at(0).cases, 0);
    QCOMPARE(tied->at(1).cases, 1);
    QVERIFY(!proportionalStrata({{u"A"_qs, 10}}, 11));
}

void tst_AuditSampling::systematicSamplesCanBeDrawnAgain()
{
    const auto sample = systematicSample(cases(20), u"CA-2627-0027|1"_qs, 6);
    QVERIFY(sample);
    QCOMPARE(sample->size(), 6);
    QCOMPARE(*systematicSample(cases(20), u"CA-2627-0027|1"_qs, 6), *sample);
    for (qsizetype i = 1; i < sample->size(); ++i) // every third case
        QCOMPARE(sample->at(i).mid(1).toInt() - sample->at(i - 1).mid(1).toInt(), 3);
    QCOMPARE(*consecutiveSample(cases(20), 2), QStringList({u"C001"_qs, u"C002"_qs}));
    QVERIFY(!systematicSample(cases(20), u"x"_qs, 0));
}

void tst_AuditSampling::aSampleOfNothingIsAnError()
{
    QVERIFY(!sampleSize({0}));
    QVERIFY(!sampleSize({100, 0}));
    QVERIFY(!sampleSize({100, 0.05, 1}));
    QVERIFY(!sampleSize({100, 1e-12}));
}

QTEST_GUILESS_MAIN(tst_AuditSampling)
#include "tst_auditsampling.moc"
