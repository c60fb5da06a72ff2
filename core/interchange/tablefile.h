#pragma once

#include "base/result.h"
#include "interchange/tablerow.h"
#include "interchange/textencoding.h"
#include "interchange/workbook/workbook.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace candour {

/// \brief What a table file is like, for people to check before they import it.
struct TableShape
{
    QString encoding;        ///< in words
    QChar delimiter;         ///< null for a sheet
    QStringList sheets;      ///< of a workbook, in its order; empty for a text
    QString sheet;           ///< the one that is read
    QStringList columns;     ///< unique and not empty
    qint64 bytes = 0;
    QByteArray sha256;       ///< of the raw bytes, in hexadecimal; empty until the file was read to its end
    QStringList warnings;    ///< one sentence each
};

/// \brief A foreign table (CSV and its relatives, or a sheet of an .xlsx or .ods workbook) on disk: what it is like, and its rows one at a time.
///
/// A value that remembers the path, size and time of the file and keeps nothing open. It never holds the whole file
/// in memory, so the size of the file does not matter. Every refusal is one sentence that says what to do.
class TableFile
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)

public:
    /// Shown each row in order; false stops the reading, which is no error.
    using RowVisitor = std::function<bool(const TableRow &)>;
    /// Told how many bytes are done; false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Looks at the beginning of a file. NotFound, or Unreadable for a folder, an empty file, another kind of file
    /// (an old workbook, a database, a PDF), a header without rows, or a table whose columns cannot be told apart.
    /// \param sheet of a workbook, by name, whatever its case; empty: the first. NotFound, with the names there are, for another.
    [[nodiscard]] static Result<TableFile> open(const QString &path, const QString &sheet = {});

    [[nodiscard]] const TableShape &shape() const { return m_shape; }

    /// The first rows below the header, at most `rows` of them. What a damaged row follows is still shown.
    [[nodiscard]] Result<QList<TableRow>> preview(int rows) const;

    /// Shows every row below the header, in order. Ragged and blank rows are shown too; see TableRow.
    /// After reading to the end, sha256() is known, and shape() tells of damage met on the way.
    /// \return Cancelled when `progress` says so; Unreadable when the file changed meanwhile, a quotation mark is
    /// never closed, or bytes are not text. Rows shown before that are not taken back.
    Status forEachRow(const RowVisitor &visit, const Progress &progress = {});

    /// SHA-256 of the raw bytes in hexadecimal; empty until forEachRow() has read to the end.
    [[nodiscard]] QByteArray sha256() const { return m_shape.sha256; }

    /// How many rows there may be, judged by the first ones; for progress only. Exact for small files.
    [[nodiscard]] qint64 estimateRows() const { return m_estimatedRows; }

private:
    class Reading;
    class SheetPass;

    TableFile() = default;
    [[nodiscard]] Status openSheet(const QString &name);
    [[nodiscard]] Status sniff(const QByteArray &head, bool complete);
    void noteEnd(const TextDecoder &decoder);

    QString m_path;
    QDateTime m_modified;
    TableShape m_shape;
    TextEncoding m_encoding = TextEncoding::Utf8;
    qint64 m_estimatedRows = 0;
    int m_rowsBeforeData = 1;
    std::optional<Workbook> m_workbook;
    int m_sheet = 0;
};

} // namespace candour
