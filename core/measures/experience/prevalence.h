#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace candour {

/// \brief How many comments carry one code. A comment may carry several, so shares may total over 100 per cent.
struct ThemeCount
{
    QString code;
    qint64 comments = 0;
};

struct ThemePrevalence
{
    struct Theme
    {
        QString code;
        qint64 comments = 0;
        QString percent; ///< of codable comments, "60.0%"
    };

    qint64 codable = 0;
    qint64 labels = 0;   ///< never a denominator
    QList<Theme> themes; ///< most frequent first, ties by code
};

/// \brief Prevalence = comments with the code / codable comments (neither placeholders nor "labelling not possible").
/// \return Invalid where a code has more comments than there are codable ones; "–" for every share without codable comments
/// Source: experience domain page, section 2 and X26.
[[nodiscard]] Result<ThemePrevalence> themePrevalence(const QList<ThemeCount> &counts, qint64 codable);

} // namespace candour
