#include "measures/json/spcjson.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Measures", source);
}

} // namespace

QList<MeasureKind> spcKinds()
{
    return {
        {u"spc_xmr"_qs, words(QT_TRANSLATE_NOOP("Measures", "an XmR chart: limits, rules, icons; Making Data Count or as NHSRplotthedots")), spcXmrFromJson},
        {u"qic_charts"_qs, words(QT_TRANSLATE_NOOP("Measures", "run charts with the Anhøj rules; I, MR, P, U, C, P′, U′, G, T, X-bar, S and I′ charts")), qicChartFromJson},
        {u"powerbi_spc"_qs, words(QT_TRANSLATE_NOOP("Measures", "limits, or rules with run lengths of your choice, as PowerBI-SPC has them")), powerBiSpcFromJson},
        {u"pareto"_qs, words(QT_TRANSLATE_NOOP("Measures", "categories by how often they occur, with cumulative shares")), paretoFromJson},
    };
}

} // namespace candour
