#pragma once

#include <QtGlobal>

namespace candour {

/// \brief Friends and Family Test answers of a group of people: one per person, not per comment.
/// "Don't know" stays in the total; no answer is not part of it.
/// Source: NHS England, Friends and Family Test, calculations since April 2020.
struct FriendsAndFamily
{
    qint64 veryGood = 0;
    qint64 good = 0;
    qint64 neither = 0;
    qint64 poor = 0;
    qint64 veryPoor = 0;
    qint64 dontKnow = 0;
    qint64 unanswered = 0; ///< people without a score: shown, never counted

    [[nodiscard]] qint64 positive() const { return veryGood + good; }
    [[nodiscard]] qint64 negative() const { return poor + veryPoor; }
    /// The denominator of both percentages.
    [[nodiscard]] qint64 total() const { return positive() + negative() + neither + dontKnow; }

    /// Too few for a bare percentage: show "small numbers" and the interval. Experience domain page, 1.2.
    [[nodiscard]] bool isFew() const { return total() < 30; }

    /// Adding up comes before dividing: never average percentages.
    FriendsAndFamily &operator+=(const FriendsAndFamily &other);
};

} // namespace candour
