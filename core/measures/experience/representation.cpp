#include "measures/experience/representation.h"

#include <QCoreApplication>

namespace candour {

Result<Representation> representation(const QList<FitGroup> &groups, qint64 notRecorded, const RepresentationRule &rule)
{
    if (notRecorded < 0)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A count must be 0 or more."), {}};
    auto fit = goodnessOfFit(rule.mergeSmallGroups ? mergedSmallGroups(groups) : groups);
    if (!fit)
        return fit.error();
    Representation result;
    double recorded = 0;
    for (const FitGroup &group : fit->groups) {
        recorded += group.observed;
        if (group.representationRatio < rule.underHeardBelow)
            result.underHeard << group.name;
    }
    result.notRecordedShare = double(notRecorded) / (recorded + double(notRecorded));
    result.showsNotRecordedBanner = result.notRecordedShare > rule.bannerAbove;
    result.fit = std::move(*fit);
    return result;
}

} // namespace candour
