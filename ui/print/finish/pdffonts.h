#pragma once

#include <qpdf/QPDF.hh>

namespace candour {

/// Mends two faults of the fonts that Qt 6.4 embeds: the space glyph reads as a tab in ToUnicode, and the names of
/// subsets lack the six letters that tell them from the whole font (ISO 32000-1, 9.6.4).
void mendFonts(QPDF &pdf);

} // namespace candour
