#include "measures/experience/fftdisclosure.h"

#include <algorithm>
#include <tuple>

namespace candour {

namespace {

constexpr qint64 leastShown = 5; // NHS England's publication rules

void hide(FftUnit &unit)
{
    unit.showsBreakdown = false;
    unit.showsPercentages = false;
}

} // namespace

QList<FftUnit> publishableUnits(QList<FftUnit> units, bool parentIsHidden)
{
    QList<FftUnit *> answered;
    for (FftUnit &unit : units) {
        if (unit.answers.total() > 0)
            answered.append(&unit);
    }
    std::sort(answered.begin(), answered.end(), [](const FftUnit *a, const FftUnit *b) {
        return std::tuple(a->answers.total(), a->specialty, a->name) < std::tuple(b->answers.total(), b->specialty, b->name);
    });
    const auto small = std::count_if(answered.begin(), answered.end(), [](const FftUnit *unit) { return unit->answers.total() < leastShown; });
    const qsizetype hidden = small == 1 || (parentIsHidden && small < 2) ? 2 : small;
    for (qsizetype i = 0; i < std::min(hidden, answered.size()); ++i)
        hide(*answered.at(i));
    return units;
}

bool parentGivesAway(const QList<FftUnit> &publishable)
{
    return std::count_if(publishable.begin(), publishable.end(), [](const FftUnit &unit) { return !unit.showsBreakdown; }) == 1;
}

} // namespace candour
