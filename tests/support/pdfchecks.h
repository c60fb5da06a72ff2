#pragma once

#include <QByteArray>
#include <QStringList>

namespace candour::test {

/// \brief What stands between a PDF and the structure that PDF/UA-1 (ISO 14289-1) asks for; empty when nothing does.
///
/// Checks the conditions of the Matterhorn Protocol that need no eyes and that our files can meet or miss: XMP and its
/// claim, title, language, tagging of all painted content, every MCID in the tree, standard roles, alternatives and
/// bounding boxes of figures, headings in order, regular tables with scopes, list structure, links with words and
/// tags, embedded fonts with ToUnicode and subset names, bookmarks. Each problem is one sentence for the test's log.
[[nodiscard]] QStringList pdfProblems(const QByteArray &pdf);

} // namespace candour::test
