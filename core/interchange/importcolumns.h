#pragma once

#include "interchange/importkind.h"
#include "interchange/importlists.h"
#include "interchange/importmapping.h"
#include "interchange/tablerow.h"

#include <QCoreApplication>

#include <vector>

namespace candour {

/// \brief A mapping applied to the columns of one file: which bytes of a row belong to which target. A value.
class ImportColumns
{
    Q_DECLARE_TR_FUNCTIONS(ImportColumns)

public:
    ImportColumns(const ImportKind &kind, const ImportMapping &mapping, const QStringList &columns, const ImportLists &lists);

    /// What must be said or mended before anything can be imported, one sentence each.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    /// Columns of the file that go nowhere.
    [[nodiscard]] QStringList notImported() const;

    /// Whether a column or a constant belongs to the target.
    [[nodiscard]] bool has(int target) const { return !m_places[size_t(target)].columns.empty() || !m_places[size_t(target)].constant.isEmpty(); }
    [[nodiscard]] const std::vector<int> &columnsOf(int target) const { return m_places[size_t(target)].columns; }
    /// The name of the target's first column; empty for a constant.
    [[nodiscard]] QString nameOf(int target) const;
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool isMapped(int column) const { return m_mapped[size_t(column)]; }

    /// What stands in the row for a target, without blanks around it; its constant where there is no column.
    [[nodiscard]] QByteArrayView cell(const TableRow &row, int target) const
    {
        const Place &place = m_places[size_t(target)];
        return place.columns.empty() ? QByteArrayView(place.constant) : row.field(place.columns.front()).trimmed();
    }

private:
    struct Place
    {
        std::vector<int> columns;
        QByteArray constant;
    };

    void placeColumns(const ImportKind &kind, const ImportMapping &mapping);
    void placeConstants(const ImportKind &kind, const ImportMapping &mapping, const ImportLists &lists);

    QStringList m_names;
    std::vector<Place> m_places;
    std::vector<bool> m_mapped;
    QStringList m_problems;
};

} // namespace candour
