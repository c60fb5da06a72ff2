#include "reports/csvrenderer.h"

#include "reports/printable.h"
#include "reports/report.h"

#include <QRegularExpression>

#include <csv.h>

namespace candour {

namespace {

bool wouldRun(const QString &cell)
{
    static const QRegularExpression number(QStringLiteral("^[+-][0-9.,]+%?$"));
    constexpr QStringView leads = u"=+-@";
    return !cell.isEmpty() && leads.contains(cell.front()) && !number.match(cell).hasMatch();
}

QByteArray quoted(const QString &cell)
{
    const QString text = printable(cell);
    const QByteArray bytes = QString(wouldRun(text) ? QString(u'\'' + text) : text).toUtf8();
    const auto length = static_cast<std::size_t>(bytes.size());
    QByteArray field(static_cast<qsizetype>(csv_write(nullptr, 0, bytes.constData(), length)), Qt::Uninitialized);
    csv_write(field.data(), static_cast<std::size_t>(field.size()), bytes.constData(), length);
    return field;
}

QByteArray line(const QStringList &cells)
{
    QByteArrayList fields;
    for (const QString &cell : cells)
        fields.append(quoted(cell));
    return fields.join(',') + "\r\n";
}

QByteArray tableText(const QString &caption, const Table &table)
{
    QStringList headers;
    for (const Column &column : table.columns)
        headers.append(column.header);
    QByteArray text = caption.isEmpty() ? QByteArray() : line({ caption });
    text += line(headers);
    for (const QStringList &row : table.rows)
        text += line(row);
    for (const QString &note : table.notes)
        text += line({ note });
    return text;
}

} // namespace

QByteArray CsvRenderer::render(const Report &report) const
{
    QByteArrayList tables;
    for (const Block &block : report.blocks()) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.append(tableText(numberedCaption(*table), *table));
        else if (const auto *figure = std::get_if<Figure>(&block); figure && !figure->data.isEmpty())
            tables.append(tableText(numberedCaption(*figure), figure->data));
    }
    return "\xEF\xBB\xBF" + tables.join("\r\n");
}

} // namespace candour
