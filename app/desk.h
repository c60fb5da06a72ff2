#pragma once

#include <QString>

namespace candour {

/// \brief The id of this desk for one copy of a register: the same for the same file in the same user's profile,
/// another one for a copy elsewhere, so that two copies never give the same running number to different steps.
[[nodiscard]] QString deviceFor(const QString &registerPath);

/// The name of whoever is logged on, where nobody says otherwise.
[[nodiscard]] QString userName();

} // namespace candour
