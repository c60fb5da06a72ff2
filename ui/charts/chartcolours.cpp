#include "charts/chartcolours.h"

#include "reports/charts/chartink.h"

namespace candour {

namespace {

Role roleOf(InkRole ink)
{
    switch (ink) {
    case InkRole::Text: return Role::Text;
    case InkRole::Muted: return Role::Muted;
    case InkRole::Line: return Role::Line;
    case InkRole::Grid: return Role::Divider;
    case InkRole::Surface: return Role::Raised;
    case InkRole::Raised: return Role::Surface;
    case InkRole::Accent: return Role::Accent;
    case InkRole::Positive: return Role::Positive;
    case InkRole::Caution: return Role::Caution;
    case InkRole::Critical: return Role::Critical;
    case InkRole::Info: return Role::Info;
    }
    return Role::Text;
}

} // namespace

QColor chartColour(const Ink &ink, const Colours &colours)
{
    if (ink.hex.isEmpty())
        return colours[roleOf(ink.role)];
    return QColor(colours.isDark() ? onDark(ink.hex) : ink.hex);
}

} // namespace candour
