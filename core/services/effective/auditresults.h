#pragma once

#include "services/effective/auditcounting.h"

namespace candour {

class ReferenceData;

/// \brief What a criterion came to: counts, share, interval, and whether the target is met.
struct CriterionOutcome
{
    Criterion criterion;               ///< the version counted
    AnswerTally tally;
    AuditTarget target;
    std::optional<Interval> interval;  ///< Wilson, 95 per cent, as shares of one; none without cases or for chosen samples

    [[nodiscard]] std::optional<bool> met() const { return target.isMet(tally.numerator(), tally.denominator()); }
    /// "29/34 (85.3%), NA 4, EX 2, blank 0"; "no applicable cases, NA 12, EX 0, blank 0".
    [[nodiscard]] QString line() const;
    /// The shares that the blanks could still turn it into: "78.4% to 86.5%"; empty without blanks.
    [[nodiscard]] QString boundsText() const;
};

/// A count over several criteria or cases, as numerator and denominator.
struct AuditShare
{
    int numerator = 0;
    int denominator = 0;
};

/// Results of one site or ward: pooled counts, never averages of percentages.
struct SiteOutcome
{
    QString site;
    QHash<QString, AuditShare> byCriterion;
};

/// \brief The results of a project as its cases stand, or as they were frozen.
struct ProjectResults
{
    QList<CriterionOutcome> criteria;
    QList<SiteOutcome> sites;               ///< by name; empty where cases have no stratum
    AuditShare pooled;                      ///< sum of X / sum of D
    std::optional<double> meanOfShares;     ///< mean of percentages, 0 to 1; only to be printed under that name
    AuditShare allOrNone;                   ///< cases with every applicable criterion met / cases with one that applies
    int cases = 0;                          ///< in the sample, without the excluded and those without notes
    int excluded = 0;
    int notesUnavailable = 0;
    int planned = 0;
    int achieved = 0;                       ///< complete cases
    bool isCensus = false;
    bool isGeneralisable = true;            ///< false for quota and purposive samples: no intervals
    bool isFrozen = false;

    [[nodiscard]] bool isProvisional() const;
    [[nodiscard]] int criteriaApplicable() const;
    [[nodiscard]] int criteriaMet() const;
};

/// \brief Counts a project's cases. A criterion without an applicable case is in no roll-up.
/// Results differ by version where a criterion changed during collection: one outcome for each version that cases carry.
/// Source: clinical audit domain page, sections 1.6 and 1.7. Errors: what reading the register gives.
[[nodiscard]] Result<ProjectResults> projectResults(const RecordData &project, const Register &reg);

/// \brief The results frozen at sign-off, from their own records; without case-level roll-ups and sites.
[[nodiscard]] Result<ProjectResults> frozenResults(const RecordData &project, const Register &reg);

/// \brief Freezes the results of a project: one record a criterion, and the counts of criteria on the project.
class AuditResultService
{
public:
    AuditResultService(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    /// Refused with blanks, exceptions that nobody has looked at, cases in progress, or results already frozen.
    Result<ChangeSet> freeze(const RecordData &project);

private:
    Register &m_register;
    const ReferenceData &m_reference;
};

} // namespace candour
