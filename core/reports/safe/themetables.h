#pragma once

#include "reports/table.h"
#include "services/shared/themecounts.h"

namespace candour {

/// The lines of a theme with their denominators: source, on this theme, out of, share, of what.
[[nodiscard]] Table themeTable(const ThemeCounts &counts);

} // namespace candour
