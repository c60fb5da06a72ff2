#pragma once

#include "base/result.h"

#include <QStringList>

namespace candour {

/// \brief A simple random sample that anybody can draw again: cases in the order of SHA-256(`seed|reference`), the first n.
/// A case added later never reshuffles the others. The seed is the project's reference and cycle: `CA-2627-0027|1`.
/// \param references each case once; a sample larger than that is everybody
/// \return in the order drawn; Invalid where a reference is given twice or `size` is below 0
[[nodiscard]] Result<QStringList> randomSample(const QStringList &references, const QString &seed, qsizetype size);

/// \brief The first n in the order given (from the start date on, say).
/// \return Invalid where a reference is given twice or `size` is below 0
[[nodiscard]] Result<QStringList> consecutiveSample(const QStringList &references, qsizetype size);

/// \brief Every k-th case in the order given, k = cases / n rounded down, from a start that the seed decides
/// (SHA-256(seed), modulo k), so that it can be drawn again.
/// \return Invalid where a reference is given twice or `size` is below 1
[[nodiscard]] Result<QStringList> systematicSample(const QStringList &references, const QString &seed, qsizetype size);

/// \brief One stratum of the population, such as a ward, and how many cases of the sample it gets.
struct Stratum
{
    QString name;
    qint64 population = 0;
    qint64 cases = 0;
};

/// \brief Shares a sample out in proportion to the strata: largest remainder, ties by name. Exact, in whole numbers.
/// \return in the order given; Invalid where a name is given twice, a population is negative or more cases are wanted than there are
/// Source: audit domain page, 1.5.
[[nodiscard]] Result<QList<Stratum>> proportionalStrata(QList<Stratum> strata, qint64 size);

} // namespace candour
