#pragma once

#include "base/result.h"
#include "interchange/tablerow.h"

#include <csv.h>

#include <functional>
#include <optional>

namespace candour {

/// \brief libcsv with line numbers, limits and reasons. Owned by the function that reads a table; one thread.
///
/// Understands quoted fields with line breaks and doubled quotes, and CRLF, LF and CR as line ends. Blanks
/// around an unquoted field and lines without any character are dropped, as libcsv does.
class CsvParser
{
public:
    /// Shown each row in order; false ends the reading.
    using Visitor = std::function<bool(const TableRow &)>;

    static constexpr qsizetype longestField = 1024 * 1024;      ///< bytes
    static constexpr qsizetype longestRow = 16 * 1024 * 1024;   ///< bytes
    static constexpr int mostFields = 16384;                    ///< as many columns as Excel has

    /// \param columns how many fields a row should have; 0 when that is not known yet, and no row is ragged.
    CsvParser(char delimiter, int columns, Visitor visit);
    ~CsvParser();
    CsvParser(const CsvParser &) = delete;
    CsvParser &operator=(const CsvParser &) = delete;

    /// Reads on. Unreadable when a field, or a row, is longer than the limits: mostly a stray quotation mark.
    Status feed(QByteArrayView utf8);

    /// Shows the last row. Unreadable, with the line, when a quotation mark is still open.
    Status finish();

    /// Whether the visitor wanted no more.
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    /// Line on which the row now being read begins.
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    void addField(const char *bytes, size_t size);
    void endRow(int lineEnd);
    void showRow();
    void refuse(const QString &message, const char *detail);
    [[nodiscard]] qint64 lineOfField() const;

    csv_parser m_parser = {};
    Visitor m_visit;
    TableRow m_row;
    std::optional<Error> m_error;
    qint64 m_line = 1;
    int m_columns = 0;
    bool m_afterReturn = false;
    bool m_stopped = false;
};

} // namespace candour
