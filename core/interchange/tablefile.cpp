#include "interchange/tablefile.h"

#include "interchange/csvparser.h"
#include "base/sha256.h"
#include "interchange/tablesniffer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace candour {

namespace {

constexpr qint64 sampleBytes = 64 * 1024;
constexpr qint64 longSampleBytes = 4 * 1024 * 1024;   ///< for rows with very long texts
constexpr qint64 chunkBytes = 1024 * 1024;            ///< large beside the cost of handing it to another thread

Error unreadable(const QString &message, const QString &detail)
{
    return {Error::Kind::Unreadable, message, detail};
}

Status checkPath(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound,
            TableFile::tr("There is no such file. It may have been moved, renamed or deleted."), path};
    if (file.isDir())
        return unreadable(TableFile::tr("This is a folder. Choose a file in it."), path);
    if (!file.isFile())
        return unreadable(TableFile::tr("This is not a file that can be read as a table."), path);
    if (!file.isReadable())
        return unreadable(
            TableFile::tr("You may not read this file. Ask its owner, or copy it to a folder of yours."), path);
    if (file.size() == 0)
        return unreadable(TableFile::tr("This file is empty. Export or copy it again."), path);
    return {};
}

Status checkKind(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
        return {};
    case FileKind::SqliteDatabase:
        return unreadable(TableFile::tr("This is a database, not a table. Export the table you need from its own "
                                        "program as CSV."), QStringLiteral("SQLite"));
    case FileKind::ExcelWorkbook:
    case FileKind::OldExcelWorkbook:
        return unreadable(TableFile::tr("This is a spreadsheet workbook. Open it, save the sheet as “CSV UTF-8”, and "
                                        "choose that file."), QStringLiteral("workbook"));
    case FileKind::ZipArchive:
        return unreadable(TableFile::tr("This is a zip archive. Unpack it and choose the table inside."),
            QStringLiteral("zip"));
    case FileKind::Pdf:
        return unreadable(TableFile::tr("This is a PDF document. Ask for the same table as CSV."), QStringLiteral("PDF"));
    case FileKind::OtherBinary:
        break;
    }
    return unreadable(TableFile::tr("This file does not hold text, so it is not a table that Candour reads. Save the "
                                    "table as CSV."), QStringLiteral("binary"));
}

Error changedMeanwhile(const QString &path)
{
    return unreadable(TableFile::tr("The file changed while it was read. Wait until whoever writes it has finished, "
                                    "then try again."), path);
}

QString damageWarning(const TextDamage &damage)
{
    if (damage.replaced > 0 || damage.garbled > 0)
        return TableFile::tr("Some characters are damaged, such as “Ã©” for “é” or “�”. The file was saved in a "
                             "wrong encoding before it came here: ask for a fresh export as “CSV UTF-8”.");
    return TableFile::tr("The file mixes two encodings. Characters that are not UTF-8 were read as Windows-1252: "
                         "check accents, dashes and pound signs.");
}

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
            return unreadable(TableFile::tr("The file can no longer be opened. Check that it is still there."),
                m_file.errorString());
        if (isChanged())
            return changedMeanwhile(m_table.m_path);
        QByteArray chunk(chunkBytes, Qt::Uninitialized);
        while (!m_parser.isStopped()) {
            const qint64 size = m_file.read(chunk.data(), chunk.size());
            if (size < 0)
                return unreadable(TableFile::tr("The file cannot be read to its end. Copy it to this computer and "
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
            return changedMeanwhile(m_table.m_path);
        // The digest of a chunk is worked out beside its parsing; the future waits before the chunk is reused.
        const std::future<void> hashing = std::async([this, bytes] { digest.add(bytes); });
        const Status status = parse(decoder.decode(bytes));
        hashing.wait();
        return status;
    }

    Status parse(QByteArrayView utf8)
    {
        if (decoder.sawNul())
            return unreadable(TableFile::tr("After line %1 this file holds bytes that are not text. It may be damaged: "
                                            "copy or export it again.").arg(m_parser.line()), QStringLiteral("NUL"));
        return m_parser.feed(utf8);
    }

    Status end()
    {
        if (m_done != m_table.m_shape.bytes || isChanged())
            return changedMeanwhile(m_table.m_path);
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

Result<TableFile> TableFile::open(const QString &path)
{
    if (const Status status = checkPath(path); !status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            tr("This file cannot be opened. Close it in other programs and try again."), file.errorString());

    const QFileInfo now(path);
    TableFile table;
    table.m_path = now.absoluteFilePath();
    table.m_modified = now.lastModified();
    table.m_shape.bytes = now.size();

    QByteArray head = file.read(sampleBytes);
    if (const Status status = checkKind(fileKind(head)); !status)
        return status.error();
    Status status = table.sniff(head, head.size() >= table.m_shape.bytes);
    if (!status && head.size() < table.m_shape.bytes) {
        head += file.read(longSampleBytes);
        status = table.sniff(head, head.size() >= table.m_shape.bytes);
    }
    if (!status)
        return status.error();
    return table;
}

Status TableFile::sniff(const QByteArray &head, bool complete)
{
    m_encoding = detectEncoding(head, complete);
    TextDecoder decoder(m_encoding);
    QByteArray utf8 = decoder.decode(head).toByteArray();
    if (complete)
        utf8 += decoder.finish();
    if (utf8.isEmpty())
        return unreadable(tr("This file is empty. Export or copy it again."), QStringLiteral("only a mark"));

    Result<SniffedTable> sniffed = sniffTable(utf8, complete);
    if (!sniffed)
        return sniffed.error();
    m_rowsBeforeData = sniffed->rowsBeforeData;
    m_shape.encoding = encodingName(decoder.encoding());
    m_shape.delimiter = QLatin1Char(sniffed->delimiter);
    m_shape.columns = sniffed->columns;
    m_shape.warnings = sniffed->warnings;
    if (decoder.damage().any())
        addOnce(m_shape.warnings, damageWarning(decoder.damage()));

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
    Reading reading(*this, [&found, rows](const TableRow &row) {
        found << row;
        return found.size() < rows;
    });
    if (const Status status = reading.run({}); !status && found.isEmpty())
        return status.error();
    return found;
}

Status TableFile::forEachRow(const RowVisitor &visit, const Progress &progress)
{
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
        addOnce(m_shape.warnings, damageWarning(decoder.damage()));
    m_shape.encoding = encodingName(decoder.encoding());
}

} // namespace candour
