#pragma once

#include "schema/schemabuilder.h"

namespace candour {

struct Action;

/// \brief One move of an action's due date: from, to, why, and who approved it. The first date is never lost.
struct DateChange : Record
{
    Id<Action> action;
    QDate fromDate;
    QDate toDate;
    QString reason;
    QString approver;
    QDate changedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
