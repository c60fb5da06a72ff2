#include "measures/smallnumbers.h"

#include <algorithm>

namespace candour {

namespace {

constexpr qint64 leastShown = 5;

bool isSmall(qint64 count)
{
    return count > 0 && count < leastShown;
}

// Whether the sum of the hidden counts tells what each of them is.
bool isGivenAway(const QList<qint64> &counts, const QList<std::optional<qint64>> &shown)
{
    qint64 hidden = 0;
    qint64 people = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        hidden += shown.at(i) ? 0 : 1;
        people += shown.at(i) ? 0 : counts.at(i);
    }
    return hidden == 1 || (hidden > 0 && people == hidden);
}

} // namespace

QList<std::optional<qint64>> publishable(const QList<qint64> &counts)
{
    QList<std::optional<qint64>> shown;
    for (const qint64 count : counts)
        shown.append(isSmall(count) ? std::nullopt : std::optional<qint64>(count));
    while (isGivenAway(counts, shown)) {
        qsizetype next = -1;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (shown.at(i) && counts.at(i) > 0 && (next < 0 || counts.at(i) < counts.at(next)))
                next = i;
        }
        if (next < 0)
            break;
        shown[next].reset();
    }
    return shown;
}

} // namespace candour
