#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace candour {

/// A stretch of a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] bool overlaps(const TextSpan &other) const { return start < other.end() && other.start < end(); }
};

/// \brief A phrase as whole words, whatever its case: a space in it stands for any white space, an apostrophe for
/// either of its two signs.
[[nodiscard]] QRegularExpression phrasePattern(const QString &phrase);

/// Where a pattern matches, from the left.
[[nodiscard]] QList<TextSpan> placesOf(const QRegularExpression &pattern, const QString &text);

/// \brief What stands between quotation marks “…”, "…" or ‘…’: somebody's own words.
/// A mark without a partner in the same paragraph quotes nothing.
[[nodiscard]] QList<TextSpan> quotedSpans(const QString &text);

[[nodiscard]] bool overlapsAny(const TextSpan &span, const QList<TextSpan> &others);

} // namespace candour
