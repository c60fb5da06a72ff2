#pragma once

#include "reports/reportkinds.h"

namespace candour {

/// \name Reports about one learning response, named in the request
/// Third person, roles not names. Errors: as analysisForReport().
/// @{

/// \brief The report of a patient safety incident investigation: front, summary, background, description, approach,
/// findings, areas and actions, answers to questions, and as appendices the timeline, the system map, the methods, the
/// evidence and a glossary. Source: sections of the national template, from memory (PSIRF domain page 1.13).
[[nodiscard]] Result<Report> psiiReport(const ReportRequest &request);

/// \brief One or two pages for an after action review, a swarm huddle or an MDT review: who took part (roles), what
/// happened, what the work system showed, what went well, what will be done and by whom.
[[nodiscard]] Result<Report> shortResponseReport(const ReportRequest &request);

/// \brief "You asked, what we found, what we will do": for those who asked, with the actions still open.
[[nodiscard]] Result<Report> answersReport(const ReportRequest &request);

/// The areas for improvement and safety actions of a response, with where each stands and how often its date was moved.
[[nodiscard]] Result<Report> actionPlanReport(const ReportRequest &request);
/// @}

} // namespace candour
