// Runs about a centre line: counts by hand, and the tables of best and cut boxes worked out again from the distribution of
// longest run and crossings.

#include "measures/spc/runchart.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace candour;

class tst_RunChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void runsAreCountedAboutTheCentre();
    void pointsOnTheCentreNeitherCountNorBreakARun();
    void noUsefulPointIsNoSignal();
    void limitsAreThePublishedOnes_data();
    void limitsAreThePublishedOnes();
    void bestBoxIsTheMostSensitiveThatKeepsItsPromise();
    void cutBoxTakesOffTheCornersThatGainMost();
    void boxesEndWhereTheirTablesEnd();
};

namespace {

std::vector<SpcPoint> about(double centre, std::initializer_list<double> values)
{
    std::vector<SpcPoint> points;
    for (const double value : values) {
        points.emplace_back();
        points.back().value = value;
        points.back().mean = centre;
    }
    return points;
}

constexpr int most = 100;
constexpr double promise = 0.925; // of stable processes without a signal
constexpr double shift = 0.8;     // in standard deviations

/// \brief P(at least c crossings and no run longer than l) in n values, each above the centre with probability p.
///
/// By counting sequences of k runs, each at most l long, that alternate sides: c crossings are c + 1 runs.
class RunTable
{
public:
    explicit RunTable(double p) : m_atLeast(std::size_t(most + 1))
    {
        for (int l = 1; l <= most; ++l) {
            std::vector<Row> &runs = m_atLeast[std::size_t(l)];
            runs.assign(std::size_t(most + 2), Row {});
            Row above = first(p, l);
            Row below = first(1 - p, l);
            for (int k = 1; k <= most; ++k) {
                for (std::size_t n = 0; n <= most; ++n)
                    runs[std::size_t(k)][n] = above[n] + below[n];
                const Row longer = followed(below, p, l);
                below = followed(above, 1 - p, l);
                above = longer;
            }
            for (std::size_t k = most; k-- > 0;) {
                for (std::size_t n = 0; n <= most; ++n)
                    runs[k][n] += runs[k + 1][n];
            }
        }
    }

    [[nodiscard]] double box(int n, int c, int l) const { return l < 1 ? 0 : m_atLeast[std::size_t(l)][std::size_t(c + 1)][std::size_t(n)]; }
    /// P(exactly c crossings and a longest run of exactly l)
    [[nodiscard]] double cell(int n, int c, int l) const
    {
        return box(n, c, l) - box(n, c + 1, l) - box(n, c, l - 1) + box(n, c + 1, l - 1);
    }

private:
    using Row = std::array<double, most + 1>;

    static Row first(double p, int l)
    {
        Row row {};
        for (int n = 1; n <= l; ++n)
            row[std::size_t(n)] = std::pow(p, n);
        return row;
    }

    // One more run, of 1 to l values on the side with probability p.
    static Row followed(const Row &before, double p, int l)
    {
        Row row {};
        for (int n = 1; n <= most; ++n) {
            double weight = 1;
            for (int run = 1; run <= l && run <= n; ++run)
                row[std::size_t(n)] += (weight *= p) * before[std::size_t(n - run)];
        }
        return row;
    }

    std::vector<std::vector<Row>> m_atLeast;
};

const RunTable &stable()
{
    static const RunTable table(0.5);
    return table;
}

const RunTable &shifted()
{
    static const RunTable table(0.5 * std::erfc(-shift / std::sqrt(2.0)));
    return table;
}

struct Corner
{
    int crossings = 0;
    int run = 0;
};

Corner bestBox(int n)
{
    Corner best;
    double least = 2;
    for (int l = 1; l <= n; ++l) {
        for (int c = 0; c < n; ++c) {
            if (stable().box(n, c, l) >= promise && shifted().box(n, c, l) < least) {
                least = shifted().box(n, c, l);
                best = {c, l};
            }
        }
    }
    return best;
}

// Sums of probabilities are a little off; no case lies closer to the promise than this.
constexpr double slack = 1e-12;

} // namespace

void tst_RunChart::runsAreCountedAboutTheCentre()
{
    // + + - - - + - : runs of 2, 3, 1, 1
    const SpcRuns runs = runsOf(about(5, {6, 7, 3, 4, 2, 9, 1}), RunMethod::Anhoej, false);
    QCOMPARE(runs.usefulPoints, 7);
    QCOMPARE(runs.longestRun, 3);
    QCOMPARE(runs.crossings, 3);
    QVERIFY(!runs.signal);
}

