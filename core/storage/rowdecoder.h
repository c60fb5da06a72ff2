#pragma once

#include "schema/recorddata.h"
#include "storage/batchplaces.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candour {

class Rows;

/// The columns that stand before a record's fields in what is selected: seq, id, version, withdrawn, batch.
inline constexpr int commonColumns = 5;

/// \brief Values that came before in a column, by the bytes they were made of: codes, dates and references come again and again
/// in a page of rows, and making one costs more than finding it.
class SeenValues
{
public:
    /// The value made of these bytes, or an empty place that is theirs from now on.
    [[nodiscard]] QVariant &valueOf(std::string_view bytes);

    /// Longer texts hardly ever come twice.
    static constexpr std::size_t mostBytes = 64;

private:
    struct Place
    {
        std::string bytes;
        QVariant value;
    };
    std::array<Place, 8> m_places;
};

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
    [[nodiscard]] QVariant fieldValue(std::size_t field, const Rows &row);
    [[nodiscard]] QVariant fromText(std::size_t field, std::string_view text);

    /// What is known of a field before the first row.
    struct Column
    {
        FieldType type;
        bool isPlain; ///< stands in the file as in a record
        bool isDerivedReference;
        SeenValues seen = {};
    };

    const Schema &m_schema;
    BatchPlaces &m_batches;
    std::vector<Column> m_columns; ///< by field
    std::optional<Batch> m_batch;
};

} // namespace candour
