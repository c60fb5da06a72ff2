#pragma once

#include "base/result.h"
#include "storage/rows.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <memory>

struct sqlite3;

namespace candour {

/// \brief One open SQLite file, used by the thread that opened it.
///
/// Owns its QSqlDatabase. Private to core/storage: nothing outside this folder sees SQL.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// How long to wait for another program's lock unless told otherwise.
    static constexpr std::chrono::milliseconds usualPatience {5000};

    /// Opens a file that is known to be ours (see Migrations::inspect). The parent folder must exist.
    /// Errors: unreadable, locked for longer than `patience`, no permission, full disk.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode, std::chrono::milliseconds patience = usualPatience);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement without results. Values are bound in order to the question marks.
    /// A statement with values is kept prepared, because a step writes many rows by the same few statements.
    Status run(const QString &sql, const QVariantList &bound = {});
    /// The key of the row that was inserted last.
    [[nodiscard]] qint64 lastInsertedRow() const;
    /// Runs several statements separated by semicolons, as in a migration file.
    Status runScript(const QString &script);
    /// A forward-only query that has been run; step it with next(), then ask finished().
    [[nodiscard]] Result<QSqlQuery> select(const QString &sql, const QVariantList &bound = {});
    /// Whether a query ended at its last row, and not at a damaged page or because it was interrupted.
    [[nodiscard]] static Status finished(const QSqlQuery &query);
    /// The same in haste, for what is read again and again: the statement is kept prepared. Step it with next(), then ask ended().
    [[nodiscard]] Result<Rows> rows(const QString &sql, const QVariantList &bound = {});
    /// Whether rows came to their end, as finished().
    [[nodiscard]] Status ended(const Rows &rows) const;
    /// The first column of the first row; null without a row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &bound = {});

    /// Changes when another connection has committed. 0 where the file does not answer.
    [[nodiscard]] qint64 dataVersion();
    /// Whether a transaction is open. A full disk or an interruption ends one before its time.
    [[nodiscard]] bool isInTransaction() const;
    /// Ends a statement that runs in this connection, from another thread.
    void interrupt();
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// What went wrong last, as one sentence for people and the code for the log; never row data.
    [[nodiscard]] Error lastError() const;

private:
    Connection(QString name, QString path);
    [[nodiscard]] Status execute(QSqlQuery &query, const QVariantList &bound) const;
    [[nodiscard]] Error prepareError(const QSqlQuery &query) const;
    Status configure(Mode mode);

    QString m_name;
    QString m_path;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<PreparedStatements> m_statements;
};

/// \brief Several reads that must fit together: all see the file as it was at the first, whatever others write meanwhile.
/// Inside a write transaction it adds nothing, because reads fit together there already.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Connection &m_connection;
    bool m_open = false;
};

/// \brief A write transaction, rolled back unless it is committed. Takes the write lock at once,
/// so that a read can never find itself unable to become a write.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether the lock was had; if not, why.
    [[nodiscard]] const Status &begun() const { return m_begun; }
    [[nodiscard]] Status commit();

private:
    Connection &m_connection;
    Status m_begun;
    bool m_open = false;
};

} // namespace candour
