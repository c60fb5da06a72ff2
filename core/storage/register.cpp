#include "storage/register.h"

#include "storage/audittrail.h"
#include "storage/backgroundreader.h"
#include "storage/batchwriter.h"
#include "storage/connection.h"
#include "storage/integrity.h"
#include "storage/references.h"
#include "storage/rowstore.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace candour {

namespace {

Error unknownType(const QString &type)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no record type “%1”. See the list of types.").arg(type), {}};
}

Error conflict(const QString &name)
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("Storage", "Somebody else changed %1 since you opened it. Nothing was overwritten; look at both versions and decide.").arg(name), {}};
}

/// Whether the file holds a third value: neither what the person saw nor what they want.
bool clashes(const RecordData &current, const FieldChange &field, const Schema &schema)
{
    const Field *described = schema.field(field.field);
    if (!described)
        return false;
    const QVariant stands = current.value(field.field);
    return !sameValue(described->type, stands, field.before) && !sameValue(described->type, stands, field.after);
}

int askToContinue(void *keepGoing)
{
    return (*static_cast<const std::function<bool()> *>(keepGoing))() ? 0 : 1;
}

/// Lets a person cancel while SQLite builds indexes. The handler is gone before anybody hears of the change.
class LongWork
{
public:
    LongWork(sqlite3 *handle, const std::function<bool()> &keepGoing)
        : m_handle(handle), m_keepGoing(keepGoing)
    {
        if (m_keepGoing)
            sqlite3_progress_handler(m_handle, 200'000, askToContinue, &m_keepGoing);
    }
    ~LongWork() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    LongWork(const LongWork &) = delete;
    LongWork &operator=(const LongWork &) = delete;

private:
    sqlite3 *m_handle;
    std::function<bool()> m_keepGoing;
};

} // namespace

Register::Register(QString path, Desk desk, Mode mode, std::unique_ptr<Connection> connection)
    : m_path(std::move(path)), m_desk(std::move(desk)), m_mode(mode), m_connection(std::move(connection)),
      m_rows(std::make_unique<RowStore>(*m_connection, m_desk.catalogue)),
      m_trail(std::make_unique<AuditTrail>(*m_connection, m_desk.catalogue)), m_ids(m_desk.clock), m_hybridClock(m_desk.clock)
{
    m_hybridClock.observe(m_trail->lastTime());
    m_dataVersion = m_connection->dataVersion();
}

Register::~Register() = default;

const Schema *Register::schemaFor(const QString &type) const
{
    return m_desk.catalogue.find(type);
}

Result<RecordData> Register::find(const QString &type, const RecordId &id) const
{
    const Schema *schema = schemaFor(type);
    return schema ? m_rows->find(*schema, id) : Result<RecordData>(unknownType(type));
}

Result<QHash<RecordId, RecordData>> Register::findAll(const QString &type, const QList<RecordId> &ids) const
{
    const Schema *schema = schemaFor(type);
    if (!schema)
        return unknownType(type);
    const Snapshot snapshot(*m_connection);
    return m_rows->findAll(*schema, ids);
}

Result<RecordData> Register::findBy(const QString &type, const QString &field, const QVariant &value) const
{
    const Schema *schema = schemaFor(type);
    return schema ? m_rows->findBy(*schema, field, value) : Result<RecordData>(unknownType(type));
}

Result<RecordData> Register::findByReference(const QString &type, const QString &reference) const
{
    const Schema *schema = schemaFor(type);
    if (!schema)
        return unknownType(type);
    if (const RecordId id = idFromText(reference); !id.isNull())
        return m_rows->find(*schema, id);
    const QString field = schema->referenceField().isEmpty() ? schema->titleField() : schema->referenceField();
    const auto found = m_rows->findBy(*schema, field, reference);
    if (found || found.error().kind != Error::Kind::NotFound)
        return found;
    return Error {Error::Kind::NotFound, QCoreApplication::translate("Storage", "There is no %1 “%2”.").arg(schema->title(), reference), {}};
}

Result<Page> Register::page(const Query &query) const
{
    const Schema *schema = schemaFor(query.type);
    return schema ? m_rows->page(*schema, query) : Result<Page>(unknownType(query.type));
}

