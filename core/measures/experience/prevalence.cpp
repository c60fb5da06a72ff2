#include "measures/experience/prevalence.h"

#include "base/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

Result<ThemePrevalence> themePrevalence(const QList<ThemeCount> &counts, qint64 codable)
{
    ThemePrevalence result;
    result.codable = codable;
    for (const ThemeCount &count : counts) {
        if (count.comments < 0 || count.comments > codable)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A code cannot be on more comments than can be coded. Check the counts."), {}};
        result.labels += count.comments;
        result.themes.append({count.code, count.comments, percentText(count.comments, codable)});
    }
    std::sort(result.themes.begin(), result.themes.end(), [](const auto &a, const auto &b) { return a.comments != b.comments ? a.comments > b.comments : a.code < b.code; });
    return result;
}

} // namespace candour
