#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace candour {

/// \brief What a funnel in the manner of the UK Health Security Agency compares.
struct PublicHealthQuestion
{
    enum class Statistic { Proportion, Ratio, Rate };

    Statistic statistic = Statistic::Proportion;
    QList<double> numerators;    ///< events
    QList<double> denominators;  ///< population; expected events for a ratio; person-years for a rate
    double multiplier = 100;     ///< of every limit: 100 for per cent, 100,000 for a rate
    double yearsOfData = 1;      ///< a rate's populations are given for one year
};

/// \brief Limits of the funnel at one place of its axis.
struct PublicHealthLimit
{
    double at = 0; ///< population for a proportion, events otherwise
    double lower95 = 0;
    double upper95 = 0;
    double lower998 = 0;
    double upper998 = 0;
};

/// \brief Where a unit lies: within the limits, beyond the 95 per cent ones (0.025) or the 99.8 per cent ones (0.001).
enum class Significance { NotSignificant, Low025, Low001, High025, High001 };

struct PublicHealthFunnel
{
    double baseline = 0; ///< average, times the multiplier; for a ratio the multiplier itself
    QList<PublicHealthLimit> limits; ///< 100 places, from 1 to a little above the largest unit
    QList<Significance> significance; ///< one per unit
};

/// \brief Limits and significance. Proportions: those whose Wilson interval just touches the average.
/// Ratios and rates: exact Poisson limits, from chi-square quantiles.
/// \return Invalid for lists of different lengths, fewer than one unit, denominators of 0 or less, or no events at all
/// Source: PHEindicatormethods 2.1.0 (UKHSA), calculate_funnel_limits and assign_funnel_significance.
[[nodiscard]] Result<PublicHealthFunnel> publicHealthFunnel(const PublicHealthQuestion &question);

/// The population of one year at which that many events give that rate, where a rate's funnel is drawn over populations.
[[nodiscard]] double populationAt(double events, double rate, const PublicHealthQuestion &question);

} // namespace candour
