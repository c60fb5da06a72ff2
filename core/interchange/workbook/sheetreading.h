#pragma once

#include "interchange/workbook/workbook.h"

class QXmlStreamReader;

namespace candour {

class WorkbookPart;

/// What the cells of a sheet refer to.
struct SheetWords
{
    const std::vector<QByteArray> &texts;
    const std::vector<CellFormat> &formats;
    bool countsFrom1904 = false;
};

/// \brief One pass over the cells of a sheet. Lives as long as the pass.
class SheetReading
{
public:
    SheetReading(WorkbookPart &part, const SheetWords &words, const Workbook::RowVisitor &visit) : m_part(part), m_words(words), m_visit(visit) { }

    /// To the end, or until the visitor or `progress` say stop.
    Status run(const Workbook::Progress &progress, qint64 total);

    [[nodiscard]] int mergedRanges() const { return m_mergedRanges; }
    [[nodiscard]] qint64 statedRows() const { return m_statedRows; }

private:
    Status readRow(QXmlStreamReader &xml);
    Status readCell(QXmlStreamReader &xml);
    [[nodiscard]] Result<QByteArray> cellText(QStringView kind, int style, const QString &value);

    WorkbookPart &m_part;
    SheetWords m_words;
    const Workbook::RowVisitor &m_visit;
    std::vector<QByteArray> m_cells;
    qint64 m_row = 0;
    int m_column = 0;
    int m_mergedRanges = 0;
    qint64 m_statedRows = 0;
    bool m_isStopped = false;
};

/// The text of the element that `xml` stands at, an <si> or an <is>, with all its runs and without its readings aloud.
[[nodiscard]] Result<QByteArray> richText(QXmlStreamReader &xml, WorkbookPart &part);

/// One step of the reader, of which the part is told.
int nextToken(QXmlStreamReader &xml, WorkbookPart &part);

/// The error of a part that cannot be read on: damaged, or grown beyond what a workbook is.
[[nodiscard]] Error damagedSheet(const WorkbookPart &part, const QString &detail);

} // namespace candour