void tst_RunChart::pointsOnTheCentreNeitherCountNorBreakARun()
{
    std::vector<SpcPoint> points = about(5, {6, 5, 7, std::nan(""), 8, 3, 9, 2});
    points[6].excluded = true;
    const SpcRuns runs = runsOf(points, RunMethod::Anhoej, false);
    QCOMPARE(runs.usefulPoints, 5);
    QCOMPARE(runs.longestRun, 3);
    QCOMPARE(runs.crossings, 1);
}

void tst_RunChart::noUsefulPointIsNoSignal()
{
    const SpcRuns runs = runsOf(about(5, {5, 5, 5}), RunMethod::Anhoej, false);
    QCOMPARE(runs.usefulPoints, 0);
    QVERIFY(!runs.signal);
    QVERIFY(!runsOf({}, RunMethod::CutBox, false).signal);
}

// Anhøj and Vedel Olesen 2014, table 1: useful observations, upper limit of the longest run, lower limit of crossings.
void tst_RunChart::limitsAreThePublishedOnes_data()
{
    QTest::addColumn<int>("useful");
    QTest::addColumn<int>("longest");
    QTest::addColumn<int>("crossings");
    QTest::newRow("10") << 10 << 6 << 2;
    QTest::newRow("12") << 12 << 7 << 3;
    QTest::newRow("20") << 20 << 7 << 6;
    QTest::newRow("24") << 24 << 8 << 8;
    QTest::newRow("30") << 30 << 8 << 10;
    QTest::newRow("60") << 60 << 9 << 23;
}

void tst_RunChart::limitsAreThePublishedOnes()
{
    QFETCH(const int, useful);
    std::vector<SpcPoint> points(std::size_t(useful), SpcPoint {});
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].value = i % 2 == 0 ? 1 : -1;
    const SpcRuns runs = runsOf(points, RunMethod::Anhoej, false);
    QTEST(runs.longestRunMost, "longest");
    QTEST(runs.crossingsLeast, "crossings");
}

// Of all boxes without a signal in 92.5% of stable processes, the one with the most signals at a shift of 0.8.
void tst_RunChart::bestBoxIsTheMostSensitiveThatKeepsItsPromise()
{
    for (int n = 10; n <= most; ++n) {
        const Corner best = bestBox(n);
        for (int l = 1; l <= n; ++l) {
            for (int c = 0; c < n; ++c)
                QCOMPARE(isOutsideBox(n, l, c, RunMethod::BestBox), c < best.crossings || l > best.run);
        }
    }
}

// Corners are taken off one outcome at a time, each time the one that gains most signals, while the promise holds.
void tst_RunChart::cutBoxTakesOffTheCornersThatGainMost()
{
    for (int n = 10; n <= most; ++n) {
        const Corner best = bestBox(n);
        const int c = best.crossings;
        const int l = best.run;
        double kept = stable().box(n, c, l) - stable().cell(n, c, l);
        const bool canCut = kept >= promise + slack;
        Corner cut {c + 1, l - 1};
        while (canCut) {
            const double byCrossings = stable().cell(n, cut.crossings, l);
            const double byRun = stable().cell(n, c, cut.run);
            const bool mayCrossings = byCrossings > 0 && kept - byCrossings >= promise;
            const bool mayRun = cut.run > 1 && byRun > 0 && kept - byRun >= promise;
            if (!mayCrossings && !mayRun)
                break;
            const bool crossings = mayCrossings
                && (!mayRun || shifted().cell(n, cut.crossings, l) > shifted().cell(n, c, cut.run));
            kept -= crossings ? byCrossings : byRun;
            crossings ? ++cut.crossings : --cut.run;
        }
        for (int x = c; x < n; ++x)
            QCOMPARE(isOutsideBox(n, l, x, RunMethod::CutBox), canCut && x < cut.crossings);
        for (int x = 1; x <= l; ++x)
            QCOMPARE(isOutsideBox(n, x, c, RunMethod::CutBox), canCut && x > cut.run);
        QVERIFY(isOutsideBox(n, l + 1, c, RunMethod::CutBox));
    }
}

// Nine points with one crossing and a run of 6 are within the Anhøj rules (at most 6, at least 2: one crossing is too few);
// beyond 100 points the rules decide too.
void tst_RunChart::boxesEndWhereTheirTablesEnd()
{
    for (const std::size_t count : {std::size_t(9), std::size_t(101)}) {
        std::vector<SpcPoint> points(count, SpcPoint {});
        for (std::size_t i = 0; i < count; ++i)
            points[i].value = i < count / 2 ? 1 : -1;
        QCOMPARE(runsOf(points, RunMethod::CutBox, false).signal, runsOf(points, RunMethod::Anhoej, false).signal);
        QVERIFY(runsOf(points, RunMethod::BestBox, false).signal);
    }
}

QTEST_GUILESS_MAIN(tst_RunChart)
#include "tst_runchart.moc"
