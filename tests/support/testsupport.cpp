#include "support/testsupport.h"

#include <QFileInfo>

namespace candour::test {

QString sharedFile(const QString &relative)
{
    const QString path = QStringLiteral(CANDOUR_SOURCE_DIR "/../shared/") + relative;
    return QFileInfo::exists(path) ? path : QString();
}

QString dataFile(const QString &relative)
{
    return QStringLiteral(CANDOUR_TEST_DATA "/") + relative;
}

} // namespace candour::test
