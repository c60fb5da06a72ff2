#pragma once

#include "measures/audit/compliance.h"
#include "measures/proportions/twoproportions.h"

#include <QStringList>

namespace candour {

/// \brief One site's results in two cycles.
struct SitePair
{
    QString name;
    qint64 firstMet = 0;
    qint64 firstApplicable = 0;
    qint64 secondMet = 0;
    qint64 secondApplicable = 0;
};

/// \brief Two cycles of the same criterion, and what might stop them from being compared.
struct CycleQuestion
{
    qint64 firstMet = 0;
    qint64 firstApplicable = 0;
    qint64 secondMet = 0;
    qint64 secondApplicable = 0;
    Target target = {};
    QList<SitePair> sites = {};     ///< empty where there is one site
    QStringList differences = {};   ///< what changed in statement, inclusion, exceptions or direction: then nothing is compared
    bool samePatients = false;      ///< some patients are in both cycles, so the test's assumption fails
    double significance = 0.05;
};

/// \brief Whether it got better, and whether it is good enough: two different things.
struct CycleComparison
{
    enum class Change { Improved, NoClearChange, Worse };

    bool comparable = true;
    QStringList differences;                ///< why not, for the banner
    std::optional<TwoProportions> test;     ///< second cycle minus first; nothing where not comparable
    std::optional<Change> change;           ///< nothing where not comparable
    bool targetMet = false;                 ///< by the second cycle, on the counts
    bool mixChanged = false;                ///< sites weigh differently, or their direction is against the pooled one: show the sites
    QStringList warnings;                   ///< sentences
    /// "improved, target not met"; with a changed mix it says so instead of a bare verdict.
    [[nodiscard]] QString verdict() const;
    /// A project may be closed with improvement only when it improved and the target is met.
    [[nodiscard]] bool closesWithImprovement() const { return change == Change::Improved && targetMet && !mixChanged; }
};

/// \brief Compares two cycles. The mix counts as changed when a site's share of the cases moves by 10 points or more, or
/// when every site moves one way and the sum the other (Simpson's paradox).
/// \return Invalid where comparable cycles have no applicable cases or impossible counts
/// Source: clinical audit domain page, 1.8; the 10 points are our convention.
[[nodiscard]] Result<CycleComparison> compareCycles(const CycleQuestion &question);

} // namespace candour
