#pragma once

#include "base/result.h"
#include "measures/spc/spcpreset.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace candour {

/// \brief What kind of chart. XmR is the individuals chart of Making Data Count; the primes are Laney's, for large
/// denominators; G counts cases and T measures time between rare events; IPrime is an individuals chart whose limits
/// follow the denominators.
enum class SpcKind { XmR, Run, P, PPrime, U, UPrime, C, G, T, MovingRange, Xbar, S, IPrime };

/// Which way is better.
enum class Improvement { Increase, Decrease, Neither };

/// The rule that gives a point its label.
enum class SpcSignal {
    None, AboveLimit, BelowLimit, TrendUp, TrendDown, TwoOfThreeAbove, TwoOfThreeBelow, ShiftAbove, ShiftBelow
};

enum class SpcPointKind { CommonCause, Improvement, Concern, NeitherHigh, NeitherLow };

/// The variation icon: None where there are too few points.
enum class VariationIcon {
    None, CommonCause, ImprovementHigh, ImprovementLow, ConcernHigh, ConcernLow, NeitherHigh, NeitherLow
};

/// The assurance icon: None without a target, without a direction, or with too few points.
enum class AssuranceIcon { None, Pass, HitOrMiss, Fail };

/// \brief What a chart is drawn from: columns of one length, in any order.
struct SpcSeries
{
    SpcKind kind = SpcKind::XmR;
    std::vector<QDate> dates;         ///< one per value; or none at all: then the order given is the order in time
    std::vector<double> values;       ///< NaN where nothing was recorded; with denominators, the numerators
    std::vector<double> denominators; ///< one per value for P, U and their primes and IPrime; allowed for XmR and Run
    std::vector<int> subgroups;       ///< one per value for Xbar and S: values of one number are one point
    Improvement improvement = Improvement::Neither;
    std::optional<double> target;     ///< in the unit plotted, that is after `multiply`
    std::vector<QDate> rebases;       ///< a segment starts at the point with this date; one not in the data is noted
    std::vector<int> rebasePositions; ///< the same by position of the point in time order, from 0; with or without dates
    std::optional<int> baselinePoints;///< limits of each segment come from its first so many points, missing ones included
    std::vector<int> excluded;        ///< positions in `values`: drawn, but in no calculation; not for subgroups
    std::optional<double> centre;     ///< a given centre line, before `multiply`; of a G chart a mean, drawn at its median
    double multiply = 1.0;            ///< what values, centre and limits are multiplied by: 1000 for "per 1,000"
};

/// \brief One point in time order. NaN: not recorded (value), or no such line (the rest).
struct SpcPoint
{
    int input = 0;   ///< position in the series' columns (of a subgroup: its first value)
    int segment = 0;
    QDate date;      ///< invalid where the series has no dates
    double value = 0;
    double mean = 0; ///< the centre line: mean, median or rate, by kind of chart
    double lower = 0;
    double upper = 0;
    double lower2Sigma = 0;
    double upper2Sigma = 0;
    quint16 allSignals = 0; ///< every rule the point breaks: bit 1 << int(SpcSignal)
    SpcSignal signal = SpcSignal::None;
    SpcPointKind kind = SpcPointKind::CommonCause;
    bool excluded = false;

    [[nodiscard]] bool breaks(SpcSignal rule) const { return (allSignals >> int(rule)) & 1; }
};

/// \brief The runs of a segment about its centre line; points on the line and missing ones are left out.
struct SpcRuns
{
    int usefulPoints = 0;
    int longestRun = 0;
    int longestRunMost = 0;  ///< a longer one is a signal
    int crossings = 0;
    int crossingsLeast = 0;  ///< fewer are a signal
    bool signal = false;     ///< always false without useful points; the four numbers above are 0 then
};

/// \brief A stretch between rebases. Limits of charts whose limits vary are those of its last point.
struct SpcSegment
{
    int start = 0; ///< position of its first point
    int count = 0; ///< points, missing ones included
    double mean = 0;
    double lower = 0;
    double upper = 0;
    bool isShort = false; ///< fewer points than the preset asks for
    SpcRuns runs;         ///< of run charts, and of every chart where the preset counts runs
};

/// \brief A chart as numbers: everything a drawing, a table or a sentence needs.
struct SpcChart
{
    SpcKind kind = SpcKind::XmR;
    Improvement improvement = Improvement::Neither;
    std::optional<double> target;
    std::vector<SpcPoint> points;     ///< in time order
    std::vector<SpcSegment> segments; ///< at least one where there are points
    VariationIcon variation = VariationIcon::None;
    AssuranceIcon assurance = AssuranceIcon::None;
    SpcPreset preset;
    QStringList notes; ///< warnings for people, translated: a short baseline, limits without width, gaps ...
};

/// \brief Centre line, limits, signals and icons of a series under a preset's rules.
/// \return Invalid, with a sentence for people, where columns differ in length, a value is infinite, a denominator is
/// negative, a numerator of a P chart exceeds its denominator, a T chart has a time of 0 or less, a count is negative, or a baseline
/// is too short. Missing values never fail: they leave a gap that ends runs. An empty series gives a chart without points.
/// Source: NHS England, Making Data Count; D. J. Wheeler, Understanding Variation; D. C. Montgomery, Introduction to
/// Statistical Quality Control; D. B. Laney, Improved control charts for attributes, 2002 (primes).
[[nodiscard]] Result<SpcChart> spcChart(const SpcSeries &series, const SpcPreset &preset);

} // namespace candour
