#include "reports/richtext.h"

namespace candour {

RichText &RichText::plain(const QString &text)
{
    if (!text.isEmpty())
        m_spans.push_back({ text, false });
    return *this;
}

RichText &RichText::bold(const QString &text)
{
    if (!text.isEmpty())
        m_spans.push_back({ text, true });
    return *this;
}

QString RichText::toPlain() const
{
    QString all;
    for (const Span &span : m_spans)
        all += span.text;
    return all;
}

} // namespace candour
