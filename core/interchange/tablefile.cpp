#include "interchange/tablefile.h"

#include "interchange/csvparser.h"
#include "base/sha256.h"
#include "interchange/tablefileerrors.h"
#include "interchange/tablesniffer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace candour {

namespace {

constexpr qint64 sampleBytes = 64 * 1024;
constexpr qint64 longSampleBytes = 4 * 1024 * 1024;   ///< for rows with very long texts
constexpr size_t sampleRows = 2000;                   ///< of a sheet
constexpr qint64 chunkBytes = 1024 * 1024;            ///< large beside the cost of handing it to another thread

void addOnce(QStringList &warnings, const QString &warning)
{
    if (!warnings.contains(warning))
        warnings << warning;
}

} // namespace

/// \brief One pass over the file: bytes to text to rows. Lives as long as the pass.
class TableFile::Reading
{
public:
    Reading(const TableFile &table, RowVisitor visit)
        : decoder(table.m_encoding)
        , m_table(table)
        , m_file(table.m_path)
        , m_visit(std::move(visit))
        , m_parser(static_cast<char>(table.m_shape.delimiter.unicode()), static_cast<int>(table.m_shape.columns.size()),
              [this](const TableRow &row) { return show(row); })
    {
    }

    /// Reads to the end, or until the visitor or `progress` say stop.
    Status run(const Progress &progress)
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return unreadableTable(TableFile::tr("The file can no longer be opened. Check that it is still there."),
                m_file.errorString());
        if (isChanged())
            return tableChangedMeanwhile(m_table.m_path);
        QByteArray chunk(chunkBytes, Qt::Uninitialized);
        while (!m_parser.isStopped()) {
            const qint64 size = m_file.read(chunk.data(), chunk.size());
            if (size < 0)
                return unreadableTable(TableFile::tr("The file cannot be read to its end. Copy it to this computer and "
                                                "try again."), m_file.errorString());
            if (size == 0)
                return end();
            if (const Status status = take(QByteArrayView(chunk.constData(), size)); !status)
                return status;
            if (progress && !progress(m_done, m_table.m_shape.bytes))
                return Error{Error::Kind::Cancelled, TableFile::tr("Reading was stopped."), {}};
        }
        return {};
    }

    [[nodiscard]] bool isComplete() const { return m_complete; }

    TextDecoder decoder;
    Sha256 digest;

private:
    bool show(const TableRow &row)
    {
        ++m_rows;
        return m_rows <= m_table.m_rowsBeforeData || m_visit(row);
    }

    [[nodiscard]] bool isChanged() const
    {
        const QFileInfo now(m_table.m_path);
        return now.size() != m_table.m_shape.bytes || now.lastModified() != m_table.m_modified;
    }

    Status take(QByteArrayView bytes)
    {
        m_done += bytes.size();
        if (m_done > m_table.m_shape.bytes)
            return tableChangedMeanwhile(m_table.m_path);
        // The digest of a chunk is worked out beside its parsing; the future waits before the chunk is reused.
        const std::future<void> hashing = std::async([this, bytes] { digest.add(bytes); });
        const Status status = parse(decoder.decode(bytes));
        hashing.wait();
        return status;
    }

    Status parse(QByteArrayView utf8)
    {
        if (decoder.sawNul())
            return unreadableTable(TableFile::tr("After line %1 this file holds bytes that are not text. It may be damaged: "
                                            "copy or export it again.").arg(m_parser.line()), QStringLiteral("NUL"));
        return m_parser.feed(utf8);
    }

    Status end()
    {
        if (m_done != m_table.m_shape.bytes || isChanged())
            return tableChangedMeanwhile(m_table.m_path);
        if (const Status status = parse(decoder.finish()); !status)
            return status;
        if (const Status status = m_parser.finish(); !status)
            return status;
        m_complete = true;
        return {};
    }

    const TableFile &m_table;
    QFile m_file;
    RowVisitor m_visit;
    CsvParser m_parser;
    qint64 m_done = 0;
    qint64 m_rows = 0;
    bool m_complete = false;
};

