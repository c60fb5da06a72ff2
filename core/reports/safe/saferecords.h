#pragma once

#include "reports/reportkinds.h"
#include "storage/query.h"

namespace candour {

/// \name What the reports of the safety workspace share
/// @{
/// A value of a record as people read it, in the language of its day.
[[nodiscard]] QString shownField(const ReportRequest &request, const RecordData &record, const QString &field);
/// The name of the record that a field refers to; a person by role, never by name.
[[nodiscard]] QString shownReference(const ReportRequest &request, const RecordData &record, const QString &field);
/// Facts of a document on the request's day, with the Trust's name.
[[nodiscard]] DocumentFacts safeFacts(const ReportRequest &request, const QString &title, const QString &classification);
/// The record that the request names; NotFound or Invalid where it names none of the type.
[[nodiscard]] Result<RecordData> requestedRecord(const ReportRequest &request, const QString &type);
/// "12 Jan 2027", or the words for a date that is not there.
[[nodiscard]] QString dayOr(QDate day, const QString &otherwise);
/// @}

/// \name Reports of the safety workspace, as report kinds
/// Errors: a record that is missing, and what reading the register gives.
/// @{
/// One page with everything a regulator samples: threshold, two clocks, steps with their contents, the apology word for word.
[[nodiscard]] Result<Report> candourTrailReport(const ReportRequest &request);
/// \name Letters to the relevant person, filled from the list letter_template, which the administrator of a register may change
/// What people must add stands in brackets. A letter is no publication: it names the named contact, and nobody else.
/// Errors: Refused for the public version; NotFound without a template.
/// @{
[[nodiscard]] Result<Report> candourLetter(const ReportRequest &request);
[[nodiscard]] Result<Report> candourUpdateLetter(const ReportRequest &request);
[[nodiscard]] Result<Report> candourFindingsLetter(const ReportRequest &request);
[[nodiscard]] Result<Report> candourNoResponseLetter(const ReportRequest &request);
/// @}
/// Events that stand before the panel, with what it needs to know.
[[nodiscard]] Result<Report> panelListReport(const ReportRequest &request);
/// Learning and engagement first, then decisions, fairness, candour and the plan; small numbers are always hidden.
[[nodiscard]] Result<Report> psirfQuarterReport(const ReportRequest &request);
/// The plan under the national headings, with tables A and B.
[[nodiscard]] Result<Report> psirpReport(const ReportRequest &request);
/// @}

} // namespace candour
