#pragma once

#include "base/result.h"
#include "interchange/tablerow.h"
#include "interchange/workbook/cellnumber.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <vector>

namespace candour {

/// \brief A workbook, .xlsx or .ods: its sheets, and the cells of one as texts, row by row.
///
/// A value that remembers the path and keeps nothing open. Besides the texts that cells share, a sheet is never held in
/// memory, so that its length does not matter. Days become ISO dates, numbers are as the sheet shows them, a formula is
/// its stored result, and of merged cells the first holds the value, as in Excel.
///
/// Reads the parts of ECMA-376 with Qt's XML reader over minizip. liborcus would do it too, but its release in Debian 12
/// passes over texts that stand within their cells (t="inlineStr"), as many programs that write reports leave them.
/// Sheets of OpenDocument come through OpenSheetReading, by the same rules.
class Workbook
{
public:
    /// \brief The cells of one row, by column; false ends the reading, which is no error.
    /// \param row counted from 1, as Excel does; rows without a cell are not shown
    using RowVisitor = std::function<bool(qint64 row, const std::vector<QByteArray> &cells)>;
    /// Told how many bytes of the sheet are read; false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// \brief Reads what all sheets share. Errors: Unreadable, with one sentence, for a damaged workbook, one with a password,
    /// an older kind (.xls, .xlsb), or one whose texts do not fit into memory.
    [[nodiscard]] static Result<Workbook> open(const QString &path);

    /// The names of the sheets that hold cells, in the order of the workbook; not those of charts.
    [[nodiscard]] QStringList sheets() const;
    /// Whether it is an OpenDocument spreadsheet, as LibreOffice saves it.
    [[nodiscard]] bool isOpenDocument() const { return m_isOpen; }

    /// Shows the rows of a sheet, by its place in sheets(). Errors: Cancelled, and Unreadable when the sheet is damaged.
    Status forEachRow(int sheet, const RowVisitor &visit, const Progress &progress = {});

    /// Merged ranges of the sheet read last to its end.
    [[nodiscard]] int mergedRanges() const { return m_mergedRanges; }

    /// How many rows the sheet read last says that it has; for progress only. 0 where it does not say.
    [[nodiscard]] qint64 statedRows() const { return m_statedRows; }

    static constexpr qint64 mostTextBytes = Q_INT64_C(256) << 20;

private:
    struct SheetPart
    {
        QString name;
        QString part;
    };

    [[nodiscard]] Status readSheetList(class WorkbookArchive &archive);
    [[nodiscard]] Status readOpenSheetList(WorkbookArchive &archive);
    [[nodiscard]] Status readStyles(WorkbookArchive &archive);
    [[nodiscard]] Status readTexts(WorkbookArchive &archive);

    QString m_path;
    QString m_folder;          ///< of the workbook's own part, with the last slash: "xl/"
    QList<SheetPart> m_sheets;
    QString m_stylesPart;
    QString m_textsPart;
    std::vector<QByteArray> m_texts;
    std::vector<CellFormat> m_formats;
    bool m_countsFrom1904 = false;
    bool m_isOpen = false;
    int m_mergedRanges = 0;
    qint64 m_statedRows = 0;
};

/// "A password protects it" for an encrypted workbook, "an older kind" for .xls: what an Excel file that is no zip archive is.
[[nodiscard]] Error oldWorkbookError(const QString &path);

} // namespace candour
