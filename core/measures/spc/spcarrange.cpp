#include "measures/spc/spcarrange.h"

#include "measures/spc/exactsum.h"
#include "measures/spc/nonumber.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace candour {

namespace {

// Input positions in time order; empty where the input is in order already.
std::vector<int> timeOrder(const std::vector<QDate> &dates)
{
    if (std::is_sorted(dates.begin(), dates.end()))
        return {};
    std::vector<int> order(dates.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&dates](int a, int b) { return dates[std::size_t(a)] < dates[std::size_t(b)]; });
    return order;
}

void addDenominators(SpcColumns &columns, const SpcSeries &series)
{
    columns.numerators.reserve(columns.points.size());
    columns.denominators.reserve(columns.points.size());
    for (SpcPoint &point : columns.points) {
        const double size = series.denominators[std::size_t(point.input)];
        const bool known = !std::isnan(point.value) && size > 0;
        columns.numerators.push_back(known ? point.value : noNumber);
        columns.denominators.push_back(known ? size : noNumber);
        point.value = known ? point.value / size : noNumber;
    }
}

// Each value becomes the step into it; a step to or from an excluded point is kept out with it.
void toMovingRanges(std::vector<SpcPoint> &points)
{
    double before = noNumber;
    for (SpcPoint &point : points) {
        const double now = point.value;
        point.value = std::fabs(now - before);
        before = now;
    }
}

SpcColumns ofValues(const SpcSeries &series)
{
    SpcColumns columns;
    const std::vector<int> order = timeOrder(series.dates);
    columns.points.resize(series.values.size());
    for (std::size_t i = 0; i < columns.points.size(); ++i) {
        SpcPoint &point = columns.points[i];
        point.input = order.empty() ? int(i) : order[i];
        const auto input = std::size_t(point.input);
        point.value = series.values[input];
        if (!series.dates.empty())
            point.date = series.dates[input];
    }
    if (!series.excluded.empty()) {
        std::vector<bool> excluded(series.values.size());
        for (const int position : series.excluded)
            excluded[std::size_t(position)] = true;
        for (SpcPoint &point : columns.points)
            point.excluded = excluded[std::size_t(point.input)];
    }
    if (!series.denominators.empty())
        addDenominators(columns, series);
    if (series.kind == SpcKind::MovingRange)
        toMovingRanges(columns.points);
    return columns;
}

/// The recorded values of one subgroup.
struct Subgroup
{
    int input = 0;
    QDate date;
    std::vector<double> values;
};

double meanOf(const std::vector<double> &values)
{
    ExactSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.mean();
}

double spreadOf(const std::vector<double> &values)
{
    if (values.size() < 2)
        return noNumber;
    const double mean = meanOf(values);
    ExactSum squares;
    for (const double value : values)
        squares.add((value - mean) * (value - mean));
    return std::sqrt(squares.total() / double(values.size() - 1));
}

SpcColumns ofSubgroups(const SpcSeries &series)
{
    std::map<int, Subgroup> byNumber;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const QDate date = series.dates.empty() ? QDate() : series.dates[i];
        const auto [found, isNew] = byNumber.try_emplace(series.subgroups[i], Subgroup {int(i), date, {}});
        if (!isNew && date < found->second.date)
            found->second.date = date;
        if (!std::isnan(series.values[i]))
            found->second.values.push_back(series.values[i]);
    }
    std::vector<Subgroup> groups;
    for (auto &[number, group] : byNumber)
        groups.push_back(std::move(group));
    std::stable_sort(groups.begin(), groups.end(), [](const Subgroup &a, const Subgroup &b) { return a.date < b.date; });

    SpcColumns columns;
    for (const Subgroup &group : groups) {
        SpcPoint point;
        point.input = group.input;
        point.date = group.date;
        columns.spreads.push_back(spreadOf(group.values));
        columns.sizes.push_back(int(group.values.size()));
        point.value = series.kind == SpcKind::S ? columns.spreads.back() : meanOf(group.values);
        columns.points.push_back(point);
    }
    return columns;
}

} // namespace

SpcColumns arranged(const SpcSeries &series)
{
    return series.subgroups.empty() ? ofValues(series) : ofSubgroups(series);
}

std::vector<int> segmentStarts(const SpcSeries &series, const std::vector<SpcPoint> &points)
{
    std::vector<int> starts {0};
    if (points.empty())
        return {};
    for (const int position : series.rebasePositions) {
        if (position > 0 && std::size_t(position) < points.size())
            starts.push_back(position);
    }
    if (!series.dates.empty()) {
        for (const QDate rebase : series.rebases) {
            const auto found = std::lower_bound(points.begin(), points.end(), rebase,
                [](const SpcPoint &point, QDate date) { return point.date < date; });
            if (found != points.end() && found->date == rebase)
                starts.push_back(int(found - points.begin()));
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

} // namespace candour
