#include "measures/distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace candour {

namespace {

using namespace boost::math::policies;

// Errors come back as NaN or infinity instead of exceptions.
using Quiet = policy<domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
    evaluation_error<ignore_error>, rounding_error<ignore_error>, indeterminate_result_error<ignore_error>>;
using Normal = boost::math::normal_distribution<double, Quiet>;
using ChiSquared = boost::math::chi_squared_distribution<double, Quiet>;
using Beta = boost::math::beta_distribution<double, Quiet>;
using Hypergeometric = boost::math::hypergeometric_distribution<double, Quiet>;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

bool isProbability(double probability)
{
    return probability >= 0 && probability <= 1;
}

// The value nearest to the mode that is not more probable than the limit, found by halving: from the mode on, probabilities
// only fall. `step` is +1 from the mode upwards, -1 downwards. Past the end if there is none.
long long firstNotAbove(const Hypergeometric &tables, long long mode, int step, long long end, double limit)
{
    long long above = 0; // so many steps from the mode it is still too probable
    long long notAbove = std::abs(end - mode) + 1; // past the end
    if (boost::math::pdf(tables, double(mode)) <= limit)
        return mode;
    while (notAbove - above > 1) {
        const long long middle = above + (notAbove - above) / 2;
        if (boost::math::pdf(tables, double(mode + step * middle)) <= limit)
            notAbove = middle;
        else
            above = middle;
    }
    return mode + step * notAbove;
}

} // namespace

double normalQuantile(double probability)
{
    return probability > 0 && probability < 1 ? boost::math::quantile(Normal(), probability) : nothing;
}

double twoSidedZ(double confidence)
{
    return confidence > 0 && confidence < 1 ? boost::math::quantile(boost::math::complement(Normal(), (1 - confidence) / 2)) : nothing;
}

double twoSidedP(double z)
{
    return std::isnan(z) ? nothing : 2 * boost::math::cdf(boost::math::complement(Normal(), std::abs(z)));
}

double chiSquaredUpperTail(double statistic, double degreesOfFreedom)
{
    if (!(statistic >= 0) || !(degreesOfFreedom > 0))
        return nothing;
    return std::isinf(statistic) ? 0 : boost::math::cdf(boost::math::complement(ChiSquared(degreesOfFreedom), statistic));
}

double chiSquaredQuantile(double probability, double degreesOfFreedom)
{
    return isProbability(probability) && degreesOfFreedom > 0 ? boost::math::quantile(ChiSquared(degreesOfFreedom), probability) : nothing;
}

double betaQuantile(double probability, double alpha, double beta)
{
    return isProbability(probability) && alpha > 0 && beta > 0 ? boost::math::quantile(Beta(alpha, beta), probability) : nothing;
}

double fisherTwoSidedP(long long x1, long long n1, long long x2, long long n2)
{
    const long long with = x1 + x2;
    const long long all = n1 + n2;
    if (x1 < 0 || x2 < 0 || x1 > n1 || x2 > n2 || all > std::numeric_limits<int>::max())
        return nothing;
    const long long low = std::max(0LL, with - n2);
    const long long high = std::min(n1, with);
    if (low == high)
        return 1;
    try {
        const Hypergeometric tables {unsigned(with), unsigned(n1), unsigned(all)};
        const double limit = boost::math::pdf(tables, double(x1)) * (1 + 1e-7);
        const long long mode = std::clamp((n1 + 1) * (with + 1) / (all + 2), low, high);
        const long long below = firstNotAbove(tables, mode, -1, low, limit);
        const long long above = firstNotAbove(tables, mode, 1, high, limit);
        if (below == above)
            return 1; // nothing is more probable than this table
        double p = 0;
        if (below >= low)
            p += boost::math::cdf(tables, double(below));
        if (above <= high)
            p += boost::math::cdf(boost::math::complement(tables, double(above - 1)));
        return std::min(1.0, p);
    } catch (const std::exception &) {
        return nothing;
    }
}

} // namespace candour
