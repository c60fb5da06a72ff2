#pragma once

#include <QString>

namespace candour {

/// The style sheet of HtmlRenderer's pages, without the style element round it.
[[nodiscard]] QString htmlStyles();

} // namespace candour
