#pragma once

#include "base/result.h"

namespace candour {

/// \brief How far from what was expected a share lies, in standard deviations, with the audit's own two thresholds.
struct OutlierQuestion
{
    qint64 events = 0;
    qint64 cases = 0;
    double expectedShare = 0;   ///< 0.075 is 7.5 per cent
    bool lowerIsBetter = true;
    double alertBeyond = 2;     ///< standard deviations; the guidance of the cycle decides
    double alarmBeyond = 3;
};

struct OutlierResult
{
    enum class Level { None, Alert, Alarm, PositiveAlert, PositiveAlarm };

    double share = 0;
    double z = 0;           ///< above 0 where the share is above the expected one
    Level level = Level::None;
    double lowerAlert = 0;  ///< shares at the thresholds, cut at 0 and 1
    double upperAlert = 0;
    double lowerAlarm = 0;
    double upperAlarm = 0;
};

/// \brief An unadjusted illustration; the audit's own risk-adjusted result is what counts.
/// \return Invalid without cases, with impossible counts, or an expected share of 0, 1 or beyond
/// Source: clinical audit domain page, 1.14 (alert beyond 2, alarm beyond 3 standard deviations).
[[nodiscard]] Result<OutlierResult> outlierLevel(const OutlierQuestion &question);

} // namespace candour
