#pragma once

#include "base/result.h"

#include <QString>

namespace candour {

class Report;

/// \brief Writes a report as the ending of the file says: .pdf, .odt, .html, .txt or .csv. Safe off the main thread.
[[nodiscard]] Status writeReportFile(const Report &report, const QString &path);

/// What a file dialog says of an ending: "PDF (*.pdf)".
[[nodiscard]] QString reportFileFilter(const QString &ending);

} // namespace candour