Result<QList<RecordData>> Register::all(Query query) const
{
    const Snapshot snapshot(*m_connection);
    QList<RecordData> records;
    query.limit = 1000;
    while (true) {
        auto next = page(query);
        if (!next)
            return next.error();
        records.append(std::move(next->records));
        if (!next->next)
            return records;
        query.after = next->next;
    }
}

Result<qint64> Register::count(const Query &query) const
{
    const Schema *schema = schemaFor(query.type);
    return schema ? m_rows->count(*schema, query) : Result<qint64>(unknownType(query.type));
}

Result<QList<std::pair<QVariant, qint64>>> Register::tally(const QString &field, const Query &query) const
{
    const Schema *schema = schemaFor(query.type);
    if (!schema)
        return unknownType(query.type);
    return m_rows->tally(*schema, field, query);
}

Result<QList<ChangeSet>> Register::history(const QString &type, const RecordId &id) const
{
    const Schema *schema = schemaFor(type);
    return schema ? m_trail->history(*schema, id) : Result<QList<ChangeSet>>(unknownType(type));
}

Result<QList<ChangeSet>> Register::latestSteps(int count) const
{
    return m_trail->latest(count);
}

Result<ChangeSet> Register::step(const RecordId &id) const
{
    return m_trail->step(id);
}

Result<RecordData> Register::blank(const QString &type)
{
    const Schema *schema = schemaFor(type);
    if (!schema)
        return unknownType(type);
    RecordData record(*schema);
    record.id = m_ids.next();
    return record;
}

Status Register::writeNew(RecordChange &change, const Schema &schema)
{
    if (schema.keys() == Schema::Keys::Derived)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Storage", "%1 come in an import only.").arg(schema.pluralTitle()), {}};
    RecordData record(schema);
    record.id = change.record;
    for (const FieldChange &field : change.fields)
        record.setValue(field.field, field.after);
    if (const Status referenced = giveReference(change, record); !referenced)
        return referenced;
    return m_rows->insert(record);
}

Status Register::giveReference(RecordChange &change, RecordData &record)
{
    const Schema &schema = record.schema();
    if (schema.referenceField().isEmpty())
        return {};
    ReferenceSeries series(*m_connection, m_desk.clock.today());
    if (const QString given = record.text(schema.referenceField()); !given.isEmpty()) {
        const Status observed = series.observe(schema.referenceRule(), given);
        return observed ? series.save() : observed;
    }
    const auto reference = series.next(schema.referenceRule());
    if (!reference)
        return reference.error();
    record.setValue(schema.referenceField(), *reference);
    change.fields.removeIf([&](const FieldChange &field) { return field.field == schema.referenceField(); });
    change.fields.prepend({schema.referenceField(), {}, *reference});
    return series.save();
}

Status Register::writeEdit(RecordChange &change, const Schema &schema)
{
    const auto found = m_rows->find(schema, change.record);
    if (!found)
        return found.error();
    const RecordData &current = *found;
    if (!current.batch.isNull())
        return Error {Error::Kind::Refused,
            QCoreApplication::translate("Storage", "%1 came in an import and stays as it came. Record what you know beside it, or withdraw the whole import.").arg(current.name()), {}};
    const bool withdraw = change.kind == RecordChange::Kind::Withdraw;
    if (withdraw || change.kind == RecordChange::Kind::Restore) {
        if (current.withdrawn == withdraw)
            return conflict(current.name());
        change.baseVersion = current.version;
        return m_rows->setWithdrawn(current, withdraw);
    }
    RecordData after = current;
    for (FieldChange &field : change.fields) {
        if (current.version != change.baseVersion && clashes(current, field, schema))
            return conflict(current.name());
        field.before = current.value(field.field);
        after.setValue(field.field, field.after);
    }
    change.baseVersion = current.version;
    return m_rows->update(current, after);
}

Status Register::writeChange(RecordChange &change)
{
    const Schema *schema = schemaFor(change.type);
    if (!schema)
        return unknownType(change.type);
    for (const FieldChange &field : change.fields) {
        if (!schema->field(field.field))
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Storage", "%1 has no field “%2”. Nothing was changed.").arg(schema->title(), field.field), {}};
    }
    return change.kind == RecordChange::Kind::Create ? writeNew(change, *schema) : writeEdit(change, *schema);
}

