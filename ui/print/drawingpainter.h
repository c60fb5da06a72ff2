#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace candour {

struct Drawing;
struct Ink;

/// What an ink looks like where it is painted.
using InkColours = std::function<QColor(const Ink &)>;

/// The colours of paper.
[[nodiscard]] QColor paperColour(const Ink &ink);

/// \brief Paints a drawing as vectors, in the colours of paper unless told otherwise, fitted into `target` (device units) with its
/// proportions kept, at the top and in the middle. Leaves the painter's state as it found it.
void paintDrawing(QPainter &painter, const Drawing &drawing, const QRectF &target, const QString &family,
    const InkColours &colours = paperColour);

} // namespace candour
