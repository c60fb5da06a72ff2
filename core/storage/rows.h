#pragma once

#include "base/result.h"

#include <QVariantList>

#include <map>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace candour {

/// \brief Statements of one connection that are kept prepared, each lent to one reader at a time.
/// Owned by the Connection; gone before its file is closed.
class PreparedStatements
{
public:
    explicit PreparedStatements(sqlite3 *handle);
    ~PreparedStatements();
    PreparedStatements(const PreparedStatements &) = delete;
    PreparedStatements &operator=(const PreparedStatements &) = delete;

    /// Null where the statement is not one.
    [[nodiscard]] sqlite3_stmt *take(const QString &sql);
    void giveBack(const QString &sql, sqlite3_stmt *statement);
    void clear();

private:
    sqlite3 *m_handle;
    std::multimap<QString, sqlite3_stmt *> m_free;
};

/// \brief The rows of a query as SQLite holds them, without the copies that Qt's own classes make. See Connection::rows().
/// A value of the connection's thread; its statement goes back to the connection with it.
class Rows
{
public:
    Rows(PreparedStatements &statements, const QString &sql, sqlite3_stmt *statement);
    ~Rows();
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;

    void bind(const QVariantList &values);
    /// \return whether there is another row; without one, ended() says whether that was the end
    bool next();
    /// The code of SQLite: SQLITE_DONE after the last row.
    [[nodiscard]] int code() const { return m_code; }

    [[nodiscard]] bool isNull(int column) const;
    /// The bytes of a text as they stand in the file, good until the next row; nothing where there is another kind of value.
    [[nodiscard]] std::optional<std::string_view> utf8(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Null, qlonglong, double or QString.
    [[nodiscard]] QVariant value(int column) const;

private:
    PreparedStatements *m_statements;
    QString m_sql;
    sqlite3_stmt *m_statement;
    int m_code = 0;
};

/// A text out of the file.
[[nodiscard]] QString textFromUtf8(std::string_view utf8);

} // namespace candour