Status Register::complete(ChangeSet &set)
{
    set.id = m_ids.next();
    set.device = m_desk.device;
    set.actor = m_desk.actor;
    m_hybridClock.observe(m_trail->lastTime());
    set.time = m_hybridClock.next();
    return m_trail->append(set);
}

Result<ChangeSet> Register::apply(ChangeSet set)
{
    if (set.isEmpty())
        return set;
    if (isReadOnly())
        return Error {Error::Kind::ReadOnly, QCoreApplication::translate("Storage", "This register is open for reading only. Nothing was changed."), {}};
    Transaction transaction(*m_connection);
    if (!transaction.begun())
        return transaction.begun().error();
    for (RecordChange &change : set.changes) {
        if (const Status written = writeChange(change); !written)
            return written.error();
    }
    if (const Status completed = complete(set); !completed)
        return completed.error();
    if (const Status committed = transaction.commit(); !committed)
        return committed.error();
    if (set.touches(ImportBatch::schema().type()))
        m_rows->batches().forget();
    Q_EMIT changed(set);
    return set;
}

QList<FieldConflict> Register::conflicts(const ChangeSet &set) const
{
    QList<FieldConflict> found;
    for (const RecordChange &change : set.changes) {
        const Schema *schema = schemaFor(change.type);
        if (!schema || change.kind != RecordChange::Kind::Update)
            continue;
        const auto current = m_rows->find(*schema, change.record);
        if (!current)
            continue;
        for (const FieldChange &field : change.fields) {
            if (clashes(*current, field, *schema))
                found.append({change.type, change.record, field.field, current->value(field.field), field.after});
        }
    }
    return found;
}

Result<ChangeSet> Register::writeBatch(ImportBatch &batch, qint64 expectedRows, const std::function<bool()> &keepGoing,
    const BatchFilling &write)
{
    Transaction transaction(*m_connection);
    if (!transaction.begun())
        return transaction.begun().error();
    const LongWork cancellable(m_connection->handle(), keepGoing);
    const auto last = m_connection->value(u"SELECT max(seq) FROM import_batch"_qs);
    if (!last)
        return last.error();
    ReferenceSeries series(*m_connection, m_desk.clock.today());
    BatchWriter writer(*m_connection, m_desk.catalogue, last->toLongLong() + 1, batch.id, series, expectedRows);
    if (const Status written = write(writer, batch); !written)
        return written.error();
    if (const Status finished = writer.finish(); !finished)
        return finished.error();
    if (const Status saved = series.save(); !saved)
        return saved.error();
    batch.rowSeals = sealsText(writer.seals());
    ChangeSet set = created(QCoreApplication::translate("Storage", "Import %1").arg(batch.fileName), untyped(batch));
    if (const Status made = writeChange(set.changes.first()); !made)
        return made.error();
    if (const Status completed = complete(set); !completed)
        return completed.error();
    const Status committed = transaction.commit();
    return committed ? Result<ChangeSet>(set) : Result<ChangeSet>(committed.error());
}

Result<ChangeSet> Register::importBatch(ImportBatch batch, qint64 expectedRows, const std::function<bool()> &keepGoing,
    const BatchFilling &write)
{
    if (isReadOnly())
        return Error {Error::Kind::ReadOnly, QCoreApplication::translate("Storage", "This register is open for reading only. Nothing was imported."), {}};
    batch.id = m_ids.nextBatch();
    batch.importedAt = m_desk.clock.now();
    batch.importedBy = m_desk.actor.name;
    const auto written = writeBatch(batch, expectedRows, keepGoing, write);
    // Whatever was read of a batch that did not come to be must go as well.
    m_rows->batches().forget();
    if (written)
        Q_EMIT changed(*written);
    return written;
}

Result<QStringList> Register::check()
{
    return checkIntegrity(*m_connection, m_desk.catalogue);
}

Result<QByteArray> Register::contentDigest() const
{
    return digestOfContent(*m_connection, m_desk.catalogue);
}

void Register::poll()
{
    const qint64 version = m_connection->dataVersion();
    if (version == 0 || version == m_dataVersion)
        return;
    m_dataVersion = version;
    m_rows->batches().forget();
    Q_EMIT changedElsewhere();
}

BackgroundReader &Register::background()
{
    if (!m_background)
        m_background = std::make_unique<BackgroundReader>(*this);
    return *m_background;
}

void Register::interrupt()
{
    m_connection->interrupt();
}

} // namespace candour
