#pragma once

#include "records/shared/action.h"

namespace candour {

/// \brief A due date that was moved: from, to, why, by whom. The first due date stays on the action.
struct ActionExtension : Record
{
    Id<Action> action;
    QDate fromOn;
    QDate toOn;
    QString reason;
    Id<Person> approvedBy;
    QDate extendedOn;

    [[nodiscard]] static const Schema &schema();
};

} // namespace candour
