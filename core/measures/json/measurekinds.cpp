#include "measures/json/measurekinds.h"

#include "measures/json/agreementjson.h"
#include "measures/json/auditjson.h"
#include "measures/json/chartjson.h"
#include "measures/json/experiencejson.h"
#include "measures/json/funneljson.h"
#include "measures/json/proportionjson.h"
#include "measures/json/samplingjson.h"
#include "measures/json/spcjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace candour {

const QList<MeasureKind> &measureKinds()
{
    static const QList<MeasureKind> kinds = proportionKinds() + samplingKinds() + agreementKinds() + funnelKinds() + auditKinds()
        + nationalKinds() + experienceKinds() + spcKinds() + chartKinds();
    return kinds;
}

const MeasureKind *measureKind(const QString &key)
{
    const auto &kinds = measureKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const MeasureKind &kind) { return kind.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<QJsonObject> computeGolden(const QJsonObject &file)
{
    const QString suite = file.value(u"suite").toString();
    const MeasureKind *kind = measureKind(suite);
    if (!kind)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The file's “suite” is “%1”, and there is no such kind. See: candour measure").arg(suite), {}};
    if (!file.value(u"cases").isArray())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The file has no list of “cases”."), {}};
    QJsonArray results;
    for (const QJsonValue &value : file.value(u"cases").toArray()) {
        const QJsonObject golden = value.toObject();
        const auto output = kind->compute(golden.value(u"input").toObject());
        results.append(QJsonObject {{u"id"_qs, golden.value(u"id")}, {u"output"_qs, output ? *output : QJsonObject {{u"error"_qs, output.error().message}}}});
    }
    return QJsonObject {{u"results"_qs, results}};
}

} // namespace candour
