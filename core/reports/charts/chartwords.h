#pragma once

#include "reports/charts/chartspec.h"

#include <QByteArray>
#include <QString>

namespace candour {

struct Figure;

/// A point's name as it is spoken: "March 2026" where every point is the first of its month, else its date or label.
[[nodiscard]] QString pointName(const ChartSpec &spec, std::size_t point);

/// \brief One point for a screen reader and a tooltip: "March 2026 is a special cause of concern: above the upper process
/// limit. Value 7.2, mean 5.1, limits 3.0 to 7.1." A gap says that there is no value.
[[nodiscard]] QString pointSentence(const ChartSpec &spec, std::size_t point);

/// \brief The whole chart in words: what it shows, the latest point, every special cause by name (twelve at most), gaps,
/// target, rebases, and the rules. What a person who cannot see the picture must know.
[[nodiscard]] QString chartSentence(const ChartSpec &spec);

/// \brief Every point with its value, lines and signal in words; rules, cautions and source below.
/// Columns without a single value are left out.
[[nodiscard]] Table chartTable(const ChartSpec &spec);

/// The table as CSV, UTF-8 with the rules below it.
[[nodiscard]] QByteArray chartCsv(const ChartSpec &spec);

/// The chart as a standalone SVG file in the colours of paper, with title and description.
[[nodiscard]] QByteArray chartSvg(const ChartSpec &spec);

/// The chart as a figure of a report: caption, text alternative, picture, numbers.
[[nodiscard]] Figure chartFigure(const ChartSpec &spec);

} // namespace candour
