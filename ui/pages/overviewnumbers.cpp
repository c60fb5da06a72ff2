#include "pages/overviewnumbers.h"

#include "storage/register.h"
#include "workflow/workflow.h"

#include <algorithm>
#include <limits>

namespace candour {

namespace {

/// Counts one after the other and keeps the first thing that went wrong.
class Counting
{
public:
    explicit Counting(const Register &reg) : m_register(reg) { }

    int records(const QString &type, const QList<Condition> &where = {})
    {
        Query query;
        query.type = type;
        query.where = where;
        const auto found = m_error ? Result<qint64>(*m_error) : m_register.count(query);
        if (!found)
            m_error = found.error();
        return found ? int(std::min<qint64>(*found, std::numeric_limits<int>::max())) : 0;
    }

    int unfinished(const QString &type, QList<Condition> where = {})
    {
        if (const Workflow *workflow = workflowOf(type))
            where.append({u"state"_qs, Condition::Operator::AnyOf, workflow->unfinishedStates()});
        return records(type, where);
    }

    FriendsAndFamily answers()
    {
        Query query;
        query.type = u"respondent"_qs;
        FriendsAndFamily answers;
        const auto tally = m_register.tally(u"fft_score"_qs, query);
        if (!tally) {
            m_error = tally.error();
            return answers;
        }
        for (const auto &[code, people] : *tally) {
            const QString score = code.toString();
            qint64 &place = score == u"very_good" ? answers.veryGood : score == u"good" ? answers.good
                : score == u"neither" ? answers.neither : score == u"poor" ? answers.poor
                : score == u"very_poor" ? answers.veryPoor : score == u"dont_know" ? answers.dontKnow : answers.unanswered;
            place += people;
        }
        return answers;
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const Register &m_register;
    std::optional<Error> m_error;
};

} // namespace

Result<OverviewNumbers> overviewNumbers(Register &reg)
{
    const Condition forResponse {u"learning_response"_qs, Condition::Operator::Present};
    const Condition forAudit {u"audit_project"_qs, Condition::Operator::Present};
    Counting counting(reg);
    OverviewNumbers numbers;
    numbers.incidents = counting.records(u"incident"_qs);
    numbers.responses = counting.unfinished(u"learning_response"_qs);
    numbers.safetyActions = counting.unfinished(u"action"_qs, {forResponse});
    numbers.projects = counting.unfinished(u"audit_project"_qs);
    numbers.nationalAudits = counting.records(u"national_audit"_qs, {{u"participated"_qs, Condition::Operator::Equals, u"yes"_qs}});
    numbers.auditActions = counting.unfinished(u"action"_qs, {forAudit});
    numbers.respondents = counting.records(u"respondent"_qs);
    numbers.comments = counting.records(u"comment"_qs);
    numbers.imports = counting.records(u"import_batch"_qs, {{u"kind"_qs, Condition::Operator::Equals, u"feedback"_qs}});
    if (!counting.error())
        numbers.answers = counting.answers();
    return counting.error() ? Result<OverviewNumbers>(*counting.error()) : Result<OverviewNumbers>(numbers);
}

} // namespace candour
