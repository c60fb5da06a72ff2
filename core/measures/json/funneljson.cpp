#include "measures/json/funneljson.h"

#include "measures/funnel/funnelplot.h"
#include "measures/funnel/publichealthfunnel.h"
#include "measures/funnel/standardisedratio.h"
#include "measures/json/jsoninput.h"
#include "measures/json/proportionjson.h"

#include <QCoreApplication>

namespace candour {

namespace {

FunnelQuestion funnelQuestion(JsonInput &in)
{
    FunnelQuestion question;
    question.groups = in.texts(u"groups"_qs);
    question.numerators = in.numbers(u"numerator"_qs);
    question.denominators = in.numbers(u"denominator"_qs);
    const QString data = in.text(u"data_type"_qs);
    const QString method = in.text(u"sr_method"_qs, u"SHMI"_qs);
    const double limit = in.number(u"limit"_qs, 99);
    if (data != u"PR" && data != u"SR" && data != u"RC")
        in.refuse(QCoreApplication::translate("Measures", "“data_type” must be PR, SR or RC."));
    if (method != u"SHMI" && method != u"CQC")
        in.refuse(QCoreApplication::translate("Measures", "“sr_method” must be SHMI or CQC."));
    if (limit != 95 && limit != 99)
        in.refuse(QCoreApplication::translate("Measures", "“limit” must be 95, or 99 for the 99.8 per cent limits."));
    question.data = data == u"PR" ? FunnelQuestion::Data::Proportion : data == u"SR" ? FunnelQuestion::Data::StandardisedRatio : FunnelQuestion::Data::RatioOfCounts;
    question.method = method == u"CQC" ? FunnelQuestion::RatioMethod::Cqc : FunnelQuestion::RatioMethod::Shmi;
    question.adjusted = in.flag(u"draw_adjusted"_qs, true);
    question.trimBy = in.number(u"trim_by"_qs, 0.1);
    question.multiplier = in.number(u"multiplier"_qs, 1);
    question.roundedExpected = in.flag(u"shmi_rounding"_qs, true);
    question.limitsAt998 = limit != 95;
    return question;
}

/// Columns of numbers, one per field, filled unit by unit.
struct Columns
{
    QJsonObject object;
    QHash<QString, QJsonArray> arrays;

