#pragma once

#include "services/effective/answersheet.h"

#include "base/result.h"

namespace candour {

/// What a rule says about a case.
enum class RuleOutcome {
    True,
    False,
    Unknown,  ///< something it needs is blank
    DataError ///< an end before its start, or a text that is no number, date or time
};

/// \brief Whether a rule over a case's answers holds: skip logic and derived criteria of an audit tool are such rules.
///
/// A rule is comparisons joined by `and` or by `or` (one kind in a rule), each an operand, one of = <> < <= > >= and a
/// number, a quoted text or Y, N, NA, EX. Operands are codes of context fields or criteria, or the time between two
/// fields: `minutes(arrived, antibiotic)`, `hours(…)`, `days(…)`. Times are compared in UTC, so the night on which the
/// clocks change is right.
/// \code
/// minutes(arrived, antibiotic) <= 60
/// age >= 65 and ward = 'AMU'
/// \endcode
/// Unknown with `and` unless another part is false, with `or` unless another part is true.
/// Errors: a rule that cannot be read, saying where.
/// Source: clinical audit domain page, section 1.6 (derived criteria; missing time = blank, negative interval = data error).
[[nodiscard]] Result<RuleOutcome> evaluateRule(const QString &rule, const AnswerSheet &sheet);

/// Whether a rule can be read and speaks of known codes only. An empty rule is fine.
[[nodiscard]] Status checkRule(const QString &rule, const QStringList &codes);

} // namespace candour
