#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace candour {

/// \brief Counts of one breakdown as they may be published beside their total: nothing where a count is hidden.
///
/// Counts from 1 to 4 are hidden. Where the total would give hidden counts away (one alone, or as many people as hidden counts,
/// so that each must be 1), the smallest other count above zero is hidden too. Zero is never hidden, so a lone small count beside
/// zeros stays recoverable: then the total must be hidden as well.
/// Source: NHS England's Friends and Family Test publication rules; experience domain page, section 1.2.
[[nodiscard]] QList<std::optional<qint64>> publishable(const QList<qint64> &counts);

} // namespace candour
