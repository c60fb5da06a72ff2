#include "tables/recordwords.h"

#include "forms/clockwords.h"
#include "schema/recorddata.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

Chip stateChip(const Schema &schema, const QString &state)
{
    const Workflow *workflow = workflowOf(schema.type());
    const WorkflowState *known = workflow ? workflow->state(state) : nullptr;
    return known ? stateChip(*known) : Chip {state, StateShape::Open, Tone::Neutral};
}

ClockWords shortClockWords(const ClockState &clock)
{
    ClockWords words = clockWords(clock);
    if (clock.status == ClockState::Status::CannotCompute)
        words.words = QCoreApplication::translate("RecordModel", "no date");
    else if (clock.status == ClockState::Status::Paused)
        words.words = QCoreApplication::translate("RecordModel", "paused");
    else
        words.words = clock.shortText();
    return words;
}

bool hasClocks(const QString &type)
{
    const QList<ClockRule> &rules = allClockRules();
    return std::any_of(rules.begin(), rules.end(), [&](const ClockRule &rule) { return rule.type == type; });
}

QString sensitiveSentence()
{
    return QCoreApplication::translate("RecordModel", "May identify a person: left out of copies and exports.");
}

} // namespace candour
