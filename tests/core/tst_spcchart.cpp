// The rules of Making Data Count where they differ from the published packages, icons, rebasing, baselines and gaps.
// Expected values are counted by hand on the series of spcfixture.h; the rules are those of NHS England's Making Data Count
// as NHSRplotthedots issue 194 and its page of deviations tell them.

#include "measures/spc/exactsum.h"
#include "spcfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_SpcChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void limitsAreAtTwoPointSixSixMovingRanges();
    void pointsOutsideTheLimitsCountInTwoOfThree();
    void improvementWinsWhereAPointHasTwoDirections_data();
    void improvementWinsWhereAPointHasTwoDirections();
    void everyRuleOfAPointIsKnown();
    void lengthsOfRunsAreAChoice();
    void aGapEndsARun();
    void anExcludedPointIsInNoCalculation();
    void limitsRestartAtARebase();
    void aPointIsJudgedByItsOwnLimits();
    void rangesAreJudgedByTheirLimitsOnly();
    void iconsNeedThirteenPoints();
    void assurance_data();
    void assurance();
    void constantValuesOnTheTargetPass();
    void iconSpeaksOfTheLastRecordedPoint();
    void meanIsRoundedOnce();
    void aValueOffTheMeanByRoundingIsOnIt();
    void aPresetIsFoundByItsKey();
};

void tst_SpcChart::limitsAreAtTwoPointSixSixMovingRanges()
{
    const auto chart = spcChart(afterBaseline({5}), makingDataCount());
    QVERIFY(chart.ok());
    const SpcPoint &last = chart->points.back();
    QCOMPARE(last.mean, 5.0);
    QCOMPARE(last.lower, -0.32);
    QCOMPARE(last.upper, 10.32);
    QCOMPARE(last.upper2Sigma, 5 + 2.66 * 2 / 3 * 2);
    QCOMPARE(chart->segments.size(), std::size_t(1));
    QCOMPARE(chart->segments.front().count, 13);
    QVERIFY(!chart->segments.front().isShort);
}

// The November 2023 rule; NHSRplotthedots 0.2.2 has not taken it up.
void tst_SpcChart::pointsOutsideTheLimitsCountInTwoOfThree()
{
    const SpcSeries series = afterBaseline({4, 11, 9, 6, 4});
    QCOMPARE(labels(*spcChart(series, makingDataCount())), u".............Ua.."_qs);
    QCOMPARE(labels(*spcChart(series, asNhsrPlotTheDots())), u".............U..."_qs);
}

void tst_SpcChart::improvementWinsWhereAPointHasTwoDirections_data()
{
    QTest::addColumn<int>("improvement");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("labelByPrecedence");
    QTest::addColumn<QString>("colourByPrecedence");
    // Seven months falling, all above the mean; with the 6 before them eight months above.
    QTest::newRow("high is good: above the mean wins") << int(Improvement::Increase) << "hhhhhhhh" << "IIIIIIII" << "hddddddd" << "ICCCCCCC";
    QTest::newRow("low is good: falling wins") << int(Improvement::Decrease) << "hddddddd" << "CIIIIIII" << "hddddddd" << "CIIIIIII";
    QTest::newRow("neither: the first rule") << int(Improvement::Neither) << "hddddddd" << "HNNNNNNN" << "hddddddd" << "HNNNNNNN";
}

void tst_SpcChart::improvementWinsWhereAPointHasTwoDirections()
{
    QFETCH(const int, improvement);
    const SpcSeries series = afterBaseline({8, 7.5, 7, 6.5, 6, 5.5, 5.2}, Improvement(improvement));
    const auto chart = spcChart(series, makingDataCount());
    QTEST(labels(*chart).mid(11), "label");
    QTEST(colours(*chart).mid(11), "colour");
    const auto byPrecedence = spcChart(series, asNhsrPlotTheDots());
    QTEST(labels(*byPrecedence).mid(11), "labelByPrecedence");
    QTEST(colours(*byPrecedence).mid(11), "colourByPrecedence");
}

void tst_SpcChart::everyRuleOfAPointIsKnown()
{
    const auto chart = spcChart(afterBaseline({8, 7.5, 7, 6.5, 6, 5.5, 5.2}), makingDataCount());
    const SpcPoint &last = chart->points.back();
    QVERIFY(last.breaks(SpcSignal::ShiftAbove));
    QVERIFY(last.breaks(SpcSignal::TrendDown));
    QVERIFY(!last.breaks(SpcSignal::AboveLimit));
    QVERIFY(!chart->points.front().breaks(SpcSignal::ShiftAbove));
}

void tst_SpcChart::lengthsOfRunsAreAChoice()
{
    const SpcSeries six = afterBaseline({4, 6, 7, 6, 7, 6, 7, 4});
    QCOMPARE(labels(*spcChart(six, makingDataCount())), u"...................."_qs);
    SpcPreset preset = makingDataCount();
    preset.shiftLength = 6;
    QCOMPARE(labels(*spcChart(six, preset)), u".............hhhhhh."_qs);
    const SpcSeries rising = afterBaseline({4, 5, 6, 7, 8, 4});
    preset.trendLength = 5;
    QCOMPARE(labels(*spcChart(rising, preset)), u"............iiiii."_qs);
    preset.trendLength = 0;
    QCOMPARE(labels(*spcChart(rising, preset)), u".................."_qs);
}

