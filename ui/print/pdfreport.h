#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <QByteArray>
#include <QString>

namespace candour {

/// \brief Choices for a report's PDF.
struct PdfOptions
{
    QString fontFamily;             ///< reportFontFamily() where empty
    bool figureNumbers = true;      ///< a last section with the numbers behind each figure
};

/// \brief A report as an A4 PDF with the structure of PDF/UA-1: tags, reading order, links, bookmarks, language.
///
/// The same report gives the same bytes; its date is the only date in the file. Needs a QGuiApplication (off screen
/// will do) and paints on the calling thread.
/// \return Failed where the file cannot be put together
[[nodiscard]] Result<QByteArray> pdfBytes(const Report &report, const PdfOptions &options = {});

/// \brief Writes pdfBytes() to a file, which appears whole or not at all: an older file stays as it was on failure.
/// \return ReadOnly where the folder cannot be written, Failed where the disk is full, each with one sentence to show
[[nodiscard]] Status writePdf(const Report &report, const QString &path, const PdfOptions &options = {});

} // namespace candour
