#pragma once

#include "measures/audit/compliance.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

/// \brief One answer to one criterion for one case. A blank answer has no value.
struct CaseAnswer
{
    /// An exception counts only once somebody has looked at it; a rejected one counts as "no".
    enum class Validation { None, Accepted, Rejected };

    Answer value = Answer::Blank;
    QString exceptionCode = {};                      ///< reference set audit_exception
    Validation validation = Validation::None;
    QString validatedBy = {};                        ///< role
    bool automatic = false;                          ///< set by skip logic or by a derived criterion
    int criterionVersion = 1;
    QString comment = {};                            ///< people's own words

    /// As results count it: a rejected exception is a "no".
    [[nodiscard]] Answer counted() const { return value == Answer::Exception && validation == Validation::Rejected ? Answer::No : value; }

    friend bool operator==(const CaseAnswer &, const CaseAnswer &) = default;
};

/// \brief Everything answered for one case: criteria by code, and context fields by code as texts.
///
/// Kept in one field of the case as JSON with sorted keys, so that equal content gives equal text:
/// `{"C1":"Y","C2":{"a":"EX","x":"declined","v":"accepted","by":"Audit lead"},"?":{"age":"71"}}`.
/// A value; unreadable JSON reads as an empty sheet.
class AnswerSheet
{
public:
    AnswerSheet() = default;
    [[nodiscard]] static AnswerSheet fromJson(const QString &json);
    [[nodiscard]] QString toJson() const;

    [[nodiscard]] CaseAnswer answer(const QString &criterion) const { return m_answers.value(criterion); }
    /// A blank answer without a comment is taken out.
    void setAnswer(const QString &criterion, const CaseAnswer &answer);
    [[nodiscard]] QStringList answeredCriteria() const { return m_answers.keys(); }

    /// The text of a context field: ISO dates, ISO date-times with their offset, numbers with a point. Empty where absent.
    [[nodiscard]] QString context(const QString &question) const { return m_context.value(question); }
    void setContext(const QString &question, const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_answers.isEmpty() && m_context.isEmpty(); }

private:
    QMap<QString, CaseAnswer> m_answers;
    QMap<QString, QString> m_context;
};

/// "Y", "N", "NA", "EX", "" : as grids and files write them.
[[nodiscard]] QString answerText(Answer value);

/// \brief Reads an answer as people write it, whatever the case: Y, yes, 1; N, no, 0; NA, n/a, -; EX, EX:declined;
/// nothing or "." for blank. Nothing for anything else.
[[nodiscard]] std::optional<CaseAnswer> answerFromText(const QString &text);

} // namespace candour
