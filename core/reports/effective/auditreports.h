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
/// \brief Who holds which course on the last day of the period, and what has lapsed or soon will; people by role.
/// For the public the counts alone.
[[nodiscard]] Result<Report> trainingRegisterReport(const ReportRequest &request);
/// Which method the proposals of the period need, from their answers, and what has to be stopped or renamed.
[[nodiscard]] Result<Report> methodChoiceReport(const ReportRequest &request);
/// @}

} // namespace candour
