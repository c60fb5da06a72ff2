// Making and opening the file behind a Register.

#include "storage/register.h"

#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/rowstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace candour {

namespace {

/// SQLite's locks do not hold on these, and a file shared through them ends damaged.
bool isOnNetworkDrive(const QString &path)
{
    static const QList<QByteArray> network {"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "9p", "fuse.sshfs"};
    return network.contains(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

void removeWithJournals(const QString &path)
{
    for (const QString &end : {QString(), u"-wal"_qs, u"-shm"_qs})
        QFile::remove(path + end);
}

Error onNetworkDrive(const QString &name)
{
    return {Error::Kind::ReadOnly,
        QCoreApplication::translate("Storage", "“%1” is on a network drive, where a register would be damaged by writing. Copy it to this computer, or open it for reading only.").arg(name), {}};
}

Status makeFile(const QString &path)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection.error();
    return Migrations::shipped().bringUp(**connection);
}

} // namespace

Result<std::unique_ptr<Register>> Register::create(const QString &path, const Desk &desk)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Storage", "There is a file “%1” already. Choose another name, or open it.").arg(name), {}};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error {Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no folder for “%1”. Make the folder first, or choose another.").arg(name), {}};
    if (isOnNetworkDrive(path))
        return onNetworkDrive(name);
    // SQLite would play the journal of a register that is gone into the new one.
    if (QFileInfo::exists(path + u"-wal"_qs) || QFileInfo::exists(path + u"-journal"_qs))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Storage", "A journal of an earlier register named “%1” is left in the folder. Choose another name, or move that journal away.").arg(name), {}};
    // Under another name until it is whole, so that a crash leaves no half-made register.
    const QString unfinished = path + u".unfinished"_qs;
    removeWithJournals(unfinished);
    if (const Status made = makeFile(unfinished); !made) {
        removeWithJournals(unfinished);
        return made.error();
    }
    if (!QFile::rename(unfinished, path)) {
        removeWithJournals(unfinished);
        return Error {Error::Kind::Failed, QCoreApplication::translate("Storage", "“%1” could not be made. Check that you may write in the folder.").arg(name), {}};
    }
    return open(path, desk);
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, const Desk &desk, Mode mode)
{
    const Migrations migrations = Migrations::shipped();
    const auto format = migrations.inspect(path);
    if (!format)
        return format.error();
    const bool writable = mode == Mode::ReadWrite;
    if (writable && isOnNetworkDrive(path))
        return onNetworkDrive(QFileInfo(path).fileName());
    QString backup;
    const bool older = *format < migrations.newest();
    if (older && !writable)
        return Error {Error::Kind::ReadOnly, QCoreApplication::translate("Storage", "“%1” is of an earlier format and cannot be opened for reading only. Open it for writing once; a backup is made first.").arg(QFileInfo(path).fileName()), {}};
    if (older) {
        const auto copied = Migrations::backUp(path, *format, migrations.newest());
        if (!copied)
            return copied.error();
        backup = *copied;
    }
    auto connection = Connection::open(path, writable ? Connection::Mode::ReadWrite : Connection::Mode::ReadOnly, desk.patience);
    if (!connection)
        return connection.error();
    if (const Status up = migrations.bringUp(**connection); !up)
        return up.error();
    std::unique_ptr<Register> opened(new Register(path, desk, mode, std::move(*connection)));
    opened->m_backup = backup;
    return opened;
}

} // namespace candour
