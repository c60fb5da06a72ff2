#include "storage/integrity.h"

#include "storage/audittrail.h"
#include "storage/connection.h"
#include "storage/query.h"
#include "storage/rowseal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace candour {

namespace {

Error broken(const QString &message, const QString &detail)
{
    return {Error::Kind::Failed, message, detail};
}

Status checkStructure(Connection &connection)
{
    const auto answer = connection.value(u"PRAGMA integrity_check(1)"_qs);
    if (!answer)
        return answer.error();
    if (answer->toString() == u"ok")
        return {};
    return broken(QCoreApplication::translate("Storage", "The file is damaged. Keep it for inspection and go on with a backup."), answer->toString());
}

/// What the history says a record holds: stored texts by field, and whether it is withdrawn.
struct Expected
{
    QHash<QString, QString> values;
    int version = 0;
    bool withdrawn = false;
};
using ExpectedRecords = QHash<QString, QHash<QString, Expected>>; // by type, then id

void follow(ExpectedRecords &expected, const RecordChange &change)
{
    Expected &record = expected[change.type][change.record.toString()];
    ++record.version;
    if (change.kind == RecordChange::Kind::Withdraw || change.kind == RecordChange::Kind::Restore)
        record.withdrawn = change.kind == RecordChange::Kind::Withdraw;
    for (const FieldChange &field : change.fields) {
        if (change.kind == RecordChange::Kind::Create || change.kind == RecordChange::Kind::Update)
            record.values.insert(field.field, field.after.toString());
    }
}

Status checkRow(const Schema &schema, const QSqlQuery &row, QHash<QString, Expected> &expected)
{
    const QString id = row.value(1).toString();
    const auto known = expected.find(id);
    const auto differs = [&](const QString &field) {
        return broken(QCoreApplication::translate("Storage", "A record was altered outside Candour: %1, field “%2”, does not agree with its history.").arg(schema.title(), field), schema.type() + u' ' + id);
    };
    if (known == expected.end())
        return differs(u"id"_qs);
    if (row.value(2).toInt() != known->version)
        return differs(u"version"_qs);
    if (row.value(3).toBool() != known->withdrawn)
        return differs(u"withdrawn"_qs);
    int column = 5;
    for (const Field &field : schema.fields()) {
        if (row.value(column++).toString() != known->values.value(field.name))
            return differs(field.name);
    }
    expected.erase(known);
    return {};
}

Status checkRows(Connection &connection, const Schema &schema, QHash<QString, Expected> expected)
{
    const QString people = schema.isImported() ? u" WHERE t.batch IS NULL"_qs : QString();
    auto rows = connection.select(u"SELECT "_qs + columnList(schema) + u" FROM "_qs + schema.type() + u" t"_qs + people);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (const Status checked = checkRow(schema, *rows, expected); !checked)
            return checked;
    }
    if (const Status ended = Connection::finished(*rows); !ended)
        return ended;
    if (expected.isEmpty())
        return {};
    return broken(QCoreApplication::translate("Storage", "%1: a record that the history knows is gone from the file.").arg(schema.title()), schema.type());
}

/// Rows that each import should have, by its place in the file.
Result<QHash<qint64, qint64>> importedRows(Connection &connection, const QString &sql, const QVariantList &bound = {})
{
    auto rows = connection.select(sql, bound);
    if (!rows)
        return rows.error();
    QHash<qint64, qint64> counts;
    while (rows->next())
        counts.insert(rows->value(0).toLongLong(), rows->value(1).toLongLong());
    const Status ended = Connection::finished(*rows);
    return ended ? Result<QHash<qint64, qint64>>(counts) : Result<QHash<qint64, qint64>>(ended.error());
}

Status checkBatches(Connection &connection, const Catalogue &catalogue)
{
    for (const Schema *schema : catalogue.schemas()) {
        if (!schema->isImported())
            continue;
        const auto expected = importedRows(connection, u"SELECT batch, row_count FROM batch_rows WHERE type = ? AND row_count > 0"_qs, {schema->type()});
        if (!expected)
            return expected.error();
        const auto found = importedRows(connection, u"SELECT batch, count(*) FROM "_qs + schema->type() + u" WHERE batch IS NOT NULL GROUP BY batch"_qs);
        if (!found)
            return found.error();
        if (*expected != *found)
            return broken(QCoreApplication::translate("Storage", "Rows of an import are missing from the file or were added to it outside Candour. Keep it for inspection and go on with a backup."), schema->type());
    }
    return {};
}

/// Where the rows of an import begin, by type.
Result<FirstRows> firstRowsOf(Connection &connection, qint64 batch)
{
    auto rows = connection.select(u"SELECT type, first_row FROM batch_rows WHERE batch = ?"_qs, {batch});
    if (!rows)
        return rows.error();
    FirstRows firstRows;
    while (rows->next())
        firstRows.insert(rows->value(0).toString(), rows->value(1).toLongLong());
    const Status ended = Connection::finished(*rows);
    return ended ? Result<FirstRows>(firstRows) : Result<FirstRows>(ended.error());
}

Status checkSeals(Connection &connection, const Catalogue &catalogue, qint64 batch, const QString &reference, const Seals &seals)
{
    const auto firstRows = firstRowsOf(connection, batch);
    if (!firstRows)
        return firstRows.error();
    for (auto seal = seals.begin(); seal != seals.end(); ++seal) {
        const Schema *schema = catalogue.find(seal.key());
        if (!schema)
            continue;
        const auto found = sealOfRows(connection, *schema, seal->columns, catalogue, batch, *firstRows);
        if (!found)
            return found.error();
        if (*found != *seal)
            return broken(QCoreApplication::translate("Storage", "Rows of an import were altered outside Candour: the %1 of %2 do not fit their seal. Keep this file as evidence and go on with a backup.").arg(schema->pluralTitle().toLower(), reference),
                schema->type());
    }
    return {};
}

