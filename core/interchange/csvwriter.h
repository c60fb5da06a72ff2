#pragma once

#include "interchange/rowsink.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QIODevice>

#include <memory>

class QSaveFile;

namespace candour {

struct CsvOptions
{
    char delimiter = ',';
    bool byteOrderMark = true;    ///< without it Excel shows accents and pound signs wrong
    bool guardFormulas = true;    ///< puts ' before a text that a spreadsheet would run as a formula
};

/// \brief Writes a table as CSV: UTF-8, CRLF, quoted where needed.
///
/// Source: RFC 4180; for the guard, OWASP's page on CSV injection (a text that begins with = + - @, tab or
/// carriage return). Numbers and dates are never guarded, nor are texts that are plain numbers, such as "-5".
/// Days are written as 2026-04-30, instants in UTC as 2026-04-30T12:00:00Z, numbers with a decimal point.
class CsvWriter final : public RowSink
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)

public:
    /// Writes to an open device that outlives the writer.
    explicit CsvWriter(QIODevice &device, CsvOptions options = {});
    ~CsvWriter() override;
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// Writes to a file that replaces `path` when finish() succeeds. ReadOnly when it cannot be created there.
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> toFile(const QString &path, CsvOptions options = {});

    Status begin(const QStringList &columns) override;
    Status row(const QVariantList &values) override;
    /// ReadOnly or Failed when the file cannot be written in full, such as on a full disk.
    Status finish() override;

private:
    void append(const QVariant &value);
    void appendText(const QString &text);
    void appendField(const QByteArray &utf8);
    void endRow();
    Status writeOut();
    [[nodiscard]] Error notWritten() const;

    std::unique_ptr<QSaveFile> m_file;
    QIODevice &m_device;
    CsvOptions m_options;
    QByteArray m_buffer;
    qsizetype m_columns = 0;
    bool m_atRowStart = true;
};

} // namespace candour