void tst_SpcChart::aGapEndsARun()
{
    // Eight months above the mean, 6 to 8 of them without the gap; with it three and four.
    const auto chart = spcChart(afterBaseline({6, 7, gap, 6, 7, 6, 7, 4}), makingDataCount());
    QCOMPARE(labels(*chart), u"...................."_qs);
    QVERIFY(std::isnan(chart->points.at(14).value));
    QCOMPARE(chart->points.at(14).kind, SpcPointKind::CommonCause);
    QCOMPARE(labels(*spcChart(afterBaseline({6, 7, 6, 6, 7, 6, 7, 4}), makingDataCount())), u"...........hhhhhhhh."_qs);
}

void tst_SpcChart::anExcludedPointIsInNoCalculation()
{
    std::vector<double> values(14, 4);
    for (std::size_t i = 1; i < values.size(); i += 2)
        values[i] = 6;
    values[3] = 600;
    SpcSeries series = monthly(values);
    series.excluded = {3};
    const auto chart = spcChart(series, makingDataCount());
    // Left: seven 4s and six 6s. The step over the excluded point is from 4 to 4, the other eleven are 2.
    QCOMPARE(chart->segments.front().mean, 64.0 / 13);
    QCOMPARE(chart->points.front().upper, 64.0 / 13 + 2.66 * (22.0 / 12));
    QVERIFY(chart->points.at(3).excluded);
    QCOMPARE(chart->points.at(3).value, 600.0);
    QCOMPARE(labels(*chart), u".............."_qs);
}

void tst_SpcChart::limitsRestartAtARebase()
{
    std::vector<double> values;
    for (int i = 0; i < 26; ++i)
        values.push_back((i < 13 ? 4 : 104) + i % 2);
    SpcSeries series = monthly(values);
    series.rebases = {series.dates.at(13)};
    const auto chart = spcChart(series, makingDataCount());
    QCOMPARE(chart->segments.size(), std::size_t(2));
    QCOMPARE(chart->segments.at(1).start, 13);
    QCOMPARE(chart->points.at(12).segment, 0);
    QCOMPARE(chart->points.at(13).segment, 1);
    QCOMPARE(chart->segments.at(0).mean, 4 + 6.0 / 13);
    QCOMPARE(chart->segments.at(1).mean, 104 + 7.0 / 13);
    QCOMPARE(labels(*chart), QString(26, u'.'));
    QVERIFY(chart->notes.isEmpty());

    series.rebases = {};
    series.rebasePositions = {13};
    QCOMPARE(spcChart(series, makingDataCount())->segments.size(), std::size_t(2));
}

void tst_SpcChart::aPointIsJudgedByItsOwnLimits()
{
    // 100 of 1,000 throughout but for 20 of 100 and 200 of 1,000: the same share, inside the wide limits of the small
    // month and outside the narrow ones. By hand: the mean is 1,420 of 13,100, 0.1084; sigma 0.0311 and 0.0098.
    SpcSeries series;
    series.kind = SpcKind::P;
    series.improvement = Improvement::Decrease;
    series.values.assign(14, 100);
    series.denominators.assign(14, 1000);
    series.values[5] = 20;
    series.denominators[5] = 100;
    series.values[9] = 200;
    const auto chart = spcChart(series, makingDataCount());
    QCOMPARE(chart->points.at(5).value, 0.2);
    QCOMPARE(labels(*chart), u".........U...."_qs);
    QCOMPARE(colours(*chart), u".........C...."_qs);
    QVERIFY(chart->points.at(5).upper > 0.2);
    QVERIFY(chart->points.at(9).upper < 0.2);
}

void tst_SpcChart::rangesAreJudgedByTheirLimitsOnly()
{
    SpcSeries series = monthly({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 40});
    series.kind = SpcKind::MovingRange;
    const auto chart = spcChart(series, makingDataCount());
    QVERIFY(std::isnan(chart->points.front().value));
    // Thirteen ranges of 1, all below the mean of 40 / 14: no shift. The last, 27, is above 3.267 x 40 / 14 = 9.33.
    QCOMPARE(labels(*chart), u"..............U"_qs);
    QCOMPARE(chart->points.back().lower, 0.0);
}

