#include "storage/audittrail.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

const QString setColumns = u"s.seq, s.id, s.device, s.number, s.time, s.seen, s.who, s.role, s.summary, s.reason, s.undoes, s.previous_hash, s.hash"_qs;
const QString changeColumns = u"c.position, c.type, c.record, c.kind, c.base_version, c.field, c.before, c.after"_qs;
constexpr int firstChangeColumn = 13;

HybridTime timeFromText(const QString &text)
{
    const auto time = HybridTime::fromString(text);
    return time ? *time : HybridTime();
}

QByteArray hashOf(const ChangeSet &set, const Catalogue &catalogue)
{
    return QCryptographicHash::hash(set.canonicalBytes(catalogue), QCryptographicHash::Sha256).toHex();
}

QString seenText(const QMap<QString, qint64> &seen)
{
    QJsonObject object;
    for (auto entry = seen.begin(); entry != seen.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, qint64> seenFromText(const QString &text)
{
    QMap<QString, qint64> seen;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        seen.insert(entry.key(), entry.value().toInteger());
    return seen;
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// A null QString would become NULL in the file.
QString textOrEmpty(const QString &text)
{
    return text.isEmpty() ? u""_qs : text;
}

/// The columns of change_set from id on, in the order of setColumns.
QVariantList columnsOf(const ChangeSet &set)
{
    return {set.id.toString(), textOrEmpty(set.device), set.number, set.time.toString(), seenText(set.seen),
        textOrEmpty(set.actor.name), textOrEmpty(set.actor.role), textOrEmpty(set.summary), textOrNull(set.reason),
        textOrNull(set.undoes.isNull() ? QString() : set.undoes.toString()),
        textOrEmpty(QString::fromLatin1(set.previousHash)), textOrEmpty(QString::fromLatin1(set.hash))};
}

/// Texts as the file will give them back: the hash is over these.
void makeStorable(ChangeSet &set)
{
    for (QString *text : {&set.device, &set.actor.name, &set.actor.role, &set.summary, &set.reason})
        *text = storableText(*text);
}

Error altered(const ChangeSet &set)
{
    return {Error::Kind::Failed,
        QCoreApplication::translate("Storage", "The history was altered outside Candour: step %1 of desk %2 does not fit its seal. Keep this file as evidence and go on with a backup.")
            .arg(set.number).arg(set.device.left(8)),
        u"change_set "_qs + set.id.toString()};
}

/// Whether the row holds exactly what was read from it: another spelling of the same value is an alteration too.
bool isVerbatim(const ChangeSet &set, const QSqlQuery &row)
{
    const QVariantList columns = columnsOf(set);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QVariant stored = row.value(int(i) + 1);
        if (stored.isNull() != columns.at(i).isNull() || stored.toString() != columns.at(i).toString())
            return false;
    }
    return true;
}

bool isVerbatim(const RecordChange &change, const QSqlQuery &row)
{
    return row.value(firstChangeColumn + 1).toString() == change.type
        && row.value(firstChangeColumn + 2).toString() == change.record.toString()
        && row.value(firstChangeColumn + 3).toString() == kindKey(change.kind)
        && row.value(firstChangeColumn + 4).toInt() == change.baseVersion;
}

QVariant storedText(FieldType type, const QVariant &value)
{
    const QVariant stored = storedValue(type, value);
    return stored.isNull() ? QVariant() : QVariant(stored.toString());
}

ChangeSet readSet(const QSqlQuery &row)
{
    ChangeSet set;
    set.id = idFromText(row.value(1).toString());
    set.device = row.value(2).toString();
    set.number = row.value(3).toLongLong();
    set.time = timeFromText(row.value(4).toString());
    set.seen = seenFromText(row.value(5).toString());
    set.actor = {row.value(6).toString(), row.value(7).toString()};
    set.summary = row.value(8).toString();
    set.reason = row.value(9).toString();
    set.undoes = idFromText(row.value(10).toString());
    set.previousHash = row.value(11).toByteArray();
    set.hash = row.value(12).toByteArray();
    return set;
}

/// Adds the change of the row to the set; rows of one record follow each other.
void readChange(ChangeSet &set, int &lastPosition, const QSqlQuery &row, const Schema *schema)
{
    const int position = row.value(firstChangeColumn).toInt();
    if (position != lastPosition) {
        set.changes.append({row.value(firstChangeColumn + 1).toString(), idFromText(row.value(firstChangeColumn + 2).toString()),
            kindFromKey(row.value(firstChangeColumn + 3).toString()), row.value(firstChangeColumn + 4).toInt(), {}});
        lastPosition = position;
    }
    const QString name = row.value(firstChangeColumn + 5).toString();
    if (name.isEmpty())
        return;
    const Field *field = schema ? schema->field(name) : nullptr;
    const FieldType type = field ? field->type : FieldType::Text;
    set.changes.last().fields.append({name, valueFromStored(type, row.value(firstChangeColumn + 6)), valueFromStored(type, row.value(firstChangeColumn + 7))});
}

} // namespace

AuditTrail::AuditTrail(Connection &connection, const Catalogue &catalogue)
    : m_connection(connection), m_catalogue(catalogue)
{
}

Status AuditTrail::append(ChangeSet &set)
{
    auto previous = m_connection.select(u"SELECT number, hash FROM change_set WHERE device = ? ORDER BY number DESC LIMIT 1"_qs, {textOrEmpty(set.device)});
    if (!previous)
        return previous.error();
    const bool first = !previous->next();
    set.number = first ? 1 : previous->value(0).toLongLong() + 1;
    set.previousHash = first ? QByteArray() : previous->value(1).toByteArray();
    if (const Status looked = noteSeen(set); !looked)
        return looked;
    makeStorable(set);
    set.hash = hashOf(set, m_catalogue);

    const Status inserted = m_connection.run(
        u"INSERT INTO change_set (id, device, number, time, seen, who, role, summary, reason, undoes, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_qs, columnsOf(set));
    if (!inserted)
        return inserted;
    const qint64 row = m_connection.lastInsertedRow();
    for (qsizetype i = 0; i < set.changes.size(); ++i) {
        if (const Status status = appendChange(row, int(i), set.changes.at(i)); !status)
            return status;
    }
    return {};
}

Status AuditTrail::noteSeen(ChangeSet &set)
{
    // From one device to the next through the index, however long their histories.
    auto others = m_connection.select(u"WITH RECURSIVE desk(device) AS (SELECT min(device) FROM change_set"
                                      " UNION ALL SELECT (SELECT min(c.device) FROM change_set c WHERE c.device > desk.device) FROM desk WHERE desk.device IS NOT NULL)"
                                      " SELECT device, (SELECT max(c.number) FROM change_set c WHERE c.device = desk.device) FROM desk WHERE device IS NOT NULL AND device <> ?"_qs,
        {textOrEmpty(set.device)});
    if (!others)
        return others.error();
    set.seen.clear();
    while (others->next())
        set.seen.insert(others->value(0).toString(), others->value(1).toLongLong());
    return Connection::finished(*others);
}

Status AuditTrail::appendChange(qint64 setRow, int position, const RecordChange &change)
{
    const QString insert = u"INSERT INTO change (change_set, position, type, record, kind, base_version, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_qs;
    const QVariantList common {setRow, position, change.type, change.record.toString(), kindKey(change.kind), change.baseVersion};
    if (change.fields.isEmpty())
        return m_connection.run(insert, common + QVariantList {QVariant(), QVariant(), QVariant()});
    const Schema *schema = m_catalogue.find(change.type);
    for (const FieldChange &field : change.fields) {
        const Field *described = schema ? schema->field(field.field) : nullptr;
        const FieldType type = described ? described->type : FieldType::Text;
        const QVariantList values {field.field, storedText(type, field.before), storedText(type, field.after)};
        if (const Status status = m_connection.run(insert, common + values); !status)
            return status;
    }
    return {};
}

Result<QList<ChangeSet>> AuditTrail::history(const Schema &schema, const RecordId &record)
{
    auto rows = m_connection.select(u"SELECT "_qs + setColumns + u", "_qs + changeColumns
            + u" FROM change c JOIN change_set s ON s.seq = c.change_set WHERE c.type = ? AND c.record = ? ORDER BY c.seq"_qs,
        {schema.type(), record.toString()});
    if (!rows)
        return rows.error();
    QList<ChangeSet> sets;
    int position = -1;
    while (rows->next()) {
        const ChangeSet set = readSet(*rows);
        if (sets.isEmpty() || sets.last().id != set.id) {
            sets.append(set);
            position = -1;
        }
        readChange(sets.last(), position, *rows, &schema);
    }
    if (const Status ended = Connection::finished(*rows); !ended)
        return ended.error();
    return sets;
}

Result<ChangeSet> AuditTrail::step(const RecordId &id)
{
    auto rows = m_connection.select(u"SELECT "_qs + setColumns + u", "_qs + changeColumns
            + u" FROM change_set s JOIN change c ON c.change_set = s.seq WHERE s.id = ? ORDER BY c.seq"_qs,
        {id.toString()});
    if (!rows)
        return rows.error();
    std::optional<ChangeSet> step;
    int position = -1;
    while (rows->next()) {
        if (!step)
            step = readSet(*rows);
        readChange(*step, position, *rows, m_catalogue.find(rows->value(firstChangeColumn + 1).toString()));
    }
    if (const Status ended = Connection::finished(*rows); !ended)
        return ended.error();
    return step ? Result<ChangeSet>(*step) : Result<ChangeSet>(Error {Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no such step in the history."), {}});
}

Result<QList<ChangeSet>> AuditTrail::latest(int count)
{
    auto rows = m_connection.select(u"SELECT "_qs + setColumns + u" FROM change_set s ORDER BY s.seq DESC LIMIT ?"_qs, {count});
    if (!rows)
        return rows.error();
    QList<ChangeSet> sets;
    while (rows->next())
        sets.append(readSet(*rows));
    if (const Status ended = Connection::finished(*rows); !ended)
        return ended.error();
    return sets;
}

HybridTime AuditTrail::lastTime()
{
    const auto time = m_connection.value(u"SELECT time FROM change_set ORDER BY seq DESC LIMIT 1"_qs);
    return time ? timeFromText(time->toString()) : HybridTime();
}

Status AuditTrail::forEach(const std::function<Status(const ChangeSet &)> &visit)
{
    auto rows = m_connection.select(u"SELECT "_qs + setColumns + u", "_qs + changeColumns
        + u" FROM change_set s LEFT JOIN change c ON c.change_set = s.seq ORDER BY s.seq, c.seq"_qs);
    if (!rows)
        return rows.error();
    std::optional<ChangeSet> current;
    qint64 currentRow = 0;
    int position = -1;
    while (rows->next()) {
        if (!current || rows->value(0).toLongLong() != currentRow) {
            if (current) {
                if (const Status visited = visit(*current); !visited)
                    return visited;
            }
            current = readSet(*rows);
            currentRow = rows->value(0).toLongLong();
            position = -1;
            if (!isVerbatim(*current, *rows))
                return altered(*current);
        }
        if (rows->value(firstChangeColumn).isNull())
            continue;
        readChange(*current, position, *rows, nullptr);
        if (!isVerbatim(current->changes.last(), *rows))
            return altered(*current);
    }
    if (const Status ended = Connection::finished(*rows); !ended)
        return ended;
    return current ? visit(*current) : Status();
}

Result<qint64> AuditTrail::verify()
{
    QHash<QString, std::pair<qint64, QByteArray>> chains;
    qint64 steps = 0;
    const Catalogue texts; // values stay as stored, so that a field that has gone since does not matter
    const Status status = forEach([&](const ChangeSet &set) -> Status {
        ++steps;
        auto &[number, hash] = chains[set.device];
        if (set.number != number + 1 || set.previousHash != hash || hashOf(set, texts) != set.hash)
            return altered(set);
        number = set.number;
        hash = set.hash;
        return {};
    });
    return status ? Result<qint64>(steps) : Result<qint64>(status.error());
}

} // namespace candour
