#include "storage/rows.h"

#include <QString>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace candour {

namespace {

constexpr std::size_t mostKept = 200; ///< filters and orders make many statements, of which few come again

void bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, place);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, place, value.toLongLong());
        break;
    case QMetaType::Double:
        sqlite3_bind_double(statement, place, value.toDouble());
        break;
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    }
}

} // namespace

PreparedStatements::PreparedStatements(sqlite3 *handle)
    : m_handle(handle)
{
}

PreparedStatements::~PreparedStatements()
{
    clear();
}

void PreparedStatements::clear()
{
    for (const auto &[sql, statement] : m_free)
        sqlite3_finalize(statement);
    m_free.clear();
}

sqlite3_stmt *PreparedStatements::take(const QString &sql)
{
    const auto kept = m_free.find(sql);
    if (kept != m_free.end())
        return m_free.extract(kept).mapped();
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    (void)sqlite3_prepare_v3(m_handle, utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void PreparedStatements::giveBack(const QString &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_free.size() >= mostKept)
        clear();
    m_free.emplace(sql, statement);
}

Rows::Rows(PreparedStatements &statements, const QString &sql, sqlite3_stmt *statement)
    : m_statements(&statements), m_sql(sql), m_statement(statement)
{
}

Rows::~Rows()
{
    if (m_statement)
        m_statements->giveBack(m_sql, m_statement);
}

Rows::Rows(Rows &&other) noexcept
    : m_statements(other.m_statements), m_sql(std::move(other.m_sql)), m_statement(std::exchange(other.m_statement, nullptr)), m_code(other.m_code)
{
}

void Rows::bind(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        bindValue(m_statement, int(i) + 1, values.at(i));
}

bool Rows::next()
{
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Rows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::string_view> Rows::utf8(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)));
}

QString Rows::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return textFromUtf8({bytes, std::size_t(sqlite3_column_bytes(m_statement, column))});
}

QVariant Rows::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qlonglong(integer(column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL: return {};
    default: return text(column);
    }
}

QString textFromUtf8(std::string_view utf8)
{
    // Most texts are plain: for them room is asked for once, not once too much and again.
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char byte) { return static_cast<signed char>(byte) >= 0; });
    return isAscii ? QString::fromLatin1(utf8.data(), qsizetype(utf8.size())) : QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace candour
