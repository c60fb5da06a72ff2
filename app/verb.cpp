#include "verb.h"

#include "desk.h"
#include "records/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace candour {

namespace {

QJsonValue jsonValue(const QVariant &stored, FieldType type)
{
    if (stored.isNull())
        return QJsonValue::Null;
    switch (type) {
    case FieldType::Boolean:
        return stored.toInt() != 0;
    case FieldType::Integer:
    case FieldType::Real:
        return QJsonValue::fromVariant(stored);
    case FieldType::Choices:
    case FieldType::References:
        return QJsonArray::fromStringList(stored.toString().split(u','));
    default:
        return stored.toString();
    }
}

} // namespace

Register::Desk deskFor(const Call &call, const QString &path)
{
    static const Catalogue catalogue = allRecordTypes();
    return {catalogue, call.clock, deviceFor(path), call.actor};
}

Result<std::unique_ptr<Session>> openSession(const Call &call, Register::Mode mode)
{
    const QString path = call.arguments.first();
    auto reg = Register::open(path, deskFor(call, path), mode);
    if (!reg)
        return reg.error();
    if (!(*reg)->backup().isEmpty())
        call.terminal.note(QCoreApplication::translate("CommandLine", "The register was of an earlier format. A copy was kept as %1.").arg((*reg)->backup()));
    return std::make_unique<Session>(std::move(*reg));
}

Result<RecordData> recordOf(const Call &call, const Session &session)
{
    return session.reg().findByReference(call.arguments.at(1), call.arguments.at(2));
}

QJsonObject recordJson(const RecordData &record)
{
    QJsonObject object {{u"id"_qs, record.id.toString()}, {u"version"_qs, record.version}, {u"withdrawn"_qs, record.withdrawn},
        {u"batch"_qs, record.batch.isNull() ? QJsonValue() : QJsonValue(record.batch.toString())}};
    for (const Field &field : record.schema().fields())
        object.insert(field.name, jsonValue(storedValue(field.type, record.value(field.name)), field.type));
    return object;
}

Result<QList<std::pair<QString, QString>>> assignments(const Call &call, int first)
{
    QList<std::pair<QString, QString>> pairs;
    for (qsizetype i = first; i < call.arguments.size(); ++i) {
        const QString &argument = call.arguments.at(i);
        const qsizetype equals = argument.indexOf(u'=');
        if (equals <= 0)
            return Error {Error::Kind::Invalid, QCoreApplication::translate("CommandLine", "“%1” is not FIELD=VALUE.").arg(argument), {}};
        pairs.append({argument.left(equals), argument.mid(equals + 1)});
    }
    return pairs;
}

