#pragma once

#include "storage/register.h"

namespace candour {

/// \brief The second look at an audit's data: some complete cases are answered again by another person, who does not see the
/// first answers. Borrows the register.
/// Source: clinical audit domain page, section 1.6 (second abstractor on 10 per cent of cases or 5 of them, whichever is more).
class Reabstraction
{
public:
    explicit Reabstraction(Register &reg) : m_register(reg) { }

    /// How many of so many complete cases are answered again: a tenth, rounded up, at least 5, at most all.
    [[nodiscard]] static int proposedSize(int complete);

    /// Complete cases of the sample, from which the second look is drawn.
    [[nodiscard]] Result<QList<RecordData>> complete(const RecordData &project) const;
    /// The cases drawn, in the order of the draw.
    [[nodiscard]] Result<QList<RecordData>> drawn(const RecordData &project) const;

    /// \brief Draws the cases to be answered again and names who does it: one step. The same cases and seed give the same
    /// draw, so that it can be repeated. Cases answered twice already stay in; others drawn before leave.
    /// Refused without a person, for the person who answered first, without complete cases, or once results are frozen.
    Result<ChangeSet> draw(const RecordData &project, int size, const QString &person);

    /// The seed of the draw: that of the sample, a bar and "second".
    [[nodiscard]] static QString seedOf(const RecordData &project);

private:
    Register &m_register;
};

} // namespace candour
