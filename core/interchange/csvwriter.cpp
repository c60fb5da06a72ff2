#include "interchange/csvwriter.h"

#include <QDateTime>
#include <QFileDevice>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype bufferBytes = 64 * 1024;

bool startsFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

bool isPlainNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\A[+-]?[0-9]+([.,][0-9]+)*%?\\z"));
    return number.match(text).hasMatch();
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, CsvOptions options)
    : m_device(device)
    , m_options(options)
{
}

CsvWriter::~CsvWriter() = default;

Result<std::unique_ptr<CsvWriter>> CsvWriter::toFile(const QString &path, CsvOptions options)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return Error{Error::Kind::ReadOnly,
            tr("The file cannot be written there. Choose another folder, or close the file if it is open in another "
               "program."),
            file->errorString()};
    auto writer = std::make_unique<CsvWriter>(*file, options);
    writer->m_file = std::move(file);
    return writer;
}

Status CsvWriter::begin(const QStringList &columns)
{
    m_columns = columns.size();
    if (m_options.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    for (const QString &column : columns)
        appendText(column);
    endRow();
    return writeOut();
}

Status CsvWriter::row(const QVariantList &values)
{
    if (values.size() != m_columns)
        return Error{Error::Kind::Invalid, tr("A row has another number of values than the table has columns."), {}};
    for (const QVariant &value : values)
        append(value);
    endRow();
    return m_buffer.size() < bufferBytes ? Status() : writeOut();
}

Status CsvWriter::finish()
{
    if (const Status status = writeOut(); !status)
        return status;
    auto *device = qobject_cast<QFileDevice *>(&m_device);
    if (device && !device->flush())
        return notWritten();
    return m_file && !m_file->commit() ? Status(notWritten()) : Status();
}

void CsvWriter::append(const QVariant &value)
{
    switch (value.isNull() ? QMetaType::UnknownType : value.typeId()) {
    case QMetaType::UnknownType:
        return appendField({});
    case QMetaType::QDate:
        return appendField(value.toDate().toString(Qt::ISODate).toUtf8());
    case QMetaType::QDateTime:
        return appendField(value.toDateTime().toUTC().toString(Qt::ISODate).toUtf8());
    case QMetaType::Float:
    case QMetaType::Double:
        return appendField(QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest));
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return appendField(value.toString().toUtf8());
    case QMetaType::QStringList:
        return appendText(value.toStringList().join(QStringLiteral("; ")));
    default:
        return appendText(value.toString());
    }
}

void CsvWriter::appendText(const QString &text)
{
    const bool guarded = m_options.guardFormulas && startsFormula(text) && !isPlainNumber(text);
    appendField(guarded ? '\'' + text.toUtf8() : text.toUtf8());
}

void CsvWriter::appendField(const QByteArray &utf8)
{
    const auto needsQuotes = [this](char sign) {
        return sign == m_options.delimiter || sign == '"' || sign == '\r' || sign == '\n';
    };
    const auto isBlank = [](char sign) { return sign == ' ' || sign == '\t'; };

    if (!m_atRowStart)
        m_buffer += m_options.delimiter;
    m_atRowStart = false;
    // Readers drop blanks around bare fields, and skip a line that has nothing at all.
    const bool quoted = utf8.isEmpty()
        ? m_columns == 1
        : isBlank(utf8.front()) || isBlank(utf8.back()) || std::any_of(utf8.begin(), utf8.end(), needsQuotes);
    if (!quoted) {
        m_buffer += utf8;
        return;
    }
    QByteArray doubled = utf8;
    doubled.replace('"', "\"\"");
    m_buffer += '"';
    m_buffer += doubled;
    m_buffer += '"';
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_atRowStart = true;
}

Status CsvWriter::writeOut()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return notWritten();
    m_buffer.resize(0);
    return {};
}

Error CsvWriter::notWritten() const
{
    return {Error::Kind::Failed,
        tr("The table could not be written in full. Check that the disk has room and is still connected, and try "
           "again."),
        m_device.errorString()};
}

} // namespace candour
