#pragma once

#include <QString>

namespace candour {

struct Drawing;

/// \brief A drawing as an inline SVG element that scales to the width it is given.
/// \param title short name, \param description text alternative: both read out by screen readers
/// \param id unique in the document; the title's and description's ids are made from it
/// Roles become classes ("ink-accent"), so that a style sheet can turn them dark; fixed colours stay.
[[nodiscard]] QString svgElement(const Drawing &drawing, const QString &title, const QString &description, const QString &id);

/// \brief A drawing as an SVG file of its own, on white, in the colours of paper: for programs that know no style sheets.
[[nodiscard]] QString svgFile(const Drawing &drawing, const QString &title, const QString &description);

/// The rules that paint the classes of svgElement() from the custom properties --accent, --muted and so on.
[[nodiscard]] QString svgStyles();

} // namespace candour
