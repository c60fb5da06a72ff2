#include "interchange/xlsx/xlsxwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUuid>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <utility>

namespace candour {

namespace {

constexpr qint64 firstInexactWhole = Q_INT64_C(1) << 53;   ///< beyond it a cell would round
constexpr qsizetype longestSheetName = 31;

QString sheetName(const QString &wanted)
{
    QString name = wanted.simplified();
    for (QChar &sign : name) {
        if (QStringView(u"[]:*?/\\").contains(sign))
            sign = u' ';
    }
    name = name.simplified().left(longestSheetName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.trimmed();
}

/// XML knows no U+FFFE and U+FFFF, and a workbook that holds one does not open.
QByteArray forXml(QString text)
{
    text.replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter));
    text.replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

/// Hidden beside the workbook, so that the rename stays on one disk and a torn file is never found under the name.
QString partPathFor(const QString &path)
{
    const QFileInfo file(path);
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + u'.' + unique + QStringLiteral(".part");
}

} // namespace

/// \brief libxlsxwriter's workbook, freed when it was not closed.
struct XlsxWriter::Book
{
    Book(const QString &path, const XlsxOptions &options)
    {
        lxw_workbook_options settings = {};
        settings.constant_memory = LXW_TRUE;
        workbook = workbook_new_opt(QFile::encodeName(path).constData(), &settings);
        if (!workbook)
            return;
        const QByteArray name = sheetName(options.sheetName).toUtf8();
        sheet = workbook_add_worksheet(workbook, name.isEmpty() ? nullptr : name.constData());
        bold = workbook_add_format(workbook);
        format_set_bold(bold);
        day = workbook_add_format(workbook);
        format_set_num_format(day, "dd mmm yyyy");
        instant = workbook_add_format(workbook);
        format_set_num_format(instant, "dd mmm yyyy hh:mm");
        if (options.created.isValid()) {
            lxw_doc_properties properties = {};
            properties.created = static_cast<time_t>(options.created.toSecsSinceEpoch());
            workbook_set_properties(workbook, &properties);
        }
    }

