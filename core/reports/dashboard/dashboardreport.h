#pragma once

#include "reports/reportkinds.h"

namespace candour {

/// \brief Every measure of the register as a chart with its text alternative and numbers, one section per workspace, after
/// a table of what the icons say. In a public version, charts that would show a count of 1 to 4 are left out and named.
/// Errors: what reading the register gives. A measure that cannot be drawn is named with the reason.
[[nodiscard]] Result<Report> dashboardReport(const ReportRequest &request);

} // namespace candour
