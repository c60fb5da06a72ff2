#include "interchange/tablesniffer.h"

#include "interchange/csvparser.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace candour {

namespace {

class TableSniffer
{
    Q_DECLARE_TR_FUNCTIONS(TableSniffer)
};

constexpr std::array<char, 4> delimiters = {',', ';', '\t', '|'};
constexpr size_t mostSampleRows = 2000;

/// The sample, split by one candidate.
struct Split
{
    char delimiter = ',';
    std::vector<TableRow> rows;
    Status end;
    double score = 0;

    [[nodiscard]] int headerFields() const { return rows.empty() ? 0 : rows.front().fieldCount(); }
};

/// The commonest number of fields below the header, and the share of rows that have it.
std::pair<int, double> usualFields(const Split &split)
{
    std::map<int, size_t> rowsByFields;
    for (size_t i = 1; i < split.rows.size(); ++i)
        ++rowsByFields[split.rows[i].fieldCount()];
    if (rowsByFields.empty())
        return {0, 0.0};
    const auto usual = std::max_element(rowsByFields.begin(), rowsByFields.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return {usual->first, double(usual->second) / double(split.rows.size() - 1)};
}

/// A title above the column names: one field, then rows that agree on several.
bool hasTitle(const Split &split)
{
    const auto [fields, share] = usualFields(split);
    return split.headerFields() == 1 && split.rows.size() > 5 && fields > 2 && share >= 0.9;
}

/// Better the more rows have as many fields as the header, and the more fields that is.
double scoreOf(const Split &split)
{
    const int expected = split.headerFields();
    if (expected < 2)
        return hasTitle(split) ? 0.01 : 0.0;
    const auto fitting = std::count_if(split.rows.begin() + 1, split.rows.end(),
        [expected](const TableRow &row) { return row.fieldCount() == expected; });
    const double rows = double(std::max<size_t>(1, split.rows.size() - 1));
    return (0.05 + double(fitting) / rows) * std::log2(expected);
}

Split splitBy(char delimiter, QByteArrayView utf8, bool complete)
{
    Split split;
    split.delimiter = delimiter;
    CsvParser parser(delimiter, 0, [&split](const TableRow &row) {
        split.rows.push_back(row);
        return split.rows.size() < mostSampleRows;
    });
    split.end = parser.feed(utf8);
    if (split.end && complete)
        split.end = parser.finish();
    split.score = scoreOf(split);
    return split;
}

Split bestSplit(QByteArrayView utf8, bool complete)
{
    Split best = splitBy(delimiters.front(), utf8, complete);
    for (size_t i = 1; i < delimiters.size(); ++i) {
        Split other = splitBy(delimiters[i], utf8, complete);
        if (other.score > best.score)
            best = std::move(other);
    }
    return best;
}

/// Excel's own first line, "sep=;", names the separator; 0 where there is none.
char declaredDelimiter(QByteArrayView utf8)
{
    const bool declared = utf8.size() > 5 && utf8.first(4).compare("sep=", Qt::CaseInsensitive) == 0
        && (utf8[5] == '\r' || utf8[5] == '\n');
    return declared && std::find(delimiters.begin(), delimiters.end(), utf8[4]) != delimiters.end() ? utf8[4] : '\0';
}

/// A sign other than ours that splits every row of a one-column table alike; empty where there is none.
QString strangeSeparator(const std::vector<TableRow> &rows)
{
    static const QString candidates = QStringLiteral("^~¦§:\x01\x1E\x1F");
    const QString header = rows.front().text(0);
    for (const QChar candidate : candidates) {
        const auto expected = header.count(candidate);
        // One colon is punctuation ("Site: name"), two in every row are a habit.
        if (expected < (candidate == u':' ? 2 : 1) || rows.size() < 2)
            continue;
        const auto alike = std::count_if(rows.begin() + 1, rows.end(),
            [&](const TableRow &row) { return row.text(0).count(candidate) == expected; });
        if (alike * 10 >= (static_cast<qint64>(rows.size()) - 1) * 9)
            return candidate.isPrint() ? QString(candidate) : TableSniffer::tr("a control character");
    }
    return {};
}

/// How many columns to name: without the nameless ones at the end that hold nothing.
int namedColumns(const std::vector<TableRow> &rows)
{
    int columns = rows.front().fieldCount();
    const auto isUnused = [&rows](int column) {
        return std::all_of(rows.begin(), rows.end(),
            [column](const TableRow &row) { return row.field(column).trimmed().isEmpty(); });
    };
    while (columns > 1 && isUnused(columns - 1))
        --columns;
    return columns;
}

QString uniqueName(const QString &name, const QSet<QString> &taken)
{
    QString unique = name;
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
        unique = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return unique;
}

void nameColumns(const std::vector<TableRow> &rows, SniffedTable &table)
{
    const int columns = namedColumns(rows);
    if (columns < rows.front().fieldCount())
        table.warnings << TableSniffer::tr("Empty columns at the right end of the table are left out.");

    QSet<QString> taken;
    QStringList repeated;
    QStringList nameless;
    for (int column = 0; column < columns; ++column) {
        const QString given = rows.front().text(column).simplified();
        const QString wanted = given.isEmpty() ? TableSniffer::tr("Column %1").arg(column + 1) : given;
        const QString name = uniqueName(wanted, taken);
        taken.insert(name.toCaseFolded());
        table.columns << name;
        if (given.isEmpty())
            nameless << name;
        else if (name != given)
            repeated << name;
    }
    if (!repeated.isEmpty())
        table.warnings << TableSniffer::tr("Some column names appear more than once. The later ones are called: %1.")
                              .arg(repeated.join(QStringLiteral(", ")));
    if (!nameless.isEmpty())
        table.warnings << TableSniffer::tr("Some columns have no name. They are called: %1.")
                              .arg(nameless.join(QStringLiteral(", ")));
}

Error unreadableTable(const QString &message, const char *detail)
{
    return {Error::Kind::Unreadable, message, QString::fromLatin1(detail)};
}

Status checkSplit(const Split &split, bool complete)
{
    if (split.rows.size() < 2 && !split.end)
        return split.end.error();
    if (split.rows.size() < 2 && complete)
        return split.rows.empty()
            ? unreadableTable(TableSniffer::tr("This file holds no rows, only blank lines."), "no rows")
            : unreadableTable(TableSniffer::tr("This file has column names but no rows below them."), "header only");
    if (split.rows.size() < 2)
        return unreadableTable(TableSniffer::tr("The first rows of this file are too long to be rows of a table. Check "
                                           "that it is the right file."),
            "no second row in the sample");
    if (hasTitle(split))
        return unreadableTable(TableSniffer::tr("This table seems to begin with a title. Remove the lines above the column "
                                           "names and try again."),
            "title above the header");
    if (split.headerFields() > 1)
        return {};
    const QString strange = strangeSeparator(split.rows);
    if (!strange.isEmpty())
        return unreadableTable(TableSniffer::tr("The columns of this file seem to be separated by %1, which Candour does "
                                           "not read. Save it with commas, semicolons, tabs or vertical bars.")
                              .arg(strange.size() == 1 ? TableSniffer::tr("“%1”").arg(strange) : strange),
            "unknown separator");
    return {};
}

SniffedTable tableFrom(const Split &split)
{
    SniffedTable table;
    table.delimiter = split.delimiter;
    nameColumns(split.rows, table);
    if (table.columns.size() == 1)
        table.warnings << TableSniffer::tr("The table has one column only.");
    table.rowsSeen = static_cast<qint64>(split.rows.size()) - 1;
    for (const TableRow &row : split.rows) {
        // Besides the fields: a sign after each, and one more for the line end.
        table.bytesOfRowsSeen += row.fieldCount() + 1;
        for (int column = 0; column < row.fieldCount(); ++column)
            table.bytesOfRowsSeen += row.field(column).size();
    }
    return table;
}

} // namespace

Result<SniffedTable> sniffTable(QByteArrayView utf8, bool complete)
{
    const char declared = declaredDelimiter(utf8);
    Split split;
    if (declared == '\0') {
        split = bestSplit(utf8, complete);
    } else {
        split = splitBy(declared, utf8, complete);
        if (!split.rows.empty())
            split.rows.erase(split.rows.begin());
    }
    if (const Status status = checkSplit(split, complete); !status)
        return status.error();

    SniffedTable table = tableFrom(split);
    table.rowsBeforeData = declared == '\0' ? 1 : 2;
    return table;
}

Result<SniffedTable> sniffSheet(const std::vector<TableRow> &rows)
{
    Split split;
    split.rows = rows;
    if (rows.size() < 2)
        return rows.empty()
            ? unreadableTable(TableSniffer::tr("This sheet is empty. Choose another sheet of the workbook."), "no rows")
            : unreadableTable(TableSniffer::tr("This sheet has column names but no rows below them."), "header only");
    if (const Status status = checkSplit(split, true); !status)
        return status.error();
    return tableFrom(split);
}

} // namespace candour
