#pragma once

#include "reports/charts/chartspec.h"
#include "reports/drawing.h"

#include <QSizeF>

namespace candour {

/// How large a chart is drawn, and how much stands around its plot.
struct ChartLook
{
    enum class Around {
        Everything, ///< title, icons, plot, key, rules, source: a picture that stands alone
        NoTitle,    ///< for a report, whose caption says the title
        PlotOnly    ///< a small multiple: lines and points, without a word
    };

    QSizeF size = {640, 380};
    Around around = Around::NoTitle;
};

/// \brief A chart as vectors: for reports, SVG, PNG and PDF, and small on a dashboard.
///
/// Lines are named with their values at their right end, icons stand outside the plot, dates are thinned, gaps stay
/// gaps, and the rules in use stand below. Without a single value the drawing says so.
[[nodiscard]] Drawing chartDrawing(const ChartSpec &spec, const ChartLook &look = {});

} // namespace candour
