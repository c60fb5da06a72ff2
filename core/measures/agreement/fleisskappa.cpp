#include "measures/agreement/manyraters.h"

#include "measures/distributions.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace candour {

Result<FleissKappa> fleissKappa(const QList<QList<double>> &units)
{
    FleissKappa result;
    if (units.isEmpty()) {
        result.note = QCoreApplication::translate("Measures", "Not calculable: no unit was rated by everybody.");
        return result;
    }
    const qsizetype raters = units.first().size();
    if (raters < 2 || std::any_of(units.begin(), units.end(), [raters](const QList<double> &unit) { return unit.size() != raters; }))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "Every unit needs the same number of ratings, two or more."), {}};
    const auto perUnit = double(raters);
    const auto all = double(units.size()) * perUnit;
    QMap<double, double> totals;
    double agreeing = 0; // sum over units of the sum of squared counts
    for (const QList<double> &unit : units) {
        QMap<double, double> counts;
        for (const double code : unit)
            ++counts[code];
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            totals[it.key()] += it.value();
            agreeing += it.value() * it.value();
        }
    }
    const double observed = (agreeing - all) / (all * (perUnit - 1));
    double expected = 0;
    double spread = 0;   // sum of p q
    double skewness = 0; // sum of p q (q - p)
    for (const double total : totals) {
        const double share = total / all;
        expected += share * share;
        spread += share * (1 - share);
        skewness += share * (1 - share) * (1 - 2 * share);
    }
    if (totals.size() < 2) {
        result.note = QCoreApplication::translate("Measures", "Not calculable: everybody used one category only.");
        return result;
    }
    result.kappa = (observed - expected) / (1 - expected);
    const double variance = 2 / (spread * spread * all * (perUnit - 1)) * (spread * spread - skewness);
    if (variance > 1e-16) {
        result.z = *result.kappa / std::sqrt(variance);
        result.p = twoSidedP(*result.z);
    }
    return result;
}

} // namespace candour
