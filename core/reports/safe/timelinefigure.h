#pragma once

#include "reports/figure.h"

#include <QList>

namespace candour {

struct Analysis;
struct TimelineEntry;
class ReferenceData;

/// \brief When an entry was, as a timeline writes it: "14:00", "about 14:00", "14:00–14:20", "time not known".
/// Times are those of London.
[[nodiscard]] QString entryTimeText(const TimelineEntry &entry);

/// \brief The timeline as swim lanes: time goes down, each lane is a column, each entry a box in its lane; dotted bands
/// across all lanes are the questions that intervals raise. As many figures as pages are needed; none without entries.
/// Kinds are told apart by the mark before the words, disputed entries by a dashed edge and by words.
[[nodiscard]] QList<Figure> timelineFigures(const Analysis &analysis, const ReferenceData &reference);

/// What the timeline asks, and what was found out about it; without rows where it asks nothing.
[[nodiscard]] Table timelineQuestionsTable(const Analysis &analysis, const ReferenceData &reference);

/// The timeline as a table: what the swim lanes show, with whose account it is, how sure, and the evidence.
[[nodiscard]] Table timelineTable(const Analysis &analysis, const ReferenceData &reference);

} // namespace candour
