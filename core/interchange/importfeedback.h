#pragma once

#include "interchange/importfeedbackreader.h"
#include "interchange/importids.h"
#include "interchange/importrows.h"
#include "interchange/importwords.h"

namespace candour {

/// \brief Feedback: people with their scores, and what they wrote. Owned by the Importer for one run.
///
/// Where the file numbers its people, rows of one number are one person, wherever they stand; otherwise each row is one.
/// A held back row enters nothing: neither its comment nor its score. A person is counted by the rows that are taken.
class FeedbackRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackRows)

public:
    FeedbackRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists, qint64 expectedRows);
    ~FeedbackRows() override;

    Status writeTo(BatchWriter &writer, const RecordId &batch) override;
    [[nodiscard]] bool looksAhead() const override { return m_numbered; }
    void look(const TableRow &row) override;
    Status take(const TableRow &row) override;
    [[nodiscard]] ImportCheck finish() override;

private:
    /// One person of a file that numbers them.
    struct Person
    {
        qint64 row = 0;                      ///< what their comments refer to; 0 until a row of theirs is taken
        int score = ImportCodes::absent;     ///< the first that any of their rows gives
        std::array<char, 10> day {};
        bool counted = false;
    };

    Person *personOf(const TableRow &row);
    [[nodiscard]] std::optional<RowProblem> contradiction(const Person &person, const FeedbackRow &read) const;
    [[nodiscard]] bool isDuplicate(const TableRow &row);
    Result<qint64> addPerson(const TableRow &row, const FeedbackRow &read, int score);
    void setServices(const TableRow &row);
    void setChoices(const TableRow &row);
    Status addComments(const TableRow &row, qint64 person, int score);
    Status addComment(const TableRow &row, int column, qint64 person);
    [[nodiscard]] QByteArrayView questionType(QByteArrayView question);
    void notePraise(QByteArrayView text, int score);
    void readQuestions(const ImportLists &lists);
    void warn();

    const ImportKind &m_kind;
    const ImportColumns &m_columns;
    const ImportMapping &m_mapping;
    FeedbackReader m_reader;
    FeedbackReader m_lookAhead;
    ImportQuarantine m_quarantine;
    ImportUnits m_units;
    ByteTable m_questions;                  ///< question as asked -> place in m_questionTypes
    std::vector<QByteArray> m_questionTypes;
    std::vector<QByteArray> m_headerQuestions; ///< the questions in the headers of the comment columns
    PlaceholderPhrases m_placeholders;
    ImportCheck m_check;

    const bool m_numbered;
    ImportIds m_peopleIds;
    std::vector<Person> m_people;
    ImportIds m_commentIds;
    BatchRows *m_respondents = nullptr;
    BatchRows *m_comments = nullptr;

    qint64 m_worst = 0;         ///< comments with the worst score that were looked at
    qint64 m_worstPraising = 0;
    qint64 m_daysDiffer = 0;
    bool m_untypedQuestion = false;
};

} // namespace candour
