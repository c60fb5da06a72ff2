#include "storage/migrations.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

static void loadMigrationFiles()
{
    Q_INIT_RESOURCE(migrations);
}

namespace candour {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

Error unreadable(const char *source, const QString &path)
{
    return {Error::Kind::Unreadable, QCoreApplication::translate("Storage", source).arg(QFileInfo(path).fileName()), {}};
}

/// An earlier backup is never written over.
QString unusedName(const QFileInfo &original, int newest)
{
    const QString start = u"%1.before-format-%2"_qs.arg(original.completeBaseName()).arg(newest);
    const QString end = original.suffix().isEmpty() ? QString() : QString(u'.' + original.suffix());
    QString name = start + end;
    for (int i = 2; original.dir().exists(name); ++i)
        name = start + u'-' + QString::number(i) + end;
    return original.dir().filePath(name);
}

/// Puts a column into the table of a step that makes it. \return whether one of the steps does
bool addToTable(QList<Migration> &steps, qsizetype before, const QString &table, const QString &column)
{
    const QString begin = u"CREATE TABLE "_qs + table + u" (\n"_qs;
    for (qsizetype i = 0; i < before; ++i) {
        QString &sql = steps[i].sql;
        const qsizetype start = sql.indexOf(begin);
        const qsizetype end = start < 0 ? -1 : sql.indexOf(u"\n) STRICT;"_qs, start);
        if (end < 0)
            continue;
        sql.insert(end, u",\n    "_qs + column);
        return true;
    }
    return false;
}

qint32 bigEndian(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

} // namespace

Migrations Migrations::shipped()
{
    loadMigrationFiles();
    QList<Migration> steps;
    const QDir folder(u":/candour/migrations"_qs);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return Migrations(steps);
}

Migrations::Migrations(QList<Migration> steps)
    : m_steps(std::move(steps))
{
    std::sort(m_steps.begin(), m_steps.end(), [](const Migration &a, const Migration &b) { return a.number < b.number; });
}

int Migrations::newest() const
{
    return m_steps.isEmpty() ? 0 : m_steps.last().number;
}

Result<int> Migrations::inspect(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no file “%1”. Check the name, or make a new register.").arg(info.fileName()), {}};
    if (info.isDir())
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is a folder, not a register. Choose a file that ends in .candour."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read. Ask its owner for permission to open it."), path);
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is empty, not a register. Open a backup, or make a new register."), path);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is not a register. Choose a file that ends in .candour."), path);
    if (bigEndian(header, applicationIdOffset) != applicationId)
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is another program's database, not a register. It was not touched."), path);
    const int format = bigEndian(header, userVersionOffset);
    if (format < 1)
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is a register that was never finished. Open a backup, or make a new register."), path);
    if (const Status readable = checkNotNewer(format, info.fileName()); !readable)
        return readable.error();
    return format;
}

Status Migrations::checkNotNewer(int format, const QString &fileName) const
{
    if (format <= newest())
        return {};
    return Error {Error::Kind::Unreadable,
        QCoreApplication::translate("Storage", "“%1” was made by a newer Candour (format %2, this program reads up to %3). Update Candour to open it.").arg(fileName).arg(format).arg(newest()), {}};
}

Migrations Migrations::forNewFile() const
{
    static const QRegularExpression addition(u"^ALTER TABLE (\\w+) ADD COLUMN ([^;\\n]+);\\n"_qs, QRegularExpression::MultilineOption);
    QList<Migration> steps = m_steps;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString sql = steps.at(i).sql;
        auto additions = addition.globalMatch(sql);
        while (additions.hasNext()) {
            const auto each = additions.next();
            if (addToTable(steps, i, each.captured(1), each.captured(2)))
                steps[i].sql.remove(each.captured());
        }
    }
    return Migrations(steps);
}

Status Migrations::bringUp(Connection &connection) const
{
    const auto format = connection.value(u"PRAGMA user_version"_qs);
    if (!format)
        return format.error();
    // The header may lag behind a journal that a crash left beside the file.
    if (const Status readable = checkNotNewer(format->toInt(), QFileInfo(connection.path()).fileName()); !readable)
        return readable;
    const QList<Migration> steps = format->toInt() == 0 ? forNewFile().m_steps : m_steps;
    for (const Migration &step : steps) {
        if (step.number <= format->toInt())
            continue;
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        if (const Status run = connection.runScript(step.sql); !run)
            return run;
        const QString marks = u"PRAGMA application_id = %1; PRAGMA user_version = %2"_qs.arg(applicationId).arg(step.number);
        if (const Status marked = connection.runScript(marks); !marked)
            return marked;
        if (const Status committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

Result<QString> Migrations::backUp(const QString &path, int format, int newest)
{
    const QFileInfo info(path);
    const QString copy = unusedName(info, newest);
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (const Status copied = (*connection)->run(u"VACUUM INTO ?"_qs, {copy}); !copied) {
        QFile::remove(copy);
        return Error {Error::Kind::Failed,
            QCoreApplication::translate("Storage", "The register is of an earlier format (%1) and a backup could not be written beside it. Nothing was changed; make room or choose another folder.").arg(format),
            copied.error().detail};
    }
    return copy;
}

} // namespace candour
