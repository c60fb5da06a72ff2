#include "interchange/answergrid.h"

#include "interchange/tablefile.h"

#include <QCoreApplication>

namespace candour {

Result<AnswerGrid> answerGridFromFile(const QString &path)
{
    auto file = TableFile::open(path);
    if (!file)
        return file.error();
    AnswerGrid grid;
    grid.columns = file->shape().columns;
    std::optional<Error> ragged;
    const Status read = file->forEachRow([&](const TableRow &row) {
        if (row.isBlank())
            return true;
        if (row.isRagged()) {
            ragged = Error {Error::Kind::Unreadable, QCoreApplication::translate("AnswerGrid", "Line %1 has more or fewer cells than the header. Nothing was read; mend the file.").arg(row.line()), {}};
            return false;
        }
        QStringList cells;
        for (int column = 0; column < grid.columns.size(); ++column)
            cells << row.text(column);
        grid.rows << cells;
        return true;
    });
    if (ragged)
        return *ragged;
    return read ? Result<AnswerGrid>(grid) : Result<AnswerGrid>(read.error());
}

Result<AnswerGrid> answerGridFromClipboard(const QString &text)
{
    AnswerGrid grid;
    for (const QString &line : text.split(u'\n')) {
        const QStringList cells = line.endsWith(u'\r') ? line.chopped(1).split(u'\t') : line.split(u'\t');
        if (grid.columns.isEmpty())
            grid.columns = cells;
        else if (!line.trimmed().isEmpty())
            grid.rows << cells;
    }
    if (grid.rows.isEmpty())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("AnswerGrid", "Copy the header row with the codes too: there is nothing to paste without it."), {}};
    return grid;
}

} // namespace candour
