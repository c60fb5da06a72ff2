#include "measures/audit/assurance.h"

#include "base/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// What the rules look at, gathered once.
struct Findings
{
    QStringList below;            ///< criteria that miss their target
    QStringList farBelow;
    QStringList criticalBelow;
    QStringList criticalFarBelow;
    QStringList provisional;
    bool allSmall = true;
};

Findings gather(const AssuranceQuestion &question, const AssuranceRules &rules, AssuranceRating &rating)
{
    Findings findings;
    for (const RatedCriterion &criterion : question.criteria) {
        const auto &[met, applicable] = std::pair(criterion.result.met, criterion.result.applicable);
        if (!criterion.result.hasApplicableCases())
            continue;
        ++rating.rated;
        findings.allSmall = findings.allSmall && applicable < rules.leastApplicable;
        if (criterion.result.isProvisional())
            findings.provisional << criterion.name;
        if (criterion.target.isMetBy(met, applicable)) {
            ++rating.met;
            continue;
        }
        const bool far = criterion.target.isMissedByMoreThan(rules.farBelowPoints, met, applicable);
        findings.below << criterion.name;
        if (far)
            findings.farBelow << criterion.name;
        if (criterion.critical)
            (far ? findings.criticalFarBelow : findings.criticalBelow) << criterion.name;
    }
    return findings;
}

bool sampleBelow(const AssuranceQuestion &question, qint64 percent)
{
    return question.plannedCases > 0 && 100 * question.achievedCases < percent * question.plannedCases;
}

// Why there is no rating; empty where there is one.
QString unableReason(const AssuranceQuestion &question, const AssuranceRules &rules, const AssuranceRating &rating, const Findings &findings)
{
    if (rating.rated == 0)
        return QCoreApplication::translate("Measures", "No criterion has applicable cases.");
    if (sampleBelow(question, rules.leastSamplePercent))
        return QCoreApplication::translate("Measures", "%1 of %2 planned cases is below %3%.").arg(question.achievedCases).arg(question.plannedCases).arg(rules.leastSamplePercent);
    if (findings.allSmall && !question.census)
        return QCoreApplication::translate("Measures", "Every criterion has fewer than %1 applicable cases, and it was no census.").arg(rules.leastApplicable);
    return {};
}

// The rating by the criteria alone, with its sentence.
std::pair<QString, QString> ratingByCriteria(const AssuranceRules &rules, const AssuranceRating &rating, const Findings &findings)
{
    const auto metBelow = [&](qint64 percent) { return 100 * rating.met < percent * rating.rated; };
    const QString counted = QCoreApplication::translate("Measures", "%1 of %2 criteria meet their target (%3).").arg(rating.met).arg(rating.rated).arg(percentText(rating.met, rating.rated));
    const QString points = QString::number(rules.farBelowPoints);
    if (!findings.criticalFarBelow.isEmpty())
        return {u"none"_qs, QCoreApplication::translate("Measures", "A critical criterion is more than %1 points off its target: %2.").arg(points, findings.criticalFarBelow.join(u", "_qs))};
    if (metBelow(rules.limitedPercent))
        return {u"none"_qs, counted};
    if (!findings.criticalBelow.isEmpty())
        return {u"limited"_qs, QCoreApplication::translate("Measures", "A critical criterion misses its target: %1.").arg(findings.criticalBelow.join(u", "_qs))};
    if (!findings.farBelow.isEmpty())
        return {u"limited"_qs, QCoreApplication::translate("Measures", "A criterion is more than %1 points off its target: %2.").arg(points, findings.farBelow.join(u", "_qs))};
    if (metBelow(rules.significantPercent))
        return {u"limited"_qs, counted};
    return {rating.met == rating.rated ? u"full"_qs : u"significant"_qs, counted};
}

} // namespace

Result<AssuranceRules> assuranceRules(const ReferenceSet &set, QDate on)
{
    AssuranceRules rules;
    const std::pair<const char *, qint64 *> thresholds[] {{"full_sample", &rules.fullSamplePercent}, {"least_sample", &rules.leastSamplePercent},
        {"significant_share", &rules.significantPercent}, {"limited_share", &rules.limitedPercent}, {"far_below", &rules.farBelowPoints}, {"least_applicable", &rules.leastApplicable}};
    const QList<ReferenceEntry> entries = set.entriesValidOn(on);
    for (const auto &[code, value] : thresholds) {
        const auto found = std::find_if(entries.begin(), entries.end(), [code = QString::fromLatin1(code)](const ReferenceEntry &entry) { return entry.code == code; });
        if (found == entries.end() || !found->attributes.value(u"value").isDouble())
            return Error {Error::Kind::Invalid, QCoreApplication::translate("Measures", "The rating cannot be computed: the threshold “%1” is missing in the assurance rules.").arg(QString::fromLatin1(code)), {}};
        *value = qint64(found->attributes.value(u"value").toDouble());
        rules.version = found->attributes.value(u"rules").toString();
    }
    return rules;
}

AssuranceRating rateAssurance(const AssuranceQuestion &question, const AssuranceRules &rules)
{
    AssuranceRating rating;
    rating.rulesVersion = rules.version;
    const Findings findings = gather(question, rules, rating);
    if (const QString reason = unableReason(question, rules, rating, findings); !reason.isEmpty()) {
        rating.code = u"unable"_qs;
        rating.trace << reason;
        return rating;
    }
    const auto [code, reason] = ratingByCriteria(rules, rating, findings);
    rating.code = code;
    rating.trace << reason;
    if (rating.code != u"full")
        return rating;
    rating.cappedBySample = sampleBelow(question, rules.fullSamplePercent);
    if (rating.cappedBySample)
        rating.trace << QCoreApplication::translate("Measures", "%1 of %2 planned cases is below %3%, so the rating is capped.").arg(question.achievedCases).arg(question.plannedCases).arg(rules.fullSamplePercent);
    if (!findings.provisional.isEmpty())
        rating.trace << QCoreApplication::translate("Measures", "Blank answers make results provisional, so the rating is capped: %1.").arg(findings.provisional.join(u", "_qs));
    if (rating.cappedBySample || !findings.provisional.isEmpty())
        rating.code = u"significant"_qs;
    return rating;
}

} // namespace candour
