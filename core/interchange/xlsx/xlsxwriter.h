#pragma once

#include "interchange/xlsxfile.h"

#include <QCoreApplication>

namespace candour {

/// \brief Writes a table as an Excel workbook with one sheet: bold header that stays in view, and a filter.
///
/// Days and instants are real dates (instants in Europe/London), numbers are numbers, and texts are never run as
/// formulas. Whole numbers from 2^53 on and days before 1900, which Excel cannot hold, become text.
/// Keeps one row in memory. Needs room for a temporary file as large as the sheet in the system's temporary folder.
class XlsxWriter final : public RowSink
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)

public:
    static constexpr int mostRows = 1048575;       ///< below the header; Excel's limit
    static constexpr int mostColumns = 16384;      ///< Excel's limit
    static constexpr int longestText = 32767;      ///< characters; Excel's limit

    /// See xlsxFile().
    [[nodiscard]] static Result<std::unique_ptr<RowSink>> toFile(const QString &path, const XlsxOptions &options);
    ~XlsxWriter() override;
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// Invalid when there are no columns, or more than Excel has.
    Status begin(const QStringList &columns) override;
    /// Invalid when the table or a text is too long for Excel: nothing is cut silently.
    Status row(const QVariantList &values) override;
    /// Failed when the workbook cannot be written in full, such as on a full disk.
    Status finish() override;

private:
    struct Book;

    XlsxWriter(const QString &path, const QString &partPath, std::unique_ptr<Book> book);
    [[nodiscard]] Status writeCell(int column, const QVariant &value);
    [[nodiscard]] Status writeText(int column, const QString &text);
    [[nodiscard]] Status writeDateTime(int column, const QDateTime &local, bool withTime);

    QString m_path;
    QString m_partPath;
    std::unique_ptr<Book> m_book;
    QStringList m_columns;
    int m_row = 0;
};

} // namespace candour