    void add(const QString &name, const QJsonValue &value) { arrays[name].append(value); }
    void addLimits(const QString &before, const FunnelLimits &limits)
    {
        add(before + u"ll95", jsonNumber(limits.lower95));
        add(before + u"ul95", jsonNumber(limits.upper95));
        add(before + u"ll998", jsonNumber(limits.lower998));
        add(before + u"ul998", jsonNumber(limits.upper998));
    }
    QJsonObject finished()
    {
        for (auto it = arrays.constBegin(); it != arrays.constEnd(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
};

QJsonArray remarks(const FunnelQuestion &question, const FunnelPlot &plot)
{
    if (plot.adjusted)
        return {};
    if (!question.adjusted)
        return {u"Plotting using unadjusted limits"_qs};
    return {u"No overdispersion detected, or draw_adjusted set to FALSE , plotting using unadjusted limits"_qs};
}

Result<QJsonObject> funnel(const QJsonObject &input)
{
    JsonInput in(input);
    const FunnelQuestion question = funnelQuestion(in);
    const bool drawUnadjusted = in.flag(u"draw_unadjusted"_qs, false);
    if (!in.ok())
        return in.error();
    const auto plot = funnelPlot(question);
    if (!plot)
        return plot.error();
    Columns columns;
    QString outliers;
    for (const FunnelUnit &unit : plot->units) {
        columns.add(u"group"_qs, unit.group);
        columns.add(u"numerator"_qs, unit.numerator);
        columns.add(u"denominator"_qs, unit.denominator);
        columns.add(u"ratio"_qs, unit.ratio);
        columns.add(u"zscore"_qs, jsonNumber(unit.z));
        columns.add(u"zscore_trimmed"_qs, jsonNumber(unit.trimmedZ));
        columns.addLimits({}, unit.limits);
        columns.addLimits(u"od_"_qs, unit.adjustedLimits);
        outliers += unit.outlier ? u'1' : u'0';
    }
    QJsonObject out = columns.finished();
    out.insert(u"outlier"_qs, outliers);
    out.insert(u"target"_qs, plot->target);
    out.insert(u"phi"_qs, plot->phi);
    out.insert(u"tau2"_qs, plot->tau2);
    out.insert(u"adjusted"_qs, plot->adjusted);
    out.insert(u"unadjusted"_qs, drawUnadjusted || !plot->adjusted);
    out.insert(u"messages"_qs, remarks(question, *plot));
    return out;
}

QString significanceWord(Significance significance)
{
    switch (significance) {
    case Significance::Low025:
        return u"Low (0.025)"_qs;
    case Significance::Low001:
        return u"Low (0.001)"_qs;
    case Significance::High025:
        return u"High (0.025)"_qs;
    case Significance::High001:
        return u"High (0.001)"_qs;
    case Significance::NotSignificant:
        break;
    }
    return u"Not significant"_qs;
}

// Limits are written at seven of the hundred places, as the golden file has them.
void addLimits(QJsonObject &out, const PublicHealthQuestion &question, const PublicHealthFunnel &funnel)
{
    QHash<QString, QJsonArray> columns;
    for (const int place : {1, 5, 10, 25, 50, 75, 100}) {
        const PublicHealthLimit &limit = funnel.limits.at(place - 1);
        columns[u"at"_qs].append(limit.at);
        const std::pair<QString, double> values[] {{u"lower_95"_qs, limit.lower95}, {u"upper_95"_qs, limit.upper95}, {u"lower_998"_qs, limit.lower998}, {u"upper_998"_qs, limit.upper998}};
        for (const auto &[name, value] : values) {
            columns[name].append(jsonNumber(value));
            if (question.statistic == PublicHealthQuestion::Statistic::Rate)
                columns[u"population_%1_%2"_qs.arg(name.section(u'_', 1), name.section(u'_', 0, 0))].append(jsonNumber(populationAt(limit.at, value, question)));
        }
    }
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        out.insert(it.key(), it.value());
}

Result<QJsonObject> publicHealth(const QJsonObject &input)
{
    JsonInput in(input);
    const QString statistic = in.text(u"statistic"_qs);
    PublicHealthQuestion question;
    question.numerators = in.numbers(u"numerator"_qs);
    question.denominators = in.numbers(u"denominator"_qs);
    question.multiplier = in.number(u"multiplier"_qs, 100);
    question.yearsOfData = in.number(u"years_of_data"_qs, 1);
    if (statistic == u"proportion")
        question.statistic = PublicHealthQuestion::Statistic::Proportion;
    else if (statistic == u"ratio")
        question.statistic = PublicHealthQuestion::Statistic::Ratio;
    else if (statistic == u"rate")
        question.statistic = PublicHealthQuestion::Statistic::Rate;
    else
        in.refuse(QCoreApplication::translate("Measures", "“statistic” must be proportion, ratio or rate."));
    if (!in.ok())
        return in.error();
    const auto funnel = publicHealthFunnel(question);
    if (!funnel)
        return funnel.error();
    QJsonArray significance;
    for (const Significance unit : funnel->significance)
        significance.append(significanceWord(unit));
    QJsonObject out {{u"baseline"_qs, funnel->baseline}, {u"significance"_qs, significance}};
    addLimits(out, question, *funnel);
    return out;
}

Result<QJsonObject> ratio(const QJsonObject &input)
{
    JsonInput in(input);
    const double confidence = in.number(u"conf"_qs, 0.95);
    QList<StandardStratum> strata;
    if (in.has(u"strata"_qs)) {
        for (JsonInput part : in.objects(u"strata"_qs)) {
            strata.append({part.number(u"observed"_qs), part.number(u"population"_qs), part.number(u"standard_rate"_qs)});
            in.takeProblem(part);
        }
    }
    const double observed = strata.isEmpty() ? in.number(u"observed"_qs) : 0;
    const double expected = strata.isEmpty() ? in.number(u"expected"_qs) : 0;
    if (!in.ok())
        return in.error();
    const auto found = strata.isEmpty() ? standardisedRatio(observed, expected, confidence) : standardisedRatio(strata, confidence);
    if (!found)
        return found.error();
    return QJsonObject {{u"observed"_qs, found->observed}, {u"expected"_qs, found->expected}, {u"ratio"_qs, found->ratio}, {u"ci"_qs, jsonInterval(found->interval)},
        {u"method"_qs, found->method == StandardisedRatio::Method::Exact ? u"exact"_qs : u"byar"_qs}};
}

} // namespace

QList<MeasureKind> funnelKinds()
{
    return {
        {u"funnel"_qs, QCoreApplication::translate("Measures", "funnel plot with over-dispersion: proportions, standardised ratios, ratios of counts"), funnel},
        {u"funnel_ukhsa"_qs, QCoreApplication::translate("Measures", "funnel plot as UKHSA draws it: proportions, ratios, rates"), publicHealth},
        {u"standardised_ratio"_qs, QCoreApplication::translate("Measures", "indirectly standardised ratio with Byar's or exact limits"), ratio},
    };
}

} // namespace candour
