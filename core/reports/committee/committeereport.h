#pragma once

#include "reports/reportkinds.h"

namespace candour {

/// \brief The committee report: the Trust's cover sheet, then a section for each workspace with table and chart.
/// Everything is counted from the register; nothing is quoted, so nothing identifies.
/// Errors: a period that ends before it begins, and what reading the register gives.
[[nodiscard]] Result<Report> committeeReport(const ReportRequest &request);

} // namespace candour
