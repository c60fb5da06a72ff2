#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace candour {

struct Drawing;

/// \brief Paints a report's drawing as vectors, in the colours of paper, fitted into `target` (device units) with its
/// proportions kept, at the top and in the middle. Leaves the painter's state as it found it.
void paintDrawing(QPainter &painter, const Drawing &drawing, const QRectF &target, const QString &family);

} // namespace candour
