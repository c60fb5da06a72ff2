#include "services/shared/saverules.h"

namespace candour {

namespace {

/// The committee counts an action overdue against its first date: moving the date is counted, never hidden.
void keepFirstDueDate(const RecordData *before, RecordData &after)
{
    const QDate due = after.date(u"due_on");
    if (!due.isValid())
        return;
    if (isAbsent(after.value(u"original_due_on"))) {
        after.setValue(u"original_due_on", due);
        return;
    }
    if (before && before->date(u"due_on").isValid() && before->date(u"due_on") != due)
        after.setValue(u"rebased", before->value(u"rebased").toInt() + 1);
}

} // namespace

void applySaveRules(const RecordData *before, RecordData &after)
{
    if (after.schema().type() == u"action")
        keepFirstDueDate(before, after);
}

} // namespace candour
