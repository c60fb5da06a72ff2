#pragma once

#include "interchange/importcodes.h"
#include "interchange/importquarantine.h"
#include "interchange/importrows.h"

#include <QHash>

namespace candour {

/// \brief Values of measures: one row for each measure, period and, where there are parts, part. Owned by the Importer.
///
/// Measures are known by name or code. An empty value is kept as a gap. A value that stands in the register or earlier in
/// the file already is a repetition; one that differs from it is held back, so that a correction is a decision.
class MeasureRows final : public ImportRows
{
    Q_DECLARE_TR_FUNCTIONS(MeasureRows)

public:
    MeasureRows(const ImportKind &kind, const ImportMapping &mapping, const ImportColumns &columns, const ImportLists &lists);

    Status writeTo(BatchWriter &writer, const RecordId &batch) override;
    Status take(const TableRow &row) override;
    [[nodiscard]] ImportCheck finish() override;

private:
    struct Places
    {
        int measure, period, part, value, denominator, note;
    };
    struct Read
    {
        QByteArray measure;    ///< id as text
        QDate period;
        std::optional<double> value;
        std::optional<double> denominator;
    };

    [[nodiscard]] std::optional<RowProblem> read(const TableRow &row, Read &into);
    [[nodiscard]] std::optional<RowProblem> readNumber(const TableRow &row, int target, std::optional<double> &number) const;
    [[nodiscard]] RowProblem at(int target, const QString &reason) const;
    Status write(const TableRow &row, const Read &read);

    const ImportKind &m_kind;
    const ImportColumns &m_columns;
    const ImportMapping &m_mapping;
    const ImportLists &m_lists;
    Places m_places;
    ImportUnits m_measures;
    ImportQuarantine m_quarantine;
    QHash<QByteArray, QByteArray> m_values; ///< measureValueKey() -> measureValueText(), of the register and of the file so far
    ImportCheck m_check;
    qint64 m_gaps = 0;
    BatchRows *m_rows = nullptr;
};

/// By which two values are values of the same thing: measure, month and part.
[[nodiscard]] QByteArray measureValueKey(const QByteArray &measure, QDate period, const QString &part);
/// By which two such values are the same.
[[nodiscard]] QByteArray measureValueText(std::optional<double> value, std::optional<double> denominator);

/// \brief The first day of a period as files write it: a date in the declared order, "Mar 2026", "March 2026", "2026-03",
/// "03/2026" or "Mar-26". Invalid for anything else.
[[nodiscard]] QDate readPeriod(QByteArrayView cell, DateOrder order, const DateWindow &window);

} // namespace candour
