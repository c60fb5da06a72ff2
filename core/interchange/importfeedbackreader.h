#pragma once

#include "interchange/importcodes.h"
#include "interchange/importquarantine.h"

#include <array>
#include <optional>

namespace candour {

/// \brief What one row of a feedback file says about a person. Views into the row and into the reader.
struct FeedbackRow
{
    std::array<char, 10> day {};           ///< ISO 8601
    bool hasDay = false;
    int score = ImportCodes::absent;       ///< a number of the reader's score codes, or one of the negative ones
};

/// \brief Reads the parts of a feedback row that decide whether it is taken. Owned by the import; one thread.
class FeedbackReader
{
public:
    /// Places of the targets, so that a row is read without looking up names.
    struct Places
    {
        int respondent, day, score, comment, commentId, question;
        std::array<int, 3> services;
        std::array<int, 5> choices;  ///< setting, mode, age band, sex, ethnicity
    };

    FeedbackReader(const ImportKind &kind, const ImportColumns &columns, const ImportMapping &mapping, const ImportLists &lists);

    [[nodiscard]] const Places &places() const { return m_places; }

    /// \return why the row cannot be taken, or nothing
    [[nodiscard]] std::optional<RowProblem> read(const TableRow &row, const ImportQuarantine &quarantine, FeedbackRow &into);

    [[nodiscard]] ImportCodes &scores() { return m_scores; }
    [[nodiscard]] ImportCodes &choice(size_t index) { return m_choices[index]; }
    /// Tells about codes that nobody has explained.
    void report(ImportCheck &check) const;

private:
    [[nodiscard]] bool readDay(QByteArrayView cell, ImportedDate &problem, FeedbackRow &into) const;

    const ImportKind &m_kind;
    const ImportColumns &m_columns;
    Places m_places;
    DateOrder m_order;
    DateWindow m_window;
    ImportCodes m_scores;
    std::vector<ImportCodes> m_choices;
};

} // namespace candour
