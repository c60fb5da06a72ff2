#include "reports/charts/chartsources.h"

#include "base/dates.h"
#include "measures/spc/spcsentences.h"
#include "reports/axisscale.h"
#include "reports/charts/chartink.h"
#include "reports/charts/chartwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candour {

namespace {

std::optional<double> known(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> at(const std::vector<double> &values, int place)
{
    return place >= 0 && std::size_t(place) < values.size() ? known(values[std::size_t(place)]) : std::nullopt;
}

QString lowerFirst(QString text)
{
    // "XmR" and "P chart" keep their capitals.
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

PointMark markOf(const SpcPoint &point)
{
    if (point.excluded)
        return PointMark::Excluded;
    switch (point.kind) {
    case SpcPointKind::CommonCause: return PointMark::CommonCause;
    case SpcPointKind::Improvement: return PointMark::Improvement;
    case SpcPointKind::Concern: return PointMark::Concern;
    case SpcPointKind::NeitherHigh:
    case SpcPointKind::NeitherLow: return PointMark::Special;
    }
    return PointMark::CommonCause;
}

QString signalOf(const SpcPoint &point)
{
    if (point.excluded || point.signal == SpcSignal::None)
        return {};
    return lowerFirst(markWords(markOf(point))) + u": "_qs + lowerFirst(spcSignalName(point.signal));
}

QString centreNameOf(SpcKind kind)
{
    // Of a G chart the median is drawn too, so that runs about it mean what they do elsewhere.
    return kind == SpcKind::Run || kind == SpcKind::G ? QCoreApplication::translate("Charts", "Median") : QCoreApplication::translate("Charts", "Mean");
}

ChartPoint pointOf(const SpcPoint &point, const ChartSubject &subject, bool monthly)
{
    ChartPoint made;
    made.label = point.date.isValid() ? axisDate(point.date, monthly) : QString::number(point.input + 1);
    made.date = point.date;
    made.value = known(point.value);
    made.numerator = at(subject.numerators, point.input);
    made.denominator = at(subject.denominators, point.input);
    made.centre = known(point.mean);
    made.lower = known(point.lower);
    made.upper = known(point.upper);
    made.segment = point.segment;
    made.mark = markOf(point);
    made.signal = signalOf(point);
    return made;
}

QString assurance(AssuranceIcon icon)
{
    switch (icon) {
    case AssuranceIcon::None: return {};
    case AssuranceIcon::Pass: return QCoreApplication::translate("Charts", ", and the target will be met unless something changes");
    case AssuranceIcon::HitOrMiss: return QCoreApplication::translate("Charts", ", and whether the target is met is left to chance");
    case AssuranceIcon::Fail: return QCoreApplication::translate("Charts", ", and the target will be missed unless something changes");
    }
    return {};
}

/// How limits are made: the preset says it of individual values.
QString limitWords(SpcKind kind, const SpcPreset &preset)
{
    switch (kind) {
    case SpcKind::Run: return QCoreApplication::translate("Charts", "A run chart has no limits: only runs about the median count (Anhøj rules).");
    case SpcKind::P: return QCoreApplication::translate("Charts", "On this P chart limits are three binomial standard deviations from the mean, by each point's denominator.");
    case SpcKind::U: return QCoreApplication::translate("Charts", "On this U chart limits are three Poisson standard deviations from the mean, by each point's denominator.");
    case SpcKind::C: return QCoreApplication::translate("Charts", "On this C chart limits are three Poisson standard deviations from the mean.");
    case SpcKind::G: return QCoreApplication::translate("Charts", "On this G chart limits are three geometric standard deviations from the mean; the median is drawn.");
    case SpcKind::T: return QCoreApplication::translate("Charts", "On this T chart limits come from the values to the power 1/3.6.");
    default: return preset.limits;
    }
}

/// What a run chart finds: its last stretch, as its limits are none.
QString runFinding(const SpcChart &chart, const ChartSpec &spec)
{
    const bool signal = !chart.segments.empty() && chart.segments.back().runs.signal;
    return (signal ? QCoreApplication::translate("Charts", "%1: runs about the median that chance does not explain")
                   : QCoreApplication::translate("Charts", "%1: nothing but chance about the median")).arg(spec.name);
}

QString finding(const SpcChart &chart, const ChartSpec &spec)
{
    const int last = spec.latest();
    if (last < 0)
        return QCoreApplication::translate("Charts", "%1: no values yet").arg(spec.name);
    if (chart.kind == SpcKind::Run)
        return runFinding(chart, spec);
    const QString when = pointName(spec, std::size_t(last));
    switch (chart.variation) {
    case VariationIcon::None: return QCoreApplication::translate("Charts", "%1: too few points to judge").arg(spec.name);
    case VariationIcon::CommonCause:
        return QCoreApplication::translate("Charts", "%1: common cause variation in %2").arg(spec.name, when) + assurance(chart.assurance);
    default: break;
    }
    return QCoreApplication::translate("Charts", "%1: %2 in %3").arg(spec.name, lowerFirst(markWords(spec.points[std::size_t(last)].mark)), when) + assurance(chart.assurance);
}

QString periodWords(const ChartSpec &spec)
{
    if (spec.points.empty() || !spec.points.front().date.isValid())
        return {};
    return QCoreApplication::translate("Charts", "%1 to %2").arg(pointName(spec, 0), pointName(spec, spec.points.size() - 1));
}

QString withUnit(const ChartSubject &subject)
{
    return subject.unit.isEmpty() || subject.name.contains(subject.unit, Qt::CaseInsensitive) ? subject.name : QString(subject.name + u", "_qs + subject.unit);
}

} // namespace

QString axisDate(QDate date, bool monthly)
{
    return monthly ? QLocale::c().toString(date, QStringLiteral("MMM yyyy")) : dateText(date);
}

ChartSpec spcSpec(const SpcChart &chart, const ChartSubject &subject)
{
    ChartSpec spec;
    spec.kind = chart.kind == SpcKind::Run ? ChartSpec::Kind::Run : ChartSpec::Kind::Spc;
    spec.name = subject.name;
    spec.valueTitle = withUnit(subject);
    spec.percent = subject.unit == u"per cent";
    spec.pointTitle = subject.pointTitle.isEmpty() ? QCoreApplication::translate("Charts", "Month") : subject.pointTitle;
    spec.centreName = centreNameOf(chart.kind);
    spec.improvement = chart.improvement;
    spec.variation = chart.variation;
    spec.assurance = chart.assurance;
    spec.hasIcons = chart.kind != SpcKind::Run;
    const bool monthly = std::all_of(chart.points.begin(), chart.points.end(), [](const SpcPoint &point) { return point.date.isValid() && point.date.day() == 1; });
    for (const SpcPoint &point : chart.points)
        spec.points.push_back(pointOf(point, subject, monthly));
    if (chart.target)
        spec.target = ReferenceLine {*chart.target, QCoreApplication::translate("Charts", "Target %1").arg(spec.lineText(*chart.target))};
    spec.title = finding(chart, spec);
    spec.subtitle = subject.partsCounted.isEmpty() ? spcKindName(chart.kind) : QString(spcKindName(chart.kind) + u": "_qs + subject.partsCounted);
    spec.meaning = spec.latest() < 0 ? QString() : spcChartSentence(chart);
    const QString rules = chart.kind == SpcKind::Run ? QString() : chart.preset.words + u' ';
    spec.preset = QCoreApplication::translate("Charts", "Rules: %1. %2%3").arg(chart.preset.title, rules, limitWords(chart.kind, chart.preset));
    spec.source = subject.source;
    spec.period = periodWords(spec);
    spec.cautions = chart.notes;
    return spec;
}

ChartSpec paretoSpec(std::vector<ChartPart> parts, const ChartSubject &subject)
{
    std::erase_if(parts, [](const ChartPart &part) { return !(part.count > 0); });
    std::stable_sort(parts.begin(), parts.end(), [](const ChartPart &a, const ChartPart &b) { return a.count != b.count ? a.count > b.count : a.name.localeAwareCompare(b.name) < 0; });
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Pareto;
    spec.name = subject.name;
    spec.valueTitle = withUnit(subject);
    spec.pointTitle = subject.pointTitle;
    spec.source = subject.source;
    spec.fromZero = true;
    const double total = std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const ChartPart &part) { return sum + part.count; });
    ChartCurve running {ChartCurve::Role::Running, QCoreApplication::translate("Charts", "Running share of all"), {}};
    double sum = 0;
    QStringList vital;
    for (const ChartPart &part : parts) {
        ChartPoint point {part.name};
        point.value = part.count;
        // The few that make up four fifths stand out; the one that crosses the line belongs to them.
        if (sum < 0.8 * total) {
            point.mark = PointMark::Special;
            vital << part.name;
        }
        sum += part.count;
        running.points.push_back({double(spec.points.size()), sum / total});
        spec.points.push_back(point);
    }
    spec.curves = {running};
    spec.title = parts.empty() ? QCoreApplication::translate("Charts", "%1: no values yet").arg(subject.name)
        : QCoreApplication::translate("Charts", "%1: %n of %2 parts make up four fifths of all", nullptr, int(vital.size())).arg(subject.name, QString::number(parts.size()));
    spec.subtitle = subject.partsCounted.isEmpty() ? QCoreApplication::translate("Charts", "Pareto chart") : QCoreApplication::translate("Charts", "Pareto chart: %1").arg(subject.partsCounted);
    spec.preset = QCoreApplication::translate("Charts", "Rules: most frequent first; blue bars are the fewest that together reach 80% of all.");
    return spec;
}

