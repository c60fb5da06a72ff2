#include "desk.h"

#include <QFileInfo>
#include <QSettings>
#include <QUuid>

namespace candour {

QString deviceFor(const QString &registerPath)
{
    QSettings settings;
    QString path = QFileInfo(registerPath).canonicalFilePath();
    if (path.isEmpty())
        path = QFileInfo(registerPath).absoluteFilePath();
    const QString key = u"desks/"_qs + QUuid::createUuidV5(QUuid(), path).toString(QUuid::WithoutBraces);
    QString device = settings.value(key).toString();
    if (device.isEmpty()) {
        device = QUuid::createUuid().toString(QUuid::WithoutBraces);
        settings.setValue(key, device);
    }
    return device;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"unknown"_qs : name;
}

} // namespace candour
