// 1,000 series of 60 points through an XmR chart with all rules, beside a plain loop over arrays that does the same
// arithmetic and flags the same points. Prints: ours_ms, plain_ms, ratio, flagged points of both.

#include "measures/spc/spcchart.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>

using namespace candour;

namespace {

constexpr int seriesCount = 1000;
constexpr int points = 60;
constexpr int rounds = 25;

double millisecondsOf(auto work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

// Monthly percentages with noise, some with a step or a slope.
std::vector<SpcSeries> someSeries()
{
    std::mt19937 random(20261127);
    std::normal_distribution<double> noise(0, 4);
    std::vector<SpcSeries> all;
    for (int s = 0; s < seriesCount; ++s) {
        SpcSeries series;
        series.improvement = s % 2 == 0 ? Improvement::Increase : Improvement::Decrease;
        series.target = 85;
        for (int i = 0; i < points; ++i) {
            series.dates.push_back(QDate(2021, 4, 1).addMonths(i));
            const double drift = s % 5 == 0 && i > 40 ? 6 : s % 7 == 0 ? 0.1 * i : 0;
            series.values.push_back(std::round((80 + noise(random) + drift) * 10) / 10);
        }
        all.push_back(series);
    }
    return all;
}

/// What the plain loop gives for one series.
struct Plain
{
    double mean;
    double lower;
    double upper;
    char flags[points];
};

// Signs are -1, 0 and 1; every stretch of at least `least` equal ones is flagged, from `before` positions earlier.
void flagRuns(const signed char *signs, int from, int least, int before, char flag, char *flags)
{
    int start = from;
    for (int i = from + 1; i <= points; ++i) {
        if (i < points && signs[i] == signs[start])
            continue;
        if (signs[start] != 0 && i - start >= least) {
            for (int k = start - before; k < i; ++k)
                flags[k] = char(flags[k] | flag);
        }
        start = i;
    }
}

void plainXmr(const double *y, Plain &out)
{
    long double sum = 0; // rounded once: a plain double sum flips ties with the mean, and so whole shifts
    double ranges = 0;
    for (int i = 0; i < points; ++i)
        sum += y[i];
    for (int i = 1; i < points; ++i)
        ranges += std::fabs(y[i] - y[i - 1]);
    const double mean = double(sum / points);
    const double width = 2.66 * ranges / (points - 1);
    out.mean = mean;
    out.lower = mean - width;
    out.upper = mean + width;
    const double low2 = mean - width * 2 / 3;
    const double high2 = mean + width * 2 / 3;
    signed char side[points];
    signed char step[points];
    signed char beyond[points];
    for (int i = 0; i < points; ++i) {
        side[i] = static_cast<signed char>((y[i] > mean) - (y[i] < mean));
        step[i] = i == 0 ? 0 : static_cast<signed char>((y[i] > y[i - 1]) - (y[i] < y[i - 1]));
        beyond[i] = static_cast<signed char>((y[i] > high2) - (y[i] < low2));
        out.flags[i] = y[i] > out.upper || y[i] < out.lower ? 1 : 0;
    }
    flagRuns(side, 0, 7, 0, 2, out.flags);
    flagRuns(step, 1, 6, 1, 4, out.flags);
    for (int i = 2; i < points; ++i) {
        if (side[i] == 0 || side[i - 1] != side[i] || side[i - 2] != side[i] || std::abs(beyond[i] + beyond[i - 1] + beyond[i - 2]) < 2)
            continue;
        for (int k = i - 2; k <= i; ++k) {
            if (beyond[k] != 0)
                out.flags[k] = char(out.flags[k] | 8);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const std::vector<SpcSeries> all = someSeries();
    const SpcPreset preset = makingDataCount();
    std::vector<Plain> plain(seriesCount);
    double ours = std::numeric_limits<double>::max();
    double peer = ours;
    long flagged = 0;
    // The two take turns, so that a busy machine troubles both; the best round counts.
    for (int round = 0; round < rounds; ++round) {
        flagged = 0;
        ours = std::min(ours, millisecondsOf([&] {
            for (const SpcSeries &series : all) {
                const auto chart = spcChart(series, preset);
                for (const SpcPoint &point : chart->points)
                    flagged += point.signal != SpcSignal::None;
            }
        }));
        peer = std::min(peer, millisecondsOf([&] {
            for (std::size_t s = 0; s < seriesCount; ++s)
                plainXmr(all[s].values.data(), plain[s]);
        }));
    }
    long plainFlagged = 0;
    for (const Plain &one : plain)
        plainFlagged += std::count_if(std::begin(one.flags), std::end(one.flags), [](char flags) { return flags != 0; });
    std::printf("ours_ms %.3f plain_ms %.3f ratio %.2f flagged %ld plain_flagged %ld\n", ours, peer, ours / peer, flagged, plainFlagged);
    return flagged == plainFlagged ? 0 : 1;
}
