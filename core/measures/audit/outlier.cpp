#include "measures/audit/outlier.h"

#include "measures/proportions/proportioninterval.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

using Level = OutlierResult::Level;

Level levelOf(double z, const OutlierQuestion &question)
{
    const bool worse = (z > 0) == question.lowerIsBetter;
    if (std::abs(z) > question.alarmBeyond)
        return worse ? Level::Alarm : Level::PositiveAlarm;
    if (std::abs(z) > question.alertBeyond)
        return worse ? Level::Alert : Level::PositiveAlert;
    return Level::None;
}

} // namespace

Result<OutlierResult> outlierLevel(const OutlierQuestion &question)
{
    if (const Status status = ProportionCount {question.events, question.cases}.check(); !status)
        return status.error();
    if (!(question.expectedShare > 0 && question.expectedShare < 1))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The expected share must be between 0 and 1, such as 0.075."), {}};
    if (!(question.alertBeyond > 0) || !(question.alarmBeyond >= question.alertBeyond))
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The alarm threshold must not be below the alert threshold."), {}};
    const double expected = question.expectedShare;
    const double deviation = std::sqrt(expected * (1 - expected) / double(question.cases));
    const auto at = [&](double steps) { return std::clamp(expected + steps * deviation, 0.0, 1.0); };
    OutlierResult result;
    result.share = double(question.events) / double(question.cases);
    result.z = (result.share - expected) / deviation;
    result.level = levelOf(result.z, question);
    result.lowerAlert = at(-question.alertBeyond);
    result.upperAlert = at(question.alertBeyond);
    result.lowerAlarm = at(-question.alarmBeyond);
    result.upperAlarm = at(question.alarmBeyond);
    return result;
}

} // namespace candour
