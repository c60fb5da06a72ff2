#pragma once

#include "look/clocklabel.h"
#include "look/statechip.h"
#include "workflow/clocks.h"

#include <QVariant>

namespace candour {

class RecordData;
class Schema;

/// \brief The state of a record of a type as word, shape and tone. A key that its workflow does not know shows as itself.
[[nodiscard]] Chip stateChip(const Schema &schema, const QString &state);

/// \brief A clock for a narrow column: "31 wd" with its shape; the whole sentence and the rule behind it beside that.
[[nodiscard]] ClockWords shortClockWords(const ClockState &clock);

/// Whether any clock runs for records of the type, in some state.
[[nodiscard]] bool hasClocks(const QString &type);

/// What a sensitive column says of itself, in tooltips and to screen readers.
[[nodiscard]] QString sensitiveSentence();

} // namespace candour
