#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace candour {

/// \brief Counts of one breakdown as they may be published: nothing where a count is hidden.
///
/// Counts from 1 to 4 are hidden. Where exactly one is hidden and the total is shown, the smallest other count above
/// zero is hidden too, because the total would give the first away. Zero is never hidden.
/// Source: NHS England's Friends and Family Test publication rules; experience domain page, section 1.2.
[[nodiscard]] QList<std::optional<qint64>> publishable(const QList<qint64> &counts);

} // namespace candour
