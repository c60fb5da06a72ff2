#include "reports/charts/measurechart.h"

#include "base/dates.h"
#include "reports/charts/chartsources.h"
#include "reports/charts/chartwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace candour {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

SpcKind spcKindOf(const QString &chartKind)
{
    static const QHash<QString, SpcKind> kinds {{u"xmr"_qs, SpcKind::XmR}, {u"run"_qs, SpcKind::Run}, {u"p"_qs, SpcKind::P}, {u"u"_qs, SpcKind::U},
        {u"c"_qs, SpcKind::C}, {u"t"_qs, SpcKind::T}, {u"g"_qs, SpcKind::G}};
    return kinds.value(chartKind, SpcKind::XmR);
}

Improvement improvementOf(const QString &direction)
{
    return direction == u"increase" ? Improvement::Increase : direction == u"decrease" ? Improvement::Decrease : Improvement::Neither;
}

/// What stands below the line, in words: "per 1,000 bed days" needs none, a share says what it is a share of.
ChartSubject subjectOf(const MeasureSeries &series)
{
    ChartSubject subject;
    subject.name = series.measure.name;
    subject.unit = series.measure.unitWords;
    subject.source = series.measure.source;
    if (!series.denominatorName.isEmpty())
        subject.partsCounted = QCoreApplication::translate("Charts", "denominator %1").arg(series.denominatorName);
    subject.pointTitle = series.measure.period == u"quarter" ? QCoreApplication::translate("Charts", "Quarter from")
        : series.measure.period == u"year"                   ? QCoreApplication::translate("Charts", "Year from")
                                                             : QCoreApplication::translate("Charts", "Month");
    return subject;
}

/// The first point on or after a day; -1 where all points lie before it.
int pointAt(const MeasureSeries &series, QDate day)
{
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (series.points[i].from >= periodStart(day, periodMonths(series.measure)))
            return int(i);
    }
    return -1;
}

bool hasDenominators(const MeasureSeries &series)
{
    return std::any_of(series.points.begin(), series.points.end(), [](const MeasurePoint &point) { return point.denominator.has_value(); });
}

SpcSeries numbersOf(const MeasureSeries &series)
{
    SpcSeries numbers;
    numbers.kind = spcKindOf(series.measure.chartKind);
    numbers.improvement = improvementOf(series.measure.direction);
    numbers.target = series.measure.target;
    numbers.baselinePoints = series.measure.baselinePoints;
    numbers.multiply = series.measure.multiplier.value_or(1.0);
    const bool divided = hasDenominators(series) && numbers.kind != SpcKind::C && numbers.kind != SpcKind::T && numbers.kind != SpcKind::G;
    for (const MeasurePoint &point : series.points) {
        numbers.dates.push_back(point.from);
        numbers.values.push_back(point.numerator.value_or(missing));
        if (divided)
            numbers.denominators.push_back(point.denominator.value_or(missing));
    }
    for (const ChartAnnotation &note : series.annotations) {
        const int point = note.kind == u"rebase" ? pointAt(series, note.onDate) : -1;
        if (point > 0)
            numbers.rebasePositions.push_back(point);
    }
    std::sort(numbers.rebasePositions.begin(), numbers.rebasePositions.end());
    numbers.rebasePositions.erase(std::unique(numbers.rebasePositions.begin(), numbers.rebasePositions.end()), numbers.rebasePositions.end());
    return numbers;
}

Result<ChartSpec> controlChart(const MeasureSeries &series)
{
    const SpcSeries numbers = numbersOf(series);
    const auto chart = spcChart(numbers, spcPreset(series.measure.preset).value_or(makingDataCount()));
    if (!chart)
        return chart.error();
    ChartSubject subject = subjectOf(series);
    if (!numbers.denominators.empty()) {
        subject.numerators = numbers.values;
        subject.denominators = numbers.denominators;
    }
    return spcSpec(*chart, subject);
}

