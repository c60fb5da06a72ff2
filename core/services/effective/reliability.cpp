#include "services/effective/reliability.h"

#include "services/effective/answersheet.h"

#include <QCoreApplication>

namespace candour {

namespace {

void count(Answer first, Answer second, TwoCoders &coders)
{
    const auto isScored = [](Answer answer) { return answer == Answer::Yes || answer == Answer::No; };
    if (!isScored(first) || !isScored(second))
        return;
    const bool a = first == Answer::Yes;
    const bool b = second == Answer::Yes;
    ++(a && b ? coders.both : a ? coders.onlyA : b ? coders.onlyB : coders.neither);
}

} // namespace

Result<CodeAgreement> reliabilityOf(const RecordData &project, const Register &reg, const QString &code)
{
    Query query;
    query.type = u"audit_case"_qs;
    query.where = {{u"project"_qs, Condition::Operator::Equals, project.id.toString()}, {u"second_answers"_qs, Condition::Operator::Present}};
    const auto cases = reg.all(query);
    if (!cases)
        return cases.error();
    TwoCoders coders;
    for (const RecordData &auditCase : *cases) {
        const AnswerSheet first = AnswerSheet::fromJson(auditCase.text(u"answers"));
        const AnswerSheet second = AnswerSheet::fromJson(auditCase.text(u"second_answers"));
        for (const QString &one : code.isEmpty() ? first.answeredCriteria() : QStringList {code})
            count(first.answer(one).value, second.answer(one).value, coders);
    }
    if (coders.both + coders.onlyA + coders.onlyB + coders.neither == 0)
        return Error {Error::Kind::Invalid, QCoreApplication::translate("Reliability", "No case was answered by a second abstractor: agreement cannot be computed."), {}};
    return codeAgreement(coders);
}

} // namespace candour
