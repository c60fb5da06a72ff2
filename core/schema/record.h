#pragma once

#include "base/id.h"

namespace candour {

/// The id that a text holds, or the null id where it holds none.
[[nodiscard]] inline RecordId idFromText(QStringView text)
{
    const Result<RecordId> id = RecordId::fromString(text);
    return id ? *id : RecordId();
}

/// \brief What every record carries beside its own fields.
///
/// Records are plain structs derived from this; their fields are described once, beside them (SchemaBuilder).
struct Record
{
    RecordId id;
    int version = 0;        ///< raised by each change; 0 while not yet stored
    bool withdrawn = false; ///< out of lists and counts, never deleted
    RecordId batch;         ///< the import batch it came in with; null for records that people made
};

} // namespace candour
