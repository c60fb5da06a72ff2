#include "measures/spc/spcarrange.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace candour {

namespace {

struct SpcCheck
{
    Q_DECLARE_TR_FUNCTIONS(candour::SpcCheck)
};

// Sums and squares of values up to here stay far from the end of double precision.
constexpr double largest = 1e100;

bool isSubgrouped(SpcKind kind)
{
    return kind == SpcKind::Xbar || kind == SpcKind::S;
}

bool isOfCounts(SpcKind kind)
{
    return kind == SpcKind::P || kind == SpcKind::PPrime || kind == SpcKind::U || kind == SpcKind::UPrime
        || kind == SpcKind::C || kind == SpcKind::G;
}

bool allowsDenominators(SpcKind kind)
{
    return needsDenominators(kind) || kind == SpcKind::XmR || kind == SpcKind::Run || kind == SpcKind::MovingRange;
}

Status checkColumns(const SpcSeries &series)
{
    const std::size_t rows = series.values.size();
    if (rows > std::size_t(INT_MAX))
        return invalid(SpcCheck::tr("There are too many values for one chart."));
    if (!series.dates.empty() && series.dates.size() != rows)
        return invalid(SpcCheck::tr("There must be as many dates as values."));
    if (!std::all_of(series.dates.begin(), series.dates.end(), [](QDate date) { return date.isValid(); }))
        return invalid(SpcCheck::tr("Every value needs a date: one is missing or does not exist."));
    if (needsDenominators(series.kind) && rows > 0 && series.denominators.empty())
        return invalid(SpcCheck::tr("This kind of chart needs a denominator for every value."));
    if (!allowsDenominators(series.kind) && !series.denominators.empty())
        return invalid(SpcCheck::tr("This kind of chart has no denominators: leave them out or choose another kind."));
    if (!series.denominators.empty() && series.denominators.size() != rows)
        return invalid(SpcCheck::tr("There must be as many denominators as values."));
    if (isSubgrouped(series.kind) && series.subgroups.size() != rows)
        return invalid(SpcCheck::tr("There must be as many subgroup numbers as values."));
    if (!isSubgrouped(series.kind) && !series.subgroups.empty())
        return invalid(SpcCheck::tr("Only charts of subgroup means and standard deviations have subgroups."));
    return {};
}

Status checkValues(const SpcSeries &series)
{
    const auto tooLarge = [](double value) { return std::fabs(value) > largest; };
    if (std::any_of(series.values.begin(), series.values.end(), tooLarge)
        || std::any_of(series.denominators.begin(), series.denominators.end(), tooLarge))
        return invalid(SpcCheck::tr("A value is infinite or too large. Leave it empty where nothing was recorded."));
    const auto negative = [](double value) { return value < 0; };
    if (std::any_of(series.denominators.begin(), series.denominators.end(), negative))
        return invalid(SpcCheck::tr("A denominator is below 0."));
    if (isOfCounts(series.kind) && std::any_of(series.values.begin(), series.values.end(), negative))
        return invalid(SpcCheck::tr("A count is below 0."));
    if (series.kind == SpcKind::T
        && std::any_of(series.values.begin(), series.values.end(), [](double value) { return value <= 0; }))
        return invalid(SpcCheck::tr("Times between events must be above 0. Use a G chart to count cases between events."));
    if (series.kind == SpcKind::P || series.kind == SpcKind::PPrime) {
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            if (series.values[i] > series.denominators[i])
                return invalid(SpcCheck::tr("A numerator is above its denominator. Use a U chart for rates."));
        }
    }
    return {};
}

Status checkOptions(const SpcSeries &series, const SpcPreset &preset)
{
    const auto outside = [&series](int position) { return position < 0 || std::size_t(position) >= series.values.size(); };
    if (std::any_of(series.excluded.begin(), series.excluded.end(), outside))
        return invalid(SpcCheck::tr("An excluded point is not in the data."));
    if (!series.excluded.empty() && isSubgrouped(series.kind))
        return invalid(SpcCheck::tr("Points of subgroups cannot be excluded: leave their values empty."));
    if (series.baselinePoints && *series.baselinePoints < preset.leastBaselinePoints)
        return invalid(SpcCheck::tr("A baseline needs at least %1 points.").arg(preset.leastBaselinePoints));
    if (!(series.multiply > 0 && series.multiply <= largest))
        return invalid(SpcCheck::tr("The multiplier must be above 0."));
    if ((series.target && !std::isfinite(*series.target)) || (series.centre && !std::isfinite(*series.centre)))
        return invalid(SpcCheck::tr("The target and the centre line must be numbers."));
    const bool aShare = series.kind == SpcKind::P || series.kind == SpcKind::PPrime;
    if (series.centre && ((isOfCounts(series.kind) && *series.centre < 0) || (aShare && *series.centre > 1)))
        return invalid(SpcCheck::tr("The centre line is not possible for this kind of chart."));
    return {};
}

} // namespace

bool needsDenominators(SpcKind kind)
{
    return kind == SpcKind::P || kind == SpcKind::PPrime || kind == SpcKind::U || kind == SpcKind::UPrime
        || kind == SpcKind::IPrime;
}

Status checkSeries(const SpcSeries &series, const SpcPreset &preset)
{
    if (const Status columns = checkColumns(series); !columns)
        return columns;
    if (const Status values = checkValues(series); !values)
        return values;
    return checkOptions(series, preset);
}

} // namespace candour
