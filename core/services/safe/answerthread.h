#pragma once

#include "base/id.h"

#include <QDate>
#include <QList>
#include <QString>

namespace candour {

struct Analysis;
class ReferenceData;

/// One record on the way from a question to its answer.
struct ThreadStep
{
    enum class Kind { Question, Evidence, Finding, Area, Action, Measure, Letter };

    Kind kind = Kind::Question;
    QString type;   ///< record type to go to: measures lie on actions, letter paragraphs on questions
    RecordId record;
    QString name;   ///< "F2", "ACT-2026-004"
    QString words;  ///< what it says
    QString state;  ///< of an action: where it stands; empty otherwise
    QList<RecordId> from; ///< records that lead here: a finding from its questions, an action from its areas
};

/// \brief A question, and everything that leads to its answer: evidence, findings, areas for improvement, actions, their
/// measures and the paragraph of the letter. Source: PSIRF domain page section 4, row 2.
struct AnswerThread
{
    ThreadStep question;
    QString raisedBy;    ///< in words: "Family or carer"
    bool inScope = true;
    QString whyNot;      ///< why it is out of scope, or cannot be answered; empty otherwise
    QList<ThreadStep> steps; ///< in the order of their kinds, each record once
    QString letter;      ///< the paragraph in plain words
    bool isMarked = false; ///< the question itself says that it is answered

    [[nodiscard]] QList<ThreadStep> of(ThreadStep::Kind kind) const;
    /// Whether somebody who asked can be told: a finding answers it, or it is said why none does.
    [[nodiscard]] bool isAnswered() const;
};

/// Every question of a response with its thread, in the order in which they were asked.
[[nodiscard]] QList<AnswerThread> answerThreads(const Analysis &analysis, const ReferenceData &reference, QDate today);

/// The way back: the threads that run through a record, such as an action or a piece of evidence.
[[nodiscard]] QList<AnswerThread> threadsThrough(const QList<AnswerThread> &threads, const RecordId &record);

/// "Evidence", "Finding", ...: a kind of step as people read it.
[[nodiscard]] QString threadKindText(ThreadStep::Kind kind);

} // namespace candour
