#include "storage/rowdecoder.h"

#include "storage/connection.h"

namespace candour {

QVariant &SeenValues::valueOf(std::string_view bytes)
{
    const auto last = bytes.empty() ? 0u : static_cast<unsigned char>(bytes.back());
    Place &place = m_places[(bytes.size() * 5 + last) % m_places.size()];
    if (place.bytes != bytes) {
        place.bytes.assign(bytes);
        place.value = QVariant();
    }
    return place.value;
}

RowDecoder::RowDecoder(const Schema &schema, const Catalogue &catalogue, BatchPlaces &batches)
    : m_schema(schema), m_batches(batches)
{
    m_columns.reserve(schema.fields().size());
    for (const Field &field : schema.fields()) {
        const Schema *target = field.type == FieldType::Reference ? catalogue.find(field.target) : nullptr;
        const bool isPlain = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice;
        m_columns.push_back({field.type, isPlain, target && target->keys() == Schema::Keys::Derived});
    }
}

RecordData RowDecoder::decode(const Rows &row)
{
    QList<QVariant> values;
    values.reserve(qsizetype(m_columns.size()));
    turnTo(row.integer(4));
    for (std::size_t field = 0; field < m_columns.size(); ++field)
        values.append(fieldValue(field, row));
    RecordData record(m_schema, std::move(values));
    record.batch = m_batch->id;
    if (m_schema.keys() == Schema::Keys::Derived)
        record.id = record.batch.withOrdinal(quint32(row.integer(0) - m_batch->ownFirst + 1));
    else
        record.id = idFromText(row.text(1));
    record.version = int(row.integer(2));
    record.withdrawn = row.integer(3) != 0;
    return record;
}

void RowDecoder::turnTo(qint64 batch)
{
    if (m_batch && m_batch->seq == batch)
        return;
    m_batch = Batch {batch, batch == 0 ? RecordId() : m_batches.id(batch), 0, std::vector<qint64>(m_columns.size(), 0)};
    if (batch == 0)
        return;
    m_batch->ownFirst = m_batches.stretch(batch, m_schema.type()).first;
    for (std::size_t field = 0; field < m_columns.size(); ++field) {
        if (m_columns[field].isDerivedReference)
            m_batch->targetFirst[field] = m_batches.stretch(batch, m_schema.fields()[field].target).first;
    }
}

QVariant RowDecoder::fieldValue(std::size_t field, const Rows &row)
{
    const int column = int(field) + commonColumns;
    if (const auto text = row.utf8(column))
        return fromText(field, *text);
    if (row.isNull(column))
        return {};
    if (!m_columns[field].isDerivedReference)
        return valueFromStored(m_columns[field].type, row.value(column));
    // Rows of one batch speak of each other by their place in the file.
    return m_batch->id.withOrdinal(quint32(row.integer(column) - m_batch->targetFirst[field] + 1)).toString();
}

QVariant RowDecoder::fromText(std::size_t field, std::string_view text)
{
    Column &column = m_columns[field];
    if (text.empty())
        return {};
    const auto read = [&] { return column.isPlain ? QVariant(textFromUtf8(text)) : valueFromStored(column.type, textFromUtf8(text)); };
    if (column.type == FieldType::LongText || text.size() > SeenValues::mostBytes)
        return read();
    QVariant &value = column.seen.valueOf(text);
    if (!value.isValid())
        value = read();
    return value;
}

} // namespace candour
