#include "measures/spc/spcrules.h"

#include "measures/spc/nonumber.h"
#include "measures/spc/spcstretch.h"

#include <bit>
#include <limits>

namespace candour {

namespace {

constexpr unsigned bit(SpcSignal signal)
{
    return 1U << int(signal);
}

constexpr unsigned upward = bit(SpcSignal::AboveLimit) | bit(SpcSignal::TrendUp) | bit(SpcSignal::TwoOfThreeAbove)
    | bit(SpcSignal::ShiftAbove);
constexpr unsigned bothTrends = bit(SpcSignal::TrendUp) | bit(SpcSignal::TrendDown);
constexpr unsigned bothTwoOfThree = bit(SpcSignal::TwoOfThreeAbove) | bit(SpcSignal::TwoOfThreeBelow);

/// \brief The stretch of equal signs, of sides of the mean or of steps, that ends at the current point.
/// Signs change at every other point or so: counted without a branch, which no processor could foretell.
struct Run
{
    int sign = 0;
    int length = 0;

    void take(int next)
    {
        length = (length * int(next == sign) + 1) * int(next != 0);
        sign = next;
    }
};

/// What a point looks like to the two-of-three rule.
struct Place
{
    int side = 0;   ///< of the mean
    int beyond = 0; ///< two sigma
    bool known = true;
};

/// Flags one segment in a single pass.
class Flagging
{
public:
    Flagging(std::span<SpcPoint> points, const SpcPreset &preset)
        : m_points(points), m_preset(preset), m_shiftLength(preset.shiftLength > 0 ? preset.shiftLength : never),
          m_trendSteps(preset.trendLength > 1 ? preset.trendLength - 1 : never)
    {
        // Before its first point a segment has nothing; where one side is not asked for, nothing is as good as inside.
        m_before.known = m_beforeThat.known = !preset.twoOfThreeOnOneSide;
    }

    /// Whether any point broke a rule.
    bool run()
    {
        double before = noNumber;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const SpcPoint &point = m_points[i];
            const double value = point.excluded ? noNumber : point.value;
            m_side.take(sideOf(value, point.mean, m_preset.nearTiesAreTies));
            m_step.take((value > before) - (value < before));
            before = value;
            if (m_side.length >= m_shiftLength)
                markRun(i, m_side.length == m_shiftLength ? m_shiftLength : 1, m_side.sign > 0 ? SpcSignal::ShiftAbove : SpcSignal::ShiftBelow);
            // A trend has one point more than steps: the one its first step starts from.
            if (m_step.length >= m_trendSteps)
                markRun(i, m_step.length == m_trendSteps ? m_trendSteps + 1 : 1, m_step.sign > 0 ? SpcSignal::TrendUp : SpcSignal::TrendDown);
            checkLimits(i, value, m_side.sign);
        }
        return m_any;
    }

private:
    static constexpr int never = std::numeric_limits<int>::max();

    void mark(std::size_t i, SpcSignal signal)
    {
        m_points[i].allSignals = quint16(m_points[i].allSignals | bit(signal));
        m_any = true;
    }

    // The last `length` points up to and with `end`: all of a run when it becomes long enough, then each that joins it.
    void markRun(std::size_t end, int length, SpcSignal signal)
    {
        for (std::size_t i = end + 1 - std::size_t(length); i <= end; ++i)
            mark(i, signal);
    }

    void checkLimits(std::size_t i, double value, int side)
    {
        const SpcPoint &point = m_points[i];
        const int outside = (value > point.upper) - (value < point.lower);
        if (outside != 0 && m_preset.outsideLimits)
            mark(i, outside > 0 ? SpcSignal::AboveLimit : SpcSignal::BelowLimit);
        Place now {side, (value > point.upper2Sigma) - (value < point.lower2Sigma), !std::isnan(value)};
        if (outside != 0 && !m_preset.outerPointsCountInTwoOfThree)
            now.beyond = 0;
        if (m_preset.twoOfThree && now.known && m_before.known && m_beforeThat.known)
            checkTwoOfThree(i, now);
        m_beforeThat = m_before;
        m_before = now;
    }

    void checkTwoOfThree(std::size_t i, const Place &now)
    {
        const int beyond = now.beyond + m_before.beyond + m_beforeThat.beyond;
        const bool oneSide = now.side != 0 && now.side == m_before.side && now.side == m_beforeThat.side;
        if (std::abs(beyond) < 2 || (m_preset.twoOfThreeOnOneSide && !oneSide))
            return;
        const Place places[] = {now, m_before, m_beforeThat};
        for (std::size_t back = 0; back < 3 && back <= i; ++back) {
            if (places[back].beyond == 0 && !m_preset.twoOfThreeFlagsAll)
                continue;
            m_points[i - back].allSignals = quint16(m_points[i - back].allSignals & ~bothTwoOfThree);
            mark(i - back, beyond > 0 ? SpcSignal::TwoOfThreeAbove : SpcSignal::TwoOfThreeBelow);
        }
    }

    std::span<SpcPoint> m_points;
    const SpcPreset &m_preset;
    int m_shiftLength;
    int m_trendSteps;
    Run m_side;
    Run m_step;
    Place m_before;
    Place m_beforeThat;
    bool m_any = false;
};

// The enumerators stand in order of precedence, so the first rule broken is the lowest bit.
SpcSignal firstOf(unsigned signalBits)
{
    return SpcSignal(std::countr_zero(signalBits));
}

SpcSignal labelOf(unsigned broken, bool risesNext, const SpcPreset &preset, Improvement improvement)
{
    if (preset.improvementWins && improvement != Improvement::Neither) {
        const unsigned better = broken & (improvement == Improvement::Increase ? upward : ~upward);
        if (better != 0)
            return firstOf(better);
    }
    const SpcSignal first = firstOf(broken);
    if (first == SpcSignal::TrendUp && (broken & bothTrends) == bothTrends)
        return risesNext ? SpcSignal::TrendUp : SpcSignal::TrendDown;
    return first;
}

SpcPointKind kindOf(SpcSignal signal, Improvement improvement)
{
    const bool up = isUpward(signal);
    if (improvement == Improvement::Neither)
        return up ? SpcPointKind::NeitherHigh : SpcPointKind::NeitherLow;
    return up == (improvement == Improvement::Increase) ? SpcPointKind::Improvement : SpcPointKind::Concern;
}

} // namespace

bool isUpward(SpcSignal signal)
{
    return (upward >> int(signal)) & 1;
}

void setSignals(std::span<SpcPoint> segment, const SpcPreset &preset, Improvement improvement)
{
    if (!Flagging(segment, preset).run())
        return;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        SpcPoint &point = segment[i];
        if (point.allSignals == 0)
            continue;
        const bool risesNext = i + 1 < segment.size() && segment[i + 1].value > point.value;
        point.signal = labelOf(point.allSignals, risesNext, preset, improvement);
        point.kind = kindOf(point.signal, improvement);
    }
}

} // namespace candour
