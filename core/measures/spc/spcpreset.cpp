#include "measures/spc/spcpreset.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

struct SpcPresets
{
    Q_DECLARE_TR_FUNCTIONS(candour::SpcPresets)
};

} // namespace

SpcPreset makingDataCount()
{
    SpcPreset preset;
    preset.key = u"making_data_count"_qs;
    preset.title = SpcPresets::tr("Making Data Count");
    preset.words = SpcPresets::tr(
        "NHS England Making Data Count rules (Excel tools, November 2023). Special cause: a point outside the "
        "process limits; 7 points in a row on one side of the mean; 7 points all rising or all falling; 2 of 3 "
        "points beyond two sigma on one side of the mean, points outside the limits included.");
    preset.limits = SpcPresets::tr(
        "Limits: mean -/+ 2.66 mean moving ranges, without screening.");
    return preset;
}

SpcPreset asNhsrPlotTheDots()
{
    SpcPreset preset;
    preset.key = u"nhsrplotthedots"_qs;
    preset.title = SpcPresets::tr("As NHSRplotthedots");
    preset.words = SpcPresets::tr(
        "Rules as in NHSRplotthedots 0.2.2. Special cause: a point outside the process limits; 7 points in a row on "
        "one side of the mean; 7 points all rising or all falling; 2 of 3 points between two and three sigma.");
    preset.limits = SpcPresets::tr(
        "Limits: mean -/+ 2.66 mean moving ranges, moving ranges of 3.267 times their mean or more left out once.");
    preset.outerPointsCountInTwoOfThree = false;
    preset.improvementWins = false;
    preset.nearTiesAreTies = false;
    preset.screenMovingRanges = true;
    preset.leastPointsForIcons = 0;
    preset.iconFromLastRecorded = false;
    preset.targetOnLimitCounts = false;
    return preset;
}

SpcPreset asPowerBiSpc()
{
    SpcPreset preset;
    preset.key = u"powerbi_spc"_qs;
    preset.title = SpcPresets::tr("As PowerBI-SPC");
    preset.words = SpcPresets::tr(
        "Rules as in PowerBI-SPC 1.7, all switched on. Special cause: a point outside the process limits; 7 points "
        "in a row on one side of the mean; 5 points all rising or all falling; 2 of 3 points beyond two sigma on one "
        "side.");
    preset.limits = SpcPresets::tr(
        "Limits: mean -/+ 3 mean moving ranges / 1.128, moving ranges of 3.267 times their mean or more left out "
        "once.");
    preset.trendLength = 5;
    preset.twoOfThreeOnOneSide = false;
    preset.improvementWins = false;
    preset.screenMovingRanges = true;
    preset.roundedFactor = false;
    preset.leastBaselinePoints = 2;
    preset.leastPointsForIcons = 2;
    preset.targetOnLimitCounts = false;
    return preset;
}

SpcPreset asQicharts()
{
    SpcPreset preset;
    preset.key = u"qicharts2"_qs;
    preset.title = SpcPresets::tr("Anhøj rules, as qicharts2");
    preset.words = SpcPresets::tr(
        "Rules as in qicharts2 0.8. A signal is a point outside the control limits, an unusually long run on one side of "
        "the centre line, or unusually few crossings of it (Anhøj rules). Limits at three sigma; sigma of an individuals "
        "chart is the mean moving range / 1.128, without screening.");
    preset.shiftLength = 0;
    preset.trendLength = 0;
    preset.twoOfThree = false;
    preset.improvementWins = false;
    preset.nearTiesAreTies = false;
    preset.roundedFactor = false;
    preset.leastBaselinePoints = 2;
    preset.targetOnLimitCounts = false;
    preset.runsOnEveryChart = true;
    return preset;
}

QList<SpcPreset> spcPresets()
{
    return {makingDataCount(), asNhsrPlotTheDots(), asPowerBiSpc(), asQicharts()};
}

std::optional<SpcPreset> spcPreset(const QString &key)
{
    const QList<SpcPreset> all = spcPresets();
    const auto found = std::find_if(all.begin(), all.end(), [&key](const SpcPreset &preset) { return preset.key == key; });
    return found == all.end() ? std::nullopt : std::optional<SpcPreset>(*found);
}

} // namespace candour
