#include "reports/table.h"

namespace candour {

namespace {

QStringList resized(QStringList cells, std::size_t columns)
{
    cells.resize(static_cast<qsizetype>(columns));
    return cells;
}

} // namespace

Table &Table::text(const QString &header)
{
    columns.push_back({ header, Align::Start });
    return *this;
}

Table &Table::number(const QString &header)
{
    columns.push_back({ header, Align::End });
    return *this;
}

Table &Table::row(const QStringList &cells)
{
    rows.push_back(resized(cells, columns.size()));
    return *this;
}

Table &Table::total(const QStringList &cells)
{
    lastRowIsTotal = true;
    return row(cells);
}

Table &Table::note(const QString &text)
{
    notes.append(text);
    return *this;
}

Table &Table::withoutRowHeader()
{
    rowHeader.reset();
    return *this;
}

Table Table::regular() const
{
    Table table = *this;
    for (QStringList &cells : table.rows)
        cells = resized(cells, columns.size());
    return table;
}

} // namespace candour
