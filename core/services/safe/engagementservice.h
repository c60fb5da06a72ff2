#pragma once

#include "services/shared/recordservice.h"

namespace candour {

/// \name Involving those affected
/// Source: PSIRF domain page, section 1.7.
/// @{
/// Why the family does not want to hear from us on a day, as the reason they gave; nothing where the day is free.
/// A yearly time, such as an anniversary, comes back on the same days of each year.
[[nodiscard]] std::optional<QString> whyNoContact(const Register &reg, const RecordId &engagementCase, QDate day);

/// \brief The day by which the next update is due, moved past days on which the family does not want to hear from us.
/// \return nothing where nothing was agreed or where the bank holidays have ended
[[nodiscard]] std::optional<QDate> nextUpdate(const Register &reg, const ReferenceData &reference, const RecordData &engagementCase, QDate today);

/// \brief An engagement case for each patient of each event of a response that has none, as one step.
Result<ChangeSet> openEngagement(Register &reg, RecordService &records, const RecordData &response);

/// The engagement cases of a response, each person's their own.
[[nodiscard]] QList<RecordData> engagementOf(const Register &reg, const RecordData &response);
/// @}

} // namespace candour
