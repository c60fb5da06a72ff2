#pragma once

#include <QByteArray>

namespace candour {

class Report;

/// \brief Writes a report's tables, and the numbers behind its figures, as CSV for a spreadsheet.
///
/// UTF-8 with a byte order mark (Excel guesses wrongly without), CR LF, every field quoted (RFC 4180). Each table is
/// its caption on a line, its header, its rows and its notes, with an empty line before the next. A cell that a
/// spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); plain numbers do not.
class CsvRenderer
{
public:
    /// Only the byte order mark where the report has no table.
    [[nodiscard]] QByteArray render(const Report &report) const;
};

} // namespace candour
