#pragma once

#include "look/fonts.h"

namespace candour {

/// A width that holds as many letters with any text size as `pixels` do at 100 %.
[[nodiscard]] inline int scaledWidth(int pixels, const QFontMetrics &metrics)
{
    return pixels * rowHeight(metrics) / 28;
}

} // namespace candour
