#include "measures/funnel/publichealthfunnel.h"
#include "reports/charts/chartsources.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

PointMark unitMark(Significance significance, Improvement improvement)
{
    if (significance != Significance::High001 && significance != Significance::Low001)
        return PointMark::CommonCause;
    if (improvement == Improvement::Neither)
        return PointMark::Special;
    const bool better = (significance == Significance::High001) == (improvement == Improvement::Increase);
    return better ? PointMark::Improvement : PointMark::Concern;
}

QString unitSignal(Significance significance)
{
    switch (significance) {
    case Significance::High001: return QCoreApplication::translate("Charts", "above the 99.8% limit");
    case Significance::Low001: return QCoreApplication::translate("Charts", "below the 99.8% limit");
    case Significance::High025: return QCoreApplication::translate("Charts", "above the 95% limit, within the 99.8% limit");
    case Significance::Low025: return QCoreApplication::translate("Charts", "below the 95% limit, within the 99.8% limit");
    case Significance::NotSignificant: break;
    }
    return {};
}

/// Limits by the size of a unit, widest first.
std::vector<ChartCurve> curvesOf(const PublicHealthFunnel &funnel, const PublicHealthQuestion &question, const QString &average, double largest)
{
    using Limit = double PublicHealthLimit::*;
    const auto curve = [&](ChartCurve::Role role, const QString &name, Limit member) {
        ChartCurve made {role, name, {}};
        for (const PublicHealthLimit &limit : funnel.limits) {
            const double rate = limit.*member;
            const bool isShare = question.statistic == PublicHealthQuestion::Statistic::Proportion;
            if (!isShare && rate <= 0)
                continue;
            made.points.push_back({isShare ? limit.at : populationAt(limit.at, rate, question), rate});
        }
        std::sort(made.points.begin(), made.points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
        std::erase_if(made.points, [largest](QPointF point) { return point.x() > 1.05 * largest; });
        return made;
    };
    return {
        curve(ChartCurve::Role::Limit, QCoreApplication::translate("Charts", "99.8% limits"), &PublicHealthLimit::upper998),
        curve(ChartCurve::Role::Warning, QCoreApplication::translate("Charts", "95% limits"), &PublicHealthLimit::upper95),
        curve(ChartCurve::Role::Warning, QString(), &PublicHealthLimit::lower95),
        curve(ChartCurve::Role::Limit, QString(), &PublicHealthLimit::lower998),
        {ChartCurve::Role::Centre, average, {{0, funnel.baseline}, {1.05 * largest, funnel.baseline}}},
    };
}

QString funnelFinding(const ChartSpec &spec, int outside)
{
    return outside == 0 ? QCoreApplication::translate("Charts", "%1: all units lie within the 99.8% limits").arg(spec.name)
                        : QCoreApplication::translate("Charts", "%1: %n unit(s) beyond the 99.8% limits", nullptr, outside).arg(spec.name);
}

/// Words and rules, before any unit is judged.
ChartSpec emptyFunnel(const ChartSubject &subject, bool rate, Improvement improvement)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Funnel;
    spec.name = subject.name;
    spec.percent = subject.unit == u"per cent";
    spec.valueTitle = subject.unit.isEmpty() ? subject.name : QString(subject.name + u", "_qs + subject.unit);
    spec.pointTitle = subject.pointTitle;
    spec.sizeTitle = subject.partsCounted.isEmpty() ? QCoreApplication::translate("Charts", "Size (denominator)") : subject.partsCounted;
    spec.title = QCoreApplication::translate("Charts", "%1: no values yet").arg(spec.name);
    spec.subtitle = QCoreApplication::translate("Charts", "Funnel plot: units side by side, not ranked");
    spec.source = subject.source;
    spec.improvement = improvement;
    spec.preset = rate ? QCoreApplication::translate("Charts", "Rules: exact Poisson limits (95% and 99.8%) about the average of all units, as UKHSA draws them.")
                       : QCoreApplication::translate("Charts", "Rules: limits from Wilson intervals (95% and 99.8%) about the average of all units, as UKHSA draws them.");
    return spec;
}

/// The units as points, smallest first. \return how many lie beyond the outer limits
int addUnits(ChartSpec &spec, const std::vector<ChartPart> &units, const PublicHealthFunnel &funnel, double multiplier)
{
    int outside = 0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const Significance significance = funnel.significance.at(qsizetype(i));
        ChartPoint point {units[i].name};
        point.size = units[i].size;
        point.value = units[i].count / units[i].size * multiplier;
        point.numerator = units[i].count;
        point.mark = unitMark(significance, spec.improvement);
        point.signal = unitSignal(significance);
        outside += point.mark == PointMark::CommonCause ? 0 : 1;
        spec.points.push_back(point);
    }
    std::sort(spec.points.begin(), spec.points.end(), [](const ChartPoint &a, const ChartPoint &b) { return a.size < b.size; });
    return outside;
}

} // namespace

Result<ChartSpec> funnelSpec(std::vector<ChartPart> units, const ChartSubject &subject, double multiplier, bool rate, Improvement improvement)
{
    ChartSpec spec = emptyFunnel(subject, rate, improvement);
    const auto all = units.size();
    std::erase_if(units, [](const ChartPart &unit) { return !(unit.size > 0); });
    if (units.size() < all)
        spec.cautions << QCoreApplication::translate("Charts", "%n unit(s) without a size are left out.", nullptr, int(all - units.size()));
    if (units.empty())
        return spec;
    PublicHealthQuestion question;
    question.statistic = rate ? PublicHealthQuestion::Statistic::Rate : PublicHealthQuestion::Statistic::Proportion;
    question.multiplier = multiplier;
    double largest = 0;
    for (const ChartPart &unit : units) {
        question.numerators << unit.count;
        question.denominators << unit.size;
        largest = std::max(largest, unit.size);
    }
    const auto funnel = publicHealthFunnel(question);
    if (!funnel)
        return funnel.error();
    const int outside = addUnits(spec, units, *funnel, multiplier);
    spec.curves = curvesOf(*funnel, question, QCoreApplication::translate("Charts", "Average %1").arg(spec.lineText(funnel->baseline)), largest);
    spec.title = funnelFinding(spec, outside);
    return spec;
}

} // namespace candour
