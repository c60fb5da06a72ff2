// What a chart says in words: for people who cannot see it, and before anybody trusts it. The sentences are those of the
// chart issue and of stats.md section 2.

#include "measures/spc/spcsentences.h"
#include "spcfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace candour;
using namespace candour::test;

class tst_SpcWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void aPointSaysWhichRuleItBroke_data();
    void aPointSaysWhichRuleItBroke();
    void aDayIsNamedWhereMonthsWouldNotDo();
    void aPointWithoutADateHasANumber();
    void theChartSaysBothIcons_data();
    void theChartSaysBothIcons();
    void aRunChartSaysItsRuns();
    void assuranceSaysWhatItIsNot();
    void everyNameIsThere();
    void notesWarn_data();
    void notesWarn();
};

void tst_SpcWords::aPointSaysWhichRuleItBroke_data()
{
    QTest::addColumn<int>("improvement");
    QTest::addColumn<double>("value"); // April 2022, after the baseline
    QTest::addColumn<QString>("sentence");
    QTest::newRow("concern") << int(Improvement::Decrease) << 11.0 << "April 2022 is a special cause of concern: above the upper process limit.";
    QTest::newRow("improvement") << int(Improvement::Increase) << 11.0 << "April 2022 is a special cause of improvement: above the upper process limit.";
    QTest::newRow("low concern") << int(Improvement::Increase) << -1.0 << "April 2022 is a special cause of concern: below the lower process limit.";
    QTest::newRow("neither") << int(Improvement::Neither) << 11.0
                             << "April 2022 is a special cause, neither improvement nor concern: above the upper process limit.";
    QTest::newRow("common cause") << int(Improvement::Increase) << 5.0 << "April 2022 is common cause variation.";
    QTest::newRow("missing") << int(Improvement::Increase) << gap << "April 2022 has no recorded value.";
}

void tst_SpcWords::aPointSaysWhichRuleItBroke()
{
    QFETCH(const int, improvement);
    QFETCH(const double, value);
    const auto chart = spcChart(afterBaseline({value}, Improvement(improvement)), makingDataCount());
    QTEST(spcPointSentence(*chart, 12), "sentence");
    QCOMPARE(spcPointSentence(*chart, 13), QString());
    QCOMPARE(spcPointSentence(*chart, -1), QString());
}

void tst_SpcWords::aDayIsNamedWhereMonthsWouldNotDo()
{
    SpcSeries series = afterBaseline({11}, Improvement::Decrease);
    series.dates.back() = QDate(2022, 4, 12);
    QCOMPARE(spcPointSentence(*spcChart(series, makingDataCount()), 12),
        u"12 Apr 2022 is a special cause of concern: above the upper process limit."_qs);
}

void tst_SpcWords::aPointWithoutADateHasANumber()
{
    SpcSeries series = afterBaseline({8, 7.5, 7, 6.5, 6, 5.5, 5.2});
    series.dates.clear();
    QCOMPARE(spcPointSentence(*spcChart(series, makingDataCount()), 18),
        u"Point 19 is a special cause of improvement: part of a run of points above the centre line; also part of a falling trend."_qs);
}

void tst_SpcWords::theChartSaysBothIcons_data()
{
    QTest::addColumn<QList<double>>("tail");
    QTest::addColumn<int>("improvement");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("sentence");
    const int low = int(Improvement::Decrease);
    const int high = int(Improvement::Increase);
    // With the 6 that ends the baseline these are seven months above the mean; limits are -0.32 and 10.32.
    QTest::newRow("concern, high, missing the target") << QList<double> {6, 7, 6, 7, 6, 7} << low << -1.0
        << "Special cause, concern, high: 7 points above the mean. Expect to miss the target.";
    QTest::newRow("improvement, high, meeting it") << QList<double> {6, 7, 6, 7, 6, 7} << high << -1.0
        << "Special cause, improvement, high: 7 points above the mean. Expect to meet the target.";
    QTest::newRow("trend") << QList<double> {4, 4.5, 5, 5.5, 6, 6.5, 7} << high << 5.0
        << "Special cause, improvement, high: 7 points rising. Expect to meet the target in some periods and to miss it in others.";
    QTest::newRow("outside") << QList<double> {4, -1} << high << 11.0
        << "Special cause, concern, low: the latest point is below the lower process limit. Expect to miss the target.";
    QTest::newRow("two of three") << QList<double> {4, 9, 6, 9} << high << gap
        << "Special cause, improvement, high: 2 of 3 points close to the upper process limit.";
    QTest::newRow("common cause") << QList<double> {4, 6} << high << gap << "Common cause: no unusual change.";
}

void tst_SpcWords::theChartSaysBothIcons()
{
    QFETCH(const QList<double>, tail);
    QFETCH(const int, improvement);
    QFETCH(const double, target);
    SpcSeries series = afterBaseline({}, Improvement(improvement));
    series.values.insert(series.values.end(), tail.begin(), tail.end());
    series.dates = months(series.values.size());
    if (!std::isnan(target))
        series.target = target;
    QTEST(spcChartSentence(*spcChart(series, makingDataCount())), "sentence");
}

