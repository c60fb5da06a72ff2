#pragma once

#include "base/result.h"
#include "measures/proportions/proportioninterval.h"

#include <QList>

#include <optional>

namespace candour {

/// What one case says about one criterion. A rejected exception is a No; a missing value is Blank, which is neither.
enum class Answer { Yes, No, NotApplicable, Exception, Blank };

/// How a validated exception counts: a property of the criterion, frozen when it was approved.
enum class ExceptionConvention { Exclude, CountsAsMet };

/// \brief What a criterion must reach, exact to a hundredth of a per cent: 9,500 is 95 %.
struct Target
{
    qint64 hundredthsOfPercent = 0;
    bool lowerIsBetter = false;

    /// Whether X of D meets it: 100 X >= target D in whole numbers (<= where lower is better), before any rounding.
    [[nodiscard]] bool isMetBy(qint64 met, qint64 applicable) const;
    /// Whether X of D misses it by more than so many percentage points, exactly.
    [[nodiscard]] bool isMissedByMoreThan(qint64 points, qint64 met, qint64 applicable) const;
};

/// A target in per cent such as 95 or 97.5. Invalid outside 0 to 100 or with more than two decimals.
[[nodiscard]] Result<Target> targetOfPercent(double percent, bool lowerIsBetter = false);

/// \brief The result of one criterion. All counts, so that it can be added up; percentages are made for display only.
struct Compliance
{
    qint64 met = 0;           ///< X
    qint64 applicable = 0;    ///< D
    qint64 notApplicable = 0;
    qint64 exceptions = 0;    ///< validated ones, whichever way they count
    qint64 blanks = 0;

    /// Every case is counted once: in D, as not applicable, as an excluded exception or as blank.
    qint64 cases = 0;

    [[nodiscard]] bool hasApplicableCases() const { return applicable > 0; }
    /// Blanks make a result provisional: sign-off must be refused.
    [[nodiscard]] bool isProvisional() const { return blanks > 0; }
    /// X / (D + c), where every blank turns out not met.
    [[nodiscard]] std::optional<double> lowerBound() const;
    /// (X + c) / (D + c), where every blank turns out met.
    [[nodiscard]] std::optional<double> upperBound() const;
    /// Wilson's 95 per cent interval; nothing without applicable cases.
    [[nodiscard]] std::optional<Interval> interval() const;
    /// "29/34 (85.3%), NA 4, EX 2, blank 0"; "no applicable cases" where D is 0, never 0% or 100%.
    [[nodiscard]] QString text() const;
};

/// Counts the answers to one criterion.
[[nodiscard]] Compliance compliance(const QList<Answer> &answers, ExceptionConvention convention);

/// \brief X of D as a percentage that does not contradict the test: two decimals where one would read like the target
/// although it is missed (94.97 against 95). "–" without cases.
[[nodiscard]] QString percentBesideTarget(qint64 met, qint64 applicable, const Target &target);

/// What the interval says about the target, beside the test on the point estimate.
enum class TargetCertainty { ReliablyMet, CannotTell, ReliablyMissed };
/// Nothing without applicable cases. "Above" and "below" turn round where lower is better.
[[nodiscard]] std::optional<TargetCertainty> certainty(const Compliance &result, const Target &target);
[[nodiscard]] QString certaintyText(TargetCertainty certainty, const Target &target);

/// \name Roll-ups, each to be labelled as what it is. Criteria without applicable cases are left out.
/// @{
/// Sum of X over sum of D: the usual one.
[[nodiscard]] Compliance pooled(const QList<Compliance> &results);
/// The mean of the percentages, 0 to 1: only where somebody asks for it. Nothing without applicable cases.
[[nodiscard]] std::optional<double> meanOfPercentages(const QList<Compliance> &results);
/// \brief Cases with every applicable criterion met, of cases with at least one. A case with a blank and no No is blank.
/// \param cases one row per case, one answer per criterion
[[nodiscard]] Compliance allOrNone(const QList<QList<Answer>> &cases, ExceptionConvention convention);
/// @}

/// Source of all of this: clinical audit domain page, 1.6 and 1.7.

} // namespace candour
