#pragma once

#include "reports/reportkinds.h"

namespace candour {

/// \name Reports of the clinical audit workspace
/// Source of their sections: clinical audit domain page, sections 1.21 and 2.4. People appear by role. Errors: a record that is
/// not there, and what reading the register gives.
/// @{

/// \brief One project: identity, background, standards, method, results, comparison with the cycle before, findings,
/// assurance with the rules that made it, risk, escalation, actions, re-audit decision, data quality.
[[nodiscard]] Result<Report> auditProjectReport(const ReportRequest &request);
/// One project on one page, for a committee that reads by exception.
[[nodiscard]] Result<Report> auditExceptionReport(const ReportRequest &request);
/// The programme of the year in which the period ends, on its last day; the front page asks and says what is not known.
[[nodiscard]] Result<Report> auditQuarterReport(const ReportRequest &request);
/// The whole year in which the period ends, with what goes on into the next.
[[nodiscard]] Result<Report> auditAnnualReport(const ReportRequest &request);
/// @}

} // namespace candour
