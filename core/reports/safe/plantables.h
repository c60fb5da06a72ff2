#pragma once

#include "reports/safe/saferecords.h"
#include "services/safe/planservice.h"

namespace candour {

/// \name Tables of the response plan, as the report prints them and the window shows them
/// @{
/// Table A or B under the national headings: type, response, route, lead, planned and commissioned.
[[nodiscard]] Table priorityTable(const ReportRequest &request, const QList<PriorityStanding> &lines, const QString &caption);
/// The same lines as a budget: planned, commissioned, what is left, lead-days; a line over its number says so.
[[nodiscard]] Table budgetTable(const ReportRequest &request, const QList<PriorityStanding> &lines);
/// The sources of the safety profile with their periods, the records reviewed, what the register itself holds for the same
/// days, and what they showed.
[[nodiscard]] Table sourcesTable(const ReportRequest &request, const QList<RecordData> &sources);
/// Who was asked, what they said, what changed.
[[nodiscard]] Table stakeholdersTable(const ReportRequest &request, const QList<RecordData> &asked);
/// "Capacity: 100 lead-days; planned 80; used so far 40; left 60."; what is over stands in a sentence of its own.
[[nodiscard]] QStringList capacitySentences(const PlanStanding &standing);
/// @}

} // namespace candour
