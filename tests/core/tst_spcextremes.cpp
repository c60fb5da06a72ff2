// Nothing, one point, all equal, all missing, zero denominators, a million points, infinities, and bad JSON: a result
// or a clear error for every kind of chart, never a silent wrong number.

#include "measures/json/spcjson.h"
#include "measures/pareto.h"
#include "measures/spc/spcsentences.h"
#include "spcfixture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <initializer_list>
#include <set>

using namespace candour;
using namespace candour::test;

class tst_SpcExtremes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
    void everyKindOfChartAnswers_data();
    void everyKindOfChartAnswers();
    void zeroDenominatorsAreMissingValues();
    void aMillionPointsAreQuick();
    void badSeriesAreRefused_data();
    void badSeriesAreRefused();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void paretoOfNothing();
};

namespace {

SpcSeries ofKind(SpcKind kind, std::vector<double> values)
{
    SpcSeries series;
    series.kind = kind;
    if (kind == SpcKind::P || kind == SpcKind::PPrime || kind == SpcKind::U || kind == SpcKind::UPrime || kind == SpcKind::IPrime)
        series.denominators.assign(values.size(), 10);
    if (kind == SpcKind::Xbar || kind == SpcKind::S) {
        for (std::size_t i = 0; i < values.size(); ++i)
            series.subgroups.push_back(int(i / 3));
    }
    series.values = std::move(values);
    return series;
}

bool isFiniteOrNothing(const SpcPoint &point)
{
    const auto numbers = {point.value, point.mean, point.lower, point.upper, point.lower2Sigma, point.upper2Sigma};
    return std::none_of(numbers.begin(), numbers.end(), [](double number) { return std::isinf(number); });
}

} // namespace

void tst_SpcExtremes::everyKindOfChartAnswers_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("none") << QList<double> {};
    QTest::newRow("one") << QList<double> {3};
    QTest::newRow("one missing") << QList<double> {gap};
    QTest::newRow("two") << QList<double> {3, 4};
    QTest::newRow("all missing") << QList<double>(20, gap);
    QTest::newRow("all equal") << QList<double>(20, 3);
    QTest::newRow("all the most there can be") << QList<double>(20, 10);
    QTest::newRow("every second one missing") << QList<double> {1, gap, 2, gap, 3, gap, 4, gap, 5, gap, 6, gap, 7, gap, 8, gap};
    QTest::newRow("smallest numbers") << QList<double> {5e-324, 1e-310, 5e-324, 1e-300, 5e-324, 5e-324};
}

// Where nothing differs no point may be outside limits; where there are no values there may be no numbers.
void tst_SpcExtremes::everyKindOfChartAnswers()
{
    QFETCH(const QList<double>, values);
    const bool equal = std::set<double>(values.begin(), values.end()).size() == 1;
    for (int kind = 0; kind <= int(SpcKind::IPrime); ++kind) {
        for (const SpcPreset &preset : spcPresets()) {
            const auto chart = spcChart(ofKind(SpcKind(kind), {values.begin(), values.end()}), preset);
            QVERIFY2(chart.ok(), chart ? "" : qPrintable(chart.error().message));
            QVERIFY(!spcChartSentence(*chart).isEmpty());
            QCOMPARE(chart->points.empty(), values.isEmpty());
            for (const SpcPoint &point : chart->points) {
                QVERIFY(isFiniteOrNothing(point));
                if (std::isnan(point.value))
                    QCOMPARE(point.signal, SpcSignal::None);
                if (equal)
                    QCOMPARE(point.signal, SpcSignal::None);
            }
        }
    }
}

void tst_SpcExtremes::zeroDenominatorsAreMissingValues()
{
    for (const SpcKind kind : {SpcKind::P, SpcKind::PPrime, SpcKind::U, SpcKind::UPrime, SpcKind::IPrime}) {
        SpcSeries series = ofKind(kind, {1, 0, 2, 3, 2});
        series.denominators[1] = 0;
        const auto chart = spcChart(series, makingDataCount());
        QVERIFY(chart.ok());
        QVERIFY(std::isnan(chart->points.at(1).value));
        QVERIFY(std::isnan(chart->points.at(1).upper));
        QCOMPARE(chart->points.at(0).mean, 0.2); // 8 of 40
        series.denominators.assign(5, 0);
        series.values.assign(5, 0);
        const auto nothing = spcChart(series, makingDataCount());
        QVERIFY(nothing.ok());
        QVERIFY(std::isnan(nothing->points.at(0).mean));
    }
}

