#pragma once

#include "base/result.h"
#include "print/structuretree.h"
#include "reports/report.h"

#include <QByteArray>

namespace candour {

/// \brief Turns painted pages with off-page marks into a tagged file with the structure of PDF/UA-1 (ISO 14289-1).
///
/// Adds the structure tree, links, bookmarks, language, title and XMP, mends the fonts and fixes every date and
/// identifier, so that the same input gives the same bytes. The structure is checked by tests, not certified.
/// \return Failed where libqpdf cannot read or write the file; nothing is thrown
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &painted, const StructureTree &tree, const Report &report);

} // namespace candour
