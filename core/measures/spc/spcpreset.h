#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace candour {

/// How a run chart decides that its runs are unusual. Source: J. Anhøj and A. Vedel Olesen, Run charts revisited, 2014;
/// J. Anhøj and T. Wentzel-Larsen, Sense and sensibility, 2018 (best box) and Smooth operator, 2020 (cut box).
enum class RunMethod { Anhoej, BestBox, CutBox };

/// \brief The rules a chart is drawn by: a named value, printed under every chart and in every export.
///
/// Published implementations of the NHS rules disagree (National, R and Power BI tools), so the rules in use are never
/// left to be guessed. A length of 0 switches a rule off.
struct SpcPreset
{
    QString key;   ///< stable, for files: "making_data_count"
    QString title; ///< translated: "Making Data Count"
    QString words;  ///< translated sentence for under the chart: what counts as special cause
    QString limits; ///< translated sentence: how limits of individual values (XmR) are made

    int shiftLength = 7; ///< points in a row on one side of the mean
    int trendLength = 7; ///< points in a row, each higher (or each lower) than the one before
    bool outsideLimits = true;
    bool twoOfThree = true;
    bool outerPointsCountInTwoOfThree = true;  ///< points beyond the limits count as beyond two sigma
    bool twoOfThreeOnOneSide = true;           ///< all three points must be on the same side of the mean
    bool twoOfThreeFlagsAll = false;           ///< flags all three, not only those beyond two sigma
    bool improvementWins = true;               ///< where a point's rules point both ways; otherwise the first rule wins
    bool nearTiesAreTies = true;               ///< a value that differs from the mean by rounding alone is on it

    bool screenMovingRanges = false; ///< leave out moving ranges of 3.267 times their mean or more, once
    bool roundedFactor = true;       ///< limits at 2.66 mean moving ranges; otherwise 3 / 1.128 = 2.6596
    bool medianCentre = false;       ///< XmR about the median
    bool medianRange = false;        ///< XmR limits from the median moving range

    int leastBaselinePoints = 12;    ///< fewer are refused
    int shortBelow = 13;             ///< a segment with fewer points is marked short
    int leastPointsForIcons = 13;    ///< recorded points in the last segment; 0 shows icons for any number
    bool iconFromLastRecorded = true;///< a missing last value leaves the icon to the one before; otherwise common cause
    bool targetOnLimitCounts = true; ///< a target exactly on a limit is passed or failed; otherwise hit or miss
    bool runsOnEveryChart = false;   ///< counts runs about the centre of every chart; otherwise of run charts only
    RunMethod runMethod = RunMethod::Anhoej;
};

/// \brief The default: NHS England's Making Data Count as its Excel tools have drawn it since November 2023.
/// No screening; points beyond the limits count in two of three; 7 points make a shift or a trend; icons from 13
/// points; improvement wins. Source: NHSRplotthedots issue 194 (the announcement) and its "deviations" page.
[[nodiscard]] SpcPreset makingDataCount();

/// Exactly as NHSRplotthedots 0.2.2 draws, apart from its faults (see tst_spcgolden). Screens moving ranges.
[[nodiscard]] SpcPreset asNhsrPlotTheDots();

/// As PowerBI-SPC 1.7 with its rules switched on: 7 for a shift, 5 for a trend, 2.6596, screening, any number of points.
[[nodiscard]] SpcPreset asPowerBiSpc();

/// As qicharts2 0.8 without screening: points outside the limits and the Anhøj rules only.
[[nodiscard]] SpcPreset asQicharts();

/// All of the above, the default first.
[[nodiscard]] QList<SpcPreset> spcPresets();

/// The preset with that key, or nothing.
[[nodiscard]] std::optional<SpcPreset> spcPreset(const QString &key);

} // namespace candour