void tst_SpcChart::iconsNeedThirteenPoints()
{
    SpcSeries series = afterBaseline({});
    series.baselinePoints.reset();
    series.target = 100;
    const auto twelve = spcChart(series, makingDataCount());
    QCOMPARE(twelve->variation, VariationIcon::None);
    QCOMPARE(twelve->assurance, AssuranceIcon::None);
    QVERIFY(twelve->segments.front().isShort);
    const auto thirteen = [] {
        SpcSeries more = afterBaseline({11});
        more.target = 100;
        return more;
    }();
    QCOMPARE(spcChart(thirteen, makingDataCount())->variation, VariationIcon::ImprovementHigh);
    QCOMPARE(spcChart(thirteen, makingDataCount())->assurance, AssuranceIcon::Fail);
    // The packages show icons for any number of points.
    QCOMPARE(spcChart(series, asNhsrPlotTheDots())->variation, VariationIcon::CommonCause);
    // A gap is not a recorded point.
    SpcSeries gappy = thirteen;
    gappy.values[0] = gap;
    QCOMPARE(spcChart(gappy, makingDataCount())->variation, VariationIcon::None);
}

void tst_SpcChart::assurance_data()
{
    QTest::addColumn<double>("target"); // limits are -0.32 and 10.32
    QTest::addColumn<int>("improvement");
    QTest::addColumn<int>("icon");
    const auto row = [](const char *name, double target, Improvement improvement, AssuranceIcon icon) {
        QTest::newRow(name) << target << int(improvement) << int(icon);
    };
    row("above the limits where high is good", 11, Improvement::Increase, AssuranceIcon::Fail);
    row("below the limits where high is good", -1, Improvement::Increase, AssuranceIcon::Pass);
    row("between the limits where high is good", 5, Improvement::Increase, AssuranceIcon::HitOrMiss);
    row("above the limits where low is good", 11, Improvement::Decrease, AssuranceIcon::Pass);
    row("below the limits where low is good", -1, Improvement::Decrease, AssuranceIcon::Fail);
    row("without a direction", 11, Improvement::Neither, AssuranceIcon::None);
}

void tst_SpcChart::assurance()
{
    QFETCH(const double, target);
    QFETCH(const int, improvement);
    SpcSeries series = afterBaseline({5}, Improvement(improvement));
    series.target = target;
    QTEST(int(spcChart(series, makingDataCount())->assurance), "icon");
    series.target.reset();
    QCOMPARE(spcChart(series, makingDataCount())->assurance, AssuranceIcon::None);
}

// 100% every month against a target of 100% is not "fail" (PowerBI-SPC issue 463); the icon's text counts >= (issue 116).
void tst_SpcChart::constantValuesOnTheTargetPass()
{
    SpcSeries series = monthly(std::vector<double>(14, 100));
    series.target = 100;
    const auto chart = spcChart(series, makingDataCount());
    QCOMPARE(chart->assurance, AssuranceIcon::Pass);
    QCOMPARE(chart->segments.front().upper, 100.0);
    QCOMPARE(labels(*chart), QString(14, u'.'));
    QCOMPARE(spcChart(series, asNhsrPlotTheDots())->assurance, AssuranceIcon::HitOrMiss);
}

void tst_SpcChart::iconSpeaksOfTheLastRecordedPoint()
{
    const SpcSeries series = afterBaseline({4, 11, gap});
    QCOMPARE(spcChart(series, makingDataCount())->variation, VariationIcon::ImprovementHigh);
    QCOMPARE(spcChart(series, asNhsrPlotTheDots())->variation, VariationIcon::CommonCause);
}

// 0.1 + 0.2 + 0.3 added from the left is 0.6000000000000001; the doubles' own mean is nearest to 0.2.
void tst_SpcChart::meanIsRoundedOnce()
{
    ExactSum sum;
    for (const double value : {0.1, 0.2, 0.3})
        sum.add(value);
    QVERIFY(sum.mean() == 0.2);
    QVERIFY((0.1 + 0.2 + 0.3) / 3 != 0.2);
    ExactSum large;
    for (const double value : {1e16, 1.0, -1e16})
        large.add(value);
    QVERIFY(large.total() == 1.0);
    QVERIFY(std::isnan(ExactSum().mean()));
}

// Typed decimals: 0.3 is the mean of 0.1, 0.5 and 0.3, in binary it is one bit beside it.
void tst_SpcChart::aValueOffTheMeanByRoundingIsOnIt()
{
    SpcSeries series = monthly(std::vector<double>(14, 0.3));
    series.centre = 0.1 + 0.2; // 0.30000000000000004
    QVERIFY(*series.centre != 0.3);
    QCOMPARE(labels(*spcChart(series, makingDataCount())).count(u'l'), 0);
    QVERIFY(!spcChart(series, makingDataCount())->points.front().breaks(SpcSignal::ShiftBelow));
    QVERIFY(spcChart(series, asNhsrPlotTheDots())->points.front().breaks(SpcSignal::ShiftBelow));
}

void tst_SpcChart::aPresetIsFoundByItsKey()
{
    for (const SpcPreset &preset : spcPresets()) {
        QVERIFY(!preset.title.isEmpty());
        QVERIFY(!preset.words.isEmpty());
        QCOMPARE(spcPreset(preset.key)->title, preset.title);
    }
    QCOMPARE(spcPresets().first().key, u"making_data_count"_qs);
    QVERIFY(!spcPreset(u"none"_qs));
}

QTEST_GUILESS_MAIN(tst_SpcChart)
#include "tst_spcchart.moc"
