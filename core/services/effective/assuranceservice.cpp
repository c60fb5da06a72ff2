#include "services/effective/assuranceservice.h"

#include "base/numbers.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr int farBelow = 10;          // percentage points
constexpr int fewCases = 10;

QString words(const char *source)
{
    return QCoreApplication::translate("Assurance", source);
}

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

/// What the criteria come to, before caps.
struct Position
{
    int applicable = 0;
    int met = 0;
    QStringList criticalFar;
    QStringList criticalNear;
    QStringList far;
    bool allFewCases = true;

    explicit Position(const ProjectResults &results)
    {
        for (const CriterionOutcome &outcome : results.criteria) {
            const int x = outcome.tally.numerator();
            const int d = outcome.tally.denominator();
            if (d == 0)
                continue;
            ++applicable;
            allFewCases = allFewCases && d < fewCases;
            if (outcome.met().value_or(false)) {
                ++met;
                continue;
            }
            const bool isFar = outcome.target.isMissedByMoreThan(farBelow, x, d);
            const bool isCritical = outcome.criterion.critical.value_or(false);
            const QString text = words(QT_TRANSLATE_NOOP("Assurance", "%1 (%2, target %3)")).arg(outcome.criterion.code, shareText(x, d, outcome.target), outcome.target.text());
            if (isCritical)
                (isFar ? criticalFar : criticalNear) << text;
            else if (isFar)
                far << text;
        }
    }
};

ExplainedRating ratingOf(const Position &position)
{
    QStringList trace {words(QT_TRANSLATE_NOOP("Assurance", "%1 of %2 criteria meet their target (%3).")).arg(position.met).arg(position.applicable).arg(percentText(position.met, position.applicable))};
    const auto give = [&](const QString &rating, const QString &sentence) {
        trace << sentence;
        return ExplainedRating {rating, trace};
    };
    if (2 * position.met < position.applicable)
        return give(u"none"_qs, words(QT_TRANSLATE_NOOP("Assurance", "Fewer than half: very limited or no assurance.")));
    if (!position.criticalFar.isEmpty())
        return give(u"none"_qs, words(QT_TRANSLATE_NOOP("Assurance", "A critical criterion is more than 10 points off its target: very limited or no assurance. %1")).arg(position.criticalFar.join(u"; "_qs)));
    if (4 * position.met < 3 * position.applicable)
        return give(u"limited"_qs, words(QT_TRANSLATE_NOOP("Assurance", "Fewer than three quarters: limited assurance.")));
    if (!position.criticalNear.isEmpty())
        return give(u"limited"_qs, words(QT_TRANSLATE_NOOP("Assurance", "A critical criterion misses its target: limited assurance. %1")).arg(position.criticalNear.join(u"; "_qs)));
    if (!position.far.isEmpty())
        return give(u"limited"_qs, words(QT_TRANSLATE_NOOP("Assurance", "A criterion is more than 10 points off its target: limited assurance. %1")).arg(position.far.join(u"; "_qs)));
    if (position.met < position.applicable)
        return give(u"significant"_qs, words(QT_TRANSLATE_NOOP("Assurance", "At least three quarters, no critical criterion missed, none more than 10 points off: significant assurance.")));
    return give(u"full"_qs, words(QT_TRANSLATE_NOOP("Assurance", "Every criterion meets its target: full assurance.")));
}

void cap(const ProjectResults &results, ExplainedRating &rated)
{
    const QString achieved = words(QT_TRANSLATE_NOOP("Assurance", "%1 of %2 planned cases (%3)")).arg(results.achieved).arg(results.planned).arg(percentText(results.achieved, results.planned));
    if (results.planned > 0 && 2 * results.achieved < results.planned) {
        rated.rating = u"unable"_qs;
        rated.trace << words(QT_TRANSLATE_NOOP("Assurance", "%1: less than half of the plan, unable to rate.")).arg(achieved);
    } else if (rated.rating == u"full" && results.planned > 0 && 10 * results.achieved < 9 * results.planned) {
        rated.rating = u"significant"_qs;
        rated.trace << words(QT_TRANSLATE_NOOP("Assurance", "%1: below 90 % of the plan, at most significant.")).arg(achieved);
    } else if (rated.rating == u"full" && results.isProvisional()) {
        rated.rating = u"significant"_qs;
        rated.trace << words(QT_TRANSLATE_NOOP("Assurance", "Answers are provisional: at most significant."));
    }
}

} // namespace

ExplainedRating rateAssurance(const ProjectResults &results)
{
    const Position position(results);
    if (position.applicable == 0)
        return {u"unable"_qs, {words(QT_TRANSLATE_NOOP("Assurance", "No criterion has an applicable case: unable to rate."))}};
    if (position.allFewCases && !results.isCensus)
        return {u"unable"_qs, {words(QT_TRANSLATE_NOOP("Assurance", "Every criterion has fewer than 10 applicable cases and it is no census: unable to rate."))}};
    ExplainedRating rated = ratingOf(position);
    cap(results, rated);
    return rated;
}

int AssuranceService::ordinal(const QString &rating) const
{
    const auto entry = m_reference.entry(u"assurance_rating"_qs, rating);
    return entry ? entry->attributes.value(u"ordinal").toInt() : 0;
}

Result<ChangeSet> AssuranceService::rate(const RecordData &project)
{
    if (isAbsent(project.value(u"results_frozen_on")))
        return refused(words(QT_TRANSLATE_NOOP("Assurance", "Freeze the results first: a rating rests on results that do not move.")));
    const auto results = frozenResults(project, m_register);
    if (!results)
        return results.error();
    const ExplainedRating rated = rateAssurance(*results);
    RecordData after = project;
    after.setValue(u"computed_assurance", rated.rating);
    after.setValue(u"assurance_trace", rated.trace.join(u'\n'));
    if (isAbsent(project.value(u"override_approver")))
        after.setValue(u"assurance", rated.rating);
    return m_register.apply(edited(words(QT_TRANSLATE_NOOP("Assurance", "%1: rate the assurance")).arg(project.name()), project, after));
}

Result<ChangeSet> AssuranceService::overrule(const RecordData &project, const QString &rating, const QString &approver, const QString &reason)
{
    const QString computed = project.text(u"computed_assurance");
    if (computed.isEmpty() || computed == u"unable")
        return refused(words(QT_TRANSLATE_NOOP("Assurance", "There is no computed rating to change.")));
    const int steps = ordinal(rating) - ordinal(computed);
    if (ordinal(rating) == 0 || steps > 1)
        return refused(words(QT_TRANSLATE_NOOP("Assurance", "A rating is changed by one step up at most; down as far as needed.")));
    if (approver.isEmpty() || reason.trimmed().isEmpty())
        return refused(words(QT_TRANSLATE_NOOP("Assurance", "Changing a rating needs a named approver and a reason; both are printed.")));
    RecordData after = project;
    after.setValue(u"assurance", rating);
    after.setValue(u"override_approver", approver);
    after.setValue(u"override_reason", reason);
    ChangeSet step = edited(words(QT_TRANSLATE_NOOP("Assurance", "%1: change the rating")).arg(project.name()), project, after);
    step.reason = reason;
    return m_register.apply(step);
}

} // namespace candour
