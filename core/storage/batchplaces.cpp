#include "storage/batchplaces.h"

#include "storage/connection.h"

namespace candour {

RecordId BatchPlaces::id(qint64 batch)
{
    if (!m_ids.contains(batch))
        read();
    return m_ids.value(batch);
}

qint64 BatchPlaces::seq(const RecordId &batch)
{
    if (m_ids.key(batch, 0) == 0)
        read();
    return m_ids.key(batch, 0);
}

BatchPlaces::Stretch BatchPlaces::stretch(qint64 batch, const QString &type)
{
    (void)id(batch);
    return m_stretches.value({batch, type});
}

void BatchPlaces::forget()
{
    m_ids.clear();
    m_stretches.clear();
}

void BatchPlaces::read()
{
    auto batches = m_connection.select(u"SELECT seq, id FROM import_batch"_qs);
    while (batches && batches->next())
        m_ids.insert(batches->value(0).toLongLong(), idFromText(batches->value(1).toString()));
    auto rows = m_connection.select(u"SELECT batch, type, first_row, row_count FROM batch_rows"_qs);
    while (rows && rows->next())
        m_stretches.insert({rows->value(0).toLongLong(), rows->value(1).toString()}, {rows->value(2).toLongLong(), rows->value(3).toLongLong()});
}

} // namespace candour
