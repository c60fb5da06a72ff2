#include "interchange/csvparser.h"

#include <QCoreApplication>

#include <cstring>
#include <string_view>

namespace candour {

namespace {

/// Line ends inside the fields of a row: CRLF, LF or CR, each one line.
qint64 lineEndsIn(std::string_view text)
{
    qint64 lines = 0;
    for (size_t at = text.find_first_of("\r\n"); at != std::string_view::npos; at = text.find_first_of("\r\n", at)) {
        ++lines;
        at += text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
    }
    return lines;
}

bool hasLineEnd(std::string_view text)
{
    return std::memchr(text.data(), '\n', text.size()) != nullptr
        || std::memchr(text.data(), '\r', text.size()) != nullptr;
}

} // namespace

CsvParser::CsvParser(char delimiter, int columns, Visitor visit)
    : m_visit(std::move(visit))
    , m_columns(columns)
{
    // Every line end is reported, even those of empty lines, so that line numbers are right.
    csv_init(&m_parser, CSV_REPALL_NL);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_blk_size(&m_parser, 16 * 1024);
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

Status CsvParser::feed(QByteArrayView utf8)
{
    const auto onField = [](void *bytes, size_t size, void *self) {
        static_cast<CsvParser *>(self)->addField(static_cast<const char *>(bytes), size);
    };
    const auto onRow = [](int lineEnd, void *self) { static_cast<CsvParser *>(self)->endRow(lineEnd); };

    const auto size = static_cast<size_t>(utf8.size());
    if (!m_error && csv_parse(&m_parser, utf8.data(), size, onField, onRow, this) != size)
        refuse(QCoreApplication::translate("CsvParser", "There is not enough memory to read this table."),
            csv_strerror(csv_error(&m_parser)));
    if (!m_error && m_parser.entry_pos > static_cast<size_t>(longestField))
        addField(nullptr, m_parser.entry_pos);
    return m_error ? Status(*m_error) : Status();
}

Status CsvParser::finish()
{
    const auto onField = [](void *bytes, size_t size, void *self) {
        static_cast<CsvParser *>(self)->addField(static_cast<const char *>(bytes), size);
    };
    const auto onRow = [](int lineEnd, void *self) { static_cast<CsvParser *>(self)->endRow(lineEnd); };

    if (m_error)
        return *m_error;
    if (m_stopped)
        return {};
    // Strict only now: quotes inside unquoted fields are common and harmless, an open quote at the end is neither.
    csv_set_opts(&m_parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(&m_parser, onField, onRow, this) != 0)
        refuse(QCoreApplication::translate("CsvParser",
                   "A quotation mark opened on line %1 is never closed, so the rest of the table cannot be told "
                   "apart. Correct that line and try again.")
                   .arg(lineOfField()),
            "quoted field not closed at the end");
    return m_error ? Status(*m_error) : Status();
}

void CsvParser::addField(const char *bytes, size_t size)
{
    if (m_stopped || m_error)
        return;
    if (size > static_cast<size_t>(longestField)) {
        refuse(QCoreApplication::translate("CsvParser",
                   "A text that begins on line %1 is longer than one million characters. Most likely a quotation "
                   "mark on that line is missing or too many: correct it and try again.")
                   .arg(lineOfField()),
            "field longer than 1 MiB");
        return;
    }
    if (m_row.fieldCount() >= mostFields || m_row.m_bytes.size() + size > static_cast<size_t>(longestRow)) {
        refuse(QCoreApplication::translate("CsvParser",
                   "The row on line %1 is too long to be a row of a table. Check where that line ends, and whether "
                   "this is the right file.")
                   .arg(m_line),
            "too many fields or bytes in a row");
        return;
    }
    if (size > 0)
        m_row.m_bytes.append(bytes, size);
    m_row.m_ends.push_back(static_cast<quint32>(m_row.m_bytes.size()));
}

void CsvParser::endRow(int lineEnd)
{
    if (m_stopped || m_error)
        return;
    const bool empty = m_row.m_ends.empty();
    const bool secondOfPair = empty && lineEnd == '\n' && m_afterReturn;
    m_afterReturn = lineEnd == '\r';
    if (secondOfPair)
        return;

    const qint64 lines = 1 + (hasLineEnd(m_row.m_bytes) ? lineEndsIn(m_row.m_bytes) : 0);
    if (!empty)
        showRow();
    m_line += lines;
    m_row.m_bytes.clear();
    m_row.m_ends.clear();
}

void CsvParser::showRow()
{
    m_row.m_line = m_line;
    if (m_columns > 0) {
        const auto columns = static_cast<size_t>(m_columns);
        auto &ends = m_row.m_ends;
        while (ends.size() > columns && ends[ends.size() - 1] == ends[ends.size() - 2])
            ends.pop_back();
        m_row.m_ragged = ends.size() != columns;
    }
    m_stopped = !m_visit(m_row);
}

void CsvParser::refuse(const QString &message, const char *detail)
{
    m_error = Error{Error::Kind::Unreadable, message, QString::fromLatin1(detail)};
}

qint64 CsvParser::lineOfField() const
{
    return m_line + lineEndsIn(m_row.m_bytes);
}

} // namespace candour
