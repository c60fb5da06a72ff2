#include "storage/batchwriter.h"

#include "storage/connection.h"
#include "storage/references.h"

#include <QCoreApplication>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>

namespace candour {

namespace {

/// Below this, indexes are kept up row by row.
constexpr qint64 manyRows = 20'000;

} // namespace

BatchRows::BatchRows(Connection &connection, const Schema &schema, qint64 batch, RecordId batchId, ReferenceSeries &references)
    : m_connection(connection), m_schema(schema), m_batch(batch), m_batchId(batchId), m_references(references),
      m_referenceField(schema.indexOf(schema.referenceField()))
{
}

BatchRows::~BatchRows()
{
    sqlite3_finalize(m_insert);
}

Status BatchRows::prepare(qint64 expectedRows)
{
    const auto last = m_connection.value(u"SELECT max(seq) FROM "_qs + m_schema.type());
    if (!last)
        return last.error();
    m_firstRow = last->toLongLong() + 1;
    if (expectedRows >= std::max(manyRows, m_firstRow)) {
        if (const Status dropped = dropIndexes(); !dropped)
            return dropped;
    }
    QStringList columns {u"seq"_qs, u"batch"_qs};
    if (m_schema.keys() == Schema::Keys::Stored)
        columns << u"id"_qs << u"version"_qs << u"withdrawn"_qs;
    m_firstField = int(columns.size()) + 1;
    for (const Field &field : m_schema.fields())
        columns << field.name;
    const QStringList marks(columns.size(), u"?"_qs);
    const QByteArray sql = (u"INSERT INTO "_qs + m_schema.type() + u" ("_qs + columns.join(u", "_qs) + u") VALUES ("_qs + marks.join(u", "_qs) + u")"_qs).toUtf8();
    if (sqlite3_prepare_v3(m_connection.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_insert, nullptr) != SQLITE_OK)
        return m_connection.lastError();
    return {};
}

void BatchRows::setText(int field, QByteArrayView utf8)
{
    if (!utf8.isEmpty())
        sqlite3_bind_text(m_insert, m_firstField + field, utf8.data(), int(utf8.size()), SQLITE_STATIC);
}

void BatchRows::setInteger(int field, qint64 value)
{
    sqlite3_bind_int64(m_insert, m_firstField + field, value);
}

void BatchRows::setValue(int field, const QVariant &value)
{
    const QVariant stored = storedValue(m_schema.fields()[std::size_t(field)].type, value);
    if (stored.isNull())
        return;
    if (stored.typeId() == QMetaType::LongLong || stored.typeId() == QMetaType::Int) {
        setInteger(field, stored.toLongLong());
    } else if (stored.typeId() == QMetaType::Double) {
        sqlite3_bind_double(m_insert, m_firstField + field, stored.toDouble());
    } else {
        const QByteArray utf8 = stored.toString().toUtf8();
        sqlite3_bind_text(m_insert, m_firstField + field, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
}

Status BatchRows::step()
{
    const int code = sqlite3_step(m_insert);
    if (code != SQLITE_DONE)
        m_error = m_connection.lastError();
    sqlite3_reset(m_insert);
    sqlite3_clear_bindings(m_insert);
    return m_error ? Status(*m_error) : Status();
}

Result<qint64> BatchRows::add()
{
    if (m_error)
        return *m_error;
    ++m_count;
    sqlite3_bind_int64(m_insert, 1, m_firstRow + m_count - 1);
    sqlite3_bind_int64(m_insert, 2, m_batch);
    if (m_schema.keys() == Schema::Keys::Stored) {
        const QByteArray id = idOf(m_count).toString().toUtf8();
        sqlite3_bind_text(m_insert, 3, id.constData(), int(id.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int64(m_insert, 4, 1);
        sqlite3_bind_int64(m_insert, 5, 0);
    }
    if (m_referenceField >= 0) {
        const auto reference = m_references.next(m_schema.referenceRule());
        if (!reference)
            return reference.error();
        setValue(m_referenceField, *reference);
    }
    const Status written = step();
    return written ? Result<qint64>(m_count) : Result<qint64>(written.error());
}

Status BatchRows::dropIndexes()
{
    QStringList names;
    {
        auto indexes = m_connection.select(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_qs, {m_schema.type()});
        if (!indexes)
            return indexes.error();
        while (indexes->next()) {
            names << indexes->value(0).toString();
            m_droppedIndexes << indexes->value(1).toString();
        }
    }
    for (const QString &name : names) {
        if (const Status dropped = m_connection.run(u"DROP INDEX "_qs + name); !dropped)
            return dropped;
    }
    return {};
}

Status BatchRows::finish()
{
    if (m_error)
        return *m_error;
    sqlite3_finalize(m_insert);
    m_insert = nullptr;
    for (const QString &sql : m_droppedIndexes) {
        if (const Status made = m_connection.run(sql); !made)
            return made;
    }
    if (const Status indexed = indexWords(); !indexed)
        return indexed;
    return m_connection.run(u"INSERT INTO batch_rows (batch, type, first_row, row_count) VALUES (?, ?, ?, ?)"_qs, {m_batch, m_schema.type(), m_firstRow, m_count});
}

Status BatchRows::indexWords()
{
    QStringList columns;
    for (const Field *field : m_schema.searchedFields())
        columns << field->name;
    if (columns.isEmpty() || m_count == 0)
        return {};
    const QString list = columns.join(u", "_qs);
    const QString index = m_schema.type() + u"_search"_qs;
    // With a larger table of words in memory FTS5 writes fewer parts that it must merge later: a third less time.
    const bool many = m_count >= manyRows;
    Status done = many ? resizeWordTable(index, 16 * 1024 * 1024) : Status();
    if (done)
        done = m_connection.run(u"INSERT INTO "_qs + index + u" (rowid, "_qs + list + u") SELECT seq, "_qs + list + u" FROM "_qs + m_schema.type() + u" WHERE seq >= ?"_qs, {m_firstRow});
    if (done && many)
        done = resizeWordTable(index, 1024 * 1024);   // FTS5's own size
    return done;
}

Status BatchRows::resizeWordTable(const QString &index, int bytes)
{
    return m_connection.run(u"INSERT INTO "_qs + index + u" ("_qs + index + u", rank) VALUES ('hashsize', ?)"_qs, {bytes});
}

BatchWriter::BatchWriter(Connection &connection, const Catalogue &catalogue, qint64 batch, RecordId batchId, ReferenceSeries &references, qint64 expectedRows)
    : m_connection(connection), m_catalogue(catalogue), m_batch(batch), m_batchId(batchId), m_references(references), m_expectedRows(expectedRows)
{
}

BatchWriter::~BatchWriter() = default;

Result<BatchRows *> BatchWriter::rows(QStringView type)
{
    const auto known = m_rows.find(type.toString());
    if (known != m_rows.end())
        return known->second.get();
    const Schema *schema = m_catalogue.find(type);
    Q_ASSERT(schema && schema->isImported());
    auto rows = std::make_unique<BatchRows>(m_connection, *schema, m_batch, m_batchId, m_references);
    if (const Status prepared = rows->prepare(m_expectedRows); !prepared)
        return prepared.error();
    return m_rows.emplace(type.toString(), std::move(rows)).first->second.get();
}

Status BatchWriter::finish()
{
    for (auto &[type, rows] : m_rows) {
        if (const Status finished = rows->finish(); !finished)
            return finished;
    }
    return {};
}

} // namespace candour
