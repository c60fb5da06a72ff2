#pragma once

#include "services/effective/auditcases.h"

namespace candour {

/// \brief A table, CSV or a sheet of a workbook, as a grid of answers, for AuditCaseService::readGrid().
/// \param sheet of a workbook; empty: the first
/// \param progress told how many bytes are done; false stops the reading
/// Errors: what TableFile gives, and a row with more or fewer cells than the header, naming its line.
[[nodiscard]] Result<AnswerGrid> answerGridFromFile(const QString &path, const QString &sheet = {}, const GridProgress &progress = {});

/// \brief Cells as a spreadsheet puts them on the clipboard: rows by line ends, cells by tabs; the first row is the header.
/// Invalid without a header and a row.
[[nodiscard]] Result<AnswerGrid> answerGridFromClipboard(const QString &text);

} // namespace candour
