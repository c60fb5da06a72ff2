#pragma once

#include "interchange/importkind.h"
#include "interchange/importlists.h"
#include "interchange/importmapping.h"
#include "interchange/tablerow.h"

#include <QStringList>

namespace candour {

/// \brief A mapping to begin with, and what a person should look at in it.
struct ImportProposal
{
    ImportMapping mapping;
    QStringList unsure;   ///< one sentence each; the mapping decides nothing by itself where these say so
};

/// Recognises headers whatever their case and punctuation, the order of dates and the kinds of questions.
/// Codes nobody knows, and the direction of bare scores, are named in `unsure` and never guessed.
/// \param rows the first rows of the file
[[nodiscard]] ImportProposal proposeMapping(const ImportKind &kind, const QStringList &columns, const QList<TableRow> &rows, const ImportLists &lists);

} // namespace candour
