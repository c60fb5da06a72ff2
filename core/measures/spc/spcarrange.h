#pragma once

#include "measures/spc/spcstretch.h"

namespace candour {

/// \brief Whether a chart can be made of a series at all. \return Invalid, with a sentence for people
[[nodiscard]] Status checkSeries(const SpcSeries &series, const SpcPreset &preset);

/// \brief The series as points in time order: ratios taken, moving ranges made, subgroups drawn together.
/// A denominator of 0 makes a missing value. Points of one date keep the order given. The series must have been checked.
[[nodiscard]] SpcColumns arranged(const SpcSeries &series);

/// \brief Where segments start, first 0: at each rebase position, and at each point whose date is a rebase.
[[nodiscard]] std::vector<int> segmentStarts(const SpcSeries &series, const std::vector<SpcPoint> &points);

/// Whether a chart of this kind divides values by denominators and cannot do without.
[[nodiscard]] bool needsDenominators(SpcKind kind);

} // namespace candour
