#include "workflow/safe/phrases.h"

#include <algorithm>

namespace candour {

QRegularExpression phrasePattern(const QString &phrase)
{
    QString pattern = QRegularExpression::escape(phrase.simplified());
    pattern.replace(u"\\ "_qs, u"\\s+"_qs).replace(u"\\'"_qs, u"['’]"_qs).replace(u"\\’"_qs, u"['’]"_qs);
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_qs + pattern + u"(?![\\p{L}\\p{N}])"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QList<TextSpan> placesOf(const QRegularExpression &pattern, const QString &text)
{
    QList<TextSpan> places;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch next = match.next();
        places.append({next.capturedStart(), next.capturedLength()});
    }
    return places;
}

QList<TextSpan> quotedSpans(const QString &text)
{
    // An opening single mark follows no letter and a closing one precedes none, which tells them from apostrophes.
    static const QRegularExpression quoted(u"“[^”\\n]*”|\"[^\"\\n]*\"|(?<![\\p{L}\\p{N}])‘[^\\n]*?’(?![\\p{L}\\p{N}])"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    return placesOf(quoted, text);
}

bool overlapsAny(const TextSpan &span, const QList<TextSpan> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const TextSpan &other) { return span.overlaps(other); });
}

} // namespace candour
