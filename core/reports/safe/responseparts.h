#pragma once

#include "reports/report.h"
#include "reports/reportkinds.h"
#include "workflow/safe/analysis.h"

namespace candour {

struct AnswerThread;

/// \brief What every report about one learning response begins from: its analysis, and whether it may leave the team.
/// Errors: NotFound for a reference that is none. Refused for the public version while nobody has read it through for
/// identifiers, or while the scan still finds some that nobody has justified; each place is named, never the words.
[[nodiscard]] Result<Analysis> analysisForReport(const ReportRequest &request);

/// \name Parts that several reports print. Roles, never names; numbers as the timeline and the map give them.
/// @{
/// Title, reference, "Draft" or the approval, for the public or not.
[[nodiscard]] DocumentFacts responseFacts(const Analysis &analysis, const ReportRequest &request, const QString &kind);
/// Reference, events, dates, who approved it, which version.
[[nodiscard]] Table responseTable(const Analysis &analysis, const ReportRequest &request);
/// Areas for improvement and their safety actions, with the columns of the national template.
[[nodiscard]] Table actionPlanTable(const Analysis &analysis, const ReportRequest &request);
/// Question by question: what was asked, what was found, what will be done.
void addAnswers(Report &report, const Analysis &analysis, const ReportRequest &request);
/// One question: what was asked, what was found, what will be done.
void addAnswer(Report &report, const AnswerThread &thread);
/// Which actions are still open on the day, as a list for a letter; a sentence where none is.
void addOpenActions(Report &report, const Analysis &analysis, const ReportRequest &request);
/// Factors, grouped by element, barriers and facilitators named; elements without any as considered or not.
void addFactorsByElement(Report &report, const Analysis &analysis, const ReportRequest &request);
/// Paragraphs of a long text, one for each line; nothing for an empty one.
void addParagraphs(Report &report, const QString &text);
/// The role of a person, or "not named".
[[nodiscard]] QString roleOf(const ReportRequest &request, const RecordId &person);
/// @}

} // namespace candour
