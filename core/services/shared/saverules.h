#pragma once

#include "schema/recorddata.h"

namespace candour {

/// \brief Sets the fields that the program keeps itself when a record is saved: an action keeps its first due date and
/// counts how often the date was moved.
/// \param before the record as stored, or null for a new one
void applySaveRules(const RecordData *before, RecordData &after);

} // namespace candour
