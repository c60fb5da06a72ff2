#include "reports/texttable.h"

#include "reports/printable.h"
#include "reports/richtext.h"
#include "reports/table.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace candour {

namespace {

constexpr int gap = 2;

int longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, word.size());
    return static_cast<int>(longest);
}

struct Widths
{
    std::vector<int> least;
    std::vector<int> wanted;
};

Widths contentWidths(const Table &table)
{
    Widths widths;
    for (qsizetype c = 0; c < static_cast<qsizetype>(table.columns.size()); ++c) {
        QStringList cells { table.columns[static_cast<std::size_t>(c)].header };
        for (const QStringList &row : table.rows)
            cells.append(row[c]);
        int least = 1;
        int wanted = 1;
        for (const QString &cell : cells) {
            const QString text = printable(cell);
            least = std::max(least, longestWord(text));
            wanted = std::max(wanted, static_cast<int>(text.size()));
        }
        widths.least.push_back(least);
        widths.wanted.push_back(wanted);
    }
    return widths;
}

/// Takes a character at a time from the widest column that can still give one.
std::vector<int> fitted(const Widths &content, int width)
{
    std::vector<int> widths = content.wanted;
    const int room = width - gap * (static_cast<int>(widths.size()) - 1);
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    while (total > room) {
        int widest = -1;
        for (std::size_t c = 0; c < widths.size(); ++c)
            if (widths[c] > content.least[c] && (widest < 0 || widths[c] > widths[static_cast<std::size_t>(widest)]))
                widest = static_cast<int>(c);
        if (widest < 0)
            break;
        --widths[static_cast<std::size_t>(widest)];
        --total;
    }
    return widths;
}

QString aligned(const QString &text, int width, Align align)
{
    if (align == Align::End)
        return text.rightJustified(width);
    if (align == Align::Centre)
        return QString(QString((width - text.size()) / 2, u' ') + text).leftJustified(width);
    return text.leftJustified(width);
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

void appendRow(QStringList &lines, const QStringList &cells, const Table &table, const std::vector<int> &widths)
{
    std::vector<QStringList> parts;
    qsizetype height = 1;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        parts.push_back(wrapped(printable(cells[static_cast<qsizetype>(c)]), widths[c]));
        height = std::max(height, parts.back().size());
    }
    for (qsizetype i = 0; i < height; ++i) {
        QString line;
        for (std::size_t c = 0; c < widths.size(); ++c)
            line += (c == 0 ? QString() : QString(gap, u' ')) + aligned(parts[c].value(i), widths[c], table.columns[c].align);
        lines.append(withoutTrailingSpace(line));
    }
}

QString rule(const std::vector<int> &widths)
{
    QStringList dashes;
    for (const int width : widths)
        dashes.append(QString(width, u'-'));
    return dashes.join(QString(gap, u' '));
}

} // namespace

QStringList wrapped(const QString &text, int width)
{
    QStringList lines { QString() };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (lines.last().isEmpty())
            lines.last() = word;
        else if (lines.last().size() + 1 + word.size() <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

QStringList textTable(const Table &table, int width)
{
    const Table regular = table.regular();
    const std::vector<int> widths = fitted(contentWidths(regular), width);
    QStringList headers;
    for (const Column &column : regular.columns)
        headers.append(column.header);
    QStringList lines;
    appendRow(lines, headers, regular, widths);
    lines.append(rule(widths));
    for (std::size_t r = 0; r < regular.rows.size(); ++r) {
        if (regular.lastRowIsTotal && r + 1 == regular.rows.size())
            lines.append(rule(widths));
        appendRow(lines, regular.rows[r], regular, widths);
    }
    return lines;
}

} // namespace candour
