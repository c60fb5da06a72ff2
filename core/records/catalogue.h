#pragma once

#include "schema/schema.h"

namespace candour {

/// \brief Every record type of Candour, in the order in which people meet them.
[[nodiscard]] Catalogue allRecordTypes();

} // namespace candour
