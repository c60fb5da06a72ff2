#pragma once

#include "workflow/workflow.h"

namespace candour {

struct Action;
struct Analysis;
struct AreaForImprovement;
struct ReferenceEntry;
class LanguageGuard;

/// \name Guards over the draft, its readers, its approval and what follows
/// Source: PSIRF domain page 2.1. None asks that an action be finished before a report is approved.
/// @{
[[nodiscard]] Guard wordingCleared();
[[nodiscard]] Guard identifiersCleared();
[[nodiscard]] Guard areasHaveRoutes();
[[nodiscard]] Guard draftSeenByStaff();
[[nodiscard]] Guard draftSeenByFamily();
[[nodiscard]] Guard timeToComment();
[[nodiscard]] Guard shorterTimeAgreed();          ///< override: those affected said that they need less time
[[nodiscard]] Guard commentsDealtWith();
[[nodiscard]] Guard approvedByAnother();
[[nodiscard]] Guard qualityReviewed();            ///< full path only
[[nodiscard]] Guard actionsAccepted();
[[nodiscard]] Guard actionsResolved();
[[nodiscard]] Guard sharedWithFamily();
[[nodiscard]] Guard partnersTold();
[[nodiscard]] Guard reportingSystemUpdated();     ///< LFPSE
[[nodiscard]] Guard actionsFinished();
[[nodiscard]] Guard closingContactMade();
[[nodiscard]] Guard learningPassedOn();
/// @}

/// \name What the guards ask, for pages that show where each record stands
/// @{

/// Whether the quality review of a response of this type asks a point of its list.
[[nodiscard]] bool isAskedInReview(const ReferenceEntry &item, const QString &responseType);
/// Pseudonyms of the staff who were interviewed and to whom nobody has shown the draft, each once.
[[nodiscard]] QStringList staffWithoutDraft(const Analysis &analysis);
/// Whether an area is to be met by a safety action, and none names it.
[[nodiscard]] bool lacksAction(const Analysis &analysis, const AreaForImprovement &area, const ReferenceData &reference);
/// Not carried out any more: nothing is asked of it.
[[nodiscard]] bool isDropped(const Action &action);
/// Whether it has an owner who said yes.
[[nodiscard]] bool isAccepted(const Action &action);
/// @}

/// One text of a draft, for whoever reads it through.
struct DraftText
{
    QString name; ///< "F2", "Background and context"
    QString text;
    bool justified = false; ///< words that were pointed out may stay
};

/// \brief Every text that a report prints, in its order: what the language guard and the identifier scan read.
/// Questions are left out: they are other people's words.
[[nodiscard]] QList<DraftText> draftTexts(const Analysis &analysis);

} // namespace candour
