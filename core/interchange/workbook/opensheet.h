#pragma once

#include "interchange/workbook/workbook.h"

class QXmlStreamReader;

namespace candour {

class WorkbookArchive;
class WorkbookPart;

/// \brief One pass over the cells of a sheet in an OpenDocument spreadsheet (.ods). Lives as long as the pass.
///
/// Cells and rows that stand once with a number of repetitions are shown as often, up to a bound that no honest table reaches;
/// empty ones cost nothing. Comments, drawings and tables within cells are passed over.
/// Source: OpenDocument 1.3 part 3, 9.1 (tables), 19.385 (office:value and its kin), 19.675 and 19.679 (repetitions).
class OpenSheetReading
{
public:
    /// \param sheet its place among the sheets, from 0
    OpenSheetReading(WorkbookPart &part, int sheet, const Workbook::RowVisitor &visit) : m_part(part), m_sheet(sheet), m_visit(visit) { }

    /// To the end of the sheet, or until the visitor or `progress` say stop.
    Status run(const Workbook::Progress &progress, qint64 total);

    [[nodiscard]] int mergedRanges() const { return m_mergedRanges; }

private:
    Status readTable(QXmlStreamReader &xml, const Workbook::Progress &progress, qint64 total);
    Status readRow(QXmlStreamReader &xml);
    Status readCell(QXmlStreamReader &xml, bool isCovered);
    Status show(qint64 times);
    [[nodiscard]] Result<QString> cellWords(QXmlStreamReader &xml);

    WorkbookPart &m_part;
    int m_sheet;
    const Workbook::RowVisitor &m_visit;
    std::vector<QByteArray> m_cells;
    qint64 m_column = 0;        ///< of the cell that comes next; what is empty at the end of a row has no cell
    qint64 m_row = 0;
    qint64 m_repeatedBytes = 0; ///< shown because of a repetition
    int m_mergedRanges = 0;
    bool m_isStopped = false;
};

/// The names of the sheets in an OpenDocument spreadsheet. Errors: Unreadable where it is damaged or has a password.
[[nodiscard]] Result<QStringList> openSheetNames(WorkbookArchive &archive);

/// The part of an OpenDocument spreadsheet that holds its sheets.
inline const QString openContentPart = QStringLiteral("content.xml");

} // namespace candour
