#include "storage/rowstore.h"

#include "storage/rowdecoder.h"
#include "storage/wordtest.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype keysAtOnce = 200; ///< how many records one statement finds

/// \name When a search for beginnings looks at the newest rows before it asks the word index: see WordTest
/// @{
constexpr qint64 manySearchRows = 20'000;     ///< in smaller tables the index is quick with anything
constexpr qint64 firstLook = 12;        ///< so few cost less than asking the index
constexpr qint64 secondLook = 2'500;
constexpr qint64 rowsForOneMatch = 20;  ///< one of so many must match for a second look to fill a page of 100
/// @}
constexpr int mostReserved = 1'000; ///< records that a page makes room for before it has them

Error notFound(const Schema &schema)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "There is no such record: %1.").arg(schema.title()), {}};
}

/// Values of the searched fields, as the word index holds them.
QVariantList searchedValues(const RecordData &record)
{
    QVariantList values;
    for (const Field *field : record.schema().searchedFields())
        values << storedValue(field->type, record.value(field->name));
    return values;
}

QStringList searchedColumns(const Schema &schema)
{
    QStringList columns;
    for (const Field *field : schema.searchedFields())
        columns << field->name;
    return columns;
}

QString marks(qsizetype count)
{
    return QStringList(count, u"?"_qs).join(u", "_qs);
}

} // namespace

RowStore::RowStore(Connection &connection, const Catalogue &catalogue)
    : m_connection(connection), m_catalogue(catalogue), m_batches(connection)
{
}

RowStore::~RowStore() = default;

Result<qint64> RowStore::derivedRow(const Schema &schema, const RecordId &id)
{
    const qint64 batch = m_batches.seq(id.batch());
    const BatchPlaces::Stretch rows = m_batches.stretch(batch, schema.type());
    if (batch == 0 || id.ordinal() == 0 || id.ordinal() > rows.count)
        return notFound(schema);
    return rows.first + id.ordinal() - 1;
}

Result<qint64> RowStore::rowOf(const Schema &schema, const RecordId &id)
{
    if (schema.keys() == Schema::Keys::Derived)
        return derivedRow(schema, id);
    const auto seq = m_connection.value(u"SELECT seq FROM "_qs + schema.type() + u" WHERE id = ?"_qs, {id.toString()});
    if (!seq)
        return seq.error();
    return seq->isNull() ? Result<qint64>(notFound(schema)) : Result<qint64>(seq->toLongLong());
}

QVariant RowStore::storedReference(const Field &field, const QVariant &value)
{
    const Schema *target = m_catalogue.find(field.target);
    if (isAbsent(value) || !target || target->keys() != Schema::Keys::Derived)
        return value;
    const auto row = derivedRow(*target, idFromText(value.toString()));
    return row ? QString::number(*row) : u"0"_qs; // rows count from 1
}

Result<Query> RowStore::asStored(const Schema &schema, Query query)
{
    const auto unknown = [&](const QString &name) {
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Storage", "%1 has no field “%2”.").arg(schema.title(), name), {}};
    };
    if (!query.sortField.isEmpty() && !schema.field(query.sortField))
        return unknown(query.sortField);
    // Where no import is withdrawn, none of its rows need be asked whether they are: indexes alone can answer.
    if (schema.keys() == Schema::Keys::Derived && query.withdrawn == Query::Withdrawn::Hidden) {
        const auto withdrawn = m_connection.value(u"SELECT count(*) FROM import_batch WHERE withdrawn = 1"_qs);
        if (withdrawn && withdrawn->toInt() == 0)
            query.withdrawn = Query::Withdrawn::Shown;
    }
    for (Condition &condition : query.where) {
        const Field *field = schema.field(condition.field);
        if (!field)
            return unknown(condition.field);
        if (field->type == FieldType::Reference && condition.op != Condition::Operator::AnyOf)
            condition.value = storedReference(*field, condition.value);
    }
    return query;
}

Result<RecordData> RowStore::only(const Schema &schema, Rows &rows)
{
    if (rows.next())
        return RowDecoder(schema, m_catalogue, m_batches).decode(rows);
    const Status ended = m_connection.ended(rows);
    return ended ? notFound(schema) : ended.error();
}

Result<RecordData> RowStore::find(const Schema &schema, const RecordId &id)
{
    const auto row = rowOf(schema, id);
    if (!row)
        return row.error();
    auto found = m_connection.rows(u"SELECT "_qs + columnList(schema) + u" FROM "_qs + schema.type() + u" t WHERE t.seq = ?"_qs, {*row});
    return found ? only(schema, *found) : Result<RecordData>(found.error());
}