/// \brief One pass over the sheet of a workbook. Lives as long as the pass.
class TableFile::SheetPass
{
public:
    explicit SheetPass(const TableFile &table) : m_table(table), m_workbook(*table.m_workbook) { }

    /// Reads the rows below the header to the end, or until the visitor or `progress` say stop.
    Status run(const RowVisitor &visit, const Progress &progress)
    {
        if (isChanged())
            return tableChangedMeanwhile(m_table.m_path);
        bool isBelowHeader = false;
        bool isStopped = false;
        const auto columns = static_cast<int>(m_table.m_shape.columns.size());
        const Status status = m_workbook.forEachRow(m_table.m_sheet, [&](qint64 number, const std::vector<QByteArray> &cells) {
            isStopped = std::exchange(isBelowHeader, true) && !visit(sheetRow(number, cells, columns));
            return !isStopped;
        }, progress);
        if (!status || isStopped)
            return status;
        if (const auto digest = digestOf(m_table.m_path))
            m_digest = *digest;
        if (isChanged() || m_digest.isEmpty())
            return tableChangedMeanwhile(m_table.m_path);
        m_isComplete = true;
        return {};
    }

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] QByteArray digest() const { return m_digest; }
    [[nodiscard]] int mergedRanges() const { return m_workbook.mergedRanges(); }

private:
    [[nodiscard]] bool isChanged() const
    {
        const QFileInfo now(m_table.m_path);
        return now.size() != m_table.m_shape.bytes || now.lastModified() != m_table.m_modified;
    }

    static std::optional<QByteArray> digestOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        Sha256 digest;
        while (!file.atEnd())
            digest.add(file.read(chunkBytes));
        return digest.hex();
    }

    const TableFile &m_table;
    Workbook m_workbook;
    QByteArray m_digest;
    bool m_isComplete = false;
};

TableRow sheetRow(qint64 line, const std::vector<QByteArray> &cells, int columns)
{
    TableRow row;
    row.m_line = line;
    for (const QByteArray &cell : cells) {
        row.m_bytes.append(cell.constData(), static_cast<size_t>(cell.size()));
        row.m_ends.push_back(static_cast<quint32>(row.m_bytes.size()));
    }
    if (columns > 0) {
        row.m_ragged = cells.size() > static_cast<size_t>(columns);
        while (row.m_ends.size() < static_cast<size_t>(columns))
            row.m_ends.push_back(static_cast<quint32>(row.m_bytes.size()));
    }
    return row;
}

Result<TableFile> TableFile::open(const QString &path, const QString &sheet)
{
    if (const Status status = checkTablePath(path); !status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableTable(
            tr("This file cannot be opened. Close it in other programs and try again."), file.errorString());

    const QFileInfo now(path);
    TableFile table;
    table.m_path = now.absoluteFilePath();
    table.m_modified = now.lastModified();
    table.m_shape.bytes = now.size();

    QByteArray head = file.read(sampleBytes);
    const FileKind kind = fileKind(head);
    if (const Status status = checkTableKind(kind, path); !status)
        return status.error();
    if (kind == FileKind::ExcelWorkbook || kind == FileKind::OpenSpreadsheet) {
        const Status opened = table.openSheet(sheet);
        return opened ? Result<TableFile>(table) : Result<TableFile>(opened.error());
    }
    Status status = table.sniff(head, head.size() >= table.m_shape.bytes);
    if (!status && head.size() < table.m_shape.bytes) {
        head += file.read(longSampleBytes);
        status = table.sniff(head, head.size() >= table.m_shape.bytes);
    }
    if (!status)
        return status.error();
    return table;
}

Status TableFile::openSheet(const QString &name)
{
    auto workbook = Workbook::open(m_path);
    if (!workbook)
        return workbook.error();
    const QStringList sheets = workbook->sheets();
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&name](const QString &sheet) { return name.isEmpty() || sheet.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == sheets.end())
        return Error {Error::Kind::NotFound, tr("This workbook has no sheet “%1”. It has: %2.").arg(name, sheets.join(u", "_qs)), {}};
    m_sheet = static_cast<int>(found - sheets.begin());

    std::vector<TableRow> rows;
    size_t widest = 0;
    const Status read = workbook->forEachRow(m_sheet, [&](qint64 number, const std::vector<QByteArray> &cells) {
        widest = std::max(widest, cells.size());
        rows.push_back(sheetRow(number, cells, rows.empty() ? 0 : static_cast<int>(widest)));
        return rows.size() < sampleRows;
    });
    if (!read)
        return read;
    const auto sniffed = sniffSheet(rows);
    if (!sniffed)
        return sniffed.error();
    m_shape.encoding = workbook->isOpenDocument() ? tr("OpenDocument spreadsheet") : tr("Excel workbook");
    m_shape.sheets = sheets;
    m_shape.sheet = *found;
    m_shape.columns = sniffed->columns;
    m_shape.warnings = sniffed->warnings;
    m_estimatedRows = rows.size() < sampleRows ? sniffed->rowsSeen : std::max(sniffed->rowsSeen, workbook->statedRows() - 1);
    m_workbook = std::move(*workbook);
    return {};
}

