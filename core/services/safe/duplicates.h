#pragma once

#include "schema/recorddata.h"

#include <QStringList>

namespace candour {

/// \brief Why two events may be one, as translated words; empty where nothing speaks for it.
///
/// The same reference in LFPSE is enough. Otherwise both must be of one type and place within a day of each other, and their
/// titles or descriptions must share at least half of their longer words. A suggestion for a person, never a merge.
[[nodiscard]] QStringList whySame(const RecordData &event, const RecordData &other);

/// The share of words of four letters and more that two texts have in common, from 0 to 1 (Jaccard index).
[[nodiscard]] double sharedWords(const QString &text, const QString &other);

} // namespace candour
