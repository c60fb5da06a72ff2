#include "storage/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <cerrno>

namespace candour {

namespace {

QString sentenceFor(int code, Error::Kind &kind)
{
    kind = Error::Kind::Failed;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Storage", "The register is busy: another program is writing to it. Try again in a moment.");
    case SQLITE_FULL:
        return QCoreApplication::translate("Storage", "The disk is full. Nothing was changed; make room and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        kind = Error::Kind::ReadOnly;
        return QCoreApplication::translate("Storage", "The register can only be read: the file or its folder may not be written.");
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        kind = Error::Kind::Unreadable;
        return QCoreApplication::translate("Storage", "The register cannot be opened: check that the folder exists and that you may write in it.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        kind = Error::Kind::Unreadable;
        return QCoreApplication::translate("Storage", "The file is damaged or is not a register. Open a backup, and keep this file for inspection.");
    case SQLITE_IOERR:
        return QCoreApplication::translate("Storage", "The disk reported an error. Nothing was changed; check the drive and try again.");
    case SQLITE_INTERRUPT:
        kind = Error::Kind::Cancelled;
        return QCoreApplication::translate("Storage", "Stopped. Nothing was changed.");
    default:
        return QCoreApplication::translate("Storage", "The register could not do this. Nothing was changed.");
    }
}

Error errorOf(int code)
{
    Error error;
    error.detail = u"SQLite %1"_qs.arg(code);
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
        error.kind = Error::Kind::Invalid;
        error.message = QCoreApplication::translate("Storage", "Another record has this id or reference already. Nothing was changed; leave the reference empty to be given one.");
    } else {
        error.message = sentenceFor(code, error.kind);
    }
    return error;
}

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name)), m_path(std::move(path))
{
}

Connection::~Connection()
{
    m_prepared.clear();
    m_statements.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode, std::chrono::milliseconds patience)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces), path));
    connection->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, connection->m_name);
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_qs.arg(patience.count());
    if (mode == Mode::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_qs;
        // Without a journal beside it and with no right to make one, only "immutable" opens a file on, say, a CD.
        if (!QFileInfo::exists(path + u"-wal"_qs) && !QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
            options += u";QSQLITE_OPEN_URI"_qs;
            database.setDatabaseName(QString::fromUtf8(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) + u"?immutable=1"_qs);
        }
    }
    database.setConnectOptions(options);
    if (!database.open())
        return connection->lastError();
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.data());
    connection->m_statements = std::make_unique<PreparedStatements>(connection->m_handle);
    if (const Status configured = connection->configure(mode); !configured)
        return configured.error();
    return connection;
}

Status Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    // A misspelt column name in double quotes must be an error, not a text.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    QStringList pragmas {u"PRAGMA foreign_keys = ON"_qs, u"PRAGMA temp_store = MEMORY"_qs, u"PRAGMA cache_size = -16000"_qs};
    if (mode != Mode::ReadOnly)
        pragmas << u"PRAGMA journal_mode = WAL"_qs << u"PRAGMA synchronous = FULL"_qs;
    for (const QString &pragma : pragmas) {
        if (const Status status = run(pragma); !status)
            return status;
    }
    return {};
}

Status Connection::run(const QString &sql, const QVariantList &bound)
{
    if (bound.isEmpty()) {
        const auto query = select(sql);
        return query ? Status() : Status(query.error());
    }
    constexpr qsizetype mostPrepared = 200; // edits of different fields are different statements
    if (m_prepared.size() > mostPrepared)
        m_prepared.clear();
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        if (!query->prepare(sql)) {
            const Error error = prepareError(*query);
            m_prepared.remove(sql);
            return error;
        }
    }
    const Status executed = execute(*query, bound);
    query->finish();
    return executed;
}

Status Connection::execute(QSqlQuery &query, const QVariantList &bound) const
{
    for (qsizetype i = 0; i < bound.size(); ++i)
        query.bindValue(int(i), bound.at(i));
    return query.exec() ? Status() : Status(lastError());
}

Error Connection::prepareError(const QSqlQuery &query) const
{
    Error error = lastError();
    error.detail += u": "_qs + query.lastError().databaseText();
    return error;
}

qint64 Connection::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Status Connection::runScript(const QString &script)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return {};
    Error error = lastError();
    error.detail = QString::fromUtf8(message);
    sqlite3_free(message);
    return error;
}

Result<QSqlQuery> Connection::select(const QString &sql, const QVariantList &bound)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return prepareError(query);
    const Status executed = execute(query, bound);
    return executed ? Result<QSqlQuery>(std::move(query)) : Result<QSqlQuery>(executed.error());
}

Status Connection::finished(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    return error.isValid() ? Status(errorOf(error.nativeErrorCode().toInt())) : Status();
}

Result<Rows> Connection::rows(const QString &sql, const QVariantList &bound)
{
    sqlite3_stmt *statement = m_statements->take(sql);
    if (!statement) {
        Error error = lastError();
        error.detail += u": "_qs + QString::fromUtf8(sqlite3_errmsg(m_handle));
        return error;
    }
    Rows rows(*m_statements, sql, statement);
    rows.bind(bound);
    return rows;
}

Status Connection::ended(const Rows &rows) const
{
    return rows.code() == SQLITE_DONE ? Status() : Status(lastError());
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &bound)
{
    auto found = rows(sql, bound);
    if (!found)
        return found.error();
    if (found->next())
        return found->value(0);
    const Status end = ended(*found);
    return end ? Result<QVariant>(QVariant()) : Result<QVariant>(end.error());
}

qint64 Connection::dataVersion()
{
    const auto version = value(u"PRAGMA data_version"_qs);
    return version ? version->toLongLong() : 0;
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error Connection::lastError() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_CANTOPEN;
    // Some parts of SQLite report a full disk as a failing one.
    const bool full = (code & 0xff) == SQLITE_IOERR && sqlite3_system_errno(m_handle) == ENOSPC;
    return errorOf(full ? SQLITE_FULL : code);
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection)
{
    m_open = !connection.isInTransaction() && connection.run(u"BEGIN"_qs).ok();
}

Snapshot::~Snapshot()
{
    if (m_open && m_connection.isInTransaction())
        (void)m_connection.run(u"ROLLBACK"_qs);
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection), m_begun(connection.run(u"BEGIN IMMEDIATE"_qs))
{
    m_open = m_begun.ok();
}

Transaction::~Transaction()
{
    if (m_open && m_connection.isInTransaction())
        (void)m_connection.run(u"ROLLBACK"_qs);
}

Status Transaction::commit()
{
    if (const Status committed = m_connection.run(u"COMMIT"_qs); !committed)
        return committed;
    m_open = false;
    return {};
}

} // namespace candour
