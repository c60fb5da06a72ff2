#pragma once

#include <QString>

#include <vector>

namespace candour {

struct Span
{
    QString text;
    bool bold = false;
};

/// \brief A run of text, some of it bold. Plain text converts by itself:
///
///     report.paragraph(RichText().bold(tr("Recommendation: ")).plain(text));
class RichText
{
public:
    RichText() = default;
    RichText(const QString &text) { plain(text); }

    /// Empty text adds nothing.
    RichText &plain(const QString &text);
    RichText &bold(const QString &text);

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    /// The words without their weight.
    [[nodiscard]] QString toPlain() const;

private:
    std::vector<Span> m_spans;
};

} // namespace candour
