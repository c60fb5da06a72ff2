#include "measures/agreement/manyraters.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <functional>

namespace candour {

namespace {

constexpr qsizetype mostValues = 5000; // expected disagreement takes the square of that many steps

/// The values of one unit as places in the list of all values, with how often each was given.
using UnitCounts = QList<std::pair<qsizetype, double>>;

struct Pairable
{
    QList<double> values;   ///< sorted, each once
    QList<double> totals;   ///< how often each was given in units with two or more values
    QList<double> before;   ///< how many values are smaller
    QList<UnitCounts> units;
    double all = 0;
};

Pairable pairable(const QList<QList<std::optional<double>>> &raters)
{
    QList<QMap<double, double>> counted;
    QMap<double, double> totals;
    Pairable found;
    for (qsizetype unit = 0; unit < raters.first().size(); ++unit) {
        QMap<double, double> counts;
        double given = 0;
        for (const auto &rater : raters) {
            if (rater.at(unit)) {
                ++counts[*rater.at(unit)];
                ++given;
            }
        }
        if (given < 2)
            continue;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            totals[it.key()] += it.value();
        found.all += given;
        counted.append(counts);
    }
    found.values = totals.keys();
    found.totals = totals.values();
    double before = 0;
    for (const double total : found.totals) {
        found.before.append(before);
        before += total;
    }
    for (const auto &counts : counted) {
        UnitCounts unit;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            unit.append({std::lower_bound(found.values.begin(), found.values.end(), it.key()) - found.values.begin(), it.value()});
        found.units.append(unit);
    }
    return found;
}

/// The squared difference between the values at two places; 0 at the same place.
using Distance = std::function<double(qsizetype, qsizetype)>;

std::optional<double> alpha(const Pairable &data, const Distance &distance)
{
    double observed = 0;
    for (const UnitCounts &unit : data.units) {
        double given = 0;
        double apart = 0;
        for (const auto &[place, count] : unit) {
            given += count;
            for (const auto &[other, otherCount] : unit)
                apart += place == other ? 0 : count * otherCount * distance(place, other);
        }
        observed += apart / (given - 1);
    }
    double expected = 0;
    for (qsizetype i = 0; i < data.values.size(); ++i) {
        for (qsizetype j = i + 1; j < data.values.size(); ++j)
            expected += 2 * data.totals.at(i) * data.totals.at(j) * distance(i, j);
    }
    if (!(expected > 0) || !std::isfinite(expected) || !std::isfinite(observed))
        return std::nullopt;
    return 1 - (data.all - 1) * observed / expected;
}

double square(double value)
{
    return value * value;
}

} // namespace

Result<KrippendorffAlpha> krippendorffAlpha(const QList<QList<std::optional<double>>> &raters)
{
    KrippendorffAlpha result;
    if (std::any_of(raters.begin(), raters.end(), [&](const auto &rater) { return rater.size() != raters.first().size(); }))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "Every rater needs a place for every unit; write null where a unit was not rated."), {}};
    const Pairable data = raters.isEmpty() ? Pairable() : pairable(raters);
    if (data.values.size() > mostValues)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "There are more than 5,000 different values. Group them first."), {}};
    result.pairableValues = qint64(data.all);
    if (data.values.size() < 2) {
        result.note = data.units.isEmpty() ? QCoreApplication::translate("Measures", "Not calculable: no unit was rated twice.")
                                           : QCoreApplication::translate("Measures", "Not calculable: everybody used one category only.");
        return result;
    }
    result.nominal = alpha(data, [](qsizetype, qsizetype) { return 1.0; });
    result.ordinal = alpha(data, [&](qsizetype i, qsizetype j) {
        const qsizetype low = std::min(i, j);
        const qsizetype high = std::max(i, j);
        return square(data.before.at(high) + data.totals.at(high) - data.before.at(low) - (data.totals.at(low) + data.totals.at(high)) / 2);
    });
    result.interval = alpha(data, [&](qsizetype i, qsizetype j) { return square(data.values.at(i) - data.values.at(j)); });
    if (data.values.first() >= 0)
        result.ratio = alpha(data, [&](qsizetype i, qsizetype j) { return square((data.values.at(i) - data.values.at(j)) / (data.values.at(i) + data.values.at(j))); });
    return result;
}

} // namespace candour
