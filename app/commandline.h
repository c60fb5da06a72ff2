#pragma once

#include <QStringList>

namespace candour {

struct Verb;

/// \return the verb that the arguments begin with, or null: then they name a register for the window
[[nodiscard]] const Verb *verbOf(const QStringList &arguments);

/// \brief Runs a verb with its arguments; the first argument is its name.
/// \return the exit status: 0 done, 1 usage, 2 failed and nothing changed, 3 refused by a guard
[[nodiscard]] int runVerb(const Verb &verb, const QStringList &arguments);

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace candour
