#pragma once

#include "workflow/clocks.h"
#include "workflow/referencedata.h"

namespace candour {

/// One clock of one record, as the worklist shows it.
struct WorkItem
{
    QString type;
    RecordId record;
    QString name;  ///< "LR-2026-017"; the kind of the record where it has no reference, as its title stands beside it
    QString title;
    QString owner; ///< role of the lead or owner; empty where nobody is named
    Workspace workspace = Workspace::Shared;
    ClockState clock;
};

/// How many clocks of a worklist are in which state.
struct WorkCounts
{
    int all = 0;
    int overdue = 0;
    int amber = 0;
    int cannotCompute = 0;
};

/// \brief Every clock that runs in the register on a day: what cannot be computed first, then by due date.
/// Errors: what reading the register gives.
[[nodiscard]] Result<QList<WorkItem>> worklist(const Register &reg, const ReferenceData &reference, QDate today);

[[nodiscard]] WorkCounts countWork(const QList<WorkItem> &items);

} // namespace candour