Result<QHash<RecordId, RecordData>> RowStore::findAll(const Schema &schema, const QList<RecordId> &ids)
{
    QHash<RecordId, RecordData> found;
    found.reserve(ids.size());
    // One statement for any number of ids: what is left over of the last lot asks for nothing.
    const QString sql = rowsStatement(schema, keysAtOnce).sql;
    RowDecoder decoder(schema, m_catalogue, m_batches);
    for (qsizetype first = 0; first < ids.size(); first += keysAtOnce) {
        QVariantList keys(keysAtOnce);
        for (qsizetype i = 0; i < keysAtOnce && first + i < ids.size(); ++i) {
            const RecordId &id = ids.at(first + i);
            if (schema.keys() == Schema::Keys::Stored)
                keys[i] = id.toString();
            else if (const auto row = derivedRow(schema, id))
                keys[i] = *row;
        }
        auto rows = m_connection.rows(sql, keys);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            RecordData record = decoder.decode(*rows);
            found.insert(record.id, std::move(record));
        }
        if (const Status ended = m_connection.ended(*rows); !ended)
            return ended.error();
    }
    return found;
}

Result<RecordData> RowStore::findBy(const Schema &schema, const QString &field, const QVariant &value)
{
    const Field *described = schema.field(field);
    if (!described)
        return notFound(schema);
    auto found = m_connection.rows(u"SELECT "_qs + columnList(schema) + u" FROM "_qs + schema.type() + u" t WHERE t."_qs + described->name
            + u" = ? ORDER BY 4, 1 LIMIT 1"_qs, // one that is not withdrawn before one that is
        {storedValue(described->type, described->type == FieldType::Reference ? storedReference(*described, value) : value)});
    return found ? only(schema, *found) : Result<RecordData>(found.error());
}

Result<Page> RowStore::page(const Schema &schema, const Query &query)
{
    const auto stored = asStored(schema, query);
    if (!stored)
        return stored.error();
    if (auto newest = pageOfNewest(schema, *stored))
        return std::move(*newest);
    const Statement statement = pageStatement(schema, *stored);
    auto rows = m_connection.rows(statement.sql, statement.bound);
    if (!rows)
        return rows.error();
    const int sortIndex = schema.indexOf(query.sortField);
    Page page;
    page.records.reserve(std::min(query.limit, mostReserved));
    PageKey key;
    RowDecoder decoder(schema, m_catalogue, m_batches);
    while (rows->next()) {
        if (page.records.size() == query.limit) {
            page.next = key;
            break;
        }
        page.records.append(decoder.decode(*rows));
        key.row = rows->integer(0);
        key.sortValue = sortIndex < 0 ? QVariant() : rows->value(sortIndex + commonColumns);
    }
    // A full page does not wait for the end.
    if (const Status ended = m_connection.ended(*rows); !page.next && !ended)
        return ended.error();
    return page;
}

std::optional<Page> RowStore::pageOfNewest(const Schema &schema, const Query &query)
{
    if (!query.sortField.isEmpty() || !query.search.contains(u'*'))
        return std::nullopt;
    const auto last = m_connection.value(u"SELECT max(seq) FROM "_qs + schema.type());
    if (!last || last->toLongLong() < manySearchRows || !looksFor(schema, query.search))
        return std::nullopt;
    const qint64 before = query.after ? query.after->row : last->toLongLong() + 1;
    const qint64 middle = std::max<qint64>(1, before - firstLook);
    const qint64 from = std::max<qint64>(1, before - secondLook);
    Page page;
    if (!addStretch(page, schema, query, middle, before))
        return std::nullopt;
    // Where few of the first rows match, the index has little to gather and is the quicker way.
    const bool often = page.records.size() * rowsForOneMatch >= firstLook;
    if (!page.next && (!often || !addStretch(page, schema, query, from, middle)))
        return std::nullopt;
    return page.next || from == 1 ? std::optional<Page>(std::move(page)) : std::nullopt;
}

bool RowStore::addStretch(Page &page, const Schema &schema, const Query &query, qint64 from, qint64 before)
{
    const Statement statement = stretchStatement(schema, query, from, before);
    auto rows = m_connection.rows(statement.sql, statement.bound);
    if (!rows)
        return false;
    qint64 lastRow = before;
    RowDecoder decoder(schema, m_catalogue, m_batches);
    while (rows->next()) {
        if (page.records.size() == query.limit) {
            page.next = PageKey {{}, lastRow};
            return true;
        }
        page.records.append(decoder.decode(*rows));
        lastRow = rows->integer(0);
    }
    return m_connection.ended(*rows).ok();
}

