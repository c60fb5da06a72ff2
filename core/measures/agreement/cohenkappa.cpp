#include "measures/agreement/cohenkappa.h"

#include "measures/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

namespace candour {

namespace {

constexpr double leastKappa = 0.6; // both domain pages
constexpr double rareCode = 0.05;

double square(double value)
{
    return value * value;
}

/// The table as shares, with both margins.
struct Shares
{
    QList<QList<double>> cells;
    QList<double> rows;
    QList<double> columns;
    double units = 0;
};

Shares sharesOf(const QList<QList<qint64>> &table, qint64 units)
{
    Shares shares;
    shares.units = double(units);
    shares.rows.fill(0, table.size());
    shares.columns.fill(0, table.size());
    for (qsizetype i = 0; i < table.size(); ++i) {
        shares.cells.append(QList<double>());
        for (qsizetype j = 0; j < table.size(); ++j) {
            const double share = double(table.at(i).at(j)) / shares.units;
            shares.cells.last().append(share);
            shares.rows[i] += share;
            shares.columns[j] += share;
        }
    }
    return shares;
}

std::optional<WeightedKappa> weightedKappa(const Shares &shares, const std::function<double(qsizetype, qsizetype)> &weight)
{
    const qsizetype size = shares.rows.size();
    double observed = 0;
    double expected = 0;
    QList<double> rowWeights(size, 0); // mean weight of a row, over the second rater's frequencies
    QList<double> columnWeights(size, 0);
    for (qsizetype i = 0; i < size; ++i) {
        for (qsizetype j = 0; j < size; ++j) {
            const double w = weight(i, j);
            observed += w * shares.cells.at(i).at(j);
            expected += w * shares.rows.at(i) * shares.columns.at(j);
            rowWeights[i] += w * shares.columns.at(j);
            columnWeights[j] += w * shares.rows.at(i);
        }
    }
    if (1 - expected < 1e-12)
        return std::nullopt;
    const double kappa = (observed - expected) / (1 - expected);
    double sum = 0;
    for (qsizetype i = 0; i < size; ++i) {
        for (qsizetype j = 0; j < size; ++j)
            sum += shares.cells.at(i).at(j) * square(weight(i, j) - (rowWeights.at(i) + columnWeights.at(j)) * (1 - kappa));
    }
    const double variance = (sum - square(kappa - expected * (1 - kappa))) / (square(1 - expected) * shares.units);
    return WeightedKappa {kappa, variance > 1e-16 ? std::sqrt(variance) : 0.0};
}

// The test of kappa = 0; without a result where the error under chance is 0, as with one rater who used one category.
void addTest(CohenKappa &result, const Shares &shares)
{
    double sum = 0;
    for (qsizetype i = 0; i < shares.rows.size(); ++i)
        sum += shares.rows.at(i) * shares.columns.at(i) * (shares.rows.at(i) + shares.columns.at(i));
    const double variance = (result.expected + square(result.expected) - sum) / (square(1 - result.expected) * shares.units);
    if (variance < 1e-14)
        return;
    result.z = result.kappa->value / std::sqrt(variance);
    result.p = twoSidedP(*result.z);
}

Result<qint64> unitsOf(const QList<QList<qint64>> &table)
{
    qint64 units = 0;
    for (const QList<qint64> &row : table) {
        if (row.size() != table.size())
            return invalid(QCoreApplication::translate("Measures", "The table must have as many rows as columns."));
        for (const qint64 count : row) {
            if (count < 0 || count > 1'000'000'000'000)
                return invalid(QCoreApplication::translate("Measures", "A count must be 0 or more."));
            units += count;
        }
    }
    return units;
}

QString guideWord(double kappa)
{
    if (kappa < 0.4)
        return QCoreApplication::translate("Measures", "weak");
    if (kappa < leastKappa)
        return QCoreApplication::translate("Measures", "moderate");
    return kappa <= 0.8 ? QCoreApplication::translate("Measures", "good") : QCoreApplication::translate("Measures", "very good");
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional<double>(double(part) / double(whole)) : std::nullopt;
}

} // namespace

Result<CohenKappa> cohenKappa(const QList<QList<qint64>> &table)
{
    const auto units = unitsOf(table);
    if (!units)
        return units.error();
    CohenKappa result;
    result.units = *units;
    if (result.units == 0) {
        result.note = QCoreApplication::translate("Measures", "Not calculable: no unit was rated by both.");
        return result;
    }
    const Shares shares = sharesOf(table, result.units);
    const auto size = double(table.size());
    for (qsizetype i = 0; i < table.size(); ++i) {
        result.observed += shares.cells.at(i).at(i);
        result.expected += shares.rows.at(i) * shares.columns.at(i);
    }
    if (table.size() > 1)
        result.pabak = (size * result.observed - 1) / (size - 1);
    result.kappa = weightedKappa(shares, [](qsizetype i, qsizetype j) { return i == j ? 1.0 : 0.0; });
    if (!result.kappa) {
        result.note = QCoreApplication::translate("Measures", "Not calculable: both used one category only.");
        return result;
    }
    const auto steps = [size](qsizetype i, qsizetype j) { return std::abs(double(i - j)) / (size - 1); };
    result.linear = weightedKappa(shares, [&](qsizetype i, qsizetype j) { return 1 - steps(i, j); });
    result.quadratic = weightedKappa(shares, [&](qsizetype i, qsizetype j) { return 1 - square(steps(i, j)); });
    const double half = twoSidedZ(0.95) * result.kappa->standardError;
    result.interval95 = Interval {std::max(-1.0, result.kappa->value - half), std::min(1.0, result.kappa->value + half)};
    addTest(result, shares);
    return result;
}

Result<CodeAgreement> codeAgreement(const TwoCoders &counts)
{
    auto kappa = cohenKappa({{counts.both, counts.onlyA}, {counts.onlyB, counts.neither}});
    if (!kappa)
        return kappa.error();
    if (kappa->units == 0)
        return invalid(QCoreApplication::translate("Measures", "No unit has been finished by both, so there is no agreement to show."));
    const qint64 apart = counts.onlyA + counts.onlyB;
    CodeAgreement agreement;
    agreement.positiveAgreement = share(2 * counts.both, 2 * counts.both + apart);
    agreement.negativeAgreement = share(2 * counts.neither, 2 * counts.neither + apart);
    agreement.prevalence = double(2 * counts.both + apart) / double(2 * kappa->units);
    agreement.rare = agreement.prevalence < rareCode;
    if (kappa->kappa) {
        agreement.guide = guideWord(kappa->kappa->value);
        agreement.needsReconciling = kappa->kappa->value < leastKappa;
    }
    if (agreement.rare && kappa->note.isEmpty())
        kappa->note = QCoreApplication::translate("Measures", "Rare code: read kappa with its prevalence.");
    agreement.kappa = std::move(*kappa);
    return agreement;
}

} // namespace candour
