#include "interchange/importer.h"

#include "interchange/importeditable.h"
#include "interchange/importfeedback.h"
#include "interchange/importincidents.h"
#include "interchange/importmeasures.h"
#include "services/safe/safetyrules.h"
#include "storage/batchwriter.h"
#include "storage/register.h"

#include <QFileInfo>

namespace candour {

namespace {

/// Rows a proposal is made from: enough to meet the usual oddities, quick to read.
constexpr int previewRows = 2000;

std::unique_ptr<ImportRows> makeRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns,
    const ImportLists &lists, qint64 expected)
{
    if (kind.key == u"incidents")
        return std::make_unique<IncidentRows>(kind, mapping, columns, lists, expected);
    if (kind.key == u"measures")
        return std::make_unique<MeasureRows>(kind, mapping, columns, lists);
    return std::make_unique<FeedbackRows>(kind, mapping, columns, lists, expected);
}

Error cancelledError()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Import", "Stopped. Nothing was imported."), {}};
}

Error refused(const ImportCheck &check)
{
    return {Error::Kind::Refused,
        QCoreApplication::translate("Import", "This file cannot be imported yet: %n things must be settled first. Nothing was changed.",
            nullptr, int(check.blocking.size())),
        {}, check.blocking};
}

void fill(ImportBatch &batch, const ImportCheck &check)
{
    batch.sha256 = check.sha256;
    batch.rowsRead = int(check.rowsRead);
    batch.rowsAccepted = int(check.rowsAccepted);
    batch.rowsQuarantined = int(check.rowsQuarantined);
    batch.rowsDuplicate = int(check.rowsDuplicate);
}

ImportBatch batchFor(const ImportKind &kind, const ImportMapping &mapping, const QString &fileName)
{
    ImportBatch batch;
    batch.kind = kind.key;
    batch.supplier = mapping.supplier;
    batch.fileName = fileName;
    batch.mapping = QString::fromUtf8(mapping.toJson());
    return batch;
}

QString referenceIn(const ChangeSet &step)
{
    for (const RecordChange &change : step.changes) {
        for (const FieldChange &field : change.fields) {
            if (change.type == ImportBatch::schema().type() && field.field == u"reference")
                return field.after.toString();
        }
    }
    return {};
}

} // namespace

Importer::Importer(TableFile file, const ImportKind &kind, const QString &fileName, Register &reg, const ReferenceData &reference)
    : m_file(std::move(file)), m_kind(std::make_unique<const ImportKind>(kind)), m_fileName(fileName), m_register(&reg), m_reference(&reference)
{
}

Result<Importer> Importer::open(const QString &path, const QString &kind, Register &reg, const ReferenceData &reference, const QString &sheet)
{
    const auto known = importKind(kind);
    if (!known)
        return known.error();
    auto file = TableFile::open(path, sheet);
    if (!file)
        return file.error();
    return Importer(std::move(*file), *known, QFileInfo(path).fileName(), reg, reference);
}

Result<ImportProposal> Importer::propose() const
{
    const auto lists = ImportLists::of(*m_register, *m_reference, m_kind->key);
    if (!lists)
        return lists.error();
    const auto rows = m_file.preview(previewRows);
    if (!rows)
        return rows.error();
    return proposeMapping(*m_kind, m_file.shape().columns, *rows, *lists);
}

Status Importer::readOnce(const std::function<Status(const TableRow &)> &visit, const Progress &progress, const Cancelled &cancelled)
{
    Status status;
    const Status read = m_file.forEachRow(
        [&](const TableRow &row) {
            if (!row.isBlank())
                status = visit(row);
            return status.ok();
        },
        [&](qint64 done, qint64 total) {
            if (progress)
                progress(done, total);
            return !cancelled || !cancelled();
        });
    if (!status)
        return status;
    if (!read && read.error().kind == Error::Kind::Cancelled)
        return cancelledError();
    return read;
}

Result<ImportCheck> Importer::readAll(ImportRows &rows, const ImportLists &lists, const Progress &progress, const Cancelled &cancelled)
{
    if (rows.looksAhead()) {
        const auto look = [&rows](const TableRow &row) {
            rows.look(row);
            return Status();
        };
        if (const Status looked = readOnce(look, {}, cancelled); !looked)
            return looked.error();
    }
    const auto take = [&rows](const TableRow &row) { return rows.take(row); };
    if (const Status taken = readOnce(take, progress, cancelled); !taken)
        return taken.error();

    ImportCheck check = rows.finish();
    check.fileName = m_fileName;
    check.sha256 = QString::fromLatin1(m_file.sha256());
    check.warnings = m_file.shape().warnings + check.warnings;
    if (const QString earlier = lists.earlierFiles.value(check.sha256); !earlier.isEmpty())
        check.blocking << tr("This very file was imported before, as %1. Withdraw that import first if it should come in again.").arg(earlier);
    if (check.rowsAccepted == 0 && check.blocking.isEmpty())
        check.blocking << tr("No row of this file can be taken. Look at the reasons and at the mapping.");
    if (check.rowsQuarantined * 2 > check.rowsRead)
        check.warnings << tr("More than half of the rows would be held back. Are the columns and the date order right?");
    return check;
}

