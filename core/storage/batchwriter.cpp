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
constexpr int keyColumns = 2; // seq and batch, which come before what is sealed

} // namespace

BatchRows::BatchRows(Connection &connection, const Schema &schema, BatchWriter &writer)
    : m_connection(connection), m_schema(schema), m_writer(writer), m_referenceField(schema.indexOf(schema.referenceField()))
{
}

BatchRows::~BatchRows()
{
    sqlite3_finalize(m_insert);
}

RecordId BatchRows::idOf(qint64 ordinal) const
{
    return m_writer.m_batchId.withOrdinal(quint32(ordinal));
}

Status BatchRows::prepare(qint64 expectedRows)
{
    const auto first = m_writer.firstRow(m_schema.type());
    if (!first)
        return first.error();
    m_firstRow = *first;
    if (const Status begun = beginSeal(); !begun)
        return begun;
    if (expectedRows >= std::max(manyRows, m_firstRow)) {
        if (const Status dropped = dropIndexes(); !dropped)
            return dropped;
    }
    const QStringList columns = QStringList {u"seq"_qs, u"batch"_qs} + sealedColumns(m_schema);
    m_firstSealed = int(sealedColumns(m_schema).size() - qsizetype(m_schema.fields().size()));
    m_firstField = keyColumns + m_firstSealed + 1;
    const QStringList marks(columns.size(), u"?"_qs);
    const QByteArray sql = (u"INSERT INTO "_qs + m_schema.type() + u" ("_qs + columns.join(u", "_qs) + u") VALUES ("_qs + marks.join(u", "_qs) + u")"_qs).toUtf8();
    if (sqlite3_prepare_v3(m_connection.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_insert, nullptr) != SQLITE_OK)
        return m_connection.lastError();
    return {};
}

Status BatchRows::beginSeal()
{
    for (const Field &field : m_schema.fields()) {
        const Schema *target = m_writer.m_catalogue.find(field.target);
        if (!target || target->keys() != Schema::Keys::Derived)
            continue;
        if (const auto known = m_writer.firstRow(field.target); !known)
            return known.error();
    }
    m_seal = std::make_unique<RowSeal>(sealOffsets(m_schema, sealedColumns(m_schema), m_writer.m_catalogue, m_writer.m_firstRows));
    return {};
}

void BatchRows::setText(int field, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return;
    sqlite3_bind_text(m_insert, m_firstField + field, utf8.data(), int(utf8.size()), SQLITE_STATIC);
    m_seal->setText(m_firstSealed + field, utf8);
}

void BatchRows::setInteger(int field, qint64 value)
{
    sqlite3_bind_int64(m_insert, m_firstField + field, value);
    m_seal->setInteger(m_firstSealed + field, value);
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
        m_seal->setReal(m_firstSealed + field, stored.toDouble());
    } else {
        const QByteArray utf8 = stored.toString().toUtf8();
        sqlite3_bind_text(m_insert, m_firstField + field, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        m_seal->setOwnText(m_firstSealed + field, utf8);
    }
}

Status BatchRows::step()
{
    const int code = sqlite3_step(m_insert);
    if (code != SQLITE_DONE)
        m_error = m_connection.lastError();
    sqlite3_reset(m_insert);
    sqlite3_clear_bindings(m_insert);
    m_seal->endRow();
    return m_error ? Status(*m_error) : Status();
}

Result<qint64> BatchRows::add()
{
    if (m_error)
        return *m_error;
    ++m_count;
    bindKeys();
    if (m_referenceField >= 0) {
        const auto reference = m_writer.m_references.next(m_schema.referenceRule());
        if (!reference)
            return reference.error();
        setValue(m_referenceField, *reference);
    }
    const Status written = step();
    return written ? Result<qint64>(m_count) : Result<qint64>(written.error());
}

void BatchRows::bindKeys()
{
    sqlite3_bind_int64(m_insert, 1, m_firstRow + m_count - 1);
    sqlite3_bind_int64(m_insert, 2, m_writer.m_batch);
    if (m_schema.keys() == Schema::Keys::Derived)
        return;
    const QByteArray id = idOf(m_count).toString().toUtf8();
    sqlite3_bind_text(m_insert, keyColumns + 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
    m_seal->setOwnText(0, id);
    for (const int column : {1, 2}) { // version 1, not withdrawn
        sqlite3_bind_int64(m_insert, keyColumns + column + 1, 2 - column);
        m_seal->setInteger(column, 2 - column);
    }
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
    return m_connection.run(u"INSERT INTO batch_rows (batch, type, first_row, row_count) VALUES (?, ?, ?, ?)"_qs, {m_writer.m_batch, m_schema.type(), m_firstRow, m_count});
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
    auto rows = std::make_unique<BatchRows>(m_connection, *schema, *this);
    if (const Status prepared = rows->prepare(m_expectedRows); !prepared)
        return prepared.error();
    return m_rows.emplace(type.toString(), std::move(rows)).first->second.get();
}

Result<qint64> BatchWriter::firstRow(const QString &type)
{
    if (!m_firstRows.contains(type)) {
        const auto last = m_connection.value(u"SELECT max(seq) FROM "_qs + type);
        if (!last)
            return last.error();
        m_firstRows.insert(type, last->toLongLong() + 1);
    }
    return m_firstRows.value(type);
}

Status BatchWriter::finish()
{
    for (auto &[type, rows] : m_rows) {
        if (const Status finished = rows->finish(); !finished)
            return finished;
        m_seals.insert(type, {rows->count(), sealedColumns(rows->m_schema), QString::fromLatin1(rows->m_seal->hex())});
    }
    return {};
}

} // namespace candour
