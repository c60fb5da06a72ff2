#pragma once

#include "storage/register.h"

#include <QDate>
#include <QStringList>

namespace candour {

class RecordService;

/// \name Moving the due date of an action
/// A move is a record of its own: adding it (type "date_change", from the form, the command line or moveDueDate()) moves
/// the date in the same step. The first date stays and the count goes up. Source: PSIRF domain page 2.4, scenario 23.
/// @{

/// Fills in what the program knows: the date that is moved, and today.
void completeDateChange(const Register &reg, RecordData &change);
/// The edit of the action that a new move brings along; empty where it names no action.
[[nodiscard]] ChangeSet dueDateMoved(const Register &reg, const RecordData &change);

/// Why a due date is moved, and who says so.
struct DateMove
{
    QDate to;
    QString reason;
    QString approver; ///< role
};
/// Refused, with everything that is missing, without a new date, a reason, an approver, or a date to move.
[[nodiscard]] Result<RecordData> moveDueDate(RecordService &records, const RecordData &action, const DateMove &move);
/// @}

/// \brief How often the due date of an action was moved, as a committee reads it.
struct Rebasing
{
    QDate first;
    QDate now;
    int times = 0;
    QStringList approvers; ///< roles, in the order of the moves; those moved without a record of why are not among them
    int unexplained = 0;   ///< moves without a reason and an approver on record

    /// "rebased 2 times"; empty where the date was never moved.
    [[nodiscard]] QString inWords() const;
};
[[nodiscard]] Rebasing rebasingOf(const Register &reg, const RecordData &action);

} // namespace candour
