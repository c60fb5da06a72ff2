#include "measures/spc/spcsentences.h"

#include "base/dates.h"
#include "measures/spc/spcicons.h"
#include "measures/spc/spcstretch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace candour {

namespace {

struct SpcWords
{
    Q_DECLARE_TR_FUNCTIONS(candour::SpcWords)
};

bool isMonthly(const SpcChart &chart)
{
    return std::all_of(chart.points.begin(), chart.points.end(), [](const SpcPoint &point) { return point.date.day() == 1; });
}

QString pointName(const SpcChart &chart, int index)
{
    const QDate date = chart.points[std::size_t(index)].date;
    if (!date.isValid())
        return SpcWords::tr("Point %1").arg(index + 1);
    if (isMonthly(chart))
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(date, u"MMMM yyyy");
    return dateText(date);
}

// A rule inside a sentence: "above the upper process limit".
QString ruleWords(SpcSignal signal)
{
    switch (signal) {
    case SpcSignal::AboveLimit:
        return SpcWords::tr("above the upper process limit");
    case SpcSignal::BelowLimit:
        return SpcWords::tr("below the lower process limit");
    case SpcSignal::TrendUp:
        return SpcWords::tr("part of a rising trend");
    case SpcSignal::TrendDown:
        return SpcWords::tr("part of a falling trend");
    case SpcSignal::TwoOfThreeAbove:
        return SpcWords::tr("one of two in three points close to the upper process limit");
    case SpcSignal::TwoOfThreeBelow:
        return SpcWords::tr("one of two in three points close to the lower process limit");
    case SpcSignal::ShiftAbove:
        return SpcWords::tr("part of a run of points above the centre line");
    case SpcSignal::ShiftBelow:
        return SpcWords::tr("part of a run of points below the centre line");
    case SpcSignal::None:
        break;
    }
    return {};
}

// The label first, then every other rule the point breaks.
QString allRuleWords(const SpcPoint &point)
{
    QString words = ruleWords(point.signal);
    for (int i = int(SpcSignal::AboveLimit); i <= int(SpcSignal::ShiftBelow); ++i) {
        if (point.breaks(SpcSignal(i)) && SpcSignal(i) != point.signal)
            words = SpcWords::tr("%1; also %2").arg(words, ruleWords(SpcSignal(i)));
    }
    return words;
}

// How many points up to `last`, in its segment, carry the rule without a break.
int lengthOfRun(const SpcChart &chart, int last, SpcSignal rule)
{
    const int segment = chart.points[std::size_t(last)].segment;
    int length = 0;
    for (int i = last; i >= 0; --i) {
        const SpcPoint &point = chart.points[std::size_t(i)];
        if (point.segment != segment || !point.breaks(rule))
            break;
        ++length;
    }
    return length;
}

QString whatHappened(const SpcChart &chart, int last)
{
    const SpcSignal rule = chart.points[std::size_t(last)].signal;
    const int length = lengthOfRun(chart, last, rule);
    const bool mean = chart.kind != SpcKind::Run && chart.kind != SpcKind::G;
    switch (rule) {
    case SpcSignal::AboveLimit:
        return SpcWords::tr("the latest point is above the upper process limit");
    case SpcSignal::BelowLimit:
        return SpcWords::tr("the latest point is below the lower process limit");
    case SpcSignal::TrendUp:
        return SpcWords::tr("%1 points rising").arg(length);
    case SpcSignal::TrendDown:
        return SpcWords::tr("%1 points falling").arg(length);
    case SpcSignal::TwoOfThreeAbove:
        return SpcWords::tr("2 of 3 points close to the upper process limit");
    case SpcSignal::TwoOfThreeBelow:
        return SpcWords::tr("2 of 3 points close to the lower process limit");
    case SpcSignal::ShiftAbove:
        return mean ? SpcWords::tr("%1 points above the mean").arg(length) : SpcWords::tr("%1 points above the median").arg(length);
    case SpcSignal::ShiftBelow:
        return mean ? SpcWords::tr("%1 points below the mean").arg(length) : SpcWords::tr("%1 points below the median").arg(length);
    case SpcSignal::None:
        break;
    }
    return SpcWords::tr("no unusual change");
}

QString assuranceWords(AssuranceIcon icon)
{
    switch (icon) {
    case AssuranceIcon::Pass:
        return SpcWords::tr("Expect to meet the target.");
    case AssuranceIcon::HitOrMiss:
        return SpcWords::tr("Expect to meet the target in some periods and to miss it in others.");
    case AssuranceIcon::Fail:
        return SpcWords::tr("Expect to miss the target.");
    case AssuranceIcon::None:
        break;
    }
    return {};
}

// Run charts in words: what the Anhøj rules found, segment by segment the last.
QString runsWords(const SpcRuns &runs)
{
    if (runs.usefulPoints == 0)
        return SpcWords::tr("Every value lies on the centre line, so there are no runs to count.");
    const QString found = runs.signal ? SpcWords::tr("The runs are unusual")
                                      : SpcWords::tr("The runs are what chance alone gives");
    return SpcWords::tr("%1: longest run %2 (at most %3 expected), crossings %4 (at least %5 expected).")
        .arg(found).arg(runs.longestRun).arg(runs.longestRunMost).arg(runs.crossings).arg(runs.crossingsLeast);
}

} // namespace

