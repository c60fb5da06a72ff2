#include "reports/committee/counting.h"

#include "base/numbers.h"
#include "measures/smallnumbers.h"
#include "storage/register.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>
#include <QLocale>

namespace candour {

Query inPeriod(const ReportRequest &request, const QString &type, const QString &dateField)
{
    Query query;
    query.type = type;
    query.where = {{dateField, Condition::Operator::AtLeast, request.from}, {dateField, Condition::Operator::AtMost, request.to}};
    return query;
}

Result<qint64> countOf(const ReportRequest &request, const Query &query)
{
    return request.reg.count(query);
}

Result<QList<Tally>> tallyOf(const ReportRequest &request, const Query &query, const QString &fieldName)
{
    const auto tally = request.reg.tally(fieldName, query);
    if (!tally)
        return tally.error();
    const Schema *schema = request.reg.catalogue().find(query.type);
    QList<Tally> lines;
    for (const auto &[value, count] : *tally) {
        const QString label = request.reference.displayText(*schema->field(fieldName), value);
        lines.append({label.isEmpty() ? QCoreApplication::translate("Reports", "Not recorded") : label, count});
    }
    return lines;
}

Result<QList<MonthCount>> byMonth(const ReportRequest &request, const QString &type, const QString &dateField)
{
    QList<MonthCount> months;
    const QDate last(request.to.year(), request.to.month(), 1);
    for (int back = 11; back >= 0; --back) {
        const QDate month = last.addMonths(-back);
        Query query;
        query.type = type;
        query.where = {{dateField, Condition::Operator::AtLeast, month}, {dateField, Condition::Operator::AtMost, qMin(request.to, month.addMonths(1).addDays(-1))}};
        const auto count = request.reg.count(query);
        if (!count)
            return count.error();
        months.append({month, *count});
    }
    return months;
}

Table tallyTable(const ReportRequest &request, const QString &caption, const QString &heading, const QString &unit, const QList<Tally> &tallies)
{
    Table table(caption);
    table.text(heading).number(unit).number(QCoreApplication::translate("Reports", "Share"));
    QList<qint64> counts;
    qint64 total = 0;
    for (const Tally &tally : tallies) {
        counts.append(tally.count);
        total += tally.count;
    }
    const auto shown = publishable(counts);
    bool hidden = false;
    for (qsizetype i = 0; i < tallies.size(); ++i) {
        const bool hide = request.forPublic && !shown.at(i);
        hidden = hidden || hide;
        table.row({tallies.at(i).label, hide ? u"*"_qs : countText(counts.at(i)), hide ? u"*"_qs : percentText(counts.at(i), total)});
    }
    table.total({QCoreApplication::translate("Reports", "All"), countText(total), percentText(total, total)});
    if (hidden)
        table.note(QCoreApplication::translate("Reports", "* Counts below 5 are hidden, and a second one where the total would give the first away."));
    return table;
}

QString monthText(QDate month)
{
    return QLocale::c().toString(month, u"MMM yy"_qs);
}

} // namespace candour
