#pragma once

#include "reports/reportkinds.h"

#include <QStringList>

namespace candour {

/// What one workspace contributes: its part of the report, and what of it belongs on the cover sheet.
struct ReportSection
{
    Report body;
    QString keyPoint;     ///< one sentence with the number that matters most
    QString implication;  ///< against the strategy's aim of the workspace
};

/// \name The parts of the committee report
/// Errors: what reading the register gives.
/// @{
[[nodiscard]] Result<ReportSection> safetySection(const ReportRequest &request);
[[nodiscard]] Result<ReportSection> auditSection(const ReportRequest &request);
[[nodiscard]] Result<ReportSection> experienceSection(const ReportRequest &request);
/// Every clock that is late or cannot be computed, across the workspaces.
[[nodiscard]] Result<ReportSection> clocksSection(const ReportRequest &request);
/// @}

} // namespace candour
