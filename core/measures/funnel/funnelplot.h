#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace candour {

/// \brief What a funnel plot is asked to compare. Units may come in several rows; rows of one group are added up first.
struct FunnelQuestion
{
    enum class Data {
        Proportion,        ///< numerator of denominator
        StandardisedRatio, ///< observed over expected
        RatioOfCounts      ///< one count over another
    };
    enum class RatioMethod {
        Shmi, ///< log scale; the top and bottom share of z-scores is left out of the spread
        Cqc   ///< square-root scale; z-scores are winsorised
    };

    QStringList groups;
    QList<double> numerators;
    QList<double> denominators;
    Data data = Data::Proportion;
    RatioMethod method = RatioMethod::Shmi;
    bool adjusted = true;        ///< widen the limits for over-dispersion
    double trimBy = 0.1;         ///< share of z-scores at each end that is trimmed or winsorised
    double multiplier = 1;       ///< of target and limits, such as 100; ratios stay as they are
    bool roundedExpected = true; ///< SHMI: expected numbers rounded to 2 decimals, as published
    bool limitsAt998 = true;     ///< outliers are beyond the 99.8 per cent limits; false: beyond the 95 per cent ones
};

/// \brief 95 and 99.8 per cent limits (z 1.959964 and 3.090232) at one unit's denominator.
struct FunnelLimits
{
    double lower95 = 0;
    double upper95 = 0;
    double lower998 = 0;
    double upper998 = 0;
};

struct FunnelUnit
{
    QString group;
    double numerator = 0;
    double denominator = 0;             ///< rounded to 2 decimals where the question asks for it
    double ratio = 0;                   ///< numerator over the denominator as it came
    double z = 0;
    std::optional<double> trimmedZ;     ///< nothing where trimming left it out
    FunnelLimits limits;                ///< without over-dispersion
    FunnelLimits adjustedLimits;        ///< with it; the plain ones on the same scale where there is none
    bool outlier = false;
};

/// \brief A funnel plot: units by name, the target they are compared with, and the over-dispersion found.
struct FunnelPlot
{
    QList<FunnelUnit> units;
    double target = 0;     ///< without the multiplier
    double phi = 0;        ///< mean of the squared (trimmed) z-scores; 0 where no adjustment was asked for
    double tau2 = 0;       ///< variance between units; 0 where phi does not call for one
    bool adjusted = false; ///< the adjusted limits are the ones to use
};

/// \brief Computes a funnel plot with the over-dispersion method of Spiegelhalter.
///
/// Where this differs from FunnelPlotR 0.6.0 on purpose: CQC limits are squared back to the scale of the ratio, and limits of
/// a ratio of counts are exact (binomial, given the events of both kinds) or, adjusted, use the standard error of the log ratio,
/// sqrt((1 + 1/target) / denominator). The peer's own limits put 12 and up to 81 per cent of in-control units beyond
/// "99.8 per cent" (statistics domain page, section 1).
///
/// \return Invalid for lists of different lengths, no units, denominators of 0 or less, numerators below 0 (or above the
/// denominator of a proportion), a ratio of 0 on the log scale, or a trimming share outside 0 to 0.5
/// Source: D. J. Spiegelhalter, Statistics in Medicine 2005, 24:1185, and Quality and Safety in Health Care 2005, 14:347;
/// NHS Digital, SHMI specification; FunnelPlotR 0.6.0.
[[nodiscard]] Result<FunnelPlot> funnelPlot(const FunnelQuestion &question);

} // namespace candour
