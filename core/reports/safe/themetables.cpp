#include "reports/safe/themetables.h"

#include "base/numbers.h"

#include <QCoreApplication>

namespace candour {

Table themeTable(const ThemeCounts &counts)
{
    Table table;
    table.text(QCoreApplication::translate("Reports", "Source")).number(QCoreApplication::translate("Reports", "On this theme")).number(QCoreApplication::translate("Reports", "Out of"))
        .number(QCoreApplication::translate("Reports", "Share")).text(QCoreApplication::translate("Reports", "Of what"));
    for (const ThemeLine &line : counts.lines)
        table.row({line.words, countText(line.count), line.outOf ? countText(*line.outOf) : QStringLiteral("–"), line.outOf ? percentText(line.count, *line.outOf) : QStringLiteral("–"),
            line.outOf ? line.outOfWords : QCoreApplication::translate("Reports", "the source does not say")});
    return table;
}

} // namespace candour
