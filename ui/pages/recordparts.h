#pragma once

#include "forms/recordpart.h"

namespace candour {

/// Every part made by hand, in the order of their tabs.
[[nodiscard]] QList<RecordPartDescription> allRecordParts();

} // namespace candour
