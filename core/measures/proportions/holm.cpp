#include "measures/proportions/holm.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace candour {

Result<QList<double>> holmAdjusted(const QList<double> &pValues)
{
    if (std::any_of(pValues.begin(), pValues.end(), [](double p) { return !(p >= 0 && p <= 1); }))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A p-value must be between 0 and 1."), {}};
    QList<qsizetype> order(pValues.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return pValues.at(a) < pValues.at(b); });
    QList<double> adjusted(pValues.size());
    double largest = 0;
    for (qsizetype rank = 0; rank < order.size(); ++rank) {
        largest = std::max(largest, double(pValues.size() - rank) * pValues.at(order.at(rank)));
        adjusted[order.at(rank)] = std::min(1.0, largest);
    }
    return adjusted;
}

} // namespace candour
