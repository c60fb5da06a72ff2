#include "measures/json/spcjson.h"

#include <QCoreApplication>

namespace candour {

QList<MeasureKind> spcKinds()
{
    return {
        {u"spc_xmr"_qs, QCoreApplication::translate("Measures", "an XmR chart: limits, rules, icons; Making Data Count or as NHSRplotthedots"), spcXmrFromJson},
        {u"qic_charts"_qs, QCoreApplication::translate("Measures", "run charts with the Anhøj rules; I, MR, P, U, C, P′, U′, G, T, X-bar, S and I′ charts"), qicChartFromJson},
        {u"powerbi_spc"_qs, QCoreApplication::translate("Measures", "limits, or rules with run lengths of your choice, as PowerBI-SPC has them"), powerBiSpcFromJson},
        {u"pareto"_qs, QCoreApplication::translate("Measures", "categories by how often they occur, with cumulative shares"), paretoFromJson},
    };
}

} // namespace candour
