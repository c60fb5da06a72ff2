#pragma once

#include "records/effective/auditproject.h"

namespace candour {

/// \brief How the cases of a project are found: population, method, size, and the seed by which the draw can be repeated.
struct SamplePlan : Record
{
    Id<AuditProject> project;
    QString population; ///< which cases there are, in words
    QDate periodFrom;
    QDate periodTo;
    std::optional<int> size;
    QString countedHow;
    QString method;
    QString confidence; ///< "c95" where absent
    std::optional<double> margin; ///< 5 where absent
    std::optional<double> expected; ///< 50 where absent
    std::optional<int> computed;
    std::optional<int> planned;
    std::optional<int> overSample;
    QString strata; ///< "Ward A=340; Ward B=220"
    QString belowReason;
    QString seed; ///< project reference, a bar, the cycle
    QDate drawnOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief One case of a project with all its answers: one form, one row, one step of undo.
/// 
/// The answers are kept together as JSON (see AnswerSheet): a project of 100 cases and 20 criteria is read as 100 rows, and three
/// million answers are 150,000 rows. Case references are pseudonyms; identifiers are refused.
struct AuditCase : Record
{
    Id<AuditProject> project;
    QString caseReference;
    QString stratum;
    QDate careOn;
    QString status;
    QString exclusionReason;
    std::optional<bool> inSample;
    std::optional<int> drawPosition;
    Id<Person> abstractor;
    Id<Person> secondAbstractor;
    QString answers; ///< JSON, see AnswerSheet
    QString secondAnswers;
    std::optional<bool> harmFound;
    QString answeredBy;
    QDateTime answeredAt;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
