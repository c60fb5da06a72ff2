#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace candour {

class Session;

/// \brief Fills an empty register with Northvale University Hospitals NHS Trust, which does not exist.
///
/// Records come from a file that ships with the program, with dates counted from today; incidents and feedback are
/// generated as files and read through the same importers that people use. Roles, no people; every word invented.
/// \param tell called with what is being done, one line for people
[[nodiscard]] Status fillWithDemoTrust(Session &session, const std::function<void(const QString &)> &tell);

} // namespace candour
