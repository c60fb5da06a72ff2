#pragma once

#include "schema/recorddata.h"
#include "storage/batchplaces.h"

#include <optional>
#include <vector>

namespace candour {

class Rows;

/// The columns that stand before a record's fields in what is selected: seq, id, version, withdrawn, batch.
inline constexpr int commonColumns = 5;

/// \brief Makes records of one type out of rows; what does not change from row to row is looked up once.
/// Borrows all it is given; lives for one page of rows.
class RowDecoder
{
public:
    RowDecoder(const Schema &schema, const Catalogue &catalogue, BatchPlaces &batches);

    [[nodiscard]] RecordData decode(const Rows &row);

private:
    /// What a batch says about its rows, kept from row to row.
    struct Batch
    {
        qint64 seq = 0;
        RecordId id;
        qint64 ownFirst = 0;
        std::vector<qint64> targetFirst; ///< by field; only of references to derived rows
    };

    void turnTo(qint64 batch);
    [[nodiscard]] QVariant fieldValue(std::size_t field, const Rows &row) const;

    const Schema &m_schema;
    BatchPlaces &m_batches;
    std::vector<bool> m_isText; ///< by field: stands in the file as in a record
    std::vector<bool> m_isDerivedReference; ///< by field
    std::optional<Batch> m_batch;
};

} // namespace candour