QString spcKindName(SpcKind kind)
{
    switch (kind) {
    case SpcKind::XmR:
        return SpcWords::tr("XmR chart");
    case SpcKind::Run:
        return SpcWords::tr("Run chart");
    case SpcKind::P:
        return SpcWords::tr("P chart");
    case SpcKind::PPrime:
        return SpcWords::tr("P′ chart");
    case SpcKind::U:
        return SpcWords::tr("U chart");
    case SpcKind::UPrime:
        return SpcWords::tr("U′ chart");
    case SpcKind::C:
        return SpcWords::tr("C chart");
    case SpcKind::G:
        return SpcWords::tr("G chart");
    case SpcKind::T:
        return SpcWords::tr("T chart");
    case SpcKind::MovingRange:
        return SpcWords::tr("Moving range chart");
    case SpcKind::Xbar:
        return SpcWords::tr("X-bar chart");
    case SpcKind::S:
        return SpcWords::tr("S chart");
    case SpcKind::IPrime:
        return SpcWords::tr("I′ chart");
    }
    return {};
}

QString spcSignalName(SpcSignal signal)
{
    switch (signal) {
    case SpcSignal::AboveLimit:
        return SpcWords::tr("Above the upper process limit");
    case SpcSignal::BelowLimit:
        return SpcWords::tr("Below the lower process limit");
    case SpcSignal::TrendUp:
        return SpcWords::tr("Rising trend");
    case SpcSignal::TrendDown:
        return SpcWords::tr("Falling trend");
    case SpcSignal::TwoOfThreeAbove:
        return SpcWords::tr("Two of three close to the upper limit");
    case SpcSignal::TwoOfThreeBelow:
        return SpcWords::tr("Two of three close to the lower limit");
    case SpcSignal::ShiftAbove:
        return SpcWords::tr("Run above the centre line");
    case SpcSignal::ShiftBelow:
        return SpcWords::tr("Run below the centre line");
    case SpcSignal::None:
        break;
    }
    return SpcWords::tr("No rule broken");
}

QString spcPointKindName(SpcPointKind kind)
{
    switch (kind) {
    case SpcPointKind::Improvement:
        return SpcWords::tr("Special cause of improvement");
    case SpcPointKind::Concern:
        return SpcWords::tr("Special cause of concern");
    case SpcPointKind::NeitherHigh:
        return SpcWords::tr("Special cause, neither improvement nor concern, high");
    case SpcPointKind::NeitherLow:
        return SpcWords::tr("Special cause, neither improvement nor concern, low");
    case SpcPointKind::CommonCause:
        break;
    }
    return SpcWords::tr("Common cause");
}

QString variationName(VariationIcon icon)
{
    switch (icon) {
    case VariationIcon::CommonCause:
        return SpcWords::tr("Common cause");
    case VariationIcon::ImprovementHigh:
        return SpcWords::tr("Special cause, improvement, high");
    case VariationIcon::ImprovementLow:
        return SpcWords::tr("Special cause, improvement, low");
    case VariationIcon::ConcernHigh:
        return SpcWords::tr("Special cause, concern, high");
    case VariationIcon::ConcernLow:
        return SpcWords::tr("Special cause, concern, low");
    case VariationIcon::NeitherHigh:
        return SpcWords::tr("Special cause, neither, high");
    case VariationIcon::NeitherLow:
        return SpcWords::tr("Special cause, neither, low");
    case VariationIcon::None:
        break;
    }
    return SpcWords::tr("No variation icon");
}

QString assuranceName(AssuranceIcon icon)
{
    switch (icon) {
    case AssuranceIcon::Pass:
        return SpcWords::tr("Consistently passing the target");
    case AssuranceIcon::HitOrMiss:
        return SpcWords::tr("Hit or miss the target");
    case AssuranceIcon::Fail:
        return SpcWords::tr("Consistently failing the target");
    case AssuranceIcon::None:
        break;
    }
    return SpcWords::tr("No assurance icon");
}

QString assuranceMeaning(AssuranceIcon icon)
{
    if (icon == AssuranceIcon::None)
        return SpcWords::tr("There is no assurance icon without a target, a direction of improvement and enough points.");
    return SpcWords::tr("%1 This says what the process will do unless it is changed, not whether the latest period met the target.")
        .arg(assuranceWords(icon));
}

QString spcPointSentence(const SpcChart &chart, int index)
{
    if (index < 0 || std::size_t(index) >= chart.points.size())
        return {};
    const SpcPoint &point = chart.points[std::size_t(index)];
    const QString name = pointName(chart, index);
    if (std::isnan(point.value))
        return SpcWords::tr("%1 has no recorded value.").arg(name);
    if (point.excluded)
        return SpcWords::tr("%1 is excluded from the calculations.").arg(name);
    switch (point.kind) {
    case SpcPointKind::Improvement:
        return SpcWords::tr("%1 is a special cause of improvement: %2.").arg(name, allRuleWords(point));
    case SpcPointKind::Concern:
        return SpcWords::tr("%1 is a special cause of concern: %2.").arg(name, allRuleWords(point));
    case SpcPointKind::NeitherHigh:
    case SpcPointKind::NeitherLow:
        return SpcWords::tr("%1 is a special cause, neither improvement nor concern: %2.").arg(name, allRuleWords(point));
    case SpcPointKind::CommonCause:
        break;
    }
    return SpcWords::tr("%1 is common cause variation.").arg(name);
}

QString spcChartSentence(const SpcChart &chart)
{
    if (chart.points.empty())
        return SpcWords::tr("There are no points.");
    QStringList sentences;
    const int last = latestPoint(chart);
    if (last < 0)
        return SpcWords::tr("No value is recorded.");
    if (chart.variation == VariationIcon::None)
        sentences << SpcWords::tr("There are too few points to tell common cause from special cause.");
    else
        sentences << SpcWords::tr("%1: %2.").arg(variationName(chart.variation), whatHappened(chart, last));
    if (chart.kind == SpcKind::Run)
        sentences << runsWords(chart.segments.back().runs);
    if (const QString assurance = assuranceWords(chart.assurance); !assurance.isEmpty())
        sentences << assurance;
    return sentences.join(u' ');
}

} // namespace candour
