#include "forms/clockwords.h"

#include "base/dates.h"

#include <QCoreApplication>

namespace candour {

ClockWords clockWords(const ClockState &clock)
{
    using ClockStatus = ClockState::Status;
    ClockWords shown;
    shown.sentence = clock.sentence() + u"\n"_qs + clock.ruleText;
    if (clock.status == ClockStatus::CannotCompute) {
        shown.words = clock.label + u": "_qs + clock.problem;
        shown.shape = StateShape::Open;
        shown.tone = Tone::Caution;
        return shown;
    }
    shown.words = QCoreApplication::translate("ClockWords", "%1 %2 – %3").arg(clock.label, dateText(clock.due), clock.shortText());
    shown.shape = clock.status == ClockStatus::Overdue ? StateShape::Overdue : clock.status == ClockStatus::Paused ? StateShape::Paused
        : clock.status == ClockStatus::Amber                                                                ? StateShape::Half
                                                                                                       : StateShape::Open;
    shown.tone = clock.status == ClockStatus::Overdue ? Tone::Critical : clock.status == ClockStatus::Amber ? Tone::Caution : Tone::Neutral;
    return shown;
}

Chip stateChip(const WorkflowState &state)
{
    using Shape = WorkflowState::Shape;
    switch (state.shape) {
    case Shape::Open:
        return {state.title(), StateShape::Open, Tone::Neutral};
    case Shape::Half:
        return {state.title(), StateShape::Half, Tone::Info};
    case Shape::Full:
        return {state.title(), StateShape::Full, Tone::Positive};
    case Shape::Paused:
        return {state.title(), StateShape::Paused, Tone::Caution};
    case Shape::Ended:
        return {state.title(), StateShape::Full, Tone::Neutral};
    }
    return {};
}

} // namespace candour
