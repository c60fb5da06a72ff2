#pragma once

#include "base/result.h"

#include <QList>

#include <optional>

namespace candour {

/// \brief Fleiss' kappa, with its test against chance. Without one, `note` says why.
struct FleissKappa
{
    std::optional<double> kappa;
    std::optional<double> z;
    std::optional<double> p;
    QString note;
};

/// \brief Agreement of the same number of raters on every unit.
/// \param units one row per unit, one code per rater; rows with a gap must be left out before
/// \return Invalid where rows differ in length or there are fewer than two raters
/// Source: J. L. Fleiss, Psychological Bulletin 1971, 76:378, with the variance of Fleiss, Nee and Landis 1979; R irr kappam.fleiss.
[[nodiscard]] Result<FleissKappa> fleissKappa(const QList<QList<double>> &units);

/// \brief Krippendorff's alpha at each level of measurement. Without one, `note` says why.
struct KrippendorffAlpha
{
    std::optional<double> nominal;
    std::optional<double> ordinal;
    std::optional<double> interval;
    std::optional<double> ratio;      ///< not where a value is below 0
    qint64 pairableValues = 0;        ///< values in units that two or more raters judged
    QString note;
};

/// \brief Krippendorff's alpha for any number of raters, gaps allowed; units with fewer than two values are left out.
/// \param raters one row per rater, one place per unit; nothing where it was not rated
/// \return Invalid where rows differ in length or there are more than 5,000 different values
/// Source: K. Krippendorff, Content Analysis, chapter on reliability; experience domain page, section 2.
[[nodiscard]] Result<KrippendorffAlpha> krippendorffAlpha(const QList<QList<std::optional<double>>> &raters);

} // namespace candour