// A million points of 4 and 6 by turns with one value of 100 in the middle; generous, for slow machines and sanitizers.
void tst_SpcExtremes::aMillionPointsAreQuick()
{
    SpcSeries series;
    series.values.resize(1'000'000);
    for (std::size_t i = 0; i < series.values.size(); ++i)
        series.values[i] = i % 2 == 0 ? 4 : 6;
    series.values[500'000] = 100;
    QElapsedTimer timer;
    timer.start();
    const auto chart = spcChart(series, makingDataCount());
    SpcSeries run = series;
    run.kind = SpcKind::Run;
    const auto runs = spcChart(run, asQicharts());
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(labels(*chart).count(u'U'), 1);
    QCOMPARE(chart->points.at(500'000).signal, SpcSignal::AboveLimit);
    QCOMPARE(chart->segments.front().mean, 5.000096); // (500,000 x 6 + 499,999 x 4 + 100) / 1,000,000
    QVERIFY(runs.ok());
    QCOMPARE(runs->segments.front().runs.usefulPoints, 500'000); // the median is 6
}

void tst_SpcExtremes::badSeriesAreRefused_data()
{
    QTest::addColumn<SpcSeries>("series");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const SpcSeries &series, const QString &message) { QTest::newRow(name) << series << message; };
    const double infinity = std::numeric_limits<double>::infinity();
    SpcSeries series = monthly({1, infinity});
    row("infinite", series, u"A value is infinite or too large. Leave it empty where nothing was recorded."_qs);
    series = monthly({1, 2});
    series.dates.pop_back();
    row("dates missing", series, u"There must be as many dates as values."_qs);
    series = monthly({1, 2});
    series.dates[0] = QDate();
    row("no such date", series, u"Every value needs a date: one is missing or does not exist."_qs);
    series = ofKind(SpcKind::P, {11});
    row("more than all", series, u"A numerator is above its denominator. Use a U chart for rates."_qs);
    series = ofKind(SpcKind::U, {1, 2});
    series.denominators.clear();
    row("no denominators", series, u"This kind of chart needs a denominator for every value."_qs);
    series = ofKind(SpcKind::U, {1, 2});
    series.denominators[0] = -1;
    row("negative denominator", series, u"A denominator is below 0."_qs);
    row("negative count", ofKind(SpcKind::C, {1, -2}), u"A count is below 0."_qs);
    row("no time", ofKind(SpcKind::T, {1, 0}), u"Times between events must be above 0. Use a G chart to count cases between events."_qs);
    series = afterBaseline({5});
    series.baselinePoints = 11;
    row("short baseline", series, u"A baseline needs at least 12 points."_qs);
    series = afterBaseline({5});
    series.excluded = {13};
    row("excluded elsewhere", series, u"An excluded point is not in the data."_qs);
    series = afterBaseline({5});
    series.multiply = 0;
    row("multiplied by 0", series, u"The multiplier must be above 0."_qs);
    series = afterBaseline({5});
    series.target = gap;
    row("target", series, u"The target and the centre line must be numbers."_qs);
    series = ofKind(SpcKind::P, {1});
    series.centre = 1.5;
    row("impossible centre", series, u"The centre line is not possible for this kind of chart."_qs);
}

void tst_SpcExtremes::badSeriesAreRefused()
{
    QFETCH(const SpcSeries, series);
    const auto chart = spcChart(series, makingDataCount());
    QVERIFY(!chart.ok());
    QTEST(chart.error().message, "message");
}

void tst_SpcExtremes::badJsonIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << "spc_xmr" << QByteArray("{}");
    QTest::newRow("text for a number") << "spc_xmr" << QByteArray(R"({"dates":["2021-04-01"],"y":["NaN"]})");
    QTest::newRow("no such date") << "spc_xmr" << QByteArray(R"({"dates":["2021-02-30"],"y":[1]})");
    QTest::newRow("lengths differ") << "spc_xmr" << QByteArray(R"({"dates":[],"y":[1]})");
    QTest::newRow("no such direction") << "spc_xmr" << QByteArray(R"({"dates":["2021-04-01"],"y":[1],"improvement":"up"})");
    QTest::newRow("no such preset") << "spc_xmr" << QByteArray(R"({"dates":["2021-04-01"],"y":[1],"preset":"mine"})");
    QTest::newRow("no such chart") << "qic_charts" << QByteArray(R"({"chart":"q","y":[1]})");
    QTest::newRow("no such method") << "qic_charts" << QByteArray(R"({"chart":"run","y":[1],"method":"box"})");
    QTest::newRow("part 0") << "qic_charts" << QByteArray(R"({"chart":"run","y":[1],"part":[0]})");
    QTest::newRow("subgroups missing") << "qic_charts" << QByteArray(R"({"chart":"xbar","y":[1]})");
    QTest::newRow("excluded elsewhere") << "qic_charts" << QByteArray(R"({"chart":"run","y":[1],"exclude":[2]})");
    QTest::newRow("no lines") << "powerbi_spc" << QByteArray(R"({"y":[1]})");
    QTest::newRow("numbers as categories") << "pareto" << QByteArray(R"({"categories":[1]})");
    QTest::newRow("no categories") << "pareto" << QByteArray("{}");
}

void tst_SpcExtremes::badJsonIsRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, json);
    const MeasureKind *found = measureKind(kind);
    QVERIFY(found);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const auto output = found->compute(document.object());
    QVERIFY(!output.ok());
    QCOMPARE(output.error().kind, Error::Kind::Invalid);
    QVERIFY(!output.error().message.isEmpty());
}

void tst_SpcExtremes::paretoOfNothing()
{
    QVERIFY(pareto({}, true).isEmpty());
    QVERIFY(pareto({std::nullopt}, false).isEmpty());
    const QList<ParetoBar> bars = pareto({std::nullopt}, true);
    QCOMPARE(bars.size(), 1);
    QVERIFY(!bars.first().category);
    QCOMPARE(bars.first().shareOfOne(), 1.0);
}

QTEST_GUILESS_MAIN(tst_SpcExtremes)
#include "tst_spcextremes.moc"
