#pragma once

#include "interchange/rowsink.h"

#include <QDateTime>

#include <memory>

namespace candour {

struct XlsxOptions
{
    QString sheetName = {};    ///< shortened and cleaned as Excel demands; Excel's own name when empty
    QDateTime created = {};    ///< noted in the workbook, so that the same data gives the same bytes; now when invalid
};

/// \brief Writes a table as an Excel workbook with one sheet: bold header that stays in view, and a filter.
///
/// Days and instants are real dates (instants in Europe/London), numbers are numbers, and texts are never run as
/// formulas. What a cell cannot hold exactly becomes text; what does not fit a sheet is refused.
/// The workbook replaces `path` when the sink finishes. ReadOnly when it cannot be created there.
[[nodiscard]] Result<std::unique_ptr<RowSink>> xlsxFile(const QString &path, const XlsxOptions &options = {});

} // namespace candour

extern "C" {
/// The one function of the module with libxlsxwriter, which is read when the first workbook is made.
Q_DECL_EXPORT void candourXlsxFile(
    const QString &path, const candour::XlsxOptions &options, candour::Result<std::unique_ptr<candour::RowSink>> &sink);
}
