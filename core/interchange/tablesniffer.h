#pragma once

#include "base/result.h"
#include "interchange/tablerow.h"

#include <QByteArrayView>
#include <QStringList>

namespace candour {

/// \brief What the beginning of a table tells about the whole.
struct SniffedTable
{
    char delimiter = ',';
    QStringList columns;         ///< unique and not empty
    int rowsBeforeData = 1;      ///< the header, and Excel's "sep=;" line where there is one
    qint64 rowsSeen = 0;         ///< whole data rows in the sample
    qint64 bytesOfRowsSeen = 0;  ///< roughly, as UTF-8
    QStringList warnings;        ///< for people: what was mended or looks odd
};

/// Finds the separator (comma, semicolon, tab or vertical bar) and the column names.
/// \param utf8 the beginning of the table, without a byte order mark
/// \param complete whether that is all of it; otherwise an unfinished last row is left out
/// \return Unreadable, with one sentence, when there is no header, no row below it, a title above it, another
/// separator, or a row that never ends.
[[nodiscard]] Result<SniffedTable> sniffTable(QByteArrayView utf8, bool complete);

/// \brief The column names of a sheet, whose cells are apart already.
/// \param rows its first rows, the first of them the header; at most 2000 are looked at
/// Errors as above, but for those of separators.
[[nodiscard]] Result<SniffedTable> sniffSheet(const std::vector<TableRow> &rows);

} // namespace candour
