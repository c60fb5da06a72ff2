#pragma once

#include "measures/spc/spcchart.h"
#include "reports/drawing.h"

#include <QString>

namespace candour {

/// \name The eleven icons of Making Data Count, drawn anew from simple shapes
/// A ring, and in it dots with a letter, an arrow, or a target line through a wave. None is a dashed, empty ring.
/// Ring colours as published; they differ from the colours of the points.
/// @{
void addIcon(Drawing &drawing, VariationIcon icon, QRectF square);
/// \param improvement decides on which side of the wave the target lies
void addIcon(Drawing &drawing, AssuranceIcon icon, Improvement improvement, QRectF square);

[[nodiscard]] Drawing iconDrawing(VariationIcon icon);
[[nodiscard]] Drawing iconDrawing(AssuranceIcon icon, Improvement improvement);
/// @}

} // namespace candour
