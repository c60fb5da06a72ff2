#pragma once

#include "measures/audit/cyclecomparison.h"
#include "services/effective/auditresults.h"

namespace candour {

/// \brief One criterion in two cycles of a project.
struct ComparedCriterion
{
    QString code;
    QString statement;
    CycleQuestion question;
    CycleComparison comparison;      ///< second cycle minus the one before
    std::optional<double> adjustedP; ///< Holm, among the secondary criteria
    bool isPrimary = false;
    QString verdict;                 ///< reference set audit_verdict

    /// "56.0% to 82.0%, +26.0 points (7.9 to 42.0), p 0.0049"; names the change where the two cannot be compared.
    [[nodiscard]] QString line() const;
};

/// \brief A cycle against the one before: the verdict is the primary criterion's.
struct ProjectComparison
{
    QList<ComparedCriterion> criteria;
    QString verdict;       ///< reference set audit_verdict
    QString primaryCode;   ///< empty: none was declared, and there are several
    QStringList warnings;

    [[nodiscard]] const ComparedCriterion *find(const QString &code) const;
};

/// \brief Compares the results of two cycles, criterion by criterion; secondary ones are adjusted after Holm.
/// Comparable are criteria of the same code with the same statement, inclusion, exception convention and direction.
/// \param primary the code declared before the data were seen, or empty
/// Source: clinical audit domain page, section 1.8.
[[nodiscard]] ProjectComparison compareResults(const ProjectResults &before, const ProjectResults &now, const QString &primary);

/// \brief A project against its parent cycle: frozen results where there are any, else the cases as they stand.
/// Errors: no cycle before, and what reading the register gives.
[[nodiscard]] Result<ProjectComparison> compareWithCycleBefore(const RecordData &project, const Register &reg);

/// Keeps the verdict on the project. Refused without a primary criterion, declared or only.
Result<ChangeSet> keepVerdict(const RecordData &project, Register &reg);

/// \brief The shares of every cycle of a criterion, oldest first, for a run chart of three or more cycles: signed-off cycles
/// only, as far back as the chain goes.
struct CyclePoint
{
    QString project;  ///< reference
    int cycle = 0;
    QDate signedOffOn;
    qint64 met = 0;
    qint64 applicable = 0;
};
[[nodiscard]] Result<QList<CyclePoint>> cyclesOf(const RecordData &project, const QString &code, const Register &reg);

} // namespace candour
