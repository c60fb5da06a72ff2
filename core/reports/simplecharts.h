#pragma once

#include "reports/figure.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candour {

/// \brief A line across a chart that values are read against, such as a target or a standard.
struct ReferenceLine
{
    double value = 0;
    QString label;
};

struct Bar
{
    QString label;
    std::optional<double> value; ///< none where nothing was recorded: a gap, not a zero
    QString valueText;           ///< as it should read at the bar's end; the plain number where empty
    bool emphasised = false;     ///< the bar that the caption speaks of
};

/// \brief What barChart() draws.
struct BarChart
{
    enum class Direction {
        Rows,   ///< lying bars, for names of wards and themes
        Columns ///< standing bars, for periods
    };

    QString caption;
    QString textAlternative;
    QString categoryTitle; ///< heads the data table's first column: "Ward"
    QString valueTitle;    ///< what is measured, with its unit: "Falls per 1,000 bed days"
    std::vector<Bar> bars;
    Direction direction = Direction::Rows;
    std::optional<ReferenceLine> reference = {};
    double width = 640; ///< of the drawing, in its units: a narrow one leaves its letters larger beside the bars
};

struct LineSeries
{
    QString name;
    std::vector<std::optional<double>> values; ///< one per period; none breaks the line
};

/// \brief What lineChart() draws.
struct LineChart
{
    QString caption;
    QString textAlternative;
    QString periodTitle; ///< heads the data table's first column: "Month"
    QString valueTitle;
    QStringList periods;
    std::vector<LineSeries> series;
    bool fromZero = true; ///< off only where zero has no meaning on the scale
    std::optional<ReferenceLine> reference = {};
};

/// \brief A plain bar chart in committee style, legible in greyscale, with its data table.
/// Without a single value the drawing says so in words.
[[nodiscard]] Figure barChart(const BarChart &chart);

/// \brief A plain line chart, lines told apart by dash, marker and a name at their end.
/// Without a single value the drawing says so in words.
[[nodiscard]] Figure lineChart(const LineChart &chart);

} // namespace candour
