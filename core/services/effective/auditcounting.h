#pragma once

#include "measures/proportions/proportioninterval.h"
#include "services/effective/audittool.h"

namespace candour {

/// \brief How the answers to one criterion add up, and what they come to under its exception convention.
///
/// yes + no + notApplicable + exceptions + blank = cases in the sample. A rejected exception stands under no; an exception
/// that nobody has looked at yet stands under exceptions and is counted in `unvalidated` too.
struct AnswerTally
{
    int yes = 0;
    int no = 0;
    int notApplicable = 0;
    int exceptions = 0;
    int unvalidated = 0;
    int blank = 0;
    bool exceptionsCount = false; ///< the convention "counts as met"

    void add(const Answer &answer);

    [[nodiscard]] int cases() const { return yes + no + notApplicable + exceptions + blank; }
    [[nodiscard]] int numerator() const { return yes + (exceptionsCount ? exceptions : 0); }
    [[nodiscard]] int denominator() const { return yes + no + (exceptionsCount ? exceptions : 0); }
    [[nodiscard]] bool isProvisional() const { return blank > 0 || unvalidated > 0; }

    friend bool operator==(const AnswerTally &, const AnswerTally &) = default;
};

/// A target with its direction, compared exactly: 94.97 % does not meet 95.
struct AuditTarget
{
    int tenths = 1000;         ///< of a per cent
    bool lowerIsBetter = false;

    [[nodiscard]] static AuditTarget of(std::optional<double> percent, const QString &direction);
    /// Nothing without an applicable case.
    [[nodiscard]] std::optional<bool> isMet(int numerator, int denominator) const;
    /// Whether the share misses the target by more than so many percentage points.
    [[nodiscard]] bool isMissedByMoreThan(int points, int numerator, int denominator) const;
    [[nodiscard]] QString text() const; ///< "at least 95%", "at most 5%"
};

/// \brief A share as reports print it: "85.3%", with two decimals where one would read like a target that is missed.
[[nodiscard]] QString shareText(int numerator, int denominator, const AuditTarget &target);

/// \brief What the interval says about the target: "reliably above target", "cannot tell, n too small", "reliably below
/// target"; empty without an interval. For a target not to be exceeded the words turn round.
[[nodiscard]] QString readingOf(const std::optional<Interval> &interval, const AuditTarget &target);

} // namespace candour
