#pragma once

#include "services/effective/audittool.h"

#include <functional>

namespace candour {

/// One case to be added: a pseudonym, and where it belongs.
struct NewCase
{
    QString reference;
    QString stratum = {};
    QDate careOn = {};
};

/// \brief Answers as a grid holds them: a header of codes beside the case reference, then one row a case.
/// Columns are `case`, `stratum`, `care_on`, and codes of criteria and context questions, in any order.
struct AnswerGrid
{
    QStringList columns;
    QList<QStringList> rows;
    QList<int> lines = {};  ///< of each row in its file, for messages; empty: they follow the header
    QString sha256 = {}; ///< of the file it came from; empty for pasted cells

    [[nodiscard]] int lineOf(int row) const { return lines.value(row, row + 2); }
};

/// A row of a grid that cannot be taken as it is.
struct RefusedRow
{
    int line = 0;
    QStringList reasons;  ///< one sentence for each cell
    QStringList cells;    ///< as they stood, but for an identifier of a patient, which is never kept
};

/// What a grid did, or would do.
struct GridOutcome
{
    int casesAdded = 0;
    int casesChanged = 0;
    int casesUnchanged = 0;
    int answers = 0;           ///< cells that hold an answer
    QStringList problems = {}; ///< one sentence for each cell or row refused; with any, nothing is written
    QStringList warnings = {};
    QStringList columnProblems = {};   ///< those of `problems` that no row can be taken with
    QList<RefusedRow> refused = {};
    ChangeSet written = {};            ///< the step, once it is written

    /// Whether there is anything to take once the refused rows are left out.
    [[nodiscard]] bool mayTakeRest() const { return columnProblems.isEmpty() && casesAdded + casesChanged > 0; }
};

/// Told how many rows are done; false stops the reading, and nothing is written.
using GridProgress = std::function<bool(qint64 done, qint64 total)>;

/// Where a grid came from: a file, for the register's list of imports. Without a name: pasted.
struct GridSource
{
    QString fileName = {};
    QString sha256 = {};
};

/// \brief Adds cases of audit projects and their answers, one undoable step each. Borrows what it is given.
///
/// Refused throughout: identifiers as case references, a reference given twice in a project, and any change once the
/// results of the project are frozen.
class AuditCaseService
{
public:
    AuditCaseService(Register &reg, const ReferenceData &reference) : m_register(reg), m_reference(reference) { }

    Result<ChangeSet> addCases(const RecordData &project, const QList<NewCase> &cases);

    /// \brief Keeps a case's answers after the rules of the tool have been applied; the case is complete without blanks,
    /// in progress with some.
    /// \param second the answers of the second abstractor, for reliability; they leave the first ones and the status alone
    Result<RecordData> saveAnswers(const RecordData &auditCase, const AnswerSheet &sheet, bool second = false);

    /// Says whether an exception is justified. A rejected one counts as "no". Refused where there is no exception.
    Result<RecordData> validateException(const RecordData &auditCase, const QString &criterion, bool justified, const QString &role);

    /// Takes a case out: a code of case_exclusion_reason; `notes_unavailable` sets the status of that name.
    Result<RecordData> exclude(const RecordData &auditCase, const QString &reason);

    /// \brief Reads a grid into a project: pasted cells, a CSV file, a worksheet. All or nothing, as one step.
    /// \param dryRun says what would happen and writes nothing
    /// Errors: Cancelled when `progress` says so.
    Result<GridOutcome> readGrid(const RecordData &project, const AnswerGrid &grid, bool dryRun = false, const GridProgress &progress = {});

    /// \brief Reads what can be taken of a grid, as one step. Rows with a refused cell stay out; those of a file are held back
    /// beside the import, as with every import, for somebody to mend.
    /// Refused where the columns themselves cannot be understood, or no row is left.
    Result<GridOutcome> takeGrid(const RecordData &project, const AnswerGrid &grid, const GridSource &source, const GridProgress &progress = {});

private:
    /// What a grid would do, and the step that does it.
    struct GridReading
    {
        GridOutcome outcome;
        ChangeSet step;
    };
    [[nodiscard]] Result<GridReading> read(const RecordData &project, const AnswerGrid &grid, const GridProgress &progress) const;
    Result<GridOutcome> kept(GridReading &reading);
    void holdBack(GridReading &reading, const AnswerGrid &grid, const GridSource &source) const;
    [[nodiscard]] Status mayChange(const RecordId &project) const;
    void write(RecordData &auditCase, const AnswerSheet &sheet, const AuditTool &tool) const;

    Register &m_register;
    const ReferenceData &m_reference;
};

} // namespace candour
