#pragma once

#include "workflow/workflow.h"

namespace candour {

/// \name What must hold before an audit project moves on
/// Source: clinical audit domain page, section 2.1. Each guard looks at the project and at the records that belong to it.
/// @{

/// The method has been chosen, and it is not research.
[[nodiscard]] Guard methodIsKnown();
/// A lead is named who has not left.
[[nodiscard]] Guard leadIsHere();
/// Directorate lead first, then the central team, two people; level 1 needs the central team alone.
[[nodiscard]] QList<Guard> twoApprovals();
/// Criteria with targets and standards, a frozen tool, a sample plan, information governance.
[[nodiscard]] QList<Guard> designIsComplete();
/// As many cases as planned or a reason; none half done.
[[nodiscard]] QList<Guard> collectionIsComplete();
/// No blank left open, results frozen.
[[nodiscard]] QList<Guard> resultsAreFrozen();
/// Findings, rating, a risk assessment for each shortfall, escalations where they are due.
[[nodiscard]] QList<Guard> reportIsComplete();
/// Meeting, date, attendance, minute.
[[nodiscard]] QList<Guard> presentationIsRecorded();
/// An action or an approved "no action" for each shortfall.
[[nodiscard]] Guard shortfallsAreAnswered();
/// A re-audit date, or a waiver with reason and approver; no waiver after limited or no assurance or a missed critical criterion.
[[nodiscard]] QList<Guard> reauditIsDecided();
/// Every action ended, or the day of the re-audit reached; those still open are then named as confounders.
[[nodiscard]] QList<Guard> actionsAreDone();
/// The next cycle was signed off against comparable criteria with a verdict that closes the loop, or with one that does not.
[[nodiscard]] Guard nextCycleImproved();
[[nodiscard]] Guard nextCycleDidNotImprove();
/// Full assurance or an approved waiver.
[[nodiscard]] QList<Guard> noReauditIsJustified();
/// A reason; an executive for levels 1 and 2; a decision on patient-level data that were collected.
[[nodiscard]] QList<Guard> stopIsJustified(bool abandoned);
/// @}

} // namespace candour
