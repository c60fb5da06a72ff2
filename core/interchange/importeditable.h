#pragma once

#include "interchange/importcodes.h"
#include "interchange/importquarantine.h"
#include "interchange/importrows.h"
#include "schema/recorddata.h"

#include <functional>
#include <vector>

namespace candour {

/// \brief Rows that become ordinary records of one type, to be corrected by people afterwards. Owned by the Importer.
///
/// The first required target names a record: a name that stood in an earlier row, or is in the register already, is
/// refused and counted, whatever its capitals. Made for lists of moderate size: the records are kept until they are written.
class EditableRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(EditableRows)

public:
    /// \param schema of the records that the kind makes; a type with a workflow begins in its first state
    /// \param newId gives each record its id
    EditableRows(const Schema &schema, const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists,
        std::function<RecordId()> newId);

    /// Records are written as one step by the importer, not one by one.
    Status writeTo(BatchWriter &writer, const RecordId &batch) override;
    Status take(const TableRow &row) override;
    [[nodiscard]] ImportCheck finish() override;

    /// The rows held back are kept for this batch; without it they are only counted.
    void keepHeldBack(const RecordId &batch) { m_quarantine.keepFor(batch); }

    [[nodiscard]] const QList<RecordData> &records() const { return m_records; }
    [[nodiscard]] const QList<QuarantinedRow> &heldBack() const { return m_quarantine.kept(); }

private:
    [[nodiscard]] std::optional<RowProblem> read(const TableRow &row, RecordData &record);
    [[nodiscard]] std::optional<RowProblem> readTarget(const TableRow &row, int place, RecordData &record);
    void readChoice(QByteArrayView cell, int place, RecordData &record);

    const ImportKind &m_kind;
    const ImportColumns &m_columns;
    const ImportMapping &m_mapping;
    const Schema &m_schema;
    std::function<RecordId()> m_newId;
    int m_name = 0;                    ///< place of the target that names a record
    std::vector<ImportCodes> m_codes;
    ImportUnits m_units;
    ImportQuarantine m_quarantine;
    QSet<QByteArray> m_names;
    QList<RecordData> m_records;
    ImportCheck m_check;
};

} // namespace candour
