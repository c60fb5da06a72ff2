#include "measures/json/samplingjson.h"

#include "measures/distributions.h"
#include "measures/json/jsoninput.h"
#include "measures/sampling/casesample.h"
#include "measures/sampling/samplesize.h"

#include <QCoreApplication>

namespace candour {

namespace {

// "z" (1.96 if nothing is said) or "conf", whose exact z is used as the peers do.
Result<QJsonObject> size(const QJsonObject &input)
{
    JsonInput in(input);
    SampleSizeQuestion question {in.count(u"population"_qs), in.number(u"margin"_qs, 0.05), in.number(u"p"_qs, 0.5), in.number(u"z"_qs, 1.96)};
    if (in.has(u"conf"_qs))
        question.z = twoSidedZ(in.number(u"conf"_qs));
    if (!in.ok())
        return in.error();
    const auto found = sampleSize(question);
    if (!found)
        return found.error();
    return QJsonObject {{u"n"_qs, found->cases}, {u"n_infinite"_qs, found->casesInfinite}, {u"n_finite"_qs, found->casesByN},
        {u"n_finite_nminus1"_qs, found->cases}, {u"raw_infinite"_qs, found->rawInfinite}, {u"raw_finite"_qs, found->rawByN},
        {u"raw_finite_nminus1"_qs, found->raw}, {u"census_advised"_qs, found->censusAdvised}};
}

Result<QJsonObject> sample(const QJsonObject &input)
{
    JsonInput in(input);
    const QString method = in.text(u"method"_qs, u"random"_qs);
    const QStringList references = in.texts(u"references"_qs);
    const QString seed = method == u"consecutive" ? QString() : in.text(u"seed"_qs);
    const qint64 wanted = in.count(u"n"_qs);
    if (method != u"random" && method != u"consecutive" && method != u"systematic")
        in.refuse(QCoreApplication::translate("Measures", "The method must be random, consecutive or systematic."));
    if (!in.ok())
        return in.error();
    const auto drawn = method == u"random" ? randomSample(references, seed, wanted)
        : method == u"systematic"          ? systematicSample(references, seed, wanted)
                                           : consecutiveSample(references, wanted);
    if (!drawn)
        return drawn.error();
    return QJsonObject {{u"sample"_qs, QJsonArray::fromStringList(*drawn)}, {u"method"_qs, method}, {u"seed"_qs, seed}};
}

Result<QJsonObject> strata(const QJsonObject &input)
{
    JsonInput in(input);
    QList<Stratum> asked;
    for (JsonInput part : in.objects(u"strata"_qs)) {
        asked.append({part.text(u"name"_qs), part.count(u"population"_qs)});
        in.takeProblem(part);
    }
    const qint64 wanted = in.count(u"n"_qs);
    if (!in.ok())
        return in.error();
    const auto shared = proportionalStrata(asked, wanted);
    if (!shared)
        return shared.error();
    QJsonArray out;
    for (const Stratum &stratum : *shared)
        out.append(QJsonObject {{u"name"_qs, stratum.name}, {u"population"_qs, stratum.population}, {u"n"_qs, stratum.cases}});
    return QJsonObject {{u"strata"_qs, out}};
}

} // namespace

QList<MeasureKind> samplingKinds()
{
    return {
        {u"sample_size"_qs, QCoreApplication::translate("Measures", "cases that a sample needs, with finite population correction"), size},
        {u"sample"_qs, QCoreApplication::translate("Measures", "a sample that can be drawn again: random by seed, consecutive or systematic"), sample},
        {u"strata"_qs, QCoreApplication::translate("Measures", "a sample shared out over strata in proportion, by largest remainder"), strata},
    };
}

} // namespace candour
