#pragma once

#include <QHash>
#include <QString>

namespace candour {

/// \brief What only a first pass over a report can tell: where its headings fall and how many pages there are.
struct PageNumbers
{
    QHash<QString, int> pageOf; ///< by anchor, from 1
    int total = 0;              ///< 0 before the first pass
};

} // namespace candour
