#pragma once

#include "measures/friendsandfamily.h"

#include <QList>
#include <QString>

namespace candour {

/// \brief One unit (a ward, say) of a Friends and Family Test table, and what of it may be shown.
///
/// The number of responses is always shown; the breakdown by answer and mode, and the percentages, may be hidden.
struct FftUnit
{
    QString specialty; ///< breaks ties before the name
    QString name;
    FriendsAndFamily answers;

    bool showsBreakdown = true;
    bool showsPercentages = true;
};

/// \brief Hides what would let a reader work out the answers of a few people.
///
/// A unit with 1 to 4 responses is hidden; 0 is not (it shows "–"). Where just one unit is hidden, the unit with the next fewest
/// responses is hidden too, and where the parent's own table is hidden, at least the two smallest are. Unlike the national table, a
/// unit hidden to protect another hides its percentages as well: parent minus siblings would give the first away.
/// Ties go by specialty, then name.
/// \return in the order given
/// Source: experience domain page, 1.2, X11 and X12.
[[nodiscard]] QList<FftUnit> publishableUnits(QList<FftUnit> units, bool parentIsHidden = false);

/// Whether the parent's breakdown must be hidden too, because nothing beside the small unit can protect it.
[[nodiscard]] bool parentGivesAway(const QList<FftUnit> &publishable);

} // namespace candour
