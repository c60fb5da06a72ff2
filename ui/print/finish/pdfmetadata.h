#pragma once

#include <QString>

#include <qpdf/QPDF.hh>

#include <string>

namespace candour {

struct DocumentFacts;

/// Writes what a file says about itself: title, language, author, dates (noon UTC of the report's date, or none, so
/// that the same report gives the same bytes), XMP with the PDF/UA-1 claim, and that viewers show the title.
void writeMetadata(QPDF &pdf, const QString &title, const DocumentFacts &facts);

/// UTF-8 text without what PDF and XML refuse.
[[nodiscard]] std::string pdfText(const QString &text);

} // namespace candour