bool RowStore::looksFor(const Schema &schema, const QString &search)
{
    static const QRegularExpression rule(u"tokenize='([^']*)'"_qs);
    if (!m_tokenizers.contains(schema.type())) {
        const auto described = m_connection.value(u"SELECT sql FROM sqlite_master WHERE name = ?"_qs, {QString(schema.type() + u"_search"_qs)});
        m_tokenizers.insert(schema.type(), described ? rule.match(described->toString()).captured(1) : QString());
    }
    const QString tokenizer = m_tokenizers.value(schema.type());
    if (tokenizer.isEmpty())
        return false;
    if (tokenizer != m_wordTestRule) {
        m_wordTest = WordTest::forIndex(m_connection.handle(), tokenizer.toUtf8());
        m_wordTestRule = tokenizer;
    }
    return m_wordTest && m_wordTest->lookFor(search);
}

Result<qint64> RowStore::count(const Schema &schema, const Query &query)
{
    const auto stored = asStored(schema, query);
    if (!stored)
        return stored.error();
    const Statement statement = countStatement(schema, *stored);
    const auto counted = m_connection.value(statement.sql, statement.bound);
    return counted ? Result<qint64>(counted->toLongLong()) : Result<qint64>(counted.error());
}

Result<QList<std::pair<QVariant, qint64>>> RowStore::tally(const Schema &schema, const QString &field, const Query &query)
{
    const Field *described = schema.field(field);
    if (!described)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Storage", "%1 has no field “%2”.").arg(schema.title(), field), {}};
    const auto asked = asStored(schema, query);
    if (!asked)
        return asked.error();
    const Statement statement = tallyStatement(schema, field, *asked);
    auto rows = m_connection.select(statement.sql, statement.bound);
    if (!rows)
        return rows.error();
    QList<std::pair<QVariant, qint64>> tally;
    while (rows->next())
        tally.append({valueFromStored(described->type, rows->value(0)), rows->value(1).toLongLong()});
    if (const Status ended = Connection::finished(*rows); !ended)
        return ended.error();
    return tally;
}

Status RowStore::insert(const RecordData &record)
{
    const Schema &schema = record.schema();
    QStringList columns {u"id"_qs, u"version"_qs, u"withdrawn"_qs};
    QVariantList bound {record.id.toString(), 1, 0};
    for (const Field &field : schema.fields()) {
        columns << field.name;
        bound << storedValue(field.type, record.value(field.name));
    }
    const Status inserted = m_connection.run(u"INSERT INTO "_qs + schema.type() + u" ("_qs + columns.join(u", "_qs) + u") VALUES ("_qs + marks(bound.size()) + u")"_qs, bound);
    return inserted ? addToIndex(record, m_connection.lastInsertedRow()) : inserted;
}

Status RowStore::update(const RecordData &before, const RecordData &after)
{
    const Schema &schema = before.schema();
    const auto row = rowOf(schema, before.id);
    if (!row)
        return row.error();
    QStringList assignments {u"version = version + 1"_qs};
    QVariantList bound;
    for (const Field &field : schema.fields()) {
        const QVariant value = after.value(field.name);
        if (sameValue(field.type, before.value(field.name), value))
            continue;
        assignments << field.name + u" = ?"_qs;
        bound << storedValue(field.type, value);
    }
    bound << *row;
    if (const Status updated = m_connection.run(u"UPDATE "_qs + schema.type() + u" SET "_qs + assignments.join(u", "_qs) + u" WHERE seq = ?"_qs, bound); !updated)
        return updated;
    if (searchedValues(before) == searchedValues(after))
        return {};
    if (const Status removed = removeFromIndex(before, *row); !removed)
        return removed;
    return addToIndex(after, *row);
}

Status RowStore::setWithdrawn(const RecordData &record, bool withdrawn)
{
    return m_connection.run(u"UPDATE "_qs + record.schema().type() + u" SET withdrawn = ?, version = version + 1 WHERE id = ?"_qs,
        {withdrawn ? 1 : 0, record.id.toString()});
}

Status RowStore::removeFromIndex(const RecordData &record, qint64 row)
{
    const QStringList columns = searchedColumns(record.schema());
    if (columns.isEmpty())
        return {};
    const QString index = record.schema().type() + u"_search"_qs;
    return m_connection.run(u"INSERT INTO "_qs + index + u" ("_qs + index + u", rowid, "_qs + columns.join(u", "_qs) + u") VALUES ('delete', ?, "_qs + marks(columns.size()) + u")"_qs,
        QVariantList {row} + searchedValues(record));
}

Status RowStore::addToIndex(const RecordData &record, qint64 row)
{
    const QStringList columns = searchedColumns(record.schema());
    if (columns.isEmpty())
        return {};
    return m_connection.run(u"INSERT INTO "_qs + record.schema().type() + u"_search (rowid, "_qs + columns.join(u", "_qs) + u") VALUES (?, "_qs + marks(columns.size()) + u")"_qs,
        QVariantList {row} + searchedValues(record));
}

} // namespace candour
