#include "print/reportfonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace candour {

QString reportFontFamily()
{
    const QString preferred = QStringLiteral("Liberation Sans");
    return QFontDatabase::hasFamily(preferred) ? preferred : QGuiApplication::font().family();
}

} // namespace candour