const QList<Verb> &allVerbs()
{
    const auto verb = [](const char *name, const char *usage, const char *purpose, int least, int (*run)(const Call &),
                          const QStringList &options = {}, const QStringList &flags = {}, bool paints = false) {
        return Verb {QString::fromLatin1(name), QString::fromLatin1(usage), QCoreApplication::translate("CommandLine", purpose), least, options, flags, run, paints};
    };
    static const QList<Verb> verbs {
        verb("new", "FILE [--demo]", QT_TRANSLATE_NOOP("CommandLine", "make a register; --demo fills it with a fictional Trust"), 1, runNew, {}, {u"demo"_qs}),
        verb("info", "FILE", QT_TRANSLATE_NOOP("CommandLine", "what is in a register"), 1, runInfo),
        verb("check", "FILE", QT_TRANSLATE_NOOP("CommandLine", "check structure, history and records"), 1, runCheck),
        verb("types", "", QT_TRANSLATE_NOOP("CommandLine", "the record types"), 0, runTypes),
        verb("fields", "TYPE", QT_TRANSLATE_NOOP("CommandLine", "the fields of a record type"), 1, runFields),
        verb("list", "FILE TYPE [--where FIELD=VALUE] [--search TEXT] [--limit N]", QT_TRANSLATE_NOOP("CommandLine", "list records"), 2, runList, {u"where"_qs, u"search"_qs, u"limit"_qs}, {u"withdrawn"_qs}),
        verb("get", "FILE TYPE REF", QT_TRANSLATE_NOOP("CommandLine", "show one record"), 3, runGet),
        verb("history", "FILE TYPE REF", QT_TRANSLATE_NOOP("CommandLine", "who changed a record, when, and what"), 3, runHistory),
        verb("add", "FILE TYPE FIELD=VALUE ...", QT_TRANSLATE_NOOP("CommandLine", "add a record"), 3, runAdd),
        verb("set", "FILE TYPE REF FIELD=VALUE ...", QT_TRANSLATE_NOOP("CommandLine", "change fields of a record"), 4, runSet),
        verb("withdraw", "FILE TYPE REF [--reason TEXT]", QT_TRANSLATE_NOOP("CommandLine", "take a record out of lists and counts"), 3, runWithdraw, {u"reason"_qs}),
        verb("restore", "FILE TYPE REF", QT_TRANSLATE_NOOP("CommandLine", "bring a withdrawn record back"), 3, runRestore),
        verb("move", "FILE TYPE REF STATE [--reason TEXT]", QT_TRANSLATE_NOOP("CommandLine", "take a workflow step"), 4, runMove, {u"reason"_qs}),
        verb("triage", "FILE INCIDENT [--answer CATEGORY=yes|no|unclear] [--rest no]", QT_TRANSLATE_NOOP("CommandLine", "open the triage of an event, answer mandated categories, say what is missing"), 2, runTriage, {u"answer"_qs, u"rest"_qs}),
        verb("work", "FILE", QT_TRANSLATE_NOOP("CommandLine", "every clock: due, amber, overdue, cannot be computed"), 1, runWork),
        verb("imports", "", QT_TRANSLATE_NOOP("CommandLine", "the kinds of files that can be imported"), 0, runImports),
        verb("import", "FILE KIND SOURCE [--map MAP.json] [--sheet NAME] [--dry-run]", QT_TRANSLATE_NOOP("CommandLine", "import a file, or say what an import would do"), 3, runImport, {u"map"_qs, u"supplier"_qs, u"sheet"_qs}, {u"dry-run"_qs}),
        verb("export", "FILE TYPE OUT.csv|.xlsx [--identifying]", QT_TRANSLATE_NOOP("CommandLine", "write records as a table"), 3, runExport, {u"where"_qs, u"search"_qs}, {u"identifying"_qs}),
        verb("audit", "FILE STEP REF [SOURCE.csv|.xlsx|.ods] [--sheet NAME] [--dry-run] [--keep] [--to ROLE --reason TEXT]", QT_TRANSLATE_NOOP("CommandLine", "a step of an audit project: freeze-tool, size, draw, answers, results, freeze, rate, compare, escalate, next-cycle, hand-over, earlier"), 3, runAudit, {u"sheet"_qs, u"to"_qs, u"reason"_qs}, {u"dry-run"_qs, u"keep"_qs}),
        verb("programme", "FILE STEP YEAR [--committee NAME] [--dry-run]", QT_TRANSLATE_NOOP("CommandLine", "the audit programme of a year: figures, approve, roll-over"), 3, runProgramme, {u"committee"_qs}, {u"dry-run"_qs}),
        verb("reports", "", QT_TRANSLATE_NOOP("CommandLine", "the kinds of reports"), 0, runReports),
        verb("report", "FILE KIND OUT.pdf|.odt|.html|.txt [--record REF] [--from DATE --to DATE] [--public]", QT_TRANSLATE_NOOP("CommandLine", "write a report"), 3, runReport, {u"from"_qs, u"to"_qs, u"record"_qs}, {u"public"_qs}, true),
        verb("measure", "[KIND [INPUT.json]] | golden FILE", QT_TRANSLATE_NOOP("CommandLine", "statistics alone: one JSON document in, one out; without a kind, the kinds"), 0, runMeasure),
        verb("shots", "DIR [FILE] [--theme light|dark] [--text 80..200] [--rtl]", QT_TRANSLATE_NOOP("CommandLine", "a picture of every page, with demo data"), 1, runShots, {u"theme"_qs, u"text"_qs}, {u"rtl"_qs}, true),
    };
    return verbs;
}

} // namespace candour
