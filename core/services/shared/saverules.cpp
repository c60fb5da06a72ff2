#include "services/shared/saverules.h"

#include "services/effective/methodclassifier.h"

#include <QCoreApplication>

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

void keepProjectCurrent(RecordData &project, QDate today)
{
    project.setValue(u"method_choice", classifyMethod(project));
    project.setValue(u"updated_on", today);
}

/// Fields that decide what a criterion counts: after the freeze they belong to a new version.
bool changesWhatIsCounted(const RecordData &before, const RecordData &after)
{
    for (const QString &name : {u"code"_qs, u"statement"_qs, u"target"_qs, u"direction"_qs, u"critical"_qs, u"inclusion"_qs, u"applies_when"_qs, u"derivation"_qs, u"exceptions"_qs, u"exception_convention"_qs}) {
        if (!sameValue(before.schema().field(name)->type, before.value(name), after.value(name)))
            return true;
    }
    return false;
}

} // namespace

void applySaveRules(const RecordData *before, RecordData &after, QDate today)
{
    if (after.schema().type() == u"action")
        keepFirstDueDate(before, after);
    else if (after.schema().type() == u"audit_project")
        keepProjectCurrent(after, today);
}

std::optional<Problem> frozenProblem(const RecordData &before, const RecordData &after)
{
    if (before.schema().type() == u"criterion" && !isAbsent(before.value(u"frozen_on")) && changesWhatIsCounted(before, after))
        return Problem {u"statement"_qs, QCoreApplication::translate("RecordService", "The tool is frozen: a criterion changes by a new version, so that answers given before keep their meaning.")};
    return std::nullopt;
}

} // namespace candour
