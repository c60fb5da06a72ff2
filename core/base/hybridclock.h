#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace candour {

class Clock;

/// \brief A moment of a hybrid logical clock: wall time, and a counter that orders what shares it. A plain value.
///
/// Whatever was known when a change was made has a smaller time than the change, whatever the wall clocks say.
/// Source: Kulkarni et al., Logical Physical Clocks (2014).
struct HybridTime
{
    qint64 wallMs = 0; ///< milliseconds since 1970 in UTC
    int counter = 0;   ///< 0 to MaxCounter

    static constexpr int MaxCounter = 9999; ///< four digits, so that texts sort as times do

    /// "2026-11-23T10:00:00.123Z/0007": texts sort as the times do, from the year 0 to 9999.
    [[nodiscard]] QString toString() const;

    /// Reads exactly what toString() writes; Invalid otherwise.
    [[nodiscard]] static Result<HybridTime> fromString(QStringView text);

    friend constexpr auto operator<=>(const HybridTime &, const HybridTime &) = default;
};

/// \brief Gives each change a time later than all it gave or saw before, even when the wall clock steps back.
///
/// Owned by the open register, one per device, on its thread. After opening, tell it the latest time stored.
class HybridClock
{
public:
    /// \param clock must outlive this one
    explicit HybridClock(const Clock &clock);

    /// A time later than every one given or seen so far.
    [[nodiscard]] HybridTime next();

    /// Takes note of a time from elsewhere: from another device, or from the register when it is opened.
    void observe(HybridTime time);

    /// The latest time given or seen.
    [[nodiscard]] HybridTime latest() const { return m_latest; }

private:
    const Clock &m_clock;
    HybridTime m_latest;
};

} // namespace candour