ChartSpec barSpec(const BarChart &chart)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.name = chart.valueTitle;
    spec.title = chart.caption;
    spec.valueTitle = chart.valueTitle;
    spec.pointTitle = chart.categoryTitle;
    spec.target = chart.reference;
    spec.meaning = chart.textAlternative;
    spec.preset = QCoreApplication::translate("Charts", "Rules: none; these values are shown and not judged.");
    spec.fromZero = true;
    for (const Bar &bar : chart.bars) {
        ChartPoint point {bar.label};
        point.value = bar.value;
        point.mark = bar.emphasised ? PointMark::Special : PointMark::Plain;
        spec.points.push_back(point);
    }
    return spec;
}

ChartSpec lineSpec(const LineChart &chart)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Lines;
    spec.name = chart.valueTitle;
    spec.title = chart.caption;
    spec.valueTitle = chart.valueTitle;
    spec.pointTitle = chart.periodTitle;
    spec.target = chart.reference;
    spec.meaning = chart.textAlternative;
    spec.preset = QCoreApplication::translate("Charts", "Rules: none; these values are shown and not judged.");
    spec.fromZero = chart.fromZero;
    for (qsizetype i = 0; i < chart.periods.size(); ++i) {
        ChartPoint point {chart.periods.at(i)};
        if (!chart.series.empty() && std::size_t(i) < chart.series.front().values.size())
            point.value = chart.series.front().values[std::size_t(i)];
        spec.points.push_back(point);
    }
    for (std::size_t i = 1; i < chart.series.size(); ++i) {
        ChartCurve curve {ChartCurve::Role::Series, chart.series[i].name, {}};
        for (std::size_t k = 0; k < spec.points.size(); ++k)
            curve.points.push_back({double(k), k < chart.series[i].values.size() ? chart.series[i].values[k].value_or(qQNaN()) : qQNaN()});
        spec.curves.push_back(curve);
    }
    return spec;
}

} // namespace candour
