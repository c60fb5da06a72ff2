#include "measures/audit/mortality.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

Status check(const PublishedShmi &shmi)
{
    if (!(shmi.expected > 0) || !(shmi.observed >= 0) || !std::isfinite(shmi.expected) || !std::isfinite(shmi.observed))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The expected number is 0, so there is no ratio."), {}};
    return {};
}

} // namespace

Result<QString> shmiText(const PublishedShmi &shmi)
{
    if (const Status status = check(shmi); !status)
        return status.error();
    return QString::number(std::floor(shmi.observed / shmi.expected * 10'000 + 0.5) / 10'000, 'f', 4);
}

Result<PublishedShmi::Band> shmiBand(const PublishedShmi &shmi)
{
    if (shmi.band)
        return *shmi.band;
    if (const Status status = check(shmi); !status)
        return status.error();
    if (!shmi.lowerLimit || !shmi.upperLimit)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The band cannot be computed: import the band or the limits as published. A ratio above 1 alone says nothing."), {}};
    const double ratio = shmi.observed / shmi.expected;
    if (ratio > *shmi.upperLimit)
        return PublishedShmi::Band::HigherThanExpected;
    return ratio < *shmi.lowerLimit ? PublishedShmi::Band::LowerThanExpected : PublishedShmi::Band::AsExpected;
}

QString shmiBandText(PublishedShmi::Band band)
{
    if (band == PublishedShmi::Band::HigherThanExpected)
        return QCoreApplication::translate("Measures", "higher than expected");
    return band == PublishedShmi::Band::LowerThanExpected ? QCoreApplication::translate("Measures", "lower than expected") : QCoreApplication::translate("Measures", "as expected");
}

} // namespace candour
