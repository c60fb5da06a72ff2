#pragma once

#include <QString>

namespace candour {

class Report;

/// \brief Writes a report as plain text for a terminal, an e-mail or a test: wrapped, with aligned tables.
///
/// A figure becomes its caption, its text alternative and its numbers. Ends with one line end.
class TextRenderer
{
public:
    /// \param width characters a line; a table whose words need more takes more
    explicit TextRenderer(int width = 80) : m_width(width) { }

    [[nodiscard]] QString render(const Report &report) const;

private:
    int m_width;
};

} // namespace candour
