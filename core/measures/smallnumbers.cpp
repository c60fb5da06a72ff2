#include "measures/smallnumbers.h"

#include <algorithm>

namespace candour {

namespace {

constexpr qint64 leastShown = 5;

bool isSmall(qint64 count)
{
    return count > 0 && count < leastShown;
}

} // namespace

QList<std::optional<qint64>> publishable(const QList<qint64> &counts)
{
    QList<std::optional<qint64>> shown;
    for (const qint64 count : counts)
        shown.append(isSmall(count) ? std::nullopt : std::optional<qint64>(count));
    if (std::count_if(counts.begin(), counts.end(), isSmall) != 1)
        return shown;
    qsizetype second = -1;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (!isSmall(counts.at(i)) && counts.at(i) > 0 && (second < 0 || counts.at(i) < counts.at(second)))
            second = i;
    }
    if (second >= 0)
        shown[second].reset();
    return shown;
}

} // namespace candour
