#pragma once

#include "reports/reportkinds.h"
#include "reports/table.h"
#include "storage/query.h"

#include <QList>
#include <QString>

namespace candour {

/// One line of a breakdown: what people read, and how many.
struct Tally
{
    QString label;
    qint64 count = 0;
};

/// A month of a chart: its first day and how many.
struct MonthCount
{
    QDate month;
    qint64 count = 0;
};

/// \name Counting for reports
/// Errors: what reading the register gives.
/// @{
/// Records of a type whose date lies within the request's period.
[[nodiscard]] Query inPeriod(const ReportRequest &request, const QString &type, const QString &dateField);
[[nodiscard]] Result<qint64> countOf(const ReportRequest &request, const Query &query);
/// A breakdown by a field, most first, with the labels of the reference lists; absent values as "Not recorded".
[[nodiscard]] Result<QList<Tally>> tallyOf(const ReportRequest &request, const Query &query, const QString &field);
/// The twelve months that end with the request's last month.
[[nodiscard]] Result<QList<MonthCount>> byMonth(const ReportRequest &request, const QString &type, const QString &dateField);
/// @}

/// A table of a breakdown with its total; for the public, small numbers are hidden and a note says so.
[[nodiscard]] Table tallyTable(const ReportRequest &request, const QString &caption, const QString &heading, const QString &unit, const QList<Tally> &tallies);

/// "Apr 26", as charts write months.
[[nodiscard]] QString monthText(QDate month);

} // namespace candour
