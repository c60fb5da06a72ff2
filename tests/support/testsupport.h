#pragma once

#include <QString>

namespace candour::test {

/// Path of a file in the read-only folder of shared reference material beside the project;
/// empty where that folder is absent, so that a clone from anywhere passes: QSKIP then.
[[nodiscard]] QString sharedFile(const QString &relative);

/// Path of a file kept in tests/data.
[[nodiscard]] QString dataFile(const QString &relative);

} // namespace candour::test
