#pragma once

#include "base/result.h"
#include "measures/proportions/proportioninterval.h"

#include <QList>

#include <optional>

namespace candour {

/// \brief Kappa with one set of weights, and its standard error (Fleiss, Cohen and Everitt 1969).
struct WeightedKappa
{
    double value = 0;
    double standardError = 0;
};

/// \brief Agreement of two raters who sorted the same units into the same categories.
/// Without a kappa (everything in one category, or no units) `note` says why; it is never 0 or 1 instead.
struct CohenKappa
{
    qint64 units = 0;
    double observed = 0;                ///< share of units on which they agree
    double expected = 0;                ///< share expected by chance from their own frequencies
    std::optional<WeightedKappa> kappa;
    std::optional<Interval> interval95; ///< kappa -/+ 1.959964 standard errors, cut at -1 and 1
    std::optional<double> z;            ///< tests kappa = 0 with the standard error under chance; none where that is 0
    std::optional<double> p;
    std::optional<WeightedKappa> linear;    ///< a difference counts in proportion to its steps
    std::optional<WeightedKappa> quadratic; ///< ... to their square
    std::optional<double> pabak;        ///< adjusted for prevalence and bias: (k Po - 1) / (k - 1)
    QString note;
};

/// \brief Cohen's kappa from a square table: rows are the first rater, columns the second, both in the order of the levels.
/// \return Invalid where the table is not square or has a negative count
/// Sources: J. Cohen 1960; J. L. Fleiss, J. Cohen and B. S. Everitt 1969; R irr kappa2 and vcd Kappa.
[[nodiscard]] Result<CohenKappa> cohenKappa(const QList<QList<qint64>> &table);

/// \brief One yes-or-no code given by two coders, counted over the units that both have finished.
struct TwoCoders
{
    qint64 both = 0;
    qint64 onlyA = 0;
    qint64 onlyB = 0;
    qint64 neither = 0;
};

/// \brief What is shown for one code. Shares are nothing where their denominator is 0.
struct CodeAgreement
{
    CohenKappa kappa;
    std::optional<double> positiveAgreement; ///< 2a / (2a + b + c)
    std::optional<double> negativeAgreement; ///< 2d / (2d + b + c)
    double prevalence = 0;                   ///< (2a + b + c) / 2N
    bool rare = false;                       ///< read kappa with the prevalence
    bool needsReconciling = false;           ///< kappa below 0.60: reconcile, refine the definition, recode
    QString guide;                           ///< weak, moderate, good, very good: a guide, no verdict; empty without a kappa
};

/// \brief Agreement on one code, or between two abstractors of one audit criterion.
/// \return Invalid where a count is negative or there is no unit
/// Sources: experience domain page, section 2; audit domain page, 1.6. "Rare" is our convention: fewer than 1 in 20.
[[nodiscard]] Result<CodeAgreement> codeAgreement(const TwoCoders &counts);

} // namespace candour
