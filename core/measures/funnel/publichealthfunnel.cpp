#include "measures/funnel/publichealthfunnel.h"

#include "measures/distributions.h"
#include "measures/funnel/poissonlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candour {

namespace {

using Statistic = PublicHealthQuestion::Statistic;

constexpr int places = 100;

Status check(const PublicHealthQuestion &question)
{
    if (question.numerators.isEmpty() || question.numerators.size() != question.denominators.size())
        return invalid(QCoreApplication::translate("Measures", "A funnel needs numerators and denominators of the same length, at least one."));
    if (!(question.multiplier > 0) || !(question.yearsOfData > 0))
        return invalid(QCoreApplication::translate("Measures", "The multiplier and the years of data must be above 0."));
    double events = 0;
    for (qsizetype i = 0; i < question.numerators.size(); ++i) {
        const double numerator = question.numerators.at(i);
        const double denominator = question.denominators.at(i);
        if (!(denominator > 0) || !(denominator < 1e15) || !(numerator >= 0) || !(numerator < 1e15))
            return invalid(QCoreApplication::translate("Measures", "Every unit needs a denominator above 0 and a numerator of 0 or more."));
        if (question.statistic == Statistic::Proportion && numerator > denominator)
            return invalid(QCoreApplication::translate("Measures", "The numerator of a proportion cannot be above its denominator."));
        events += numerator;
    }
    if (!(events > 0))
        return invalid(QCoreApplication::translate("Measures", "There are no events in any unit, so there is no average to compare with."));
    return {};
}

// 5 per cent above the largest unit, rounded up to two leading digits.
double endOfAxis(double largest)
{
    const double step = std::pow(10, std::floor(std::log10(std::max(1.0, std::ceil(largest)))) - 1);
    return std::ceil(largest * 1.05 / step) * step;
}

// Places grow by the same factor, but at least by 1. A proportion's axis ends at the maximum, the others' just short of it.
QList<double> axis(const PublicHealthQuestion &question)
{
    const QList<double> &sizes = question.statistic == Statistic::Rate ? question.numerators : question.denominators;
    const double end = endOfAxis(*std::max_element(sizes.begin(), sizes.end()));
    const int beyond = question.statistic == Statistic::Proportion ? places : places + 1;
    QList<double> at {1};
    for (int place = 2; place <= places; ++place) {
        const double next = std::nearbyint(std::pow(end / at.last(), 1.0 / (beyond + 1 - place)) * at.last());
        at.append(std::max(next, at.last() + 1));
    }
    return at;
}

// Shares whose Wilson interval just touches the average: the score test turned round.
Interval shareLimits(double population, double average, double confidence)
{
    const double half = twoSidedZ(confidence) * std::sqrt(average * (1 - average) / population);
    return {std::max(0.0, average - half), std::min(1.0, average + half)};
}

// Ratios whose exact interval, with that many events, just touches 1.
Interval ratioLimits(double events, double confidence)
{
    const Interval mean = exactPoisson(events, confidence);
    return {events / mean.upper, events / mean.lower};
}

PublicHealthLimit limitAt(double at, const PublicHealthQuestion &question, double average)
{
    const bool proportion = question.statistic == Statistic::Proportion;
    const double factor = question.multiplier * (question.statistic == Statistic::Rate ? average : 1);
    const Interval narrow = proportion ? shareLimits(at, average, 0.95) : ratioLimits(at, 0.95);
    const Interval wide = proportion ? shareLimits(at, average, 0.998) : ratioLimits(at, 0.998);
    return {at, narrow.lower * factor, narrow.upper * factor, wide.lower * factor, wide.upper * factor};
}

Significance placeOf(double value, const Interval &narrow, const Interval &wide)
{
    if (value < wide.lower)
        return Significance::Low001;
    if (value > wide.upper)
        return Significance::High001;
    if (value < narrow.lower)
        return Significance::Low025;
    return value > narrow.upper ? Significance::High025 : Significance::NotSignificant;
}

// For ratios and rates: where the expected number lies against the exact interval of the events, seen from the unit.
Significance eventsPlace(double events, double expected)
{
    const Interval narrow = exactPoisson(events, 0.95);
    const Interval wide = exactPoisson(events, 0.998);
    return placeOf(-expected, {-narrow.upper, -narrow.lower}, {-wide.upper, -wide.lower});
}

} // namespace

Result<PublicHealthFunnel> publicHealthFunnel(const PublicHealthQuestion &question)
{
    if (const Status status = check(question); !status)
        return status.error();
    const bool ratio = question.statistic == Statistic::Ratio;
    const double events = std::accumulate(question.numerators.begin(), question.numerators.end(), 0.0);
    const double average = ratio ? 1 : events / std::accumulate(question.denominators.begin(), question.denominators.end(), 0.0);
    PublicHealthFunnel funnel;
    funnel.baseline = average * question.multiplier;
    for (const double at : axis(question))
        funnel.limits.append(limitAt(at, question, average));
    for (qsizetype i = 0; i < question.numerators.size(); ++i) {
        const double numerator = question.numerators.at(i);
        const double denominator = question.denominators.at(i);
        funnel.significance.append(question.statistic == Statistic::Proportion
                ? placeOf(numerator / denominator, shareLimits(denominator, average, 0.95), shareLimits(denominator, average, 0.998))
                : eventsPlace(numerator, denominator * average));
    }
    return funnel;
}

double populationAt(double events, double rate, const PublicHealthQuestion &question)
{
    return events * question.multiplier / rate / question.yearsOfData;
}

} // namespace candour
