#include "measures/json/agreementjson.h"

#include "measures/agreement/cohenkappa.h"
#include "measures/agreement/manyraters.h"
#include "measures/experience/representation.h"
#include "measures/json/jsoninput.h"
#include "measures/json/proportionjson.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QJsonValue note(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue valueOf(const std::optional<WeightedKappa> &kappa)
{
    return kappa ? jsonNumber(kappa->value) : QJsonValue(QJsonValue::Null);
}

QJsonValue errorOf(const std::optional<WeightedKappa> &kappa)
{
    return kappa ? jsonNumber(kappa->standardError) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonTable(const QList<QList<qint64>> &table)
{
    QJsonArray rows;
    for (const QList<qint64> &row : table) {
        QJsonArray cells;
        for (const qint64 count : row)
            cells.append(count);
        rows.append(cells);
    }
    return rows;
}

// Units that one of the two did not rate (null) are left out.
Result<QList<QList<qint64>>> tableOf(const QJsonObject &input, JsonInput &in)
{
    const QStringList levels = in.texts(u"levels"_qs);
    const QJsonArray a = input.value(u"a").toArray();
    const QJsonArray b = input.value(u"b").toArray();
    if (!input.value(u"a").isArray() || !input.value(u"b").isArray() || a.size() != b.size())
        in.refuse(QCoreApplication::translate("Measures", "“a” and “b” must be arrays of the same length."));
    if (!in.ok())
        return in.error();
    QHash<QString, qsizetype> places;
    for (const QString &level : levels)
        places.insert(level, places.size());
    const auto text = [](const QJsonValue &value) { return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString(); };
    QList<QList<qint64>> table(levels.size(), QList<qint64>(levels.size(), 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a.at(i).isNull() || b.at(i).isNull())
            continue;
        const auto row = places.constFind(text(a.at(i)));
        const auto column = places.constFind(text(b.at(i)));
        if (row == places.constEnd() || column == places.constEnd())
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "A rating is not among the “levels”."), {}};
        ++table[*row][*column];
    }
    return table;
}

Result<QJsonObject> kappa(const QJsonObject &input)
{
    JsonInput in(input);
    const auto table = tableOf(input, in);
    if (!table)
        return table.error();
    const auto found = cohenKappa(*table);
    if (!found)
        return found.error();
    return QJsonObject {{u"n"_qs, found->units}, {u"table"_qs, jsonTable(*table)}, {u"observed"_qs, found->units > 0 ? jsonNumber(found->observed) : QJsonValue()},
        {u"kappa"_qs, valueOf(found->kappa)}, {u"z"_qs, jsonNumber(found->z)}, {u"p"_qs, jsonNumber(found->p)},
        {u"kappa_linear"_qs, valueOf(found->linear)}, {u"kappa_quadratic"_qs, valueOf(found->quadratic)}, {u"ase"_qs, errorOf(found->kappa)},
        {u"ci95"_qs, found->interval95 ? QJsonValue(jsonInterval(*found->interval95)) : QJsonValue()}, {u"ase_linear"_qs, errorOf(found->linear)},
        {u"ase_quadratic"_qs, errorOf(found->quadratic)}, {u"pabak"_qs, jsonNumber(found->pabak)}, {u"note"_qs, note(found->note)}};
}

Result<QJsonObject> twoCoders(const QJsonObject &input)
{
    JsonInput in(input);
    const TwoCoders counts {in.count(u"both"_qs), in.count(u"only_a"_qs), in.count(u"only_b"_qs), in.count(u"neither"_qs)};
    if (!in.ok())
        return in.error();
    const auto found = codeAgreement(counts);
    if (!found)
        return found.error();
    return QJsonObject {{u"n"_qs, found->kappa.units}, {u"observed"_qs, found->kappa.observed}, {u"expected"_qs, found->kappa.expected},
        {u"kappa"_qs, valueOf(found->kappa.kappa)}, {u"ci95"_qs, found->kappa.interval95 ? QJsonValue(jsonInterval(*found->kappa.interval95)) : QJsonValue()},
        {u"pabak"_qs, jsonNumber(found->kappa.pabak)}, {u"positive_agreement"_qs, jsonNumber(found->positiveAgreement)},
        {u"negative_agreement"_qs, jsonNumber(found->negativeAgreement)}, {u"prevalence"_qs, found->prevalence}, {u"rare"_qs, found->rare},
        {u"needs_reconciling"_qs, found->needsReconciling}, {u"guide"_qs, note(found->guide)}, {u"note"_qs, note(found->kappa.note)}};
}

QList<QList<std::optional<double>>> ratingsOf(JsonInput &in)
{
    QList<QList<std::optional<double>>> rows;
    for (const QJsonArray &row : in.rows(u"ratings"_qs)) {
        JsonInput part(QJsonObject {{u"ratings"_qs, row}});
        rows.append(part.numbersWithGaps(u"ratings"_qs));
        in.takeProblem(part);
    }
    return rows;
}

// Units that somebody did not rate are left out, as R does.
Result<QJsonObject> fleiss(const QJsonObject &input)
{
    JsonInput in(input);
    QList<QList<double>> units;
    for (const auto &row : ratingsOf(in)) {
        QList<double> unit;
        for (const auto &value : row) {
            if (value)
                unit.append(*value);
        }
        if (unit.size() == row.size())
            units.append(unit);
    }
    if (!in.ok())
        return in.error();
    const auto found = fleissKappa(units);
    if (!found)
        return found.error();
    return QJsonObject {{u"kappa"_qs, jsonNumber(found->kappa)}, {u"z"_qs, jsonNumber(found->z)}, {u"p"_qs, jsonNumber(found->p)}, {u"note"_qs, note(found->note)}};
}

