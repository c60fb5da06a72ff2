#include "measures/json/chartjson.h"

#include "measures/json/spcjson.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Measures", source);
}

// An XmR chart with the Making Data Count preset, unless another is named.
Result<QJsonObject> spc(const QJsonObject &input)
{
    QJsonObject filled = input;
    if (!filled.contains(u"preset"))
        filled.insert(u"preset"_qs, u"making_data_count"_qs);
    return spcXmrFromJson(filled);
}

Result<QJsonObject> run(const QJsonObject &input)
{
    QJsonObject filled = input;
    filled.insert(u"chart"_qs, u"run"_qs);
    return qicChartFromJson(filled);
}

} // namespace

QList<MeasureKind> chartKinds()
{
    return {
        {u"spc"_qs, words(QT_TRANSLATE_NOOP("Measures", "XmR chart as Making Data Count draws it")), spc},
        {u"run"_qs, words(QT_TRANSLATE_NOOP("Measures", "run chart with the Anhøj rules")), run},
    };
}

} // namespace candour
