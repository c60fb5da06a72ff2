#pragma once

#include "storage/register.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace candour {

class ReferenceData;

/// How far the cases of a project have come. Cases that a draw left out do not count.
struct CaseCounts
{
    int all = 0;
    int notStarted = 0;
    int inProgress = 0;
    int complete = 0;
    int excluded = 0;
    int notesUnavailable = 0;

    /// Cases that count towards the plan: neither excluded nor without notes.
    [[nodiscard]] int expected() const { return all - excluded - notesUnavailable; }
};

/// \name What the register holds about an audit project
/// Guards, clocks and services ask here, so that each question has one answer. A record that cannot be read counts as none.
/// @{

/// Records of a type whose field `project` names the project, in the order in which they were made.
[[nodiscard]] QList<RecordData> recordsOf(const Register &reg, const QString &type, const RecordId &project);
[[nodiscard]] CaseCounts caseCounts(const Register &reg, const RecordId &project);
/// Complete cases; the figure typed into the project where it holds no cases of its own, as for a registry.
[[nodiscard]] int achievedCases(const RecordData &project, const Register &reg);
/// Whether a critical criterion of the frozen results misses its target.
[[nodiscard]] bool criticalIsMissed(const RecordData &project, const Register &reg);
/// Findings of kind shortfall.
[[nodiscard]] QList<RecordData> shortfallsOf(const RecordData &project, const Register &reg);
/// Whether the person left on or before the day.
[[nodiscard]] bool hasLeft(const QString &person, const Register &reg, QDate on);
/// Calendar days that an action is late on a day, by its due date as it stands: 0 on the due date itself and before. An
/// action that is done but without evidence is late all the same; ended and implemented ones are not.
[[nodiscard]] int daysOverdue(const RecordData &action, QDate on);
/// Levels 1 and 2 are "must do".
[[nodiscard]] bool isMustDo(const RecordData &project);
/// @}

/// Consequence x likelihood by the scores of the lists; nothing where one of them is absent.
[[nodiscard]] std::optional<int> riskScore(const RecordData &assessment, const ReferenceData &reference);
/// The band of a score on a day, such as "high"; empty for a score that cannot occur (7, 11, 13, 14 and the like).
[[nodiscard]] QString riskBand(int score, const ReferenceData &reference, QDate on);

/// Something that asks for an escalation, with the record that shows it.
struct EscalationNeed
{
    QString trigger; ///< reference set escalation_trigger
    QString band;    ///< reference set risk_band
    RecordId finding;
    RecordId risk;
};

/// \brief What of a project has to be escalated, most serious first, whether or not it has been.
/// Source: clinical audit domain page, section 1.11.
[[nodiscard]] QList<EscalationNeed> escalationNeeds(const RecordData &project, const Register &reg, const ReferenceData &reference);
/// Those for which no escalation was raised: one escalation of a project answers every need of the same trigger.
[[nodiscard]] QList<EscalationNeed> openEscalationNeeds(const RecordData &project, const Register &reg, const ReferenceData &reference);

} // namespace candour