// By hand: above and below the median by turns, so 14 useful points, 13 crossings; limits of Anhøj's table: 7 and 4.
void tst_SpcWords::aRunChartSaysItsRuns()
{
    std::vector<double> values;
    for (int i = 0; i < 14; ++i)
        values.push_back(i % 2);
    SpcSeries series = monthly(values);
    series.kind = SpcKind::Run;
    QCOMPARE(spcChartSentence(*spcChart(series, makingDataCount())),
        u"Common cause: no unusual change. The runs are what chance alone gives: longest run 1 (at most 7 expected), crossings 13 (at least 4 expected)."_qs);
}

void tst_SpcWords::assuranceSaysWhatItIsNot()
{
    QCOMPARE(assuranceMeaning(AssuranceIcon::Fail),
        u"Expect to miss the target. This says what the process will do unless it is changed, not whether the latest period met the target."_qs);
    QVERIFY(assuranceMeaning(AssuranceIcon::None).startsWith(u"There is no assurance icon"));
}

void tst_SpcWords::everyNameIsThere()
{
    for (int i = 0; i <= int(SpcKind::IPrime); ++i)
        QVERIFY(!spcKindName(SpcKind(i)).isEmpty());
    for (int i = 0; i <= int(SpcSignal::ShiftBelow); ++i)
        QVERIFY(!spcSignalName(SpcSignal(i)).isEmpty());
    for (int i = 0; i <= int(SpcPointKind::NeitherLow); ++i)
        QVERIFY(!spcPointKindName(SpcPointKind(i)).isEmpty());
    for (int i = 0; i <= int(VariationIcon::NeitherLow); ++i)
        QVERIFY(!variationName(VariationIcon(i)).isEmpty());
    for (int i = 0; i <= int(AssuranceIcon::Fail); ++i)
        QVERIFY(!assuranceName(AssuranceIcon(i)).isEmpty());
}

namespace {

SpcSeries withRebase(QDate date)
{
    SpcSeries series = afterBaseline({5});
    series.rebases = {date};
    return series;
}

SpcSeries withSameDate()
{
    SpcSeries series = afterBaseline({5});
    series.dates[1] = series.dates[0];
    return series;
}

SpcSeries withoutDenominator()
{
    SpcSeries series;
    series.kind = SpcKind::U;
    series.values.assign(14, 3);
    series.denominators.assign(14, 100);
    series.values[2] = 0;
    series.denominators[2] = 0;
    return series;
}

} // namespace

void tst_SpcWords::notesWarn_data()
{
    QTest::addColumn<SpcSeries>("series");
    QTest::addColumn<QString>("note"); // empty: there must be none at all
    QTest::newRow("nothing odd") << afterBaseline({5}) << "";
    QTest::newRow("short") << monthly({4, 6, 4}) << "Fewer than 13 points: limits are provisional and may change as points are added.";
    QTest::newRow("no icons") << monthly({4, 6, 4}) << "No icons: they need at least 13 recorded points since the last recalculation of the limits.";
    QTest::newRow("gaps") << afterBaseline({5, gap, 5}) << "Missing values: 1. A gap ends every run and trend; nothing is filled in.";
    QTest::newRow("last is missing") << afterBaseline({5, gap}) << "The latest point has no value or is excluded: the icon speaks of the one before it.";
    QTest::newRow("nothing recorded") << monthly({gap, gap}) << "No value is recorded.";
    QTest::newRow("empty") << monthly({}) << "There are no points.";
    QTest::newRow("rebase not in the data") << withRebase(QDate(2021, 4, 2)) << "The limits are not recalculated from 2 Apr 2021: no point has that date.";
    QTest::newRow("same date") << withSameDate() << "Several points have the same date, such as 1 Apr 2021: they stand in the order given.";
    QTest::newRow("no width") << monthly(std::vector<double>(14, 7))
        << "All values that make the limits are equal, so the limits lie on the centre line and any other value falls outside them.";
    QTest::newRow("no limits") << monthly({4}) << "A part of the chart has too few neighbouring values for limits.";
    QTest::newRow("denominator of 0") << withoutDenominator() << "Denominators of 0: 1. There is no rate for them.";
    QTest::newRow("rare events") << monthly({0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0})
        << "Most values are 0: a chart of the time (T) or the cases (G) between events shows rare events better.";
}

void tst_SpcWords::notesWarn()
{
    QFETCH(const SpcSeries, series);
    QFETCH(const QString, note);
    const auto chart = spcChart(series, makingDataCount());
    QVERIFY(chart.ok());
    if (note.isEmpty())
        QCOMPARE(chart->notes, QStringList());
    else
        QVERIFY2(chart->notes.contains(note), qPrintable(chart->notes.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_SpcWords)
#include "tst_spcwords.moc"
