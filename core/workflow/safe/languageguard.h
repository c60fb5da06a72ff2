#pragma once

#include "workflow/safe/phrases.h"

#include <vector>

namespace candour {

class ReferenceData;

/// \brief Words that a reader may hear as blame or hindsight, with something to write instead. Pointed out, never rewritten.
struct LanguageMark
{
    TextSpan place;
    QString words;      ///< as they stand in the text
    QString kind;       ///< "blame", "hindsight", "old_word" or "individual_act"
    QString suggestion; ///< for people to take or leave

    /// "“failed to” reads as blame: say what happened …"
    [[nodiscard]] QString sentence() const;
};

/// \brief Points out words of blame and hindsight, and words of the framework before PSIRF.
///
/// Word lists are reference data (language_guard, clinical_term, individual_actor). Quoted accounts and clinical words
/// are left alone: “heart failure” fails nobody, and a family may say what it thinks. Reads its lists once; make a new
/// one after they change. Source: PSIRF domain page 1.13, section 4 row 10, and the traps of section 6.
class LanguageGuard
{
public:
    explicit LanguageGuard(const ReferenceData &reference);

    /// Marks from the left, none of which overlaps another; the longest phrase wins.
    [[nodiscard]] QList<LanguageMark> marks(const QString &text) const;
    /// A finding that begins with a person's role speaks of an act, not of the work system; nothing where it does not.
    [[nodiscard]] QList<LanguageMark> individualActs(const QString &finding) const;

private:
    struct Rule
    {
        QRegularExpression pattern;
        QString kind;
        QString suggestion;
    };

    std::vector<Rule> m_rules;
    QList<QRegularExpression> m_clinical;
    QRegularExpression m_actors;
};

} // namespace candour
