#include "reports/effective/cyclechart.h"

#include "base/numbers.h"
#include "reports/charts/chartsources.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// "4 of 5 cycles met it; the latest 92.0% (46/50)"
QString cycleFinding(const QList<CyclePoint> &points, const Criterion &criterion)
{
    const Target target = targetOf(criterion);
    const auto met = std::count_if(points.begin(), points.end(), [&target](const CyclePoint &point) { return target.isMetBy(point.met, point.applicable); });
    const CyclePoint &last = points.last();
    return QCoreApplication::translate("AuditReports", "%1: %2 of %3 cycles met the target; the latest %4/%5 (%6)")
        .arg(criterion.code).arg(met).arg(points.size()).arg(last.met).arg(last.applicable).arg(percentBesideTarget(last.met, last.applicable, target));
}

} // namespace

Result<ChartSpec> cyclesChart(const QList<CyclePoint> &points, const Criterion &criterion, bool withLimits)
{
    QList<CyclePoint> drawn;
    std::copy_if(points.begin(), points.end(), std::back_inserter(drawn), [](const CyclePoint &point) { return point.applicable > 0; });
    if (drawn.size() < leastCyclesOfARun)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("AuditReports", "A run needs three signed-off cycles or more; there are %1.").arg(drawn.size()), {}};
    SpcSeries series;
    series.kind = withLimits ? SpcKind::P : SpcKind::Run;
    series.improvement = criterion.direction == u"lower" ? Improvement::Decrease : Improvement::Increase;
    series.multiply = 100;
    if (criterion.target)
        series.target = *criterion.target;
    for (const CyclePoint &point : drawn) {
        series.values.push_back(double(point.met));
        series.denominators.push_back(double(point.applicable));
    }
    const auto chart = spcChart(series, makingDataCount());
    if (!chart)
        return chart.error();
    ChartSubject subject;
    subject.name = QCoreApplication::translate("AuditReports", "%1: applicable cases that met it").arg(criterion.code);
    subject.unit = QCoreApplication::translate("AuditReports", "per cent");
    subject.partsCounted = QCoreApplication::translate("AuditReports", "frozen results of each cycle");
    subject.pointTitle = QCoreApplication::translate("AuditReports", "Cycle");
    subject.numerators = series.values;
    subject.denominators = series.denominators;
    ChartSpec spec = spcSpec(*chart, subject);
    spec.title = cycleFinding(drawn, criterion);
    for (std::size_t i = 0; i < spec.points.size(); ++i)
        spec.points[i].label = QCoreApplication::translate("AuditReports", "Cycle %1").arg(drawn.at(qsizetype(i)).cycle);
    if (drawn.size() < leastCyclesOfLimits)
        spec.cautions = {QCoreApplication::translate("AuditReports", "%1 cycles are too few for limits: read each share with its interval, and the comparison with the cycle before.").arg(drawn.size())};
    spec.period = QCoreApplication::translate("AuditReports", "%1 to %2").arg(drawn.first().project, drawn.last().project);
    return spec;
}

} // namespace candour