/// \return how many imports have no seal, because they were made in an earlier format
Result<int> checkAllSeals(Connection &connection, const Catalogue &catalogue)
{
    auto batches = connection.select(u"SELECT seq, reference, row_seals FROM import_batch WHERE seq IN (SELECT batch FROM batch_rows)"_qs);
    if (!batches)
        return batches.error();
    int unsealed = 0;
    while (batches->next()) {
        const Seals seals = sealsFromText(batches->value(2).toString());
        unsealed += seals.isEmpty();
        if (const Status checked = checkSeals(connection, catalogue, batches->value(0).toLongLong(), batches->value(1).toString(), seals); !checked)
            return checked.error();
    }
    const Status ended = Connection::finished(*batches);
    return ended ? Result<int>(unsealed) : Result<int>(ended.error());
}

/// \return whether the indexes could be looked at: SQLite checks them only in a file that may be written
Result<bool> checkWordIndexes(Connection &connection, const Catalogue &catalogue)
{
    for (const Schema *schema : catalogue.schemas()) {
        if (schema->searchedFields().isEmpty())
            continue;
        const QString index = schema->type() + u"_search"_qs;
        const Status checked = connection.run(u"INSERT INTO "_qs + index + u" ("_qs + index + u", rank) VALUES ('integrity-check', 1)"_qs);
        if (checked)
            continue;
        if (checked.error().kind == Error::Kind::ReadOnly)
            return false;
        if (checked.error().kind != Error::Kind::Unreadable)
            return checked.error();
        return broken(QCoreApplication::translate("Storage", "The word index of %1 does not agree with its records.").arg(schema->pluralTitle()), checked.error().detail);
    }
    return true;
}

Result<qint64> checkAgainstHistory(Connection &connection, const Catalogue &catalogue)
{
    AuditTrail trail(connection, catalogue);
    ExpectedRecords expected;
    qint64 records = 0;
    const Status read = trail.forEach([&](const ChangeSet &set) -> Status {
        for (const RecordChange &change : set.changes)
            follow(expected, change);
        return {};
    });
    if (!read)
        return read.error();
    for (const Schema *schema : catalogue.schemas()) {
        if (schema->keys() == Schema::Keys::Derived)
            continue;
        const QHash<QString, Expected> ofType = expected.take(schema->type());
        records += ofType.size();
        if (const Status checked = checkRows(connection, *schema, ofType); !checked)
            return checked.error();
    }
    return records;
}

void addRows(QCryptographicHash &digest, QSqlQuery &rows, const Schema &schema)
{
    const int columns = int(schema.fields().size()) + 1; // the key, then the fields
    while (rows.next()) {
        digest.addData(schema.type().toUtf8());
        for (int column = 0; column < columns; ++column) {
            const QByteArray value = rows.value(column).toString().toUtf8();
            digest.addData(QByteArray(QByteArray::number(rows.value(column).isNull() ? -1 : value.size()) + ':' + value));
        }
    }
}

} // namespace

namespace {

Result<QStringList> checkContent(Connection &connection, const Catalogue &catalogue)
{
    const Snapshot snapshot(connection);
    QStringList done;
    if (const Status structure = checkStructure(connection); !structure)
        return structure.error();
    done << QCoreApplication::translate("Storage", "The structure of the file is sound.");

    const auto steps = AuditTrail(connection, catalogue).verify();
    if (!steps)
        return steps.error();
    done << QCoreApplication::translate("Storage", "The history is whole: %1 steps, every seal fits.").arg(*steps);

    const auto records = checkAgainstHistory(connection, catalogue);
    if (!records)
        return records.error();
    done << QCoreApplication::translate("Storage", "%1 records agree with their history.").arg(*records);

    if (const Status batches = checkBatches(connection, catalogue); !batches)
        return batches.error();
    const auto unsealed = checkAllSeals(connection, catalogue);
    if (!unsealed)
        return unsealed.error();
    done << (*unsealed == 0 ? QCoreApplication::translate("Storage", "Every import has all its rows, and they are as they came.")
                            : QCoreApplication::translate("Storage", "Every import has all its rows. Imports of an earlier format, which did not seal what their rows hold: %1.").arg(*unsealed));
    return done;
}

} // namespace

Result<QStringList> checkIntegrity(Connection &connection, const Catalogue &catalogue)
{
    auto content = checkContent(connection, catalogue);
    if (!content)
        return content.error();
    QStringList done = std::move(*content);
    const auto indexes = checkWordIndexes(connection, catalogue);
    if (!indexes)
        return indexes.error();
    done << (*indexes ? QCoreApplication::translate("Storage", "The word indexes agree with the records.")
                      : QCoreApplication::translate("Storage", "The word indexes were not checked, because the register is open for reading only."));
    return done;
}

Result<QByteArray> digestOfContent(Connection &connection, const Catalogue &catalogue)
{
    const Snapshot snapshot(connection);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const Schema *schema : catalogue.schemas()) {
        const Statement statement = contentStatement(*schema);
        auto rows = connection.select(statement.sql, statement.bound);
        if (!rows)
            return rows.error();
        addRows(digest, *rows, *schema);
        if (const Status ended = Connection::finished(*rows); !ended)
            return ended.error();
    }
    return digest.result().toHex();
}

} // namespace candour
