#pragma once

#include "measures/proportions/twoproportions.h"
#include "services/effective/auditresults.h"

namespace candour {

/// \brief One criterion in two cycles.
struct ComparedCriterion
{
    QString code;
    QString statement;
    AuditShare before;
    AuditShare now;
    AuditTarget target;                 ///< of this cycle
    QStringList changes;                ///< why it is not comparable: "Statement", "Inclusion"; empty where it is
    std::optional<TwoProportions> test; ///< this cycle minus the one before; none without comparability or cases
    std::optional<double> adjustedP;    ///< Holm, among the secondary criteria
    bool isPrimary = false;
    bool mixChanged = false;            ///< every site points one way, the total the other
    QStringList siteLines;              ///< "Ward A: 90.0% to 92.0%, 67% to 33% of cases", where the mix changed
    QString verdict;                    ///< reference set audit_verdict

    [[nodiscard]] bool isComparable() const { return changes.isEmpty(); }
    /// "56.0% to 82.0%, +26.0 points (7.9 to 42.0), p 0.0049"; names the change where the two cannot be compared.
    [[nodiscard]] QString line() const;
};

/// \brief A cycle against the one before: the verdict is the primary criterion's.
struct CycleComparison
{
    QList<ComparedCriterion> criteria;
    QString verdict;       ///< reference set audit_verdict; "not_comparable" where the primary one is not
    QString primaryCode;   ///< empty: none was declared, and there are several
    QStringList warnings;
};

/// \brief Compares the results of a project with those of its parent cycle.
///
/// Comparable are criteria of the same code with the same statement, inclusion, exception convention and direction. Pooled
/// two-proportion z test, Fisher's exact one where the smallest expected cell is below 5, Newcombe interval; secondary
/// criteria are adjusted after Holm. Frozen results where there are any, else the cases as they stand.
/// Source: clinical audit domain page, section 1.8. Errors: no cycle before, and what reading the register gives.
[[nodiscard]] Result<CycleComparison> compareWithCycleBefore(const RecordData &project, const Register &reg);

/// \brief The same for two results at hand; `primary` is the code declared beforehand, or empty.
[[nodiscard]] CycleComparison compareCycles(const ProjectResults &before, const ProjectResults &now, const QString &primary);

/// Keeps the verdict on the project. Refused where there is none.
Result<ChangeSet> keepVerdict(const RecordData &project, Register &reg);

} // namespace candour
