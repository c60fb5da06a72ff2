#pragma once

#include "workflow/safe/timelinequestions.h"

#include <QWidget>

class QVBoxLayout;

namespace candour {

/// \brief What the timeline asks, beside it: each question with what was found out, or a button to write it down.
/// Entries without evidence come last and, where they are many, folded.
class QuestionList final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionList(const ReferenceData &reference, QWidget *parent);

    void setQuestions(const QList<TimelineQuestion> &questions, const QList<GapReview> &reviews);

Q_SIGNALS:
    void answerRequested(const candour::TimelineQuestion &question);
    void entryRequested(const candour::RecordId &entry);

private:
    void addEvidenceHead(const QList<TimelineQuestion> &questions);
    void addQuestion(const TimelineQuestion &question, int number, const QList<GapReview> &reviews);

    const ReferenceData &m_reference;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
    QList<TimelineQuestion> m_questions;
    QList<GapReview> m_reviews;
    bool m_evidenceUnfolded = false;
};

} // namespace candour