void addMeasureNotes(const MeasureSeries &series, ChartSpec &spec)
{
    for (const ChartAnnotation &note : series.annotations) {
        const int point = pointAt(series, note.onDate);
        if (point >= 0)
            spec.notes.push_back({note.onDate, point, note.kind == u"rebase", note.text, note.reason});
        else
            spec.cautions << QCoreApplication::translate("Charts", "The note of %1 lies after the last value: %2.").arg(dateText(note.onDate), note.text);
    }
}

ChartSpec bars(const MeasureSeries &series)
{
    const double multiplier = series.measure.multiplier.value_or(1.0);
    BarChart chart;
    chart.categoryTitle = subjectOf(series).pointTitle;
    const QString &unit = series.measure.unitWords;
    const bool said = unit.isEmpty() || series.measure.name.contains(unit, Qt::CaseInsensitive);
    chart.valueTitle = said ? series.measure.name : QString(series.measure.name + u", "_qs + unit);
    for (const MeasurePoint &point : series.points) {
        std::optional<double> value = point.numerator;
        if (value && point.denominator)
            value = *point.denominator > 0 ? std::optional(*value / *point.denominator * multiplier) : std::nullopt;
        chart.bars.push_back({axisDate(point.from, true), value, {}});
    }
    ChartSpec spec = barSpec(chart);
    for (std::size_t i = 0; i < series.points.size(); ++i)
        spec.points[i].date = series.points[i].from;
    spec.name = series.measure.name;
    if (!spec.points.empty())
        spec.period = QCoreApplication::translate("Charts", "%1 to %2").arg(pointName(spec, 0), pointName(spec, spec.points.size() - 1));
    const int last = spec.latest();
    spec.title = last < 0 ? QCoreApplication::translate("Charts", "%1: no values yet").arg(spec.name)
                          : QCoreApplication::translate("Charts", "%1: %2 in %3").arg(spec.name, spec.valueText(spec.points[std::size_t(last)].value), pointName(spec, std::size_t(last)));
    spec.subtitle = QCoreApplication::translate("Charts", "Bars without a judgement");
    spec.source = series.measure.source;
    if (series.measure.target)
        spec.target = ReferenceLine {*series.measure.target, QCoreApplication::translate("Charts", "Target %1").arg(spec.lineText(*series.measure.target))};
    return spec;
}

QString partsPeriod(const MeasureSeries &series)
{
    return series.partsFrom.isValid() ? QCoreApplication::translate("Charts", "%1 to %2").arg(dateText(series.partsFrom), dateText(series.partsTo)) : QString();
}

ChartSpec pareto(const MeasureSeries &series)
{
    ChartSubject subject = subjectOf(series);
    subject.pointTitle = QCoreApplication::translate("Charts", "Part");
    std::vector<ChartPart> parts;
    for (const MeasurePart &part : series.parts)
        parts.push_back({part.name, part.numerator});
    ChartSpec spec = paretoSpec(parts, subject);
    spec.period = partsPeriod(series);
    return spec;
}

Result<ChartSpec> funnel(const MeasureSeries &series)
{
    ChartSubject subject = subjectOf(series);
    subject.pointTitle = QCoreApplication::translate("Charts", "Unit");
    std::vector<ChartPart> units;
    for (const MeasurePart &part : series.parts)
        units.push_back({part.name, part.numerator, part.denominator.value_or(0)});
    const bool rate = series.measure.unitWords != u"per cent";
    auto spec = funnelSpec(units, subject, series.measure.multiplier.value_or(rate ? 1 : 100), rate, improvementOf(series.measure.direction));
    if (spec)
        spec->period = partsPeriod(series);
    return spec;
}

} // namespace

Result<ChartSpec> measureChart(const MeasureSeries &series)
{
    Result<ChartSpec> spec = series.measure.chartKind == u"pareto" ? Result<ChartSpec>(pareto(series))
        : series.measure.chartKind == u"funnel"                    ? funnel(series)
        : series.measure.chartKind == u"bars"                      ? Result<ChartSpec>(bars(series))
                                                                   : controlChart(series);
    if (!spec)
        return spec;
    if (series.measure.chartKind != u"pareto" && series.measure.chartKind != u"funnel")
        addMeasureNotes(series, *spec);
    spec->cautions = series.cautions + spec->cautions;
    return spec;
}

} // namespace candour
