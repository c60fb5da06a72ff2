#pragma once

#include "measures/spc/spcstretch.h"

namespace candour {

/// \brief Writes the centre line and limits into the points of one stretch. \return SpcOddity bits
/// What cannot be computed is NaN. Formulas and sources stand with each kind of chart.
[[nodiscard]] unsigned setLimits(SpcKind kind, const SpcStretch &stretch, const SpcPreset &preset);

/// \name One function for each family of charts
/// @{
[[nodiscard]] unsigned setIndividualsLimits(const SpcStretch &stretch, const SpcPreset &preset);
[[nodiscard]] unsigned setRatioIndividualsLimits(const SpcStretch &stretch, const SpcPreset &preset);
[[nodiscard]] unsigned setRangeLimits(const SpcStretch &stretch);
[[nodiscard]] unsigned setRunCentre(const SpcStretch &stretch);
[[nodiscard]] unsigned setCountLimits(SpcKind kind, const SpcStretch &stretch, const SpcPreset &preset);
[[nodiscard]] unsigned setRareEventLimits(SpcKind kind, const SpcStretch &stretch, const SpcPreset &preset);
[[nodiscard]] unsigned setSubgroupLimits(SpcKind kind, const SpcStretch &stretch);
/// @}

/// \name For those functions
/// @{
/// Mean of the baseline's values.
[[nodiscard]] double baselineMean(const SpcStretch &stretch);
/// Median of the baseline's values.
[[nodiscard]] double baselineMedian(const SpcStretch &stretch);
/// The same lines for every point.
void setLines(std::span<SpcPoint> points, double mean, double toLimit, double to2Sigma);
/// Lines at two and three sigma about the mean.
void setSigma(SpcPoint &point, double mean, double sigma);
/// Cuts the limits to what is possible.
void truncate(SpcPoint &point, double least, double most);
/// SpcNoWidth or SpcNoLimits where a half-width is 0 or NaN.
[[nodiscard]] unsigned oddityOf(double halfWidth);
/// @}

} // namespace candour