Result<ImportCheck> Importer::check(const ImportMapping &mapping, const Progress &progress, const Cancelled &cancelled)
{
    const auto lists = ImportLists::of(*m_register, *m_reference, m_kind->key);
    if (!lists)
        return lists.error();
    const ImportColumns columns(*m_kind, mapping, m_file.shape().columns, *lists);
    if (m_kind->rows == ImportKind::Rows::Editable) {
        EditableRows rows(*m_register->catalogue().find(m_kind->targets.first().recordType), *m_kind, mapping, columns, *lists, [] { return RecordId(); });
        return readAll(rows, *lists, progress, cancelled);
    }
    const auto rows = makeRows(*m_kind, mapping, columns, *lists, m_file.estimateRows());
    return readAll(*rows, *lists, progress, cancelled);
}

Result<ImportOutcome> Importer::run(const ImportMapping &mapping, const Progress &progress, const Cancelled &cancelled)
{
    const auto lists = ImportLists::of(*m_register, *m_reference, m_kind->key);
    if (!lists)
        return lists.error();
    return m_kind->rows == ImportKind::Rows::Editable ? runEditable(mapping, *lists, progress, cancelled)
                                                      : runImmutable(mapping, *lists, progress, cancelled);
}

Result<ImportOutcome> Importer::runImmutable(const ImportMapping &mapping, const ImportLists &lists, const Progress &progress, const Cancelled &cancelled)
{
    const ImportColumns columns(*m_kind, mapping, m_file.shape().columns, lists);
    const auto rows = makeRows(*m_kind, mapping, columns, lists, m_file.estimateRows());
    ImportCheck check;
    const auto write = [&](BatchWriter &writer, ImportBatch &batch) -> Status {
        if (const Status ready = rows->writeTo(writer, batch.id); !ready)
            return ready;
        const auto read = readAll(*rows, lists, progress, cancelled);
        if (!read)
            return read.error();
        check = *read;
        fill(batch, check);
        return check.mayRun() ? Status() : Status(refused(check));
    };
    const auto keepGoing = [&] { return !cancelled || !cancelled(); };
    const auto step = m_register->importBatch(batchFor(*m_kind, mapping, m_fileName), m_file.estimateRows(), keepGoing, write);
    if (!step)
        return step.error().kind == Error::Kind::Cancelled ? cancelledError() : step.error();
    return ImportOutcome {check, *step, referenceIn(*step)};
}

Result<ImportOutcome> Importer::runEditable(const ImportMapping &mapping, const ImportLists &lists, const Progress &progress, const Cancelled &cancelled)
{
    const ImportColumns columns(*m_kind, mapping, m_file.shape().columns, lists);
    EditableRows rows(*m_register->catalogue().find(m_kind->targets.first().recordType), *m_kind, mapping, columns, lists, [this] { return m_register->newId(); });
    ImportBatch batch = batchFor(*m_kind, mapping, m_fileName);
    batch.id = m_register->newId();
    rows.keepHeldBack(batch.id);
    const auto read = readAll(rows, lists, progress, cancelled);
    if (!read)
        return read.error();
    if (!read->mayRun())
        return refused(*read);

    batch.importedAt = m_register->clock().now();
    batch.importedBy = m_register->actor().name;
    fill(batch, *read);
    const QString summary = tr("Import %1").arg(m_fileName);
    ChangeSet set = created(summary, untyped(batch));
    for (const RecordData &record : rows.records()) {
        append(set, created(summary, record));
        const auto more = safetyConsequences(*m_register, *m_reference, nullptr, record);
        if (!more)
            return more.error();
        append(set, *more);
    }
    for (QuarantinedRow held : rows.heldBack()) {
        held.id = m_register->newId();
        append(set, created(summary, untyped(held)));
    }
    const auto step = m_register->apply(set);
    if (!step)
        return step.error();
    return ImportOutcome {*read, *step, referenceIn(*step)};
}

} // namespace candour
