#pragma once

#include "storage/register.h"
#include "workflow/referencedata.h"

namespace candour {

/// \name What saving a record of the safety workspace brings with it
/// One place for the window, the command line and imports alike. Other types are left alone.
/// @{

/// \brief Fills in what the program knows itself: the harm before a grading, the rule that a mandated category stood under
/// on the day of the event, how long a course counts, which test of the duty of candour applies here.
/// \param before the record as stored, or null for a new one
void completeSafetyRecord(const Register &reg, const ReferenceData &reference, const RecordData *before, RecordData &after);

/// Writes into the answer to a mandated category what its rule said on a day; nothing where there was no such category then.
void setCategoryRule(RecordData &screen, const ReferenceData &reference, QDate day);

/// \brief The changes to other records that belong to the same step:
/// a graver harm asks the candour question again and marks the LFPSE record, a "yes" to a mandated category opens its
/// referral, a candour step dates its case, a change of type reaches its response, a later course renews the earlier one, a mortality review with
/// a low score opens its decision task.
/// A grade that is lowered never takes a candour case back.
/// Errors: what reading the register gives.
[[nodiscard]] Result<ChangeSet> safetyConsequences(Register &reg, const ReferenceData &reference, const RecordData *before, const RecordData &after);

/// \brief The same for a workflow step: a decision that is made commissions its learning response, links its events, candour
/// and engagement to it, and replaces the decision it supersedes.
/// \param after the record as it will be stored; the decision learns which response it led to
[[nodiscard]] Result<ChangeSet> safetyStepConsequences(Register &reg, const ReferenceData &reference, const RecordData &before, RecordData &after);
/// @}

} // namespace candour
