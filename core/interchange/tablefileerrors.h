#pragma once

#include "base/result.h"
#include "interchange/textencoding.h"

#include <QString>

namespace candour {

/// \name Why a file is not read as a table, each in one sentence that says what to do
/// @{
[[nodiscard]] Error unreadableTable(const QString &message, const QString &detail);
/// There is such a file, it may be read, and there is something in it.
[[nodiscard]] Status checkTablePath(const QString &path);
/// What its first bytes tell is text or a workbook.
[[nodiscard]] Status checkTableKind(FileKind kind, const QString &path);
[[nodiscard]] Error tableChangedMeanwhile(const QString &path);
/// @}

/// What people should check in a text whose characters were damaged before it came here.
[[nodiscard]] QString textDamageWarning(const TextDamage &damage);

} // namespace candour
