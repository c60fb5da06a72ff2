#pragma once

#include "base/result.h"
#include "interchange/importcheck.h"
#include "interchange/tablerow.h"

#include <memory>

namespace candour {

class BatchWriter;
class RecordId;

/// \brief Judges the rows of a file one by one, and writes those it takes. One object for one import; one thread.
///
/// Without a writer it only counts: a dry run and the import itself go the same way.
class ImportRows
{
public:
    virtual ~ImportRows() = default;

    /// Rows are written here from now on.
    virtual Status writeTo(BatchWriter &writer, const RecordId &batch) = 0;

    /// Whether every row wants to be seen by look() before the first take().
    [[nodiscard]] virtual bool looksAhead() const { return false; }
    virtual void look(const TableRow &row) { Q_UNUSED(row) }

    /// Takes, refuses or holds back one row that is not blank. An error is one of writing, never of the row.
    virtual Status take(const TableRow &row) = 0;

    /// The counts, with what blocks and what should be looked at. Call once, after the last row.
    [[nodiscard]] virtual ImportCheck finish() = 0;
};

} // namespace candour
