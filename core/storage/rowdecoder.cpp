#include "storage/rowdecoder.h"

#include "storage/connection.h"

namespace candour {

RowDecoder::RowDecoder(const Schema &schema, const Catalogue &catalogue, BatchPlaces &batches)
    : m_schema(schema), m_batches(batches)
{
    for (const Field &field : schema.fields()) {
        m_isText.push_back(field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice);
        const Schema *target = field.type == FieldType::Reference ? catalogue.find(field.target) : nullptr;
        m_isDerivedReference.push_back(target && target->keys() == Schema::Keys::Derived);
    }
}

RecordData RowDecoder::decode(const Rows &row)
{
    RecordData record(m_schema);
    turnTo(row.integer(4));
    record.batch = m_batch->id;
    if (m_schema.keys() == Schema::Keys::Derived)
        record.id = record.batch.withOrdinal(quint32(row.integer(0) - m_batch->ownFirst + 1));
    else
        record.id = idFromText(row.text(1));
    record.version = int(row.integer(2));
    record.withdrawn = row.integer(3) != 0;
    for (std::size_t field = 0; field < m_schema.fields().size(); ++field) {
        if (!row.isNull(int(field) + commonColumns))
            record.setValueAt(int(field), fieldValue(field, row));
    }
    return record;
}

void RowDecoder::turnTo(qint64 batch)
{
    if (m_batch && m_batch->seq == batch)
        return;
    m_batch = Batch {batch, batch == 0 ? RecordId() : m_batches.id(batch), 0, std::vector<qint64>(m_isDerivedReference.size(), 0)};
    if (batch == 0)
        return;
    m_batch->ownFirst = m_batches.stretch(batch, m_schema.type()).first;
    for (std::size_t field = 0; field < m_isDerivedReference.size(); ++field) {
        if (m_isDerivedReference[field])
            m_batch->targetFirst[field] = m_batches.stretch(batch, m_schema.fields()[field].target).first;
    }
}

QVariant RowDecoder::fieldValue(std::size_t field, const Rows &row) const
{
    QVariant stored = row.value(int(field) + commonColumns);
    if (m_isText[field] && stored.typeId() == QMetaType::QString)
        return stored;
    if (!m_isDerivedReference[field])
        return valueFromStored(m_schema.fields()[field].type, stored);
    // Rows of one batch speak of each other by their place in the file.
    return m_batch->id.withOrdinal(quint32(stored.toLongLong() - m_batch->targetFirst[field] + 1)).toString();
}

} // namespace candour
