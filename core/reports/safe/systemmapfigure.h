#pragma once

#include "reports/figure.h"
#include "reports/safe/systemmaplayout.h"

#include <QDate>

namespace candour {

/// \brief The map as a picture: elements as boxes, barriers as boxes with square corners and a thick edge, facilitators
/// with cut corners and a thin one, arrows with their verbs, and below a title block with the key to its signs.
/// Black and white is enough to read it.
/// \param titleBlock what stands at the foot, such as "LR-2026-017, 23 Nov 2026"; empty for none
[[nodiscard]] Drawing systemMapDrawing(const SystemMapLayout &layout, const QString &titleBlock);

/// \brief The map of a response with its text alternative and the table that says the same: every factor with its
/// element, effect, evidence and what it acts on; elements without factors as considered or not.
[[nodiscard]] Figure systemMapFigure(const Analysis &analysis, const ReferenceData &reference, QDate today);

} // namespace candour
