#include "measures/funnel/funnelplot.h"

#include "measures/funnel/funnelscale.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candour {

namespace {

bool isShmi(const FunnelQuestion &question)
{
    return question.data == FunnelQuestion::Data::StandardisedRatio && question.method == FunnelQuestion::RatioMethod::Shmi;
}

Status check(const FunnelQuestion &question)
{
    if (question.groups.isEmpty())
        return invalid(QCoreApplication::translate("Measures", "A funnel plot needs at least one unit."));
    if (question.numerators.size() != question.groups.size() || question.denominators.size() != question.groups.size())
        return invalid(QCoreApplication::translate("Measures", "Groups, numerators and denominators must have the same length."));
    if (!(question.trimBy >= 0 && question.trimBy < 0.5))
        return invalid(QCoreApplication::translate("Measures", "The share to trim must be 0 or more and below 0.5."));
    if (!(question.multiplier > 0) || !std::isfinite(question.multiplier))
        return invalid(QCoreApplication::translate("Measures", "The multiplier must be above 0, such as 1 or 100."));
    return {};
}

Status checkUnit(const FunnelQuestion &question, const FunnelUnit &unit)
{
    if (!(unit.denominator > 0) || !std::isfinite(unit.denominator))
        return invalid(QCoreApplication::translate("Measures", "Every unit needs a denominator above 0."));
    if (!(unit.numerator >= 0) || !std::isfinite(unit.numerator))
        return invalid(QCoreApplication::translate("Measures", "Every unit needs a numerator of 0 or more."));
    if (question.data == FunnelQuestion::Data::Proportion && unit.numerator > unit.denominator)
        return invalid(QCoreApplication::translate("Measures", "The numerator of a proportion cannot be above its denominator."));
    if (isShmi(question) && unit.numerator == 0)
        return invalid(QCoreApplication::translate("Measures", "A unit without any event has no place on the logarithmic scale of this method. Choose the CQC method."));
    return {};
}

// As R rounds: the nearer of the two neighbours, the even one where both are equally near.
double roundedTo2(double value)
{
    const double hundredths = value * 100;
    const double lower = std::floor(hundredths) / 100;
    const double upper = std::ceil(hundredths) / 100;
    const double down = value - lower;
    const double up = upper - value;
    const bool lowerIsEven = std::fmod(std::floor(hundredths), 2) == 0;
    return down < up || (down == up && lowerIsEven) ? lower : upper;
}

Result<QList<FunnelUnit>> unitsOf(const FunnelQuestion &question)
{
    QMap<QString, FunnelUnit> byGroup;
    for (qsizetype i = 0; i < question.groups.size(); ++i) {
        FunnelUnit &unit = byGroup[question.groups.at(i)];
        unit.group = question.groups.at(i);
        unit.numerator += question.numerators.at(i);
        unit.denominator += question.denominators.at(i);
    }
    QList<FunnelUnit> units = byGroup.values();
    for (FunnelUnit &unit : units) {
        if (const Status status = checkUnit(question, unit); !status)
            return status.error();
        unit.ratio = unit.numerator / unit.denominator;
        if (isShmi(question) && question.roundedExpected)
            unit.denominator = roundedTo2(unit.denominator);
        if (!(unit.denominator > 0))
            return invalid(QCoreApplication::translate("Measures", "Every unit needs a denominator above 0."));
    }
    return units;
}

// Quantile as R's default (type 7): linear between the values around it.
double quantile(const QList<double> &sorted, double share)
{
    const double place = double(sorted.size() - 1) * share;
    const auto below = qsizetype(std::floor(place));
    const double next = sorted.at(std::min(below + 1, sorted.size() - 1));
    return sorted.at(below) + (place - double(below)) * (next - sorted.at(below));
}

void winsorise(QList<FunnelUnit> &units, double share)
{
    QList<double> sorted;
    for (const FunnelUnit &unit : units)
        sorted.append(unit.z);
    std::sort(sorted.begin(), sorted.end());
    for (FunnelUnit &unit : units)
        unit.trimmedZ = std::clamp(unit.z, quantile(sorted, share), quantile(sorted, 1 - share));
}

void leaveOutEnds(QList<FunnelUnit> &units, double share)
{
    QList<qsizetype> order(units.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return units.at(a).z < units.at(b).z; });
    const auto atEachEnd = qsizetype(std::floor(double(units.size()) * share));
    for (qsizetype rank = atEachEnd; rank < units.size() - atEachEnd; ++rank)
        units[order.at(rank)].trimmedZ = units.at(order.at(rank)).z;
}

// phi and tau2 from the z-scores that trimming kept.
void addOverdispersion(FunnelPlot &plot, const FunnelScale &scale)
{
    double squares = 0;
    double kept = 0;
    double weights = 0;
    double squaredWeights = 0;
    for (const FunnelUnit &unit : plot.units) {
        if (!unit.trimmedZ)
            continue;
        const double weight = 1 / std::pow(scale.standardError(unit), 2);
        squares += *unit.trimmedZ * *unit.trimmedZ;
        weights += weight;
        squaredWeights += weight * weight;
        ++kept;
    }
    if (kept == 0)
        return;
    plot.phi = squares / kept;
    const double spread = weights - squaredWeights / weights;
    if (kept > 1 && spread > 0)
        plot.tau2 = std::max(0.0, (squares - (kept - 1)) / spread);
    plot.adjusted = plot.tau2 > 0;
}

bool isOutside(double ratio, const FunnelLimits &limits, bool at998)
{
    return at998 ? ratio < limits.lower998 || ratio > limits.upper998 : ratio < limits.lower95 || ratio > limits.upper95;
}

FunnelLimits multiplied(const FunnelLimits &limits, double by)
{
    return {limits.lower95 * by, limits.upper95 * by, limits.lower998 * by, limits.upper998 * by};
}

double targetOf(const FunnelQuestion &question, const QList<FunnelUnit> &units)
{
    if (question.data == FunnelQuestion::Data::StandardisedRatio)
        return 1;
    double numerators = 0;
    double denominators = 0;
    for (const FunnelUnit &unit : units) {
        numerators += unit.numerator;
        denominators += unit.denominator;
    }
    return numerators / denominators;
}

} // namespace

Result<FunnelPlot> funnelPlot(const FunnelQuestion &question)
{
    if (const Status status = check(question); !status)
        return status.error();
    auto units = unitsOf(question);
    if (!units)
        return units.error();
    FunnelPlot plot;
    plot.target = targetOf(question, *units);
    if (!(plot.target > 0))
        return invalid(QCoreApplication::translate("Measures", "There are no events in any unit, so there is no average to compare with."));
    plot.units = std::move(*units);
    const FunnelScale scale(question, plot.target);
    for (FunnelUnit &unit : plot.units)
        unit.z = (scale.value(unit) - scale.target()) / scale.standardError(unit);
    if (isShmi(question))
        leaveOutEnds(plot.units, question.trimBy);
    else
        winsorise(plot.units, question.trimBy);
    if (question.adjusted)
        addOverdispersion(plot, scale);
    for (FunnelUnit &unit : plot.units) {
        const FunnelLimits plain = scale.limits(unit);
        const FunnelLimits wide = scale.adjustedLimits(unit, plot.tau2);
        unit.outlier = isOutside(unit.ratio, plot.adjusted ? wide : plain, question.limitsAt998);
        unit.limits = multiplied(plain, question.multiplier);
        unit.adjustedLimits = multiplied(wide, question.multiplier);
    }
    return plot;
}

} // namespace candour
