#pragma once

#include "reports/drawing.h"
#include "reports/table.h"

#include <QString>

namespace candour {

/// \brief A picture with what makes it readable without eyes: a sentence and the numbers behind it.
struct Figure
{
    QString caption;         ///< says the finding, not only the subject
    QString textAlternative; ///< what a person who cannot see the picture must know; never empty in a published report
    Drawing drawing;
    Table data;      ///< the numbers drawn; its own caption may be empty
    bool mayFillPage = false; ///< a picture with small words, for which three fifths of a page are too little
    int ordinal = 0; ///< place among the report's figures, given by Report::figure(); 0 before that
};

} // namespace candour
