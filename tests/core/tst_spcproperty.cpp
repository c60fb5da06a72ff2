// What must hold for every series, on series drawn at random: values are whole numbers, so that sums are exact.

#include "spcfixture.h"

#include <rapidcheck.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace candour;
using namespace candour::test;

class tst_SpcProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void orderOfRowsChangesNothing();
    void movingAllValuesMovesTheLines();
    void turningValuesRoundTurnsSignalsRound();
    void aFlagNeverStandsAlone();
    void removingTheTailNeverChangesAFixedBaseline();
};

namespace {

// Whole numbers near one another, some missing, so that runs, trends and ties come up often.
std::vector<double> someValues()
{
    const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-12, 13));
    std::vector<double> values;
    double level = 50;
    for (const int number : numbers) {
        level += number / 4;
        values.push_back(number == 12 ? gap : level + number);
    }
    return values;
}

bool isSame(double a, double b, double allowed = 0)
{
    return (std::isnan(a) && std::isnan(b)) || std::fabs(a - b) <= allowed;
}

bool isSame(const SpcPoint &a, const SpcPoint &b)
{
    return a.date == b.date && isSame(a.value, b.value) && isSame(a.mean, b.mean) && isSame(a.lower, b.lower) && isSame(a.upper, b.upper)
        && a.signal == b.signal && a.kind == b.kind && a.allSignals == b.allSignals && a.segment == b.segment;
}

SpcChart chartOf(const SpcSeries &series)
{
    return *spcChart(series, makingDataCount());
}

} // namespace

void tst_SpcProperty::orderOfRowsChangesNothing()
{
    QVERIFY(rc::check("order of rows", [] {
        SpcSeries series = monthly(someValues());
        if (series.dates.size() > 5)
            series.rebases = {series.dates[5]};
        std::vector<std::size_t> order(series.values.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::shuffle(order.begin(), order.end(), random);
        SpcSeries shuffled = series;
        for (std::size_t i = 0; i < order.size(); ++i) {
            shuffled.values[i] = series.values[order[i]];
            shuffled.dates[i] = series.dates[order[i]];
        }
        const SpcChart a = chartOf(series);
        const SpcChart b = chartOf(shuffled);
        RC_ASSERT(a.points.size() == b.points.size());
        RC_ASSERT(std::equal(a.points.begin(), a.points.end(), b.points.begin(), [](const auto &x, const auto &y) { return isSame(x, y); }));
        RC_ASSERT(a.variation == b.variation);
        RC_ASSERT(a.notes == b.notes);
    }));
}

void tst_SpcProperty::movingAllValuesMovesTheLines()
{
    QVERIFY(rc::check("moved values", [] {
        const SpcSeries series = monthly(someValues());
        const int move = *rc::gen::inRange(-1000, 1000);
        SpcSeries moved = series;
        for (double &value : moved.values)
            value += move;
        const SpcChart a = chartOf(series);
        const SpcChart b = chartOf(moved);
        for (std::size_t i = 0; i < a.points.size(); ++i) {
            RC_ASSERT(isSame(a.points[i].mean + move, b.points[i].mean, 1e-9));
            RC_ASSERT(isSame(a.points[i].upper + move, b.points[i].upper, 1e-9));
            RC_ASSERT(isSame(a.points[i].lower2Sigma + move, b.points[i].lower2Sigma, 1e-9));
        }
    }));
}

void tst_SpcProperty::turningValuesRoundTurnsSignalsRound()
{
    QVERIFY(rc::check("turned round", [] {
        const SpcSeries series = monthly(someValues(), Improvement::Increase);
        SpcSeries turned = monthly(series.values, Improvement::Decrease);
        for (double &value : turned.values)
            value = -value;
        const SpcChart a = chartOf(series);
        const SpcChart b = chartOf(turned);
        for (std::size_t i = 0; i < a.points.size(); ++i) {
            RC_ASSERT(a.points[i].kind == b.points[i].kind);
            const int up = int(a.points[i].signal);
            RC_ASSERT(int(b.points[i].signal) == (up == 0 ? 0 : up % 2 == 1 ? up + 1 : up - 1));
        }
    }));
}

// Shifts and trends come in sevens at least, twos of three in twos within three.
void tst_SpcProperty::aFlagNeverStandsAlone()
{
    QVERIFY(rc::check("company", [] {
        const SpcChart chart = chartOf(monthly(someValues()));
        const auto carried = [&chart](std::size_t i, SpcSignal rule) { return i < chart.points.size() && chart.points[i].breaks(rule); };
        for (const SpcSignal rule : {SpcSignal::ShiftAbove, SpcSignal::ShiftBelow, SpcSignal::TrendUp, SpcSignal::TrendDown}) {
            for (std::size_t i = 0; i < chart.points.size(); ++i) {
                if (!carried(i, rule) || (i > 0 && carried(i - 1, rule)))
                    continue;
                for (std::size_t k = i; k < i + 7; ++k)
                    RC_ASSERT(carried(k, rule));
            }
        }
        for (std::size_t i = 0; i < chart.points.size(); ++i) {
            if (carried(i, SpcSignal::TwoOfThreeAbove))
                RC_ASSERT((i > 0 && carried(i - 1, SpcSignal::TwoOfThreeAbove)) || (i > 1 && carried(i - 2, SpcSignal::TwoOfThreeAbove))
                    || carried(i + 1, SpcSignal::TwoOfThreeAbove) || carried(i + 2, SpcSignal::TwoOfThreeAbove));
        }
    }));
}

void tst_SpcProperty::removingTheTailNeverChangesAFixedBaseline()
{
    QVERIFY(rc::check("fixed baseline", [] {
        SpcSeries series = monthly(someValues());
        series.baselinePoints = 12;
        SpcSeries head = series;
        const std::size_t kept = std::min<std::size_t>(12, series.values.size());
        head.values.resize(kept);
        head.dates.resize(kept);
        const SpcChart all = chartOf(series);
        const SpcChart first = chartOf(head);
        for (std::size_t i = 0; i < kept; ++i) {
            RC_ASSERT(isSame(all.points[i].mean, first.points[i].mean));
            RC_ASSERT(isSame(all.points[i].upper, first.points[i].upper));
        }
    }));
}

QTEST_GUILESS_MAIN(tst_SpcProperty)
#include "tst_spcproperty.moc"
