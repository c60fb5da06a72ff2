#include "measures/sampling/samplesize.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr qint64 largestCensus = 50; // audit domain page, 1.5

qint64 roundedUp(double raw)
{
    return qint64(std::ceil(raw * (1 - 1e-12)));
}

} // namespace

Result<SampleSize> sampleSize(const SampleSizeQuestion &question)
{
    if (question.population < 1)
        return invalid(QCoreApplication::translate("Measures", "A sample needs a population of at least one case."));
    if (!(question.margin > 0 && question.margin < 1))
        return invalid(QCoreApplication::translate("Measures", "The margin of error must be between 0 and 1, such as 0.05."));
    if (!(question.expected > 0 && question.expected < 1))
        return invalid(QCoreApplication::translate("Measures", "The expected share must be between 0 and 1, such as 0.5."));
    if (!(question.z > 0 && question.z < 10))
        return invalid(QCoreApplication::translate("Measures", "The confidence must be between 0 and 1, such as 0.95."));
    const auto population = double(question.population);
    const double n0 = question.z * question.z * question.expected * (1 - question.expected) / (question.margin * question.margin);
    if (n0 > 1e15)
        return invalid(QCoreApplication::translate("Measures", "The margin of error is too small for any sample."));
    SampleSize size;
    size.rawInfinite = n0;
    size.casesInfinite = roundedUp(n0);
    size.raw = n0 / (1 + (n0 - 1) / population);
    size.rawByN = n0 / (1 + n0 / population);
    size.cases = std::clamp(roundedUp(size.raw), qint64(1), question.population);
    size.casesByN = std::clamp(roundedUp(size.rawByN), qint64(1), question.population);
    size.censusAdvised = question.population <= largestCensus;
    return size;
}

} // namespace candour
