#include "measures/json/proportionjson.h"

#include "measures/json/jsoninput.h"
#include "measures/proportions/holm.h"
#include "measures/proportions/twoproportions.h"

#include <QCoreApplication>

namespace candour {

namespace {

QJsonValue jsonInterval(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(candour::jsonInterval(*interval)) : QJsonValue(QJsonValue::Null);
}

Result<QJsonObject> proportion(const QJsonObject &input)
{
    JsonInput in(input);
    const ProportionCount count {in.count(u"x"_qs), in.count(u"n"_qs), in.number(u"conf"_qs, 0.95)};
    if (!in.ok())
        return in.error();
    if (const Status status = count.check(); !status)
        return status.error();
    return QJsonObject {{u"estimate"_qs, count.estimate()}, {u"wilson"_qs, jsonInterval(wilson(count))}, {u"wilson_cc"_qs, jsonInterval(wilsonCorrectedAsR(count))},
        {u"clopper_pearson"_qs, jsonInterval(clopperPearson(count))}, {u"agresti_coull"_qs, jsonInterval(agrestiCoull(count))},
        {u"jeffreys"_qs, jsonInterval(jeffreys(count))}, {u"wald"_qs, jsonInterval(wald(count))}};
}

Result<QJsonObject> twoProportions(const QJsonObject &input)
{
    JsonInput in(input);
    const double confidence = in.number(u"conf"_qs, 0.95);
    const ProportionCount first {in.count(u"x1"_qs), in.count(u"n1"_qs), confidence};
    const ProportionCount second {in.count(u"x2"_qs), in.count(u"n2"_qs), confidence};
    if (!in.ok())
        return in.error();
    const auto compared = compareProportions(first, second);
    if (!compared)
        return compared.error();
    return QJsonObject {{u"difference"_qs, compared->difference}, {u"newcombe"_qs, jsonInterval(compared->newcombe)},
        {u"newcombe_cc"_qs, jsonInterval(compared->newcombeCorrected)}, {u"agresti_caffo"_qs, jsonInterval(compared->agrestiCaffo)},
        {u"wald"_qs, jsonInterval(compared->waldInterval)}, {u"z"_qs, jsonNumber(compared->z)}, {u"chi2"_qs, jsonNumber(compared->chiSquared)},
        {u"p"_qs, jsonNumber(compared->p)}, {u"chi2_yates"_qs, jsonNumber(compared->chiSquaredYates)}, {u"p_yates"_qs, jsonNumber(compared->pYates)},
        {u"fisher_p"_qs, jsonNumber(compared->fisherP)}, {u"risk_ratio"_qs, jsonNumber(compared->riskRatio)},
        {u"risk_ratio_ci"_qs, jsonInterval(compared->riskRatioInterval)}, {u"odds_ratio"_qs, jsonNumber(compared->oddsRatio)},
        {u"odds_ratio_ci"_qs, jsonInterval(compared->oddsRatioInterval)}, {u"smallest_expected"_qs, compared->smallestExpected},
        {u"test"_qs, compared->test == TwoProportions::Test::Fisher ? u"fisher"_qs : u"z"_qs}, {u"test_p"_qs, jsonNumber(compared->reportedP())}};
}

Result<QJsonObject> holm(const QJsonObject &input)
{
    JsonInput in(input);
    const QList<double> pValues = in.numbers(u"p"_qs);
    if (!in.ok())
        return in.error();
    const auto adjusted = holmAdjusted(pValues);
    if (!adjusted)
        return adjusted.error();
    return QJsonObject {{u"adjusted"_qs, jsonNumbers(*adjusted)}};
}

} // namespace

QJsonArray jsonInterval(const Interval &interval)
{
    return {jsonNumber(interval.lower), jsonNumber(interval.upper)};
}

QList<MeasureKind> proportionKinds()
{
    return {
        {u"proportion_ci"_qs, QCoreApplication::translate("Measures", "intervals of a proportion: x of n cases"), proportion},
        {u"two_proportions"_qs, QCoreApplication::translate("Measures", "two proportions compared: difference, intervals, tests, ratios"), twoProportions},
        {u"holm"_qs, QCoreApplication::translate("Measures", "several p-values adjusted by Holm's method"), holm},
    };
}

} // namespace candour
