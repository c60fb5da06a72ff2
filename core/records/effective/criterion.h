#pragma once

#include "records/effective/evidence.h"

namespace candour {

/// \brief A measurable statement of good care with its target. Frozen with the tool: from then on it changes by a new version only, so
/// that cases answered before can still be told from cases answered after.
struct Criterion : Record
{
    Id<AuditProject> project;
    QString code;
    QString statement;
    std::optional<int> position;
    QString kind;
    std::optional<double> target; ///< 0 to 100 with one decimal
    QString direction; ///< "higher" where absent
    std::optional<bool> critical;
    QString targetReason;
    QString rationale;
    QString inclusion;
    QString appliesWhen;
    QString derivation;
    QStringList exceptions;
    QString convention; ///< "exclude" where absent
    QString dataSource;
    QList<Id<EvidenceReference>> evidence;
    Id<Person> consensusApprover;
    QString definitions;
    std::optional<int> versionNumber; ///< 1 for the first; absent counts as 1
    QDate validFrom; ///< first day of care that this version applies to; absent: all
    Id<Criterion> supersedes;
    QDate frozenOn;

    [[nodiscard]] static const Schema &schema();
};

/// \brief A question of an audit tool that is recorded but never scored: a date, a time, a number, a choice. Rules of criteria may use it.
struct AuditQuestion : Record
{
    Id<AuditProject> project;
    QString code;
    QString question;
    QString type;
    QString options;
    std::optional<int> position;
    std::optional<bool> required;
    QString appliesWhen;
    QString help;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
