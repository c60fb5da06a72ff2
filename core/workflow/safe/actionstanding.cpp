#include "workflow/safe/actionstanding.h"

#include "workflow/clocks.h"
#include "workflow/referencedata.h"

#include <QCoreApplication>

namespace candour {

namespace {

bool runsOver(const RecordData &action, const QStringList &clocks, const ReferenceData &reference, QDate today)
{
    for (const ClockState &clock : clocksOf(action, reference, today)) {
        if (clocks.contains(clock.key) && clock.status == ClockState::Status::Overdue)
            return true;
    }
    return false;
}

} // namespace

QString actionStanding(const RecordData &action, const ReferenceData &reference, QDate today)
{
    const QString state = action.text(u"state");
    const QString verdict = action.text(u"verdict");
    if (state == u"implemented" && (verdict == u"not_effective" || verdict == u"partly_effective"))
        return verdict == u"not_effective" ? QCoreApplication::translate("ActionStanding", "Implemented, found not effective: a replacement or an accepted risk is needed")
                                           : QCoreApplication::translate("ActionStanding", "Implemented, found partly effective: a revision or a replacement is needed");
    if (state == u"implemented" && verdict != u"effective" && runsOver(action, {u"effectiveness_set"_qs, u"effectiveness_review"_qs}, reference, today))
        return QCoreApplication::translate("ActionStanding", "Implemented, effectiveness overdue");
    if (runsOver(action, {u"action_due"_qs}, reference, today))
        return QCoreApplication::translate("ActionStanding", "Overdue");
    return reference.label(u"state:action"_qs, state);
}

bool isLateAgainstFirstDate(const RecordData &action, QDate today)
{
    static const QStringList ended {u"not_progressed"_qs, u"replaced"_qs};
    const QDate first = action.date(u"original_due_on").isValid() ? action.date(u"original_due_on") : action.date(u"due_on");
    if (!first.isValid() || ended.contains(action.text(u"state")))
        return false;
    const QDate done = action.date(u"implemented_on");
    return (done.isValid() ? done : today) > first;
}

} // namespace candour
