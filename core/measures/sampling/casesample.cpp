#include "measures/sampling/casesample.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace candour {

namespace {

Status checkCases(const QStringList &references, qsizetype size, qsizetype least)
{
    if (size < least)
        return invalid(QCoreApplication::translate("Measures", "The sample is too small: give the number of cases to draw."));
    if (QSet<QString>(references.begin(), references.end()).size() != references.size())
        return invalid(QCoreApplication::translate("Measures", "A case is listed twice. List each case once, then draw again."));
    return {};
}

QByteArray hash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Result<QStringList> randomSample(const QStringList &references, const QString &seed, qsizetype size)
{
    if (const Status status = checkCases(references, size, 0); !status)
        return status.error();
    QList<std::pair<QByteArray, QString>> hashed;
    hashed.reserve(references.size());
    for (const QString &reference : references)
        hashed.append({hash(seed + u'|' + reference), reference});
    std::sort(hashed.begin(), hashed.end()); // bytes sort like their lower-case hexadecimal digits
    QStringList sample;
    for (qsizetype i = 0; i < std::min(size, hashed.size()); ++i)
        sample << hashed.at(i).second;
    return sample;
}

Result<QStringList> consecutiveSample(const QStringList &references, qsizetype size)
{
    if (const Status status = checkCases(references, size, 0); !status)
        return status.error();
    return references.mid(0, size);
}

Result<QStringList> systematicSample(const QStringList &references, const QString &seed, qsizetype size)
{
    if (const Status status = checkCases(references, size, 1); !status)
        return status.error();
    if (size >= references.size())
        return references;
    const qsizetype step = references.size() / size;
    // The hash, read as one large number, modulo the step.
    qsizetype start = 0;
    for (const char byte : hash(seed))
        start = (start * 256 + static_cast<unsigned char>(byte)) % step;
    QStringList sample;
    for (qsizetype i = 0; i < size; ++i)
        sample << references.at(start + i * step);
    return sample;
}

Result<QList<Stratum>> proportionalStrata(QList<Stratum> strata, qint64 size)
{
    QSet<QString> names;
    qint64 population = 0;
    for (const Stratum &stratum : strata) {
        if (stratum.population < 0 || stratum.population > 1'000'000'000)
            return invalid(QCoreApplication::translate("Measures", "The population of a stratum must be a number of cases, 0 or more."));
        population += stratum.population;
        names.insert(stratum.name);
    }
    if (names.size() != strata.size())
        return invalid(QCoreApplication::translate("Measures", "A stratum is listed twice. List each stratum once, then draw again."));
    if (size < 0 || size > population)
        return invalid(QCoreApplication::translate("Measures", "The sample is larger than the population of all strata."));
    if (population == 0)
        return strata;
    qint64 left = size;
    for (Stratum &stratum : strata) {
        stratum.cases = size * stratum.population / population;
        left -= stratum.cases;
    }
    QList<qsizetype> order(strata.size());
    std::iota(order.begin(), order.end(), 0);
    const auto remainder = [&](qsizetype i) { return size * strata.at(i).population % population; };
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return remainder(a) != remainder(b) ? remainder(a) > remainder(b) : strata.at(a).name < strata.at(b).name;
    });
    for (qsizetype i = 0; i < left; ++i)
        ++strata[order.at(i)].cases;
    return strata;
}

} // namespace candour
