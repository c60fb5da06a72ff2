#pragma once

#include "look/colours.h"

namespace candour {

struct Ink;

/// \brief An ink of a drawing as the theme shows it: roles from the theme's table; published colours as they are, or as a
/// lighter tint where they would sink into a dark ground.
[[nodiscard]] QColor chartColour(const Ink &ink, const Colours &colours);

} // namespace candour
