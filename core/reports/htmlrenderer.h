#pragma once

#include <QByteArray>

namespace candour {

class Report;

/// \brief Writes a report as one web page that needs nothing else: no script, no font, no picture from outside.
///
/// UTF-8. With a skip link, landmarks, a contents list, captions and scopes, figures as SVG with their text
/// alternative and numbers, light, dark and print styles (WCAG 2.2 AA is what it is built to).
class HtmlRenderer
{
public:
    [[nodiscard]] QByteArray render(const Report &report) const;
};

} // namespace candour
