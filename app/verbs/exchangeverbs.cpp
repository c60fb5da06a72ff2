// imports, import, export: files in and out.

#include "verb.h"

#include "interchange/importer.h"
#include "interchange/recordexport.h"
#include "interchange/rowsink.h"

#include <QCoreApplication>
#include <QFile>

namespace candour {

namespace {

/// The mapping of --map, or of a supplier saved in the register, or the one the file suggests.
Result<ImportMapping> mappingFor(const Call &call, const Session &session, const Importer &importer)
{
    if (call.has(u"map"_qs)) {
        QFile file(call.option(u"map"_qs));
        if (!file.open(QIODevice::ReadOnly))
            return Error {Error::Kind::NotFound, QCoreApplication::translate("CommandLine", "The mapping “%1” cannot be read.").arg(file.fileName()), {}};
        return ImportMapping::fromJson(file.readAll());
    }
    if (call.has(u"supplier"_qs)) {
        Query query;
        query.type = u"import_map"_qs;
        query.where = {{u"supplier"_qs, Condition::Operator::Equals, call.option(u"supplier"_qs)}, {u"kind"_qs, Condition::Operator::Equals, importer.kind().key}};
        query.limit = 1;
        const auto saved = session.reg().page(query);
        if (!saved)
            return saved.error();
        if (saved->records.isEmpty())
            return Error {Error::Kind::NotFound, QCoreApplication::translate("CommandLine", "No mapping is saved for supplier “%1” and this kind of file.").arg(call.option(u"supplier"_qs)), {}};
        return ImportMapping::fromJson(saved->records.first().text(u"mapping").toUtf8());
    }
    const auto proposal = importer.propose();
    if (!proposal)
        return proposal.error();
    for (const QString &unsure : proposal->unsure)
        call.terminal.note(unsure);
    return proposal->mapping;
}

void sayCheck(const Call &call, const ImportCheck &check)
{
    call.terminal.line(QCoreApplication::translate("CommandLine", "%1 rows read: %2 accepted, %3 in quarantine, %4 repeated.")
        .arg(check.rowsRead).arg(check.rowsAccepted).arg(check.rowsQuarantined).arg(check.rowsDuplicate));
    for (const QuarantineReason &reason : check.quarantined)
        call.terminal.line(u"  "_qs + QCoreApplication::translate("CommandLine", "in quarantine: %1 (%2)").arg(reason.reason).arg(reason.rows));
    for (const QString &warning : check.warnings)
        call.terminal.note(warning);
}

int dryRun(const Call &call, Importer &importer, const ImportMapping &mapping)
{
    const auto check = importer.check(mapping);
    if (!check)
        return call.terminal.fail(check.error());
    sayCheck(call, *check);
    for (const QString &blocking : check->blocking)
        call.terminal.note(blocking);
    call.terminal.json(check->toJson());
    return check->mayRun() ? Done : Refused;
}

} // namespace

int runImports(const Call &call)
{
    QJsonArray kinds;
    for (const ImportKind &kind : importKinds()) {
        QJsonArray targets;
        for (const ImportTarget &target : kind.targets)
            targets.append(QJsonObject {{u"key"_qs, target.key}, {u"label"_qs, target.label}, {u"required"_qs, target.required}});
        kinds.append(QJsonObject {{u"kind"_qs, kind.key}, {u"title"_qs, kind.title}, {u"targets"_qs, targets}});
        call.terminal.line(kind.key.leftJustified(20) + kind.title + u": "_qs + kind.sentence);
    }
    call.terminal.json(kinds);
    return Done;
}

int runImport(const Call &call)
{
    const auto session = openSession(call);
    if (!session)
        return call.terminal.fail(session.error());
    auto importer = Importer::open(call.arguments.at(2), call.arguments.at(1), (*session)->reg(), (*session)->reference(), call.option(u"sheet"_qs));
    if (!importer)
        return call.terminal.fail(importer.error());
    const auto mapping = mappingFor(call, **session, *importer);
    if (!mapping)
        return call.terminal.fail(mapping.error());
    if (call.has(u"dry-run"_qs))
        return dryRun(call, *importer, *mapping);
    const auto outcome = importer->run(*mapping);
    if (!outcome)
        return call.terminal.fail(outcome.error());
    sayCheck(call, outcome->check);
    QJsonObject json = outcome->check.toJson();
    json.insert(u"reference"_qs, outcome->reference);
    call.terminal.line(QCoreApplication::translate("CommandLine", "Imported as %1.").arg(outcome->reference));
    call.terminal.json(json);
    return Done;
}

int runExport(const Call &call)
{
    const auto session = openSession(call, Register::Mode::ReadOnly);
    if (!session)
        return call.terminal.fail(session.error());
    const auto query = queryFor(call, **session);
    if (!query)
        return call.terminal.fail(query.error());
    const auto sink = sinkFor(call.arguments.at(2));
    if (!sink)
        return call.terminal.fail(sink.error());
    ExportOptions options;
    options.withIdentifying = call.has(u"identifying"_qs);
    const auto rows = exportRecords((*session)->reg(), (*session)->reference(), *query, options, **sink);
    if (!rows)
        return call.terminal.fail(rows.error());
    call.terminal.line(QCoreApplication::translate("CommandLine", "%1 rows written.").arg(*rows));
    call.terminal.json(QJsonObject {{u"rows"_qs, *rows}, {u"file"_qs, call.arguments.at(2)}});
    return Done;
}

} // namespace candour
