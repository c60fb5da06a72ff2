#include "services/effective/assuranceservice.h"

#include "workflow/referencedata.h"

#include <QCoreApplication>

namespace candour {

Result<AssuranceRating> ratingOf(const ProjectResults &results, const ReferenceData &reference, QDate on)
{
    const auto rules = assuranceRules(reference.set(u"assurance_rule"_qs), on);
    if (!rules)
        return rules.error();
    AssuranceQuestion question;
    question.achievedCases = results.achieved;
    question.plannedCases = results.planned;
    question.census = results.isCensus;
    for (const CriterionOutcome &outcome : results.criteria)
        question.criteria.append({outcome.criterion.code, outcome.result, outcome.target, outcome.criterion.critical.value_or(false)});
    return rateAssurance(question, *rules);
}

int AssuranceService::ordinal(const QString &rating) const
{
    const auto entry = m_reference.entry(u"assurance_rating"_qs, rating);
    return entry ? entry->attributes.value(u"ordinal").toInt() : 0;
}

Result<ChangeSet> AssuranceService::rate(const RecordData &project)
{
    if (isAbsent(project.value(u"results_frozen_on")))
        return refused(QCoreApplication::translate("Assurance", "Freeze the results first: a rating rests on results that do not move."));
    const auto results = frozenResults(project, m_register);
    if (!results)
        return results.error();
    const auto rated = ratingOf(*results, m_reference, m_register.clock().today());
    if (!rated)
        return rated.error();
    RecordData after = project;
    after.setValue(u"computed_assurance", rated->code);
    after.setValue(u"assurance_trace", rated->trace.join(u'\n'));
    if (isAbsent(project.value(u"override_approver")))
        after.setValue(u"assurance", rated->code);
    return m_register.apply(edited(QCoreApplication::translate("Assurance", "%1: rate the assurance").arg(project.name()), project, after));
}

Result<ChangeSet> AssuranceService::overrule(const RecordData &project, const QString &rating, const QString &approver, const QString &reason)
{
    const QString computed = project.text(u"computed_assurance");
    if (computed.isEmpty() || computed == u"unable")
        return refused(QCoreApplication::translate("Assurance", "There is no computed rating to change."));
    const int steps = ordinal(rating) - ordinal(computed);
    if (ordinal(rating) == 0 || steps > 1)
        return refused(QCoreApplication::translate("Assurance", "A rating is changed by one step up at most; down as far as needed."));
    if (approver.isEmpty() || reason.trimmed().isEmpty())
        return refused(QCoreApplication::translate("Assurance", "Changing a rating needs a named approver and a reason; both are printed."));
    RecordData after = project;
    after.setValue(u"assurance", rating);
    after.setValue(u"override_approver", approver);
    after.setValue(u"override_reason", reason);
    ChangeSet step = edited(QCoreApplication::translate("Assurance", "%1: change the rating").arg(project.name()), project, after);
    step.reason = reason;
    return m_register.apply(step);
}

} // namespace candour
