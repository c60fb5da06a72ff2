#pragma once

#include "records/effective/criterion.h"

namespace candour {

/// \brief What a criterion came to, frozen at sign-off: integers only, so that shares and intervals can be computed again.
struct CriterionResult : Record
{
    Id<AuditProject> project;
    Id<Criterion> criterion;
    QString code;
    QString statement;
    std::optional<int> versionNumber;
    std::optional<int> yes;
    std::optional<int> no;
    std::optional<int> notApplicable;
    std::optional<int> exceptions;
    std::optional<int> blank;
    std::optional<int> excluded;
    std::optional<int> numerator;
    std::optional<int> denominator;
    std::optional<double> target;
    QString direction;
    QString convention;
    QString inclusion;
    std::optional<bool> critical;
    std::optional<bool> met; ///< absent without an applicable case
    std::optional<bool> provisional;
    QDate frozenOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief What an audit found: good practice to keep, or a shortfall that asks for a risk assessment and an action.
struct AuditFinding : Record
{
    Id<AuditProject> project;
    QString finding;
    QString kind;
    QList<Id<Criterion>> criteria;
    QString rootCause;
    Id<SharedTheme> theme;
    std::optional<bool> harm;
    QString recommendation;
    QString noActionReason;
    Id<Person> noActionApprover;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
