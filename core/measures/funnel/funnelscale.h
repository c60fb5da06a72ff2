#pragma once

#include "measures/funnel/funnelplot.h"

namespace candour {

/// \brief The scale on which the units of a funnel are compared, and the way back from it.
class FunnelScale
{
public:
    /// \param target what the units are compared with, as a ratio
    FunnelScale(const FunnelQuestion &question, double target);

    /// A unit's place on the scale.
    [[nodiscard]] double value(const FunnelUnit &unit) const;
    /// Its standard error, which the z-score and the spread between units are made of.
    [[nodiscard]] double standardError(const FunnelUnit &unit) const;
    [[nodiscard]] double target() const { return m_target; }
    /// Limits without over-dispersion, as ratios: exact Poisson ones for a standardised ratio, exact binomial ones for a ratio of counts.
    [[nodiscard]] FunnelLimits limits(const FunnelUnit &unit) const;
    /// Limits with the variance between units added, as ratios.
    [[nodiscard]] FunnelLimits adjustedLimits(const FunnelUnit &unit, double tau2) const;

private:
    [[nodiscard]] double errorAtTarget(const FunnelUnit &unit) const;
    [[nodiscard]] double back(double value) const;

    FunnelQuestion::Data m_data;
    FunnelQuestion::RatioMethod m_method;
    double m_ratio;
    double m_target = 0;
};

} // namespace candour
