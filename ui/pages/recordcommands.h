#pragma once

#include "forms/recordcommand.h"

namespace candour {

/// Every command of a record, in the order of their buttons.
[[nodiscard]] QList<RecordCommandDescription> allRecordCommands();

} // namespace candour
