#pragma once

#include "reports/reportkinds.h"
#include "reports/table.h"

#include <QMap>

namespace candour {

/// Patients of one group whose event was decided, and those among them whose event went to a PSII.
struct GroupDecisions
{
    qint64 people = 0;
    qint64 psii = 0;
};

/// Decisions of a period, counted for the quarterly report.
struct DecisionCounts
{
    qint64 decisions = 0;
    qint64 withoutPartner = 0;                     ///< no Patient Safety Partner at the panel
    QList<std::pair<QString, qint64>> byType;      ///< code of response_type, most first
    QMap<QString, GroupDecisions> byEthnicity;     ///< by label; what the person says before what the report said
    QMap<QString, GroupDecisions> byLanguage;
};

/// \brief Counts the decisions made between the request's days, and the patients of their events.
/// Errors: what reading the register gives.
[[nodiscard]] Result<DecisionCounts> countDecisions(const ReportRequest &request);

/// \brief One row for each group: people, part of a PSII, share. Small numbers of either column are hidden, with a second
/// one where the total would give the first away, and a share is hidden with either of its numbers.
[[nodiscard]] Table fairnessTable(const QMap<QString, GroupDecisions> &groups, const QString &caption, const QString &heading);

} // namespace candour
