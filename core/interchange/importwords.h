#pragma once

#include "schema/referenceset.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSet>

namespace candour {

/// \brief Recognises answers that say nothing, such as "n/a". A value; one thread.
///
/// The whole answer is compared, without regard to case, blanks around it or a full stop: "Nothing." is no placeholder,
/// for it means different things after different questions. Source: reference set placeholder_phrase.
class PlaceholderPhrases
{
public:
    explicit PlaceholderPhrases(const ReferenceSet &phrases);

    [[nodiscard]] bool contains(QByteArrayView answer) const;

private:
    QSet<QByteArray> m_phrases;
    qsizetype m_longest = 0;
};

/// Whether an answer holds a word of praise in English, such as "kind" or "excellent". Used only to notice that a
/// score may be read from the wrong end: it decides nothing about a comment.
[[nodiscard]] bool soundsLikePraise(QByteArrayView answer);

/// The kind of question, judged by its words ("improve", "better"; "good", "well"); a proposal for a person to confirm.
/// \return a code of the reference set question_type
[[nodiscard]] QString proposedQuestionType(const QString &question);

} // namespace candour
