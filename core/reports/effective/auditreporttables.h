#pragma once

#include "reports/reportkinds.h"
#include "services/effective/auditresults.h"
#include "services/effective/programmeservice.h"
#include "services/effective/projectcomparison.h"

namespace candour {

/// \name Tables that the audit reports share
/// @{
/// Code, statement, target, standards, exceptions of every criterion.
[[nodiscard]] Table standardsTable(const ReportRequest &request, const ProjectResults &results);
/// X/D, share, 95 % interval, NA, EX, blank, target, met: numbers with their denominators, never a bare percentage.
[[nodiscard]] Table resultsTable(const ProjectResults &results);
[[nodiscard]] Table comparisonTable(const ReportRequest &request, const ProjectComparison &comparison);
/// \brief Site by site, where the mix of sites changed so that their sum misleads: shares then and now, and how much of all
/// cases a site has then and now. Empty otherwise.
[[nodiscard]] Table mixTable(const ProjectComparison &comparison);
/// Assessments of a project with score, band and stage.
[[nodiscard]] Table riskTable(const ReportRequest &request, const RecordData &project);
/// Actions of a project with owner, strength, first and present due date and how late they are.
[[nodiscard]] Table actionTable(const ReportRequest &request, const RecordData &project);
/// Escalations with band, who was told, and where they stand; those past their clock one level higher.
[[nodiscard]] Table escalationTable(const ReportRequest &request, const QList<RecordData> &escalations);
/// \brief How far two abstractors agree, criterion by criterion and over all: cases, agreement, kappa with its interval, kappa
/// adjusted for prevalence and bias, and what that says. Empty where no case was answered twice.
[[nodiscard]] Table reliabilityTable(const RecordData &project, const QStringList &codes, const Register &reg);
/// Baseline and added entries by stage.
[[nodiscard]] Table stageTable(const ProgrammeFigures &figures);
/// The same by directorate or service.
[[nodiscard]] Table unitTable(const ReportRequest &request, const ProgrammeFigures &figures);
/// Entries by the quarter in which they report, and how many of them are behind.
[[nodiscard]] Table quarterTable(const ProgrammeFigures &figures);
/// Projects of the programme by assurance rating.
[[nodiscard]] Table assuranceTable(const ReportRequest &request, const ProgrammeFigures &figures);
/// Open actions of the programme's projects, the overdue ones by how late they are.
[[nodiscard]] Table actionAgeTable(const ProgrammeFigures &figures);
/// @}

/// Escalations that are not closed, the oldest first.
[[nodiscard]] Result<QList<RecordData>> openEscalations(const ReportRequest &request);
/// "Clinical audit lead" for a field that names a person; "–" where nobody is named.
[[nodiscard]] QString textOf(const ReportRequest &request, const RecordData &record, const QString &field);
/// The project that the request is about.
[[nodiscard]] Result<RecordData> projectOf(const ReportRequest &request);
/// Title, organisation, day and classification of an audit report.
[[nodiscard]] DocumentFacts auditFactsFor(const ReportRequest &request, const QString &title, const QString &subtitle);

} // namespace candour
