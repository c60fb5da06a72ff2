#pragma once

#include "records/effective/criterion.h"
#include "services/effective/answersheet.h"
#include "storage/register.h"

#include <vector>

namespace candour {

class ReferenceData;

/// \brief The tool of an audit project: its criteria in all versions, and its context questions. A value, read once.
///
/// Criteria and questions are data: questionFields() turns the questions into run-time fields, so that the same form
/// serves them that serves every record.
class AuditTool
{
public:
    /// Errors: what reading the register gives.
    [[nodiscard]] static Result<AuditTool> of(const Register &reg, const RecordId &project);

    /// Every version, by place in the tool, then code, then version.
    [[nodiscard]] const QList<Criterion> &criteria() const { return m_criteria; }
    /// Each code once, in the order of the tool.
    [[nodiscard]] const QStringList &codes() const { return m_codes; }
    /// The version of a criterion that holds for care on a day (the latest without one); null for an unknown code.
    [[nodiscard]] const Criterion *criterion(const QString &code, QDate careOn = {}) const;
    [[nodiscard]] const QList<AuditQuestion> &questions() const { return m_questions; }

    /// The context questions as fields without a struct behind them: get and set are null.
    [[nodiscard]] std::vector<Field> questionFields() const;

    /// \brief The sheet with what follows by rule: derived criteria answered, criteria and questions that do not apply
    /// set to not applicable. Answers that people gave stay where no rule speaks. A rule that cannot be decided leaves a blank.
    [[nodiscard]] AnswerSheet completed(AnswerSheet sheet, QDate careOn) const;

    /// Codes without an answer that the case needs.
    [[nodiscard]] QStringList blanks(const AnswerSheet &sheet) const;
    /// An interval that ends before it begins, or a text that is no time or number, as sentences.
    [[nodiscard]] QStringList dataErrors(const AnswerSheet &sheet, QDate careOn) const;
    /// What is wrong with the tool itself: codes given twice, rules that cannot be read or speak of unknown codes.
    [[nodiscard]] QStringList problems() const;

private:
    QList<Criterion> m_criteria;
    QStringList m_codes;
    QList<AuditQuestion> m_questions;
};

/// \brief Changes the tools of projects. Borrows what it is given.
class AuditToolService
{
public:
    explicit AuditToolService(Register &reg) : m_register(reg) { }

    /// \brief Freezes criteria and tool of a project as version 1, with the exception convention they have.
    /// Refused without criteria, or with what AuditTool::problems() lists.
    Result<ChangeSet> freeze(const RecordData &project);

    /// \brief A new version of a frozen criterion, for care from a day on. Answers given before keep the version they were
    /// given under, so that results can be split by date.
    /// Refused where the version before is not frozen, or begins on or after that day.
    Result<ChangeSet> addVersion(const RecordData &before, const RecordData &changed, QDate validFrom);

    /// \brief A criterion or context question not yet stored, at the end of a project's tool, with the next free code.
    /// \param type "criterion" or "audit_question"
    [[nodiscard]] Result<RecordData> proposed(const RecordData &project, const QString &type) const;

    /// \brief Moves a criterion or question past its neighbours and numbers the tool anew; all versions of a criterion move
    /// together. One step; at the end of the tool an empty one, and nothing is written.
    /// \param by -1 one place up, +1 one place down
    Result<ChangeSet> move(const RecordData &part, int by);

private:
    Register &m_register;
};

} // namespace candour
