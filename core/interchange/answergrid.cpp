#include "interchange/answergrid.h"

#include "interchange/csvparser.h"
#include "interchange/tablefile.h"

#include <QCoreApplication>

namespace candour {

namespace {

constexpr int mostRows = 100000;

} // namespace

Result<AnswerGrid> answerGridFromFile(const QString &path, const QString &sheet, const GridProgress &progress)
{
    auto file = TableFile::open(path, sheet);
    if (!file)
        return file.error();
    AnswerGrid grid;
    grid.columns = file->shape().columns;
    std::optional<Error> refusal;
    const Status read = file->forEachRow([&](const TableRow &row) {
        if (row.isBlank())
            return true;
        if (row.isRagged()) {
            refusal = Error {Error::Kind::Unreadable, QCoreApplication::translate("AnswerGrid", "Line %1 has more or fewer cells than the header. Nothing was read; mend the file.").arg(row.line()), {}};
            return false;
        }
        if (grid.rows.size() == mostRows) {
            refusal = Error {Error::Kind::Unreadable, QCoreApplication::translate("AnswerGrid", "This table has more than %1 rows: too many for the cases of one project. Choose the sheet or file with its cases alone.").arg(mostRows), {}};
            return false;
        }
        QStringList cells;
        for (int column = 0; column < grid.columns.size(); ++column)
            cells << row.text(column);
        grid.rows << cells;
        grid.lines << int(row.line());
        return true;
    }, progress);
    if (refusal)
        return *refusal;
    grid.sha256 = QString::fromLatin1(file->sha256());
    return read ? Result<AnswerGrid>(grid) : Result<AnswerGrid>(read.error());
}

Result<AnswerGrid> answerGridFromClipboard(const QString &text)
{
    AnswerGrid grid;
    CsvParser parser('\t', 0, [&grid](const TableRow &row) {
        QStringList cells;
        for (int column = 0; column < row.fieldCount(); ++column)
            cells << row.text(column);
        if (grid.columns.isEmpty()) {
            grid.columns = cells;
        } else if (!row.isBlank()) {
            grid.rows << cells;
            grid.lines << int(row.line());
        }
        return grid.rows.size() < mostRows;
    });
    Status read = parser.feed(text.toUtf8());
    if (read)
        read = parser.finish();
    if (!read)
        return read.error();
    if (grid.rows.isEmpty())
        return Error {Error::Kind::Invalid, QCoreApplication::translate("AnswerGrid", "Copy the header row with the codes too: there is nothing to paste without it."), {}};
    return grid;
}

} // namespace candour
