#pragma once

#include <QHash>
#include <QString>

namespace candour {

/// \brief What only a first pass over a report can tell: where its headings fall and how many pages there are.
struct PageNumbers
{
    QHash<QString, int> pageOf; ///< by anchor, from 1
    int total = 0;              ///< 0 before the first pass
    int firstOfBody = 1;        ///< the page on which the text begins, after cover sheet and contents

    [[nodiscard]] int bodyPages() const { return total - firstOfBody + 1; }
};

} // namespace candour
