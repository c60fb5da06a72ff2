#pragma once

#include <QByteArray>

namespace candour {

class Report;

/// \brief Writes a report as an OpenDocument text (.odt), for letters and drafts that people go on writing in their word processor.
///
/// Headings are headings, tables repeat their head on each page and figures carry their text alternative, so that a screen
/// reader finds its way; QTextDocumentWriter would write headings as plain paragraphs. The same report gives the same bytes.
/// Source: OASIS OpenDocument 1.3, parts 2 and 3.
class OdtRenderer
{
public:
    [[nodiscard]] QByteArray render(const Report &report) const;
};

} // namespace candour
