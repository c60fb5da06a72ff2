#pragma once

#include "services/shared/recordservice.h"

namespace candour {

/// What one look at many people on a waiting list found, the same for all of them.
struct WaitingListFinding
{
    QString physicalHarm;
    QString psychologicalHarm;
    QString risk;       ///< judgement_level, or empty
    QString reviewedBy; ///< role
    QDate reviewedOn;
    QString note;
};

/// \brief Records that people on a waiting list were reviewed and came to no harm, as one step; all or none.
///
/// Only for what was found the same for everybody: harm of any grade is refused, because each harm is an event of its own.
/// Refused, naming the first, where somebody was reviewed already.
/// Errors: Refused, and what writing the register gives.
Result<ChangeSet> reviewWithoutHarm(Register &reg, RecordService &records, const QList<RecordData> &reviews, const WaitingListFinding &finding);

/// \brief Whom to look at first: by clinical priority, then the longest wait. \param limit how many
/// Errors: what reading the register gives.
[[nodiscard]] Result<QList<RecordData>> waitingLongest(const Register &reg, const ReferenceData &reference, int limit);

} // namespace candour
