#pragma once

#include "base/id.h"
#include "interchange/fielddate.h"
#include "interchange/importcheck.h"
#include "interchange/importcolumns.h"
#include "storage/importbatch.h"

#include <QHash>

namespace candour {

class BatchRows;

/// \brief Why a row is held back: a reason people can read, and where in the row.
struct RowProblem
{
    QString reason;
    int column = -1;         ///< in the file; -1 for the row as a whole
    QString suggestion = {};
};

/// \brief Collects the rows of one import that are not taken, and writes them beside the others. Owned by the import.
///
/// What is kept of a row are the columns that the mapping knows, without numbers of patients: the rest of the file is
/// none of the register's business.
class ImportQuarantine
{
    Q_DECLARE_TR_FUNCTIONS(ImportQuarantine)

public:
    /// \param columns outlives this
    /// \param leaveOut columns of the file that are never kept
    ImportQuarantine(const ImportColumns &columns, QList<int> leaveOut)
        : m_columns(columns), m_leaveOut(std::move(leaveOut)) { }

    /// Rows go here from now on; without it they are only counted.
    void writeTo(BatchRows *rows, const RecordId &batch);

    /// For imports that are written in one step at their end: the rows held back are kept until then.
    void keepFor(const RecordId &batch);
    [[nodiscard]] const QList<QuarantinedRow> &kept() const { return m_kept; }

    Status add(const TableRow &row, const RowProblem &problem, ImportCheck &check);

    /// A repeated id: refused, counted, not kept.
    void addDuplicate(const TableRow &row, int column, ImportCheck &check) const;

    /// A row that is not of the header's width, told as a problem.
    [[nodiscard]] RowProblem ragged(const TableRow &row) const;
    /// A date that could not be taken, in words, with a suggestion where there is another reading.
    [[nodiscard]] RowProblem dateProblem(const ImportedDate &date, int column) const;

private:
    Status write(const QuarantinedRow &held);
    [[nodiscard]] QByteArray contentOf(const TableRow &row) const;

    const ImportColumns &m_columns;
    QList<int> m_leaveOut;
    QHash<QString, int> m_reasons;  ///< reason -> place in the check's list
    BatchRows *m_rows = nullptr;
    QByteArray m_batch;
    RecordId m_keepFor;
    QList<QuarantinedRow> m_kept;
};

} // namespace candour
