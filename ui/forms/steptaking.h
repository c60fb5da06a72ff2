#pragma once

#include "base/result.h"
#include "schema/recorddata.h"

namespace candour {

class Ask;
class Session;

/// \brief Takes a step of a record's workflow for a person: where only guards that can be overruled stand in the way, asks for
/// the reason first. Nothing happens, without an error, where the person then thinks better of it.
[[nodiscard]] Status takeStep(Session &session, Ask &ask, const RecordData &record, const QString &to);

} // namespace candour