    ~Book()
    {
        if (workbook)
            lxw_workbook_free(workbook);
    }

    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    /// Writes the file; workbook_close frees the workbook in any case.
    lxw_error close() { return workbook_close(std::exchange(workbook, nullptr)); }

    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *day = nullptr;
    lxw_format *instant = nullptr;
};

XlsxWriter::XlsxWriter(const QString &path, const QString &partPath, std::unique_ptr<Book> book)
    : m_path(path)
    , m_partPath(partPath)
    , m_book(std::move(book))
{
}

XlsxWriter::~XlsxWriter()
{
    QFile::remove(m_partPath);
}

Result<std::unique_ptr<RowSink>> XlsxWriter::toFile(const QString &path, const XlsxOptions &options)
{
    const Error notThere{Error::Kind::ReadOnly,
        tr("The workbook cannot be written there. Choose another folder, or close the workbook if it is open in "
           "another program."),
        path};
    if (QFileInfo(path).isDir())
        return notThere;
    const QString partPath = partPathFor(path);
    QFile part(partPath);
    if (!part.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notThere;
    part.close();

    auto book = std::make_unique<Book>(partPath, options);
    if (!book->workbook || !book->sheet) {
        QFile::remove(partPath);
        return Error{Error::Kind::Failed, tr("The workbook cannot be begun. Check that the disk has room."), path};
    }
    return std::unique_ptr<RowSink>(new XlsxWriter(path, partPath, std::move(book)));
}

Status XlsxWriter::begin(const QStringList &columns)
{
    if (columns.isEmpty() || columns.size() > mostColumns)
        return Error{Error::Kind::Invalid, tr("An Excel sheet has at least one and at most %1 columns. Save as CSV "
                                              "instead.").arg(mostColumns), {}};
    m_columns = columns;
    for (int column = 0; column < columns.size(); ++column) {
        const auto index = static_cast<lxw_col_t>(column);
        const QByteArray name = forXml(columns[column].left(longestText));
        worksheet_write_string(m_book->sheet, 0, index, name.constData(), m_book->bold);
        const double width = double(std::clamp<qsizetype>(columns[column].size() + 4, 12, 40));
        worksheet_set_column(m_book->sheet, index, index, width, nullptr);
    }
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    return {};
}

Status XlsxWriter::row(const QVariantList &values)
{
    if (values.size() != m_columns.size())
        return Error{Error::Kind::Invalid, tr("A row has another number of values than the table has columns."), {}};
    if (m_row == mostRows)
        return Error{Error::Kind::Invalid, tr("An Excel sheet holds no more than %1 rows. Save as CSV instead, or "
                                              "filter the table first.").arg(mostRows), {}};
    ++m_row;
    for (int column = 0; column < values.size(); ++column) {
        if (const Status status = writeCell(column, values[column]); !status)
            return status;
    }
    return {};
}

Status XlsxWriter::finish()
{
    worksheet_autofilter(m_book->sheet, 0, 0, static_cast<lxw_row_t>(m_row),
        static_cast<lxw_col_t>(std::max<qsizetype>(1, m_columns.size()) - 1));
    if (const lxw_error error = m_book->close(); error != LXW_NO_ERROR)
        return Error{Error::Kind::Failed,
            tr("The workbook could not be written in full. Check that the disk and the system's temporary folder have "
               "room, and try again."),
            QString::fromUtf8(lxw_strerror(error))};

    std::error_code failure;
    std::filesystem::rename(
        QFileInfo(m_partPath).filesystemAbsoluteFilePath(), QFileInfo(m_path).filesystemAbsoluteFilePath(), failure);
    if (failure)
        return Error{Error::Kind::ReadOnly,
            tr("The old workbook of that name cannot be replaced. Close it in other programs, or choose another name."),
            QString::fromStdString(failure.message())};
    return {};
}

Status XlsxWriter::writeCell(int column, const QVariant &value)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto index = static_cast<lxw_col_t>(column);
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        worksheet_write_boolean(m_book->sheet, row, index, value.toBool() ? 1 : 0, nullptr);
        return {};
    case QMetaType::QDate:
        return writeDateTime(column, QDateTime(value.toDate(), QTime(0, 0), Qt::UTC), false);
    case QMetaType::QDateTime:
        return writeDateTime(column, value.toDateTime().toTimeZone(QTimeZone("Europe/London")), true);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        const bool whole = value.typeId() != QMetaType::Double && value.typeId() != QMetaType::Float;
        if (!std::isfinite(number) || (whole && std::abs(number) >= double(firstInexactWhole)))
            return writeText(column, value.toString());
        worksheet_write_number(m_book->sheet, row, index, number, nullptr);
        return {};
    }
    case QMetaType::QStringList:
        return writeText(column, value.toStringList().join(QStringLiteral("; ")));
    default:
        return writeText(column, value.toString());
    }
}

Status XlsxWriter::writeText(int column, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.size() > longestText)
        return Error{Error::Kind::Invalid,
            tr("Row %1, column “%2” holds more than %3 characters, which an Excel cell cannot. Save as CSV instead.")
                .arg(QString::number(m_row), m_columns[column], QString::number(longestText)),
            {}};
    const lxw_error error = worksheet_write_string(m_book->sheet, static_cast<lxw_row_t>(m_row),
        static_cast<lxw_col_t>(column), forXml(text).constData(), nullptr);
    if (error != LXW_NO_ERROR)
        return Error{Error::Kind::Failed, tr("A cell of the workbook could not be written. Save as CSV instead."),
            QString::fromUtf8(lxw_strerror(error))};
    return {};
}

Status XlsxWriter::writeDateTime(int column, const QDateTime &local, bool withTime)
{
    const QDate day = local.date();
    if (!local.isValid() || day.year() < 1900 || day.year() > 9999)
        return writeText(column, withTime ? local.toString(Qt::ISODate) : day.toString(Qt::ISODate));
    lxw_datetime when = {};
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
    if (withTime) {
        when.hour = local.time().hour();
        when.min = local.time().minute();
        when.sec = local.time().second();
    }
    worksheet_write_datetime(m_book->sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), &when,
        withTime ? m_book->instant : m_book->day);
    return {};
}

} // namespace candour
