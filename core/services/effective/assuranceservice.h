#pragma once

#include "measures/audit/assurance.h"
#include "services/effective/auditresults.h"

namespace candour {

/// \brief The rating that results give under the rules in force on a day, with the sentences that explain it.
/// Errors: rules that are missing from the reference lists.
[[nodiscard]] Result<AssuranceRating> ratingOf(const ProjectResults &results, const ReferenceData &reference, QDate on);

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
