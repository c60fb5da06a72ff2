#include "measures/json/chartjson.h"

#include "measures/json/spcjson.h"

#include <QCoreApplication>

namespace candour {

namespace {

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
        {u"spc"_qs, QCoreApplication::translate("Measures", "XmR chart as Making Data Count draws it"), spc},
        {u"run"_qs, QCoreApplication::translate("Measures", "run chart with the Anhøj rules"), run},
    };
}

} // namespace candour
