#include "support/newregister.h"

#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStorageInfo>

namespace candour::test {

QString folderTemplate()
{
    constexpr qint64 roomEnough = 512 * 1024 * 1024;
    const QStorageInfo memory(u"/dev/shm"_qs);
    const bool usable = memory.isValid() && !memory.isReadOnly() && memory.bytesAvailable() > roomEnough;
    return (usable ? u"/dev/shm"_qs : QDir::tempPath()) + u"/candour-XXXXXX"_qs;
}

namespace {

std::unique_ptr<Register> taken(Result<std::unique_ptr<Register>> made)
{
    if (!made)
        qFatal("%s (%s)", qPrintable(made.error().message), qPrintable(made.error().detail));
    return std::move(*made);
}

/// The whole file as one that is closed leaves it.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the new register cannot be read");
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        qFatal("the new register cannot be written");
}

} // namespace

std::unique_ptr<Register> newRegister(const QString &kind, const RegisterMaker &make, const QString &path, const Register::Desk &desk)
{
    static QHash<QString, QByteArray> made;
    const QString key = QStringList {kind, desk.device, desk.actor.name, desk.actor.role, desk.clock.now().toString(Qt::ISODateWithMs)}.join(u'\n');
    if (!made.contains(key)) {
        taken(make(path, desk)).reset();
        made.insert(key, bytesOf(path));
        return taken(Register::open(path, desk));
    }
    writeBytes(path, made.value(key));
    return taken(Register::open(path, desk));
}

} // namespace candour::test
