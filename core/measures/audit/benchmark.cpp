#include "measures/audit/benchmark.h"

#include <QCoreApplication>

namespace candour {

DoubleBenchmark doubleBenchmark(double ours, double national, double lastYear, bool lowerIsBetter)
{
    const auto isBetterThan = [&](double other) { return lowerIsBetter ? ours < other : ours > other; };
    if (isBetterThan(national))
        return isBetterThan(lastYear) ? DoubleBenchmark::Ahead : DoubleBenchmark::Slipping;
    return isBetterThan(lastYear) ? DoubleBenchmark::CatchingUp : DoubleBenchmark::Behind;
}

QString benchmarkText(DoubleBenchmark benchmark)
{
    switch (benchmark) {
    case DoubleBenchmark::Ahead:
        return QCoreApplication::translate("Measures", "Ahead");
    case DoubleBenchmark::Slipping:
        return QCoreApplication::translate("Measures", "Slipping");
    case DoubleBenchmark::CatchingUp:
        return QCoreApplication::translate("Measures", "Catching up");
    case DoubleBenchmark::Behind:
        break;
    }
    return QCoreApplication::translate("Measures", "Behind");
}

} // namespace candour
