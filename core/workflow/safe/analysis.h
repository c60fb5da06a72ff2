#pragma once

#include "base/result.h"
#include "records/safe/datechange.h"
#include "records/safe/draft.h"
#include "records/safe/evidence.h"
#include "records/safe/finding.h"
#include "records/safe/learningresponse.h"
#include "records/safe/systemmap.h"
#include "records/safe/timeline.h"
#include "records/safe/toritem.h"
#include "records/shared/action.h"

#include <QList>

namespace candour {

class Register;

/// \brief Everything that belongs to the analysis of one learning response, oldest first, without what was withdrawn.
///
/// A value, read once: guards, figures, reports and pages look at the same picture. Linked lists hold ids; the
/// functions below find what they name.
struct Analysis
{
    LearningResponse response;
    QList<TorItem> questions;
    QList<EvidenceItem> evidence;
    QList<Interview> interviews;
    QList<TimelineEntry> timeline; ///< in the order in which the timeline is read, see timelineOrder()
    QList<GapReview> gapReviews;
    QList<SystemFactor> factors;
    QList<FactorInteraction> interactions; ///< only those whose both ends are among the factors
    QList<ElementConsideration> considerations;
    QList<Finding> findings;
    QList<AreaForImprovement> areas;
    QList<Action> actions; ///< of the response itself and of its areas, each once
    QList<DraftShare> shares;
    QList<DraftComment> comments;
    QList<QualityReview> reviews;
    QList<LearningShared> learningShared;

    /// \name What a link names, or null where it is withdrawn or of another response
    /// @{
    [[nodiscard]] const TorItem *question(const RecordId &id) const;
    [[nodiscard]] const EvidenceItem *evidenceItem(const RecordId &id) const;
    [[nodiscard]] const TimelineEntry *entry(const RecordId &id) const;
    [[nodiscard]] const SystemFactor *factor(const RecordId &id) const;
    [[nodiscard]] const Finding *finding(const RecordId &id) const;
    [[nodiscard]] const AreaForImprovement *area(const RecordId &id) const;
    /// @}

    /// \name Links, from either side
    /// @{
    [[nodiscard]] QList<const Finding *> findingsAnswering(const TorItem &question) const;
    [[nodiscard]] QList<const EvidenceItem *> evidenceOf(const Finding &finding) const;
    [[nodiscard]] QList<const SystemFactor *> factorsOf(const Finding &finding) const;
    [[nodiscard]] QList<const AreaForImprovement *> areasOf(const Finding &finding) const;
    [[nodiscard]] QList<const Action *> actionsOf(const AreaForImprovement &area) const;
    [[nodiscard]] QList<const DraftComment *> commentsOn(const DraftShare &share) const;
    /// @}

    /// Pieces of evidence behind a factor: its own and those of its timeline entries, each once.
    [[nodiscard]] int evidenceCount(const SystemFactor &factor) const;
};

/// \return the analysis of a response. Errors: NotFound, and what reading the register gives.
[[nodiscard]] Result<Analysis> analysisOf(const Register &reg, const RecordId &response);

/// "F2 “Two charts were in use”": a numbered record as a sentence names it; long words are cut at a space.
[[nodiscard]] QString namedInSentence(const QString &number, const QString &words);

} // namespace candour
