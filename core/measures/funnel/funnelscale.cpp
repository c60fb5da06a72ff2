#include "measures/funnel/funnelscale.h"

#include "measures/distributions.h"
#include "measures/funnel/poissonlimits.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace candour {

namespace {

using Data = FunnelQuestion::Data;

// As FunnelPlotR writes them, so that limits agree in every printed digit.
constexpr double z95 = 1.959964;
constexpr double z998 = 3.090232;

double square(double value)
{
    return value * value;
}

// Of all events of both kinds, the share of the first kind is target / (1 + target); the exact interval around that share, as odds.
Interval countRatioLimits(double target, double denominator, double confidence)
{
    const double expected = target * denominator;
    const double tail = (1 - confidence) / 2;
    const double lower = betaQuantile(tail, expected, denominator + 1);
    const double upper = betaQuantile(1 - tail, expected + 1, denominator);
    return {lower / (1 - lower), upper / (1 - upper)};
}

} // namespace

FunnelScale::FunnelScale(const FunnelQuestion &question, double target) : m_data(question.data), m_method(question.method), m_ratio(target)
{
    if (m_data == Data::Proportion)
        m_target = std::asin(std::sqrt(target));
    else if (m_data == Data::RatioOfCounts || m_method == FunnelQuestion::RatioMethod::Shmi)
        m_target = std::log(target);
    else
        m_target = std::sqrt(target);
}

double FunnelScale::value(const FunnelUnit &unit) const
{
    if (m_data == Data::Proportion)
        return std::asin(std::sqrt(unit.numerator / unit.denominator));
    if (m_data == Data::RatioOfCounts)
        return std::log((unit.numerator + 0.5) / (unit.denominator + 0.5));
    const double ratio = unit.numerator / unit.denominator;
    return m_method == FunnelQuestion::RatioMethod::Shmi ? std::log(ratio) : std::sqrt(ratio);
}

double FunnelScale::standardError(const FunnelUnit &unit) const
{
    if (m_data == Data::RatioOfCounts)
        return std::sqrt(unit.numerator / square(unit.numerator + 0.5) + unit.denominator / square(unit.denominator + 0.5));
    return errorAtTarget(unit);
}

double FunnelScale::errorAtTarget(const FunnelUnit &unit) const
{
    if (m_data == Data::RatioOfCounts)
        return std::sqrt((1 + 1 / m_ratio) / unit.denominator);
    const double root = std::sqrt(unit.denominator);
    return m_data == Data::StandardisedRatio && m_method == FunnelQuestion::RatioMethod::Shmi ? 1 / root : 1 / (2 * root);
}

double FunnelScale::back(double value) const
{
    if (m_data == Data::Proportion)
        return square(std::sin(std::clamp(value, 0.0, std::numbers::pi / 2)));
    if (m_data == Data::RatioOfCounts || m_method == FunnelQuestion::RatioMethod::Shmi)
        return std::exp(value);
    return square(std::max(value, 0.0));
}

FunnelLimits FunnelScale::adjustedLimits(const FunnelUnit &unit, double tau2) const
{
    const double error = std::sqrt(square(errorAtTarget(unit)) + tau2);
    const double wide = z998 * error;
    const double narrow = z95 * error;
    return {back(m_target - narrow), back(m_target + narrow), back(m_target - wide), back(m_target + wide)};
}

FunnelLimits FunnelScale::limits(const FunnelUnit &unit) const
{
    if (m_data == Data::Proportion)
        return adjustedLimits(unit, 0);
    if (m_data == Data::RatioOfCounts) {
        const Interval near = countRatioLimits(m_ratio, unit.denominator, 0.95);
        const Interval far = countRatioLimits(m_ratio, unit.denominator, 0.998);
        return {near.lower, near.upper, far.lower, far.upper};
    }
    const Interval narrow = poissonCountLimits(unit.denominator, 0.95);
    const Interval wide = poissonCountLimits(unit.denominator, 0.998);
    return {narrow.lower / unit.denominator, narrow.upper / unit.denominator, wide.lower / unit.denominator, wide.upper / unit.denominator};
}

} // namespace candour