// irr 0.84.1 forgets to divide by raters - 1 for complete data, which shows from three raters on: its alpha differs unless
// nobody disagrees (golden files' README, section 4). Said so that a reader who compares is not misled.
bool irrAgrees(const QList<QList<std::optional<double>>> &raters, const KrippendorffAlpha &found)
{
    const auto hasGap = [](const auto &rater) { return std::any_of(rater.begin(), rater.end(), [](const auto &value) { return !value; }); };
    return raters.size() < 3 || std::any_of(raters.begin(), raters.end(), hasGap) || found.nominal == 1.0;
}

Result<QJsonObject> krippendorff(const QJsonObject &input)
{
    JsonInput in(input);
    const auto raters = ratingsOf(in);
    if (!in.ok())
        return in.error();
    const auto found = krippendorffAlpha(raters);
    if (!found)
        return found.error();
    return QJsonObject {{u"nominal"_qs, jsonNumber(found->nominal)}, {u"ordinal"_qs, jsonNumber(found->ordinal)}, {u"interval"_qs, jsonNumber(found->interval)},
        {u"ratio"_qs, jsonNumber(found->ratio)}, {u"irr_agrees"_qs, irrAgrees(raters, *found)}, {u"pairable_values"_qs, found->pairableValues}, {u"note"_qs, note(found->note)}};
}

// Groups from "observed" and "probabilities" (equal shares where those are null), named by "names" or numbered.
QList<FitGroup> groupsOf(JsonInput &in)
{
    const QList<qint64> observed = in.counts(u"observed"_qs);
    QList<double> shares = in.has(u"probabilities"_qs) ? in.numbers(u"probabilities"_qs) : QList<double>(observed.size(), 1 / std::max(1.0, double(observed.size())));
    const QStringList names = in.has(u"names"_qs) ? in.texts(u"names"_qs) : QStringList();
    if (shares.size() != observed.size() || (!names.isEmpty() && names.size() != observed.size()))
        in.refuse(QCoreApplication::translate("Measures", "“observed”, “probabilities” and “names” must have the same length."));
    QList<FitGroup> groups;
    for (qsizetype i = 0; in.ok() && i < observed.size(); ++i)
        groups.append({names.isEmpty() ? QString::number(i + 1) : names.at(i), double(observed.at(i)), shares.at(i)});
    return groups;
}

QJsonObject jsonFit(const GoodnessOfFit &fit)
{
    QJsonArray expected;
    QJsonArray pearson;
    QJsonArray adjusted;
    QJsonArray ratios;
    QJsonArray names;
    for (const FitGroup &group : fit.groups) {
        expected.append(group.expected);
        pearson.append(group.pearsonResidual);
        adjusted.append(group.adjustedResidual);
        ratios.append(group.representationRatio);
        names.append(group.name);
    }
    return {{u"expected"_qs, expected}, {u"chi2"_qs, fit.chiSquared}, {u"df"_qs, fit.degreesOfFreedom}, {u"p"_qs, fit.p}, {u"pearson_residuals"_qs, pearson},
        {u"standardised_residuals"_qs, adjusted}, {u"small_expected"_qs, fit.smallExpected}, {u"representation_ratio"_qs, ratios},
        {u"effect_w"_qs, fit.effect}, {u"groups"_qs, names}};
}

Result<QJsonObject> fit(const QJsonObject &input)
{
    JsonInput in(input);
    const QList<FitGroup> groups = groupsOf(in);
    const bool merge = in.flag(u"merge_small_groups"_qs, false);
    if (!in.ok())
        return in.error();
    const auto found = goodnessOfFit(merge ? mergedSmallGroups(groups) : groups);
    return found ? Result<QJsonObject>(jsonFit(*found)) : found.error();
}

Result<QJsonObject> heard(const QJsonObject &input)
{
    JsonInput in(input);
    const QList<FitGroup> groups = groupsOf(in);
    const qint64 notRecorded = in.count(u"not_recorded"_qs, 0);
    RepresentationRule rule;
    rule.underHeardBelow = in.number(u"under_heard_below"_qs, rule.underHeardBelow);
    rule.bannerAbove = in.number(u"banner_above"_qs, rule.bannerAbove);
    rule.mergeSmallGroups = in.flag(u"merge_small_groups"_qs, rule.mergeSmallGroups);
    if (!in.ok())
        return in.error();
    const auto found = representation(groups, notRecorded, rule);
    if (!found)
        return found.error();
    QJsonObject out = jsonFit(found->fit);
    out.insert(u"under_heard"_qs, QJsonArray::fromStringList(found->underHeard));
    out.insert(u"not_recorded_share"_qs, found->notRecordedShare);
    out.insert(u"not_recorded_banner"_qs, found->showsNotRecordedBanner);
    return out;
}

} // namespace

QList<MeasureKind> agreementKinds()
{
    return {
        {u"kappa"_qs, QCoreApplication::translate("Measures", "Cohen's kappa of two raters: plain, linear and quadratic weights"), kappa},
        {u"code_agreement"_qs, QCoreApplication::translate("Measures", "two coders and one code: kappa, PABAK, positive and negative agreement"), twoCoders},
        {u"fleiss_kappa"_qs, QCoreApplication::translate("Measures", "Fleiss' kappa of three or more raters"), fleiss},
        {u"krippendorff_alpha"_qs, QCoreApplication::translate("Measures", "Krippendorff's alpha: any raters, gaps allowed"), krippendorff},
        {u"chisq_gof"_qs, QCoreApplication::translate("Measures", "counts against shares: chi-square with adjusted residuals"), fit},
        {u"representation"_qs, QCoreApplication::translate("Measures", "who was heard, compared with the population served"), heard},
    };
}

} // namespace candour
