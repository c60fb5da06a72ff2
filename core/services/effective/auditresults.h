#pragma once

#include "measures/audit/compliance.h"
#include "services/effective/audittool.h"

namespace candour {

class ReferenceData;

/// \brief What a criterion came to: counts, share, interval, and whether the target is met.
struct CriterionOutcome
{
    Criterion criterion;        ///< the version counted
    Compliance result;
    Target target;
    int unvalidated = 0;        ///< exceptions that nobody has looked at yet
    bool isGeneralisable = true;

    [[nodiscard]] bool countsExceptions() const { return criterion.convention == u"counts_as_met"; }
    [[nodiscard]] qint64 yes() const { return result.met - (countsExceptions() ? result.exceptions : 0); }
    [[nodiscard]] qint64 no() const { return result.applicable - result.met; }
    /// Nothing without an applicable case.
    [[nodiscard]] std::optional<bool> met() const;
    /// Wilson, 95 per cent, as shares of one; none without cases, nor for samples that people chose.
    [[nodiscard]] std::optional<Interval> interval() const { return isGeneralisable ? result.interval() : std::nullopt; }
    [[nodiscard]] bool isProvisional() const { return result.isProvisional() || unvalidated > 0; }
    /// "85.3%", with two decimals where it would read like a target that is missed; "no applicable cases".
    [[nodiscard]] QString shareText() const;
    /// "69.9 to 93.6"; empty without an interval.
    [[nodiscard]] QString intervalText() const;
    /// "78.4% to 86.5%": what the blanks could still turn it into; empty without blanks.
    [[nodiscard]] QString boundsText() const;
    /// "at least 95%", "at most 5%".
    [[nodiscard]] QString targetText() const;
    /// What the interval says about the target, in words; empty without one.
    [[nodiscard]] QString certaintyText() const;
};

/// Results of one site or ward: counts, never averages of percentages.
struct SiteOutcome
{
    QString site;
    int cases = 0;
    QHash<QString, Compliance> byCriterion; ///< by code
};

/// \brief The results of a project as its cases stand, or as they were frozen.
struct ProjectResults
{
    QList<CriterionOutcome> criteria;
    QList<SiteOutcome> sites;               ///< by name; empty where cases have no stratum
    Compliance pooled;                      ///< sum of X / sum of D
    std::optional<double> meanOfShares;     ///< mean of percentages, 0 to 1; only to be printed under that name
    Compliance allOrNone;                   ///< cases with every applicable criterion met / cases with one that applies
    int cases = 0;                          ///< in the sample, without the excluded and those without notes
    int excluded = 0;
    int notesUnavailable = 0;
    int planned = 0;
    int achieved = 0;                       ///< complete cases
    bool isCensus = false;
    bool isGeneralisable = true;            ///< false for quota and purposive samples
    bool isFrozen = false;

    [[nodiscard]] bool isProvisional() const;
    [[nodiscard]] int criteriaApplicable() const;
    [[nodiscard]] int criteriaMet() const;
};

/// \brief Counts a project's cases. A criterion without an applicable case is in no roll-up.
/// One outcome for each version of a criterion, so that a change of guidance during collection splits by itself.
/// \param unsaved a case as it is being answered, counted in place of what is stored of it; null: the cases as stored
/// Source: clinical audit domain page, sections 1.6 and 1.7. Errors: what reading the register gives.
[[nodiscard]] Result<ProjectResults> projectResults(const RecordData &project, const Register &reg, const RecordData *unsaved = nullptr);

/// \brief The results frozen at sign-off, from their own records; without all-or-none and sites.
[[nodiscard]] Result<ProjectResults> frozenResults(const RecordData &project, const Register &reg);

/// \brief Freezes the results of a project: one record a criterion, and the counts of criteria on the project.
class AuditResultService
{
public:
    explicit AuditResultService(Register &reg) : m_register(reg) { }

    /// Refused with blanks, exceptions that nobody has looked at, or results already frozen.
    Result<ChangeSet> freeze(const RecordData &project);

private:
    Register &m_register;
};

/// "exclude" or "counts_as_met" as the convention; excluded where absent.
[[nodiscard]] ExceptionConvention conventionOf(const QString &code);
/// The target of a criterion; 100 % where it has none.
[[nodiscard]] Target targetOf(const Criterion &criterion);

} // namespace candour
