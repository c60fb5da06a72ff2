#pragma once

#include "base/result.h"
#include "schema/recorddata.h"

namespace candour {

class Ask;
class Session;

/// \brief Somebody else changed a record while it was edited: asks, for the fields that both changed, whose value stands.
///
/// What only one of the two changed is kept. Turned away, theirs stands.
/// \param before the record as it was when editing began
/// \return the record as it is in the register afterwards. Errors: what reading and saving give.
[[nodiscard]] Result<RecordData> settleConflict(Session &session, Ask &ask, const RecordData &before, const RecordData &edited);

} // namespace candour
