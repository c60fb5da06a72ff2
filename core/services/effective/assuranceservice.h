#pragma once

#include "services/effective/auditresults.h"

namespace candour {

/// A rating with the sentences of the rules that made it.
struct ExplainedRating
{
    QString rating;     ///< reference set assurance_rating
    QStringList trace;  ///< printed under the rating, in the order in which the rules fired
};

/// \brief The assurance that results give, by rule set v1, on criteria with an applicable case.
///
/// Full: every target met, at least 90 % of the plan, nothing provisional. None: fewer than half met, or a critical criterion
/// more than 10 points below. Limited: fewer than three quarters met, or a critical criterion below, or any more than 10
/// points below. Else significant. Below 90 % of the plan never full; below half of it, or with fewer than 10 applicable
/// cases throughout and no census, unable to rate. There is no national scale: labels are local, the order is fixed.
/// Source: clinical audit domain page, section 1.9.
[[nodiscard]] ExplainedRating rateAssurance(const ProjectResults &results);

/// \brief Keeps ratings on projects. Borrows what it is given.
class AssuranceService
{
public:
    AssuranceService(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    /// Rates the frozen results of a project and keeps rating and trace; a rating changed by a person is kept.
    Result<ChangeSet> rate(const RecordData &project);

    /// \brief Changes the rating: at most one step up, with a named approver and a reason, or any steps down.
    /// The computed rating stays beside it. Refused otherwise, and before a rating was computed.
    Result<ChangeSet> overrule(const RecordData &project, const QString &rating, const QString &approver, const QString &reason);

private:
    [[nodiscard]] int ordinal(const QString &rating) const;

    Register &m_register;
    const ReferenceData &m_reference;
};

} // namespace candour
