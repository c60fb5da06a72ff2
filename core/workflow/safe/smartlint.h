#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \brief Something about a safety action that would keep it from working, as one sentence. A question, not a gate:
/// what stays needs a reason. Source: PSIRF domain page 1.9, SMART lint.
struct ActionMark
{
    QString key;   ///< "weak_verb", "no_date", "date_past", "far_date", "no_measure", "completion", "no_owner", "not_accepted",
                   ///< "named_person", "several_actions", "weaker"
    QString field; ///< where to mend it
    QString sentence;
};

/// \brief Everything that the lint points out about an action, in the order of its form.
/// An action that is carried out or ended is not asked for a date any more.
/// \param action a record of type "action"
[[nodiscard]] QList<ActionMark> smartLint(const RecordData &action, const Register &reg, const ReferenceData &reference, QDate today);

/// \brief The marks that must be mended or justified before approval. The weaker class is a figure for the committee, not a
/// fault; the owner is asked for on its own.
[[nodiscard]] QList<ActionMark> wordingMarks(const RecordData &action, const Register &reg, const ReferenceData &reference, QDate today);

/// Whether an action still stands as the lint wants it, or says why not.
[[nodiscard]] bool isLintResolved(const RecordData &action, const QList<ActionMark> &marks);

/// \brief A class of the action hierarchy, and why: for people to take or to change.
struct StrengthProposal
{
    QString strength; ///< code of action_strength; empty where nothing hints at one
    QString reason;   ///< "Proposed: “remove” takes the hazard or a step away."
};

/// \brief Proposes how strong an action is from its words. Where words of two classes stand together the weaker one
/// is the hint only if no stronger one is there.
/// Source of the hierarchy: VA and IHI, RCA2; contested, so a prompt and a committee figure, never a gate.
[[nodiscard]] StrengthProposal proposeStrength(const QString &text, const ReferenceData &reference);

} // namespace candour
