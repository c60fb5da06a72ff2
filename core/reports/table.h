#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candour {

enum class Align { Start, Centre, End };

struct Column
{
    QString header;
    Align align = Align::Start;
};

/// \brief A table as a value: a caption, named columns, rows of text, notes in small print.
///
///     report.table(Table(tr("Falls by ward")).text(tr("Ward")).number(tr("Falls")).row({ name, count }));
///
/// Cells are finished text: rounding, suppression and the per cent sign have happened before.
struct Table
{
    Table() = default;
    explicit Table(const QString &tableCaption) : caption(tableCaption) { }

    QString caption;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::optional<int> rowHeader = 0; ///< the column whose cell names its row; none for a plain grid
    bool lastRowIsTotal = false;      ///< set apart by a rule and weight
    QStringList notes;
    int ordinal = 0; ///< place among the report's tables, given by Report::table(); 0 before that

    /// Adds a column of words, aligned at its start.
    Table &text(const QString &header);
    /// Adds a column of figures, aligned at its end.
    Table &number(const QString &header);
    /// Adds a row; missing cells are left empty, surplus cells are dropped. Columns come first.
    Table &row(const QStringList &cells);
    /// Adds a row of totals; call it last.
    Table &total(const QStringList &cells);
    /// Adds a line of small print below the table.
    Table &note(const QString &text);
    /// Says that no column names its row.
    Table &withoutRowHeader();

    [[nodiscard]] bool isEmpty() const { return columns.empty(); }
    [[nodiscard]] bool isRowHeader(int column) const { return rowHeader == column; }
    /// The same table with every row as long as there are columns, whoever filled it.
    [[nodiscard]] Table regular() const;
};

} // namespace candour
