#include "measures/json/spcjson.h"

#include "measures/json/spcjsonparts.h"
#include "measures/spc/spcchart.h"
#include "measures/spc/spcsentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

Improvement improvementOf(JsonInput &in)
{
    const QString text = in.text(u"improvement"_qs, u"neutral"_qs);
    if (text == u"increase")
        return Improvement::Increase;
    if (text == u"decrease")
        return Improvement::Decrease;
    if (text != u"neutral")
        in.refuse(QCoreApplication::translate("Measures", "“improvement” must be increase, decrease or neutral."));
    return Improvement::Neither;
}

SpcPreset presetOf(JsonInput &in)
{
    const std::optional<SpcPreset> named = spcPreset(in.text(u"preset"_qs, u"nhsrplotthedots"_qs));
    if (!named)
        in.refuse(QCoreApplication::translate("Measures", "There is no such “preset”. Use making_data_count, nhsrplotthedots, powerbi_spc or qicharts2."));
    SpcPreset preset = named.value_or(asNhsrPlotTheDots());
    preset.screenMovingRanges = in.flag(u"screen_outliers"_qs, preset.screenMovingRanges);
    return preset;
}

char signalCode(const SpcPoint &point)
{
    return ".ULidabhl"[int(point.signal)];
}

char kindCode(const SpcPoint &point)
{
    return ".ICHN"[int(point.kind)];
}

char sideCode(const SpcPoint &point)
{
    if (std::isnan(point.value))
        return '?';
    return point.value > point.mean ? '+' : point.value < point.mean ? '-' : '0';
}

bool isOutside(const SpcPoint &point)
{
    return point.value > point.upper || point.value < point.lower;
}

bool isJudged(const SpcPoint &point)
{
    return !std::isnan(point.value) && !std::isnan(point.upper);
}

char closeCode(const SpcPoint &point)
{
    if (!isJudged(point))
        return '?';
    return !isOutside(point) && (point.value > point.upper2Sigma || point.value < point.lower2Sigma) ? '1' : '0';
}

char outsideCode(const SpcPoint &point)
{
    return isJudged(point) ? (isOutside(point) ? '1' : '0') : '?';
}

QJsonValue variationCode(VariationIcon icon)
{
    switch (icon) {
    case VariationIcon::CommonCause:
        return u"common_cause"_qs;
    case VariationIcon::ImprovementHigh:
        return u"improvement_high"_qs;
    case VariationIcon::ImprovementLow:
        return u"improvement_low"_qs;
    case VariationIcon::ConcernHigh:
        return u"concern_high"_qs;
    case VariationIcon::ConcernLow:
        return u"concern_low"_qs;
    case VariationIcon::NeitherHigh:
        return u"neutral_high"_qs;
    case VariationIcon::NeitherLow:
        return u"neutral_low"_qs;
    case VariationIcon::None:
        break;
    }
    return QJsonValue::Null;
}

void writeAssurance(AssuranceIcon icon, QJsonObject &out)
{
    out[u"assurance"_qs] = icon == AssuranceIcon::Pass ? u"consistent_pass"_qs
        : icon == AssuranceIcon::Fail                  ? u"consistent_fail"_qs
        : icon == AssuranceIcon::HitOrMiss             ? QJsonValue(u"inconsistent"_qs)
                                                       : QJsonValue(QJsonValue::Null);
    out[u"assurance_icon"_qs] = icon == AssuranceIcon::Pass ? u"pass"_qs
        : icon == AssuranceIcon::Fail                       ? u"fail"_qs
                                                            : out.value(u"assurance");
}

QJsonArray segmentsAsJson(const SpcChart &chart)
{
    QJsonArray segments;
    for (const SpcSegment &segment : chart.segments) {
        segments.append(QJsonObject {{u"start"_qs, segment.start}, {u"n"_qs, segment.count}, {u"mean"_qs, jsonNumber(segment.mean)},
            {u"lpl"_qs, jsonNumber(segment.lower)}, {u"upl"_qs, jsonNumber(segment.upper)}, {u"short"_qs, segment.isShort}});
    }
    return segments;
}

// Only where the input was not in date order.
void writeOrder(const SpcChart &chart, QJsonObject &out)
{
    const auto inOrder = [](const SpcPoint &a, const SpcPoint &b) { return a.input < b.input; };
    if (std::is_sorted(chart.points.begin(), chart.points.end(), inOrder))
        return;
    QJsonArray order;
    for (const SpcPoint &point : chart.points)
        order.append(point.input);
    out[u"order"_qs] = order;
}

QJsonObject chartAsJson(const SpcChart &chart, const SpcChart &outerCount)
{
    QJsonObject out {{u"segments"_qs, segmentsAsJson(chart)}, {u"rtm"_qs, spcjson::codes(chart.points, sideCode)},
        {u"close"_qs, spcjson::codes(chart.points, closeCode)}, {u"outside"_qs, spcjson::codes(chart.points, outsideCode)},
        {u"types"_qs, spcjson::codes(chart.points, signalCode)}, {u"types_mdc"_qs, spcjson::codes(outerCount.points, signalCode)},
        {u"points"_qs, spcjson::codes(chart.points, kindCode)}, {u"variation_icon"_qs, variationCode(chart.variation)},
        {u"warned"_qs, std::any_of(chart.segments.begin(), chart.segments.end(), [](const SpcSegment &s) { return s.isShort; })},
        {u"preset"_qs, chart.preset.key}, {u"sentence"_qs, spcChartSentence(chart)},
        {u"notes"_qs, QJsonArray::fromStringList(chart.notes)}};
    writeAssurance(chart.assurance, out);
    writeOrder(chart, out);
    return out;
}

} // namespace

Result<QJsonObject> spcXmrFromJson(const QJsonObject &input)
{
    JsonInput in(input);
    SpcSeries series;
    series.dates = spcjson::dates(in, u"dates"_qs);
    series.values = spcjson::column(in, u"y"_qs);
    series.improvement = improvementOf(in);
    series.target = in.numberOrNothing(u"target"_qs);
    if (in.has(u"rebase"_qs))
        series.rebases = spcjson::dates(in, u"rebase"_qs);
    series.baselinePoints = spcjson::pointsOrNothing(in, u"fix_after_n_points"_qs);
    SpcPreset preset = presetOf(in);
    if (!in.ok())
        return in.error();
    if (series.dates.size() != series.values.size())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "“dates” and “y” must be of one length."), {}};

    const auto chart = spcChart(series, preset);
    if (!chart)
        return chart.error();
    preset.outerPointsCountInTwoOfThree = true;
    const auto outerCount = spcChart(series, preset);
    if (!outerCount)
        return outerCount.error();
    return chartAsJson(*chart, *outerCount);
}

} // namespace candour
