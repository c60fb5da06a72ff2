#pragma once

#include "services/shared/recordservice.h"

namespace candour {

/// One point of the quality review of a response, with its answer.
struct QualityPoint
{
    QString item;    ///< code of the list quality_review_item
    QString label;
    QString meaning;
    QString group;   ///< heading that the list gives it; empty where it has none
    QString met;     ///< code of the list quality_review_answer; empty where nobody has answered
    QString words;
    std::optional<RecordData> review; ///< nothing where nobody has answered

    /// Whether the answer says little without words: where something is not met, or not wholly.
    [[nodiscard]] bool asksForWords() const { return met == u"partly_met" || met == u"not_met"; }
};

/// \brief Where the quality review of one learning response stands.
struct QualityStanding
{
    QList<QualityPoint> points; ///< what this kind of response is asked, in the order of the list, and what was answered besides
    QString reviewedBy;         ///< role; empty before the first answer
    QDate reviewedOn;
    bool isNeeded = false;      ///< whether approval waits for it
    bool isByLead = false;      ///< the reviewer's role is the lead's: a review is for somebody else to do

    [[nodiscard]] int answered() const;
    /// "9 of 11 answered, 2 not met"
    [[nodiscard]] QString words() const;
};

/// \brief The quality review of learning responses, answered point by point; each call is one step. Borrows what it is given.
/// Source: PSIRF domain page 2.1, Approval to Approved.
class QualityReviewService
{
public:
    QualityReviewService(Register &reg, const ReferenceData &reference, RecordService &records);

    /// Errors: what reading the register gives.
    [[nodiscard]] Result<QualityStanding> look(const RecordData &response) const;
    /// Answers a point, or answers it anew; the words that stand with it stay. Refused without a reviewer.
    Result<ChangeSet> answer(const RecordData &response, const QString &item, const QString &met, const QString &by, QDate on);
    /// Writes what is to be said about a point. Refused where it has no answer.
    Result<ChangeSet> say(const RecordData &response, const QString &item, const QString &words);
    /// Sets who reviewed and when for every point that is answered.
    Result<ChangeSet> setReviewer(const RecordData &response, const QString &by, QDate on);

private:
    /// Checks reviews against their description and writes them as one step.
    Result<ChangeSet> write(const QString &summary, const QList<std::pair<std::optional<RecordData>, RecordData>> &reviews);

    Register &m_register;
    const ReferenceData &m_reference;
    RecordService &m_records;
};

} // namespace candour
