#include "reports/printable.h"

#include <QList>

namespace candour {

namespace {

bool isRefused(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c < 0xE000) || (c & 0xFFFE) == 0xFFFE;
}

bool isBlank(char32_t c)
{
    return c == U'\t' || c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

} // namespace

QString printable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (isBlank(c))
            kept += u' ';
        else if (!isRefused(c))
            kept += QString::fromUcs4(&c, 1);
    }
    return kept;
}

QString markupText(const QString &text)
{
    return printable(text).toHtmlEscaped();
}

} // namespace candour
