#pragma once

#include "schema/recorddata.h"

#include <QDate>

#include <optional>

namespace candour {

/// \brief Sets the fields that the program keeps itself when a record is saved: an action keeps its first due date and
/// counts how often the date was moved; an audit project knows the method that its answers point to.
/// \param before the record as stored, or null for a new one
/// \param today the day on which an audit project was last heard of
void applySaveRules(const RecordData *before, RecordData &after, QDate today);

/// \brief Why a change of a stored record is refused whatever it says: a criterion whose tool is frozen changes by a new
/// version, answers whose results are frozen do not change. Nothing where the change is fine.
[[nodiscard]] std::optional<Problem> frozenProblem(const RecordData &before, const RecordData &after);

} // namespace candour
