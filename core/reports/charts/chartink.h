#pragma once

#include "reports/charts/chartspec.h"
#include "reports/drawing.h"

namespace candour {

/// \name The published colours of Making Data Count's charts, with a shape for each so that greyscale tells them apart
/// Colours as NHSRplotthedots 0.2.2 draws them; the shapes are ours.
/// @{
[[nodiscard]] Ink markInk(PointMark mark);
[[nodiscard]] MarkerShape markShape(PointMark mark);
/// "Special cause of concern"; empty for plain points.
[[nodiscard]] QString markWords(PointMark mark);
[[nodiscard]] Ink lineInk();       ///< data line and limits
[[nodiscard]] Ink targetInk();
[[nodiscard]] Ink trajectoryInk();
/// @}

/// \brief A point as it is drawn: excluded ones hollow, special causes with a dark edge.
[[nodiscard]] Marker markerFor(PointMark mark, QPointF centre, double size);

/// The ink on a dark ground: what is too dark to be seen there becomes a lighter tint of itself.
[[nodiscard]] QString onDark(const QString &hex);

} // namespace candour
