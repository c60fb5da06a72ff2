#include "look/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

// Q_INIT_RESOURCE declares a function and so cannot stand in a namespace.
static void loadFontResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace candour {

namespace {

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    return font;
}

int onGrid(double pixels)
{
    return static_cast<int>(std::ceil(pixels / 4.0)) * 4;
}

} // namespace

QString shippedFamily()
{
    return QStringLiteral("Liberation Sans");
}

bool registerFonts()
{
    if (QFontDatabase::hasFamily(shippedFamily()))
        return true;
    loadFontResources();
    bool all = true;
    for (const auto *face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const QString path = QStringLiteral(":/candour/fonts/LiberationSans-%1.ttf").arg(QLatin1String(face));
        all = QFontDatabase::addApplicationFont(path) >= 0 && all;
    }
    return all;
}

QFont interfaceFont()
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Without a desktop's settings Qt answers with a generic name, which stands for whatever is installed.
    static constexpr std::array generic {QLatin1String(""), QLatin1String("sans"), QLatin1String("sans serif"),
        QLatin1String("sans-serif"), QLatin1String("helvetica")};
    const QString family = system.family().toLower();
    const bool named = std::none_of(generic.begin(), generic.end(), [&](QLatin1String name) { return family == name; });
    if (named)
        return system;
    registerFonts();
    return {shippedFamily(), 10};
}

QFont headFont(const QFont &base)
{
    QFont font = scaled(base, 1.2);
    font.setBold(true);
    return font;
}

QFont titleFont(const QFont &base)
{
    return scaled(base, 1.44);
}

QFont tabularFont(const QFont &base)
{
    const QFontMetricsF metrics(base);
    const double width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01) {
            QFont font = base;
            registerFonts();
            font.setFamily(shippedFamily());
            return font;
        }
    }
    return base;
}

int rowHeight(const QFontMetrics &metrics)
{
    return onGrid(metrics.height() * 1.75);
}

int iconSide(const QFontMetrics &metrics)
{
    return onGrid(metrics.height());
}

} // namespace candour
