// measure: statistics alone, one JSON document in, one out.

#include "verb.h"

#include "measures/json/measurekinds.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace candour {

namespace {

int listKinds(const Call &call)
{
    QJsonArray kinds;
    for (const MeasureKind &kind : measureKinds()) {
        kinds.append(QJsonObject {{u"kind"_qs, kind.key}, {u"purpose"_qs, kind.purpose}});
        call.terminal.line(kind.key.leftJustified(26) + kind.purpose);
    }
    call.terminal.json(kinds);
    return Done;
}

Result<QByteArray> documentBytes(const QString &path)
{
    QFile file(path);
    const bool opened = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error {Error::Kind::Unreadable, QCoreApplication::translate("CommandLine", "%1 cannot be read. Check the name and that you may open it.").arg(path), file.errorString()};
    return file.readAll();
}

Result<QJsonObject> readDocument(const QString &path)
{
    const auto bytes = documentBytes(path);
    if (!bytes)
        return bytes.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error {Error::Kind::Unreadable, QCoreApplication::translate("CommandLine", "The input is not JSON (at byte %1): numbers such as NaN or Infinity do not exist there; write null.").arg(problem.offset), problem.errorString()};
    if (!document.isObject())
        return Error {Error::Kind::Unreadable, QCoreApplication::translate("CommandLine", "The input must be one JSON object."), {}};
    return document.object();
}

} // namespace

int runMeasure(const Call &call)
{
    if (call.arguments.isEmpty())
        return listKinds(call);
    const QString key = call.arguments.first();
    const bool golden = key == u"golden";
    const MeasureKind *kind = measureKind(key);
    if (!golden && !kind) {
        call.terminal.note(QCoreApplication::translate("CommandLine", "There is no measure “%1”. See: candour measure").arg(key));
        return Usage;
    }
    if (call.arguments.size() > 2 || (golden && call.arguments.size() < 2)) {
        call.terminal.note(QCoreApplication::translate("CommandLine", "Usage: candour measure KIND [INPUT.json], or candour measure golden FILE"));
        return Usage;
    }
    const Terminal json(true); // this verb speaks JSON, asked or not
    const auto input = readDocument(call.arguments.value(1));
    if (!input)
        return json.fail(input.error());
    const auto output = golden ? computeGolden(*input) : kind->compute(*input);
    if (!output)
        return json.fail(output.error());
    json.json(*output);
    return Done;
}

} // namespace candour
