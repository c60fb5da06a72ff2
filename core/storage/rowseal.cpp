#include "storage/rowseal.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace candour {

namespace {

constexpr qsizetype pieceBytes = 1024 * 1024; ///< large beside the cost of handing it to another thread

/// The value of a column as the file holds it.
void setFrom(RowSeal &seal, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        seal.setInteger(column, sqlite3_column_int64(row, column));
        break;
    case SQLITE_FLOAT:
        seal.setReal(column, sqlite3_column_double(row, column));
        break;
    case SQLITE_NULL:
        break;
    default: {
        // In this order: asking for the bytes may convert them, and so change their count.
        const void *bytes = sqlite3_column_blob(row, column);
        seal.setText(column, QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(row, column)));
    }
    }
}

} // namespace

RowSeal::RowSeal(std::vector<qint64> offsets)
    : m_offsets(std::move(offsets)), m_row(m_offsets.size())
{
    m_gathering.reserve(pieceBytes + pieceBytes / 4);
    m_hashed.reserve(pieceBytes + pieceBytes / 4);
}

RowSeal::~RowSeal()
{
    if (m_hashing.valid())
        m_hashing.wait();
}

void RowSeal::setInteger(int column, qint64 value)
{
    m_row[std::size_t(column)] = {Value::Kind::Integer, quint64(value - m_offsets[std::size_t(column)])};
}

void RowSeal::setReal(int column, double value)
{
    m_row[std::size_t(column)] = {Value::Kind::Real, std::bit_cast<quint64>(value)};
}

void RowSeal::setText(int column, QByteArrayView utf8)
{
    m_row[std::size_t(column)] = {Value::Kind::Text, quint64(utf8.size()), utf8.data()};
}

void RowSeal::setOwnText(int column, const QByteArray &utf8)
{
    Value &value = m_row[std::size_t(column)];
    value = {Value::Kind::Text, quint64(utf8.size()), nullptr, utf8};
    value.text = value.owned.constData();
}

void RowSeal::endRow()
{
    static constexpr char marks[] = {'n', 'i', 'r', 't'};
    for (Value &value : m_row) {
        m_gathering.append(marks[int(value.kind)]);
        if (value.kind == Value::Kind::Absent)
            continue;
        char number[sizeof value.number];
        qToLittleEndian(value.number, number);
        m_gathering.append(number, sizeof number);
        if (value.kind == Value::Kind::Text)
            m_gathering.append(value.text, qsizetype(value.number));
        value = {};
    }
    m_gathering.append('\n');
    if (m_gathering.size() >= pieceBytes)
        hashLater();
}

void RowSeal::hashLater()
{
    if (m_hashing.valid())
        m_hashing.wait();
    m_gathering.swap(m_hashed);
    m_gathering.resize(0); // keeps its room
    m_hashing = std::async(std::launch::async, [this] { m_hash.add(m_hashed); });
}

QByteArray RowSeal::hex()
{
    if (m_hashing.valid())
        m_hashing.wait();
    m_hash.add(m_gathering);
    return m_hash.hex();
}

QString sealsText(const Seals &seals)
{
    QJsonObject object;
    for (auto seal = seals.begin(); seal != seals.end(); ++seal) {
        object.insert(seal.key(),
            QJsonObject {{u"rows"_qs, seal->rows}, {u"columns"_qs, QJsonArray::fromStringList(seal->columns)}, {u"sha256"_qs, seal->sha256}});
    }
    return seals.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Seals sealsFromText(const QString &text)
{
    Seals seals;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject seal = entry.value().toObject();
        TypeSeal &read = seals[entry.key()];
        read.rows = seal.value(u"rows").toInteger();
        read.sha256 = seal.value(u"sha256").toString();
        for (const QJsonValue &column : seal.value(u"columns").toArray())
            read.columns << column.toString();
    }
    return seals;
}

QStringList sealedColumns(const Schema &schema)
{
    QStringList columns;
    if (schema.keys() == Schema::Keys::Stored)
        columns << u"id"_qs << u"version"_qs << u"withdrawn"_qs;
    for (const Field &field : schema.fields())
        columns << field.name;
    return columns;
}

std::vector<qint64> sealOffsets(const Schema &schema, const QStringList &columns, const Catalogue &catalogue, const FirstRows &firstRows)
{
    std::vector<qint64> offsets;
    for (const QString &column : columns) {
        const Field *field = schema.field(column);
        const Schema *target = field ? catalogue.find(field->target) : nullptr;
        const bool byPlace = target && target->keys() == Schema::Keys::Derived;
        offsets.push_back(byPlace ? firstRows.value(field->target, 1) - 1 : 0);
    }
    return offsets;
}

Result<TypeSeal> sealOfRows(Connection &connection, const Schema &schema, const QStringList &columns, const Catalogue &catalogue,
    qint64 batch, const FirstRows &firstRows)
{
    // By the rows' numbers rather than by the import alone: these tables have no index over it.
    const QByteArray sql = (u"SELECT "_qs + columns.join(u", "_qs) + u" FROM "_qs + schema.type() + u" WHERE seq >= ? AND batch = ? ORDER BY seq"_qs).toUtf8();
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), int(sql.size()), &rows, nullptr) != SQLITE_OK)
        return connection.lastError();
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> guard(rows, sqlite3_finalize);
    sqlite3_bind_int64(rows, 1, firstRows.value(schema.type(), 1));
    sqlite3_bind_int64(rows, 2, batch);
    RowSeal seal(sealOffsets(schema, columns, catalogue, firstRows));
    TypeSeal found {0, columns, {}};
    int code = sqlite3_step(rows);
    for (; code == SQLITE_ROW; code = sqlite3_step(rows)) {
        for (int column = 0; column < int(columns.size()); ++column)
            setFrom(seal, rows, column);
        seal.endRow();
        ++found.rows;
    }
    if (code != SQLITE_DONE)
        return connection.lastError();
    found.sha256 = QString::fromLatin1(seal.hex());
    return found;
}

} // namespace candour
