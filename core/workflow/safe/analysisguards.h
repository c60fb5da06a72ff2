#pragma once

#include "workflow/workflow.h"

namespace candour {

struct Analysis;

/// \name Guards over the analysis of a learning response: evidence, timeline, findings, work system, questions
/// Each names what fails, such as the finding or the question. Source: PSIRF domain page 2.1.
/// @{

/// A guard that looks at the whole analysis; what cannot be read is missing.
using MissingInAnalysis = std::function<std::optional<QString>(const Analysis &, const WorkflowContext &)>;
[[nodiscard]] Guard overAnalysis(Guard::Kind kind, const QString &field, MissingInAnalysis missing);

[[nodiscard]] bool isPsii(const Analysis &analysis);

[[nodiscard]] Guard evidenceGathered();
[[nodiscard]] Guard conversationsHeld();          ///< warning: a PSII with statements alone
[[nodiscard]] Guard timelineReviewed();           ///< warning
[[nodiscard]] Guard familyAccountHeard();         ///< warning
[[nodiscard]] Guard protocolBeforeCoding();       ///< thematic reviews only
[[nodiscard]] Guard findingsExist();
[[nodiscard]] Guard findingsRestOnEvidence();
[[nodiscard]] Guard elementsConsidered();         ///< PSII only
[[nodiscard]] Guard questionsAnswered();
[[nodiscard]] Guard findingsSpeakOfSystems();     ///< warning
[[nodiscard]] Guard findingsNotOnStatementsAlone(); ///< warning
/// @}

} // namespace candour
