#pragma once

#include "storage/register.h"

#include <memory>

class QMimeData;

namespace candour {

class ReferenceData;

/// \brief Records as a table for the clipboard: tab-separated text and HTML, with a row of heads.
/// Sensitive fields are left out. Texts that a spreadsheet would run as a formula stay texts.
/// \param columns names of fields; the clock's column is left out, because it is true for one day only
[[nodiscard]] std::unique_ptr<QMimeData> clipboardTable(const ReferenceData &reference, const QList<RecordData> &records,
    const QStringList &columns);

} // namespace candour
