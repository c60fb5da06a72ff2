#pragma once

#include "base/result.h"
#include "measures/spc/spcchart.h"
#include "reports/simplecharts.h"

#include <QDate>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candour {

/// \brief What a point says. Each has a shape and a colour of its own (chartink.h), so that a copier keeps them apart.
enum class PointMark {
    Plain,       ///< charts that judge nothing
    CommonCause,
    Improvement,
    Concern,
    Special,     ///< unusual, without a direction that is better
    Excluded     ///< drawn, but in no calculation
};

/// \brief One point or bar of a chart, with what belongs to it alone. In the unit plotted.
struct ChartPoint
{
    QString label;                ///< "Mar 2026", "Ward 12", a theme
    QDate date = {};              ///< of charts over time
    double size = 0;              ///< of a funnel plot: how large the unit is
    std::optional<double> value = {}; ///< none: nothing was recorded, and the chart has a gap there
    std::optional<double> numerator = {};
    std::optional<double> denominator = {};
    std::optional<double> centre = {};
    std::optional<double> lower = {};
    std::optional<double> upper = {};
    int segment = 0;              ///< lines break between one segment and the next
    PointMark mark = PointMark::Plain;
    QString signal = {};          ///< in words: "special cause of concern: above the upper process limit"; empty for none
};

/// \brief A line that is not made of the points: limits of a funnel plot, a trajectory, the running share, another series.
struct ChartCurve
{
    enum class Role {
        Centre,
        Limit,      ///< the outer one
        Warning,    ///< the inner one
        Trajectory,
        Running,    ///< share of all so far, 0 to 1, on a scale of its own at the right
        Series      ///< a further series of values
    };

    Role role = Role::Series;
    QString name;
    std::vector<QPointF> points;  ///< x: position of the point from 0, or size; y: in the unit plotted. NaN breaks the line
};

/// \brief A note that a person placed at a date; a rebase also starts a segment.
struct ChartNote
{
    QDate on;
    int point = 0;                ///< position of the point at or after the date
    bool rebase = false;
    QString text;
    QString reason;
};

/// \brief A chart as a value: what a picture, a table, a sentence and an interactive view are made from.
///
/// Built by the functions of chartsources.h; the same value gives the same picture everywhere.
struct ChartSpec
{
    enum class Kind { Spc, Run, Funnel, Pareto, Bars, Lines };

    Kind kind = Kind::Spc;
    QString name;                 ///< what is measured: "Falls per 1,000 bed days"
    QString title;                ///< the finding, as one sentence without a full stop
    QString subtitle;             ///< chart type, parts counted
    QString valueTitle;           ///< heads the value column and the value axis
    QString pointTitle;           ///< heads the first column: "Month", "Ward"
    QString sizeTitle = {};       ///< of a funnel plot's size axis
    QString centreName = {};      ///< "Mean", "Median", "Average"; empty without a centre line
    std::vector<ChartPoint> points = {};
    std::vector<ChartCurve> curves = {};
    std::optional<ReferenceLine> target = {};
    std::vector<ChartNote> notes = {};
    bool hasIcons = false;
    VariationIcon variation = VariationIcon::None;
    AssuranceIcon assurance = AssuranceIcon::None;
    Improvement improvement = Improvement::Neither;
    QString meaning = {};         ///< the chart in words, as its icons say it
    QString preset = {};          ///< the rules in use, as printed under every chart
    QString source = {};
    QString period = {};          ///< "April 2023 to March 2026"
    QStringList cautions = {};    ///< what a reader must know before believing it
    bool percent = false;         ///< values read with a per cent sign
    bool fromZero = false;        ///< the value axis holds zero

    /// How many points hold a value.
    [[nodiscard]] int recorded() const;
    /// What the chart counts, as its "n": the values recorded, or all that the bars of a Pareto chart hold together.
    [[nodiscard]] qint64 sampleSize() const;
    /// Position of the last point with a value; -1 without one.
    [[nodiscard]] int latest() const;
    /// A value as the chart writes it: decimals alike on the whole chart, and a per cent sign where it has one.
    [[nodiscard]] QString valueText(std::optional<double> value) const;
    /// A mean, a limit, a target: one decimal more than the values have.
    [[nodiscard]] QString lineText(std::optional<double> value) const;
    [[nodiscard]] bool isOverTime() const { return kind == Kind::Spc || kind == Kind::Run || kind == Kind::Lines; }

private:
    [[nodiscard]] int decimals() const;
};

/// "A" for the first note, "B" for the second: the letter on the chart and in the key below it.
[[nodiscard]] QString noteLetter(std::size_t place);

} // namespace candour
