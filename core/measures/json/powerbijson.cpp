#include "measures/json/spcjson.h"

#include "measures/json/spcjsonparts.h"
#include "measures/spc/spcchart.h"
#include "measures/spc/spcrules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>

namespace candour {

namespace {

SpcPreset withoutRules()
{
    SpcPreset preset = asPowerBiSpc();
    preset.outsideLimits = false;
    preset.twoOfThree = false;
    preset.shiftLength = 0;
    preset.trendLength = 0;
    preset.nearTiesAreTies = false;
    return preset;
}

// H where the one rule of the preset is broken upwards, L downwards.
QString flags(std::vector<SpcPoint> points, const SpcPreset &preset)
{
    setSignals(points, preset, Improvement::Neither);
    return spcjson::codes(points, [](const SpcPoint &point) {
        return point.signal == SpcSignal::None ? '.' : isUpward(point.signal) ? 'H' : 'L';
    });
}

// The rules alone, on lines that are given.
Result<QJsonObject> rules(JsonInput &in)
{
    SpcPoint lines;
    lines.mean = in.number(u"centre"_qs);
    lines.lower = in.number(u"ll99"_qs);
    lines.upper = in.number(u"ul99"_qs);
    lines.lower2Sigma = in.number(u"ll95"_qs);
    lines.upper2Sigma = in.number(u"ul95"_qs);
    std::vector<SpcPoint> points;
    for (const double value : spcjson::column(in, u"y"_qs)) {
        points.push_back(lines);
        points.back().value = value;
    }
    if (!in.ok())
        return in.error();
    QJsonObject out;
    SpcPreset preset = withoutRules();
    preset.outsideLimits = true;
    out[u"astronomical"_qs] = flags(points, preset);
    preset = withoutRules();
    preset.twoOfThree = true;
    out[u"two_in_three"_qs] = flags(points, preset);
    preset.twoOfThreeFlagsAll = true;
    out[u"two_in_three_series"_qs] = flags(points, preset);
    preset = withoutRules();
    for (preset.shiftLength = 6; preset.shiftLength <= 8; ++preset.shiftLength)
        out[u"shift_%1"_qs.arg(preset.shiftLength)] = flags(points, preset);
    preset = withoutRules();
    for (preset.trendLength = 5; preset.trendLength <= 7; ++preset.trendLength)
        out[u"trend_%1"_qs.arg(preset.trendLength)] = flags(points, preset);
    return out;
}

SpcKind kindOf(JsonInput &in, SpcPreset &preset)
{
    static const QHash<QString, SpcKind> kinds {{u"run"_qs, SpcKind::Run}, {u"i"_qs, SpcKind::XmR}, {u"i_m"_qs, SpcKind::XmR},
        {u"i_mm"_qs, SpcKind::XmR}, {u"mr"_qs, SpcKind::MovingRange}, {u"p"_qs, SpcKind::P}, {u"pp"_qs, SpcKind::PPrime},
        {u"c"_qs, SpcKind::C}, {u"u"_qs, SpcKind::U}, {u"up"_qs, SpcKind::UPrime}, {u"g"_qs, SpcKind::G}, {u"t"_qs, SpcKind::T}};
    const QString text = in.text(u"chart"_qs);
    preset.medianCentre = text == u"i_m" || text == u"i_mm";
    preset.medianRange = text == u"i_mm";
    const auto found = kinds.constFind(text);
    if (found != kinds.constEnd())
        return *found;
    in.refuse(QCoreApplication::translate("Measures", "There is no chart “%1”. Use run, i, i_m, i_mm, mr, p, pp, c, u, up, g or t.").arg(text));
    return SpcKind::Run;
}

Result<QJsonObject> limits(JsonInput &in)
{
    SpcPreset preset = withoutRules();
    SpcSeries series;
    series.kind = kindOf(in, preset);
    series.values = spcjson::column(in, u"numerators"_qs);
    series.denominators = spcjson::columnOrNothing(in, u"denominators"_qs);
    series.baselinePoints = spcjson::pointsOrNothing(in, u"first_n_for_limits"_qs);
    preset.screenMovingRanges = !in.flag(u"outliers_in_limits"_qs, true);
    if (!in.ok())
        return in.error();
    const auto chart = spcChart(series, preset);
    if (!chart)
        return chart.error();
    std::vector<SpcPoint> points = chart->points;
    const bool areRanges = series.kind == SpcKind::MovingRange;
    if (areRanges && !points.empty())
        points.erase(points.begin()); // there is no step into the first value, and the peer does not draw one
    // PowerBI-SPC draws no ranges after a fixed baseline either; this answers as it does. A chart of ours shows them.
    if (areRanges && series.baselinePoints) {
        for (auto i = std::size_t(std::max(0, *series.baselinePoints - 1)); i < points.size(); ++i)
            points[i].value = std::numeric_limits<double>::quiet_NaN();
    }
    QJsonValue values;
    if (areRanges || !series.denominators.empty() || series.kind == SpcKind::T) {
        QJsonArray array;
        for (const SpcPoint &point : points)
            array.append(jsonNumber(point.value));
        values = array;
    }
    return QJsonObject {{u"values"_qs, values}, {u"centre"_qs, spcjson::line(points, &SpcPoint::mean)},
        {u"ll99"_qs, spcjson::line(points, &SpcPoint::lower)}, {u"ll95"_qs, spcjson::line(points, &SpcPoint::lower2Sigma)},
        {u"ul95"_qs, spcjson::line(points, &SpcPoint::upper2Sigma)}, {u"ul99"_qs, spcjson::line(points, &SpcPoint::upper)}};
}

} // namespace

Result<QJsonObject> powerBiSpcFromJson(const QJsonObject &input)
{
    JsonInput in(input);
    return in.has(u"chart"_qs) ? limits(in) : rules(in);
}

} // namespace candour