Status TableFile::sniff(const QByteArray &head, bool complete)
{
    m_encoding = detectEncoding(head, complete);
    TextDecoder decoder(m_encoding);
    QByteArray utf8 = decoder.decode(head).toByteArray();
    if (complete)
        utf8 += decoder.finish();
    if (utf8.isEmpty())
        return unreadableTable(tr("This file is empty. Export or copy it again."), QStringLiteral("only a mark"));

    Result<SniffedTable> sniffed = sniffTable(utf8, complete);
    if (!sniffed)
        return sniffed.error();
    m_rowsBeforeData = sniffed->rowsBeforeData;
    m_shape.encoding = encodingName(decoder.encoding());
    m_shape.delimiter = QLatin1Char(sniffed->delimiter);
    m_shape.columns = sniffed->columns;
    m_shape.warnings = sniffed->warnings;
    if (decoder.damage().any())
        addOnce(m_shape.warnings, textDamageWarning(decoder.damage()));

    // The bytes on disk per byte of UTF-8 are about the same all through a file.
    const double share = double(sniffed->bytesOfRowsSeen) / double(std::max<qsizetype>(1, utf8.size()));
    const double bytesSeen = std::max(1.0, share * double(head.size()));
    m_estimatedRows = complete && sniffed->rowsSeen < 1000
        ? sniffed->rowsSeen
        : qRound64(double(sniffed->rowsSeen) * double(m_shape.bytes) / bytesSeen);
    return {};
}

Result<QList<TableRow>> TableFile::preview(int rows) const
{
    QList<TableRow> found;
    if (rows <= 0)
        return found;
    const RowVisitor keep = [&found, rows](const TableRow &row) {
        found << row;
        return found.size() < rows;
    };
    if (m_workbook) {
        const Status status = SheetPass(*this).run(keep, {});
        return status || !found.isEmpty() ? Result<QList<TableRow>>(found) : Result<QList<TableRow>>(status.error());
    }
    Reading reading(*this, keep);
    if (const Status status = reading.run({}); !status && found.isEmpty())
        return status.error();
    return found;
}

Status TableFile::forEachRow(const RowVisitor &visit, const Progress &progress)
{
    if (m_workbook) {
        SheetPass pass(*this);
        const Status status = pass.run(visit, progress);
        if (!pass.isComplete())
            return status;
        m_shape.sha256 = pass.digest();
        if (pass.mergedRanges() > 0)
            addOnce(m_shape.warnings, tr("Some cells of this sheet are merged: the first of them holds the value, the others are empty."));
        return status;
    }
    Reading reading(*this, visit);
    const Status status = reading.run(progress);
    if (reading.isComplete())
        m_shape.sha256 = reading.digest.hex();
    noteEnd(reading.decoder);
    return status;
}

void TableFile::noteEnd(const TextDecoder &decoder)
{
    if (decoder.damage().any())
        addOnce(m_shape.warnings, textDamageWarning(decoder.damage()));
    m_shape.encoding = encodingName(decoder.encoding());
}

} // namespace candour
