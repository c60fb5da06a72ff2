#include "measures/pareto.h"

#include <QHash>

#include <algorithm>

namespace candour {

namespace {

// Letters before case, as people sort: "falls" and "Falls" are neighbours.
bool isBefore(const ParetoBar &a, const ParetoBar &b)
{
    if (a.count != b.count)
        return a.count > b.count;
    if (a.category.has_value() != b.category.has_value())
        return a.category.has_value();
    if (!a.category)
        return false;
    const int order = a.category->compare(*b.category, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : *a.category < *b.category;
}

} // namespace

QList<ParetoBar> pareto(const QList<std::optional<QString>> &records, bool withMissing)
{
    QHash<QString, qint64> counts;
    qint64 missing = 0;
    for (const std::optional<QString> &category : records) {
        if (category)
            ++counts[*category];
        else if (withMissing)
            ++missing;
    }
    QList<ParetoBar> bars;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        bars.append({it.key(), it.value()});
    if (missing > 0)
        bars.append({std::nullopt, missing});
    std::sort(bars.begin(), bars.end(), isBefore);

    qint64 total = 0;
    for (ParetoBar &bar : bars)
        bar.cumulativeCount = total += bar.count;
    for (ParetoBar &bar : bars)
        bar.total = total;
    return bars;
}

} // namespace candour
