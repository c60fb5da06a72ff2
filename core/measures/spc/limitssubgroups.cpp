#include "measures/spc/exactsum.h"
#include "measures/spc/nonumber.h"
#include "measures/spc/spclimits.h"

#include <boost/math/special_functions/gamma.hpp>

namespace candour {

namespace {

// Mean standard deviation of samples of n from a normal distribution, in its own: c4. NaN below 2.
double c4(int n)
{
    if (n < 2)
        return noNumber;
    return std::sqrt(2.0 / (n - 1)) * boost::math::tgamma_ratio(n / 2.0, (n - 1) / 2.0);
}

bool usable(const SpcStretch &stretch, std::size_t i)
{
    return !stretch.points[i].excluded && stretch.sizes[i] > 0;
}

// Equal sizes: the mean of the standard deviations; otherwise pooled. Source: Montgomery, 6.29 and 6.31.
double typicalSpread(const SpcStretch &stretch)
{
    ExactSum plain;
    ExactSum squares;
    ExactSum freedom;
    bool equal = true;
    int size = 0;
    for (std::size_t i = 0; i < stretch.points.size(); ++i) {
        equal = equal && (size == 0 || stretch.sizes[i] == size);
        size = stretch.sizes[i];
        if (i >= stretch.baseline || !usable(stretch, i) || stretch.sizes[i] < 2)
            continue;
        plain.add(stretch.spreads[i]);
        squares.add((stretch.sizes[i] - 1) * stretch.spreads[i] * stretch.spreads[i]);
        freedom.add(stretch.sizes[i] - 1);
    }
    if (plain.count() == 0)
        return noNumber;
    return equal ? plain.mean() : std::sqrt(squares.total() / freedom.total());
}

double weightedMean(const SpcStretch &stretch)
{
    ExactSum sum;
    ExactSum weight;
    for (std::size_t i = 0; i < stretch.baseline; ++i) {
        if (usable(stretch, i)) {
            sum.add(stretch.sizes[i] * stretch.points[i].value);
            weight.add(stretch.sizes[i]);
        }
    }
    return weight.count() > 0 ? sum.total() / weight.total() : noNumber;
}

} // namespace

// Xbar: mean -/+ 3 s / (c4 sqrt n) (A3). S: s (1 -/+ 3 sqrt(1 - c4^2) / c4) (B3, B4), cut at 0. Source: the same.
unsigned setSubgroupLimits(SpcKind kind, const SpcStretch &stretch)
{
    const double spread = kind == SpcKind::S && stretch.centre ? *stretch.centre : typicalSpread(stretch);
    const double mean = kind == SpcKind::S ? spread : stretch.centre ? *stretch.centre : weightedMean(stretch);
    for (std::size_t i = 0; i < stretch.points.size(); ++i) {
        const double factor = c4(stretch.sizes[i]);
        if (kind == SpcKind::Xbar) {
            setSigma(stretch.points[i], mean, spread / (factor * std::sqrt(stretch.sizes[i])));
        } else {
            setSigma(stretch.points[i], mean, spread * std::sqrt(1 - factor * factor) / factor);
            truncate(stretch.points[i], 0, boundless);
        }
    }
    return oddityOf(spread);
}

} // namespace candour
