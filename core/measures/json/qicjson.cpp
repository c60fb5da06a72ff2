#include "measures/json/spcjson.h"

#include "measures/json/spcjsonparts.h"
#include "measures/spc/spcchart.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

SpcKind kindOf(JsonInput &in)
{
    static const QHash<QString, SpcKind> kinds {{u"run"_qs, SpcKind::Run}, {u"i"_qs, SpcKind::XmR}, {u"mr"_qs, SpcKind::MovingRange},
        {u"p"_qs, SpcKind::P}, {u"pp"_qs, SpcKind::PPrime}, {u"c"_qs, SpcKind::C}, {u"u"_qs, SpcKind::U}, {u"up"_qs, SpcKind::UPrime},
        {u"g"_qs, SpcKind::G}, {u"t"_qs, SpcKind::T}, {u"xbar"_qs, SpcKind::Xbar}, {u"s"_qs, SpcKind::S}, {u"ip"_qs, SpcKind::IPrime}};
    const QString text = in.text(u"chart"_qs);
    const auto found = kinds.constFind(text);
    if (found != kinds.constEnd())
        return *found;
    in.refuse(QCoreApplication::translate("Measures", "There is no chart “%1”. Use run, i, mr, p, pp, c, u, up, g, t, xbar, s or ip.").arg(text));
    return SpcKind::Run;
}

RunMethod methodOf(JsonInput &in)
{
    const QString text = in.text(u"method"_qs, u"anhoej"_qs);
    if (text == u"bestbox")
        return RunMethod::BestBox;
    if (text == u"cutbox")
        return RunMethod::CutBox;
    if (text != u"anhoej")
        in.refuse(QCoreApplication::translate("Measures", "The “method” must be anhoej, bestbox or cutbox."));
    return RunMethod::Anhoej;
}

std::vector<int> subgroupsOf(JsonInput &in)
{
    std::vector<int> numbers;
    if (!in.has(u"subgroup"_qs))
        return numbers;
    for (const double number : in.numbers(u"subgroup"_qs)) {
        if (number != std::floor(number) || std::fabs(number) > 1e9)
            in.refuse(QCoreApplication::translate("Measures", "“subgroup” must hold whole numbers."));
        else
            numbers.push_back(int(number));
    }
    return numbers;
}

// Recorded points that take part, missing values included.
int includedIn(const SpcChart &chart, const SpcSegment &segment)
{
    const auto first = chart.points.begin() + segment.start;
    return int(std::count_if(first, first + segment.count, [](const SpcPoint &point) { return !point.excluded; }));
}

QJsonArray partsAsJson(const SpcChart &chart)
{
    QJsonArray parts;
    for (const SpcSegment &segment : chart.segments) {
        const SpcRuns &runs = segment.runs;
        const auto number = [&runs](int value) { return runs.usefulPoints > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null); };
        parts.append(QJsonObject {{u"start"_qs, segment.start}, {u"n_obs"_qs, includedIn(chart, segment)}, {u"n_useful"_qs, runs.usefulPoints},
            {u"cl"_qs, jsonNumber(segment.mean)}, {u"longest_run"_qs, number(runs.longestRun)},
            {u"longest_run_max"_qs, number(runs.longestRunMost)}, {u"n_crossings"_qs, number(runs.crossings)},
            {u"n_crossings_min"_qs, number(runs.crossingsLeast)}, {u"runs_signal"_qs, runs.signal}});
    }
    return parts;
}

bool isAsGiven(const SpcSeries &series, const SpcChart &chart)
{
    if (chart.points.size() != series.values.size())
        return false;
    return std::all_of(chart.points.begin(), chart.points.end(), [&series](const SpcPoint &point) {
        const double given = series.values[std::size_t(point.input)];
        return point.value == given || (std::isnan(point.value) && std::isnan(given));
    });
}

void writeSizes(const SpcSeries &series, const SpcChart &chart, QJsonObject &out)
{
    QHash<int, int> recorded;
    for (std::size_t i = 0; i < series.values.size(); ++i)
        recorded[series.subgroups[i]] += std::isnan(series.values[i]) ? 0 : 1;
    QJsonArray sizes;
    for (const SpcPoint &point : chart.points)
        sizes.append(recorded.value(series.subgroups[std::size_t(point.input)]));
    out[u"subgroup_n"_qs] = sizes;
}

QJsonObject chartAsJson(const SpcSeries &series, const SpcChart &chart)
{
    QJsonObject out {{u"parts"_qs, partsAsJson(chart)}, {u"cl"_qs, spcjson::line(chart.points, &SpcPoint::mean)},
        {u"lcl"_qs, spcjson::line(chart.points, &SpcPoint::lower)}, {u"ucl"_qs, spcjson::line(chart.points, &SpcPoint::upper)},
        {u"lcl95"_qs, spcjson::line(chart.points, &SpcPoint::lower2Sigma)},
        {u"ucl95"_qs, spcjson::line(chart.points, &SpcPoint::upper2Sigma)}};
    out[u"sigma_signal"_qs] = spcjson::codes(chart.points, [](const SpcPoint &point) {
        return point.value > point.upper || point.value < point.lower ? '1' : '0';
    });
    if (!isAsGiven(series, chart)) {
        QJsonArray values;
        for (const SpcPoint &point : chart.points)
            values.append(jsonNumber(point.value));
        out[u"y"_qs] = values;
    }
    if (!series.excluded.empty())
        out[u"include"_qs] = spcjson::codes(chart.points, [](const SpcPoint &point) { return point.excluded ? '0' : '1'; });
    if (!series.subgroups.empty())
        writeSizes(series, chart, out);
    return out;
}

} // namespace

Result<QJsonObject> qicChartFromJson(const QJsonObject &input)
{
    JsonInput in(input);
    SpcSeries series;
    series.kind = kindOf(in);
    series.values = spcjson::column(in, u"y"_qs);
    series.denominators = spcjson::columnOrNothing(in, u"n"_qs);
    series.subgroups = subgroupsOf(in);
    for (const int last : spcjson::positions(input, in, u"part"_qs))
        series.rebasePositions.push_back(last + 1);
    series.excluded = spcjson::positions(input, in, u"exclude"_qs);
    series.baselinePoints = spcjson::pointsOrNothing(in, u"freeze"_qs);
    series.centre = in.numberOrNothing(u"cl"_qs);
    series.target = in.numberOrNothing(u"target"_qs);
    series.multiply = in.number(u"multiply"_qs, 1);
    SpcPreset preset = asQicharts();
    preset.runMethod = methodOf(in);
    preset.screenMovingRanges = in.flag(u"screened_mr"_qs, false);
    if (!in.ok())
        return in.error();
    const auto chart = spcChart(series, preset);
    if (!chart)
        return chart.error();
    return chartAsJson(series, *chart);
}

} // namespace candour
