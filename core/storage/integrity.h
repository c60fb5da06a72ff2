#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QByteArray>
#include <QStringList>

namespace candour {

class Connection;

/// \brief Checks a register: the file's structure, the seals of its history, every row that people made against
/// its history, the rows of each import against its counts, and the word index.
/// \return what was checked, one sentence each; an error says what is wrong first
[[nodiscard]] Result<QStringList> checkIntegrity(Connection &connection, const Catalogue &catalogue);

/// \brief SHA-256 over all records that are not withdrawn: type, id and stored values, in the order of ids.
/// Versions and history do not enter it, so that edits undone give the digest from before.
[[nodiscard]] Result<QByteArray> digestOfContent(Connection &connection, const Catalogue &catalogue);

} // namespace candour
