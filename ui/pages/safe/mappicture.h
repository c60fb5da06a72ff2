#pragma once

#include "base/result.h"

#include <QString>

namespace candour {

struct DocumentFacts;
struct Figure;

/// \brief Writes a figure as .svg, .png or .pdf by the ending of the path. The PDF is a tagged A4 page with the words and the
/// table that say the same; the SVG has its title and description.
/// Errors: Invalid for another ending, ReadOnly or Failed where the file cannot be written.
[[nodiscard]] Status saveFigure(const Figure &figure, const DocumentFacts &facts, const QString &path);

} // namespace candour
