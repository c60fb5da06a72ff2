#pragma once

#include <QString>

#include <optional>

namespace candour {

/// What is wrong with a text that should not identify anybody.
struct IdentifierWarning
{
    bool refused = false; ///< it is an identifier for certain; otherwise it only looks like one
    QString sentence;
};

/// \brief Looks at a case reference before it is kept: a valid NHS number is refused, ten digits that are none are warned of.
/// Source: clinical audit domain page, section 5, row 41.
[[nodiscard]] std::optional<IdentifierWarning> identifierIn(const QString &reference);

} // namespace candour
