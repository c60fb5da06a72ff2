#pragma once

#include "storage/register.h"

namespace candour {

/// \brief What goes out with an import that wrote records of its own in its step, such as the cases of an audit: the records that
/// it added, and the values that it put into others, where nobody changed them since. With `withdraw` false, what comes back.
///
/// Empty for imports whose rows lie in the batch, which go with it by themselves.
/// Refused where the results of a project to which such a case belongs are frozen.
[[nodiscard]] Result<ChangeSet> recordsOfImport(const Register &reg, const RecordData &batch, bool withdraw);

} // namespace candour
