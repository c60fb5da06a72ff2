#include "tables/recordwords.h"

#include "schema/recorddata.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

StateShape shapeOf(WorkflowState::Shape shape)
{
    switch (shape) {
    case WorkflowState::Shape::Open: return StateShape::Open;
    case WorkflowState::Shape::Half: return StateShape::Half;
    case WorkflowState::Shape::Paused: return StateShape::Paused;
    case WorkflowState::Shape::Full:
    case WorkflowState::Shape::Ended: return StateShape::Full;
    }
    return StateShape::Open;
}

Tone toneOf(WorkflowState::Shape shape)
{
    switch (shape) {
    case WorkflowState::Shape::Half: return Tone::Info;
    case WorkflowState::Shape::Full: return Tone::Positive;
    case WorkflowState::Shape::Paused: return Tone::Caution;
    case WorkflowState::Shape::Open:
    case WorkflowState::Shape::Ended: break;
    }
    return Tone::Neutral;
}

} // namespace

Chip stateChip(const Schema &schema, const QString &state)
{
    const Workflow *workflow = workflowOf(schema.type());
    const WorkflowState *known = workflow ? workflow->state(state) : nullptr;
    return known ? Chip {known->title(), shapeOf(known->shape), toneOf(known->shape)} : Chip {state, StateShape::Open, Tone::Neutral};
}

ClockWords clockWords(const ClockState &clock)
{
    ClockWords words {clock.shortText(), clock.sentence() + u'\n' + clock.ruleText, StateShape::Open, Tone::Neutral};
    switch (clock.status) {
    case ClockState::Status::Running: break;
    case ClockState::Status::Amber:
        words.shape = StateShape::Half;
        words.tone = Tone::Caution;
        break;
    case ClockState::Status::Overdue:
        words.shape = StateShape::Overdue;
        words.tone = Tone::Critical;
        break;
    case ClockState::Status::Paused: words.shape = StateShape::Paused; break;
    case ClockState::Status::CannotCompute:
        words.words = QCoreApplication::translate("RecordModel", "no date");
        words.tone = Tone::Caution;
        break;
    }
    return words;
}

bool hasClocks(const QString &type)
{
    const QList<ClockRule> &rules = allClockRules();
    return std::any_of(rules.begin(), rules.end(), [&](const ClockRule &rule) { return rule.type == type; });
}

QVariant exchangeValue(const ReferenceData &reference, const Field &field, const QVariant &value)
{
    if (isAbsent(value))
        return {};
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Date:
    case FieldType::DateTime: return value;
    default: return reference.displayText(field, value);
    }
}

QString sensitiveSentence()
{
    return QCoreApplication::translate("RecordModel", "May identify a person: left out of copies and exports.");
}

} // namespace candour
