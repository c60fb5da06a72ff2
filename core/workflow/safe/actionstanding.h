#pragma once

#include "schema/recorddata.h"

#include <QDate>
#include <QString>

namespace candour {

class ReferenceData;

/// \brief Where an action stands on a day, in words: its state, and what its dates and its verdict make of it.
///
/// "Implemented, effectiveness overdue", "Overdue", "Implemented, found not effective: a replacement or an accepted
/// risk is needed". Implemented and effective are two facts. Source: PSIRF domain page 2.3 and scenario 21.
[[nodiscard]] QString actionStanding(const RecordData &action, const ReferenceData &reference, QDate today);

/// \brief Whether an action was late against its first date, whatever it was moved to since.
/// Done on the day is in time; without a first date nothing is late. Source: PSIRF domain page 2.4 and scenario 23.
[[nodiscard]] bool isLateAgainstFirstDate(const RecordData &action, QDate today);

} // namespace candour
