#pragma once

#include "measures/audit/compliance.h"
#include "schema/referenceset.h"

#include <QStringList>

namespace candour {

/// \brief The thresholds of a set of rules that turns results into an assurance rating. Read from reference data.
struct AssuranceRules
{
    QString version;                        ///< such as "v1", printed with the rating
    qint64 fullSamplePercent = 0;           ///< of the plan, for the highest rating
    qint64 leastSamplePercent = 0;          ///< below it there is no rating
    qint64 significantPercent = 0;          ///< of criteria that meet their target
    qint64 limitedPercent = 0;
    qint64 farBelowPoints = 0;              ///< percentage points below target that weigh heavily
    qint64 leastApplicable = 0;             ///< where every criterion has fewer cases and it was no census, there is no rating
};

/// The rules in force on a day, from the set "assurance_rule". Invalid, naming it, where a threshold is missing.
[[nodiscard]] Result<AssuranceRules> assuranceRules(const ReferenceSet &set, QDate on);

/// \brief One criterion as it counts for the rating.
struct RatedCriterion
{
    QString name;
    Compliance result;
    Target target;
    bool critical = false;
};

/// \brief What is rated, and how much of the plan was achieved.
struct AssuranceQuestion
{
    QList<RatedCriterion> criteria;
    qint64 achievedCases = 0;
    qint64 plannedCases = 0; ///< 0 where nothing was planned: then the sample does not count
    bool census = false;     ///< every case was audited
};

/// \brief A computed rating and the sentences that explain it. A person may override it; both are printed.
struct AssuranceRating
{
    QString code;          ///< of the set assurance_rating: full, significant, limited, none, unable
    QString rulesVersion;
    qint64 met = 0;        ///< criteria that meet their target
    qint64 rated = 0;      ///< criteria with applicable cases
    bool cappedBySample = false;
    QStringList trace;     ///< which rule fired and why, in order
};

/// Rates the results. Criteria without applicable cases are left out. Source: clinical audit domain page, 1.9.
[[nodiscard]] AssuranceRating rateAssurance(const AssuranceQuestion &question, const AssuranceRules &rules);

} // namespace candour
